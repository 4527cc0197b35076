import { dirname, join } from 'node:path';

import {
  type ContainerAllocateResponse,
  type DevicePluginHandlers,
  DevicePluginServer,
  type PluginDevice,
} from '../kubelet/index.ts';
import { containerGpus } from './allocation.ts';
import { runBarrier } from './barrier.ts';
import { CallLog } from './call-log.ts';
import type { DeviceBook } from './device-book.ts';
import type { IdStrategy } from './device-list.ts';
import type { HeldDevices } from './held-devices.ts';
import type { PluginLog } from './log.ts';
import { BackOff, pause } from './pause.ts';
import type { Preferences } from './preferred/preferences.ts';
import { socketName } from './stale-sockets.ts';
import { messageOf } from './text.ts';

export type GpuResourceOptions = {
  readonly resourceName: string;
  readonly kubeletSocket: string;
  readonly identity: IdStrategy;
  readonly book: DeviceBook;
  readonly held: HeldDevices;
  readonly preferences: Preferences;
  readonly log: PluginLog;
  /** Milliseconds between looks whether outdated ids are still held; doubles while they are. */
  readonly heldLookMs: number;
};

const LONGEST_HELD_LOOK_MS = 30_000;

/** One resource at the kubelet: the list of a book, Allocate from memory, and the barrier for outdated ids. */
export class GpuResource {
  readonly #options: GpuResourceOptions;
  readonly #calls: CallLog = new CallLog();
  readonly #server: DevicePluginServer;

  constructor(options: GpuResourceOptions) {
    this.#options = options;
    const { resourceName, kubeletSocket, log } = options;
    this.#server = new DevicePluginServer({
      resourceName,
      kubeletSocket,
      socketPath: join(dirname(kubeletSocket), socketName(resourceName)),
      handlers: this.#handlers(),
      devices: this.#devices(),
      log,
    });
  }

  /** Serves and registers. Rejects with a sentence when the socket cannot be served. */
  start(): Promise<void> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** Tells the kubelet what the book says now, if that is news. */
  publish(): void {
    this.#server.update(this.#devices());
  }

  /** Takes ids that no pod holds any more out of the list, until the signal aborts. */
  async releaseOutdated(signal: AbortSignal): Promise<void> {
    const { book, heldLookMs, log } = this.#options;
    const backOff = new BackOff(heldLookMs, Math.max(heldLookMs, LONGEST_HELD_LOOK_MS));
    for (;;) {
      await pause(backOff.next(), signal);
      if (signal.aborted) return;
      const ids = book.outdated;
      if (ids.length === 0) {
        backOff.reset();
        continue;
      }
      try {
        const free = await this.#barrier(ids);
        if (free.length > 0) {
          backOff.reset();
          log.info({ ids: free }, `No pod holds ${free.join(', ')} any more: taken out of the list`);
        }
      } catch (error) {
        log.debug({ ids, error: messageOf(error) }, `Outdated ids stay in the list: ${messageOf(error)}`);
      }
    }
  }

  #barrier(ids: readonly string[]): Promise<readonly string[]> {
    const { book, held } = this.#options;
    this.#calls.forget();
    const changing =
      (change: (ids: readonly string[]) => void) =>
      (of: readonly string[]): void => {
        change(of);
        this.publish();
      };
    return runBarrier(ids, {
      withhold: changing((of) => {
        book.startLeaving(of);
      }),
      callOff: changing((of) => {
        book.callOff(of);
      }),
      letGo: changing((of) => {
        book.letGo(of);
      }),
      callsSettled: () => this.#calls.settled(),
      allocated: () => this.#calls.allocated,
      podResources: () => held.inPods(),
      checkpointAfterResend: () =>
        held.inCheckpointAfter(() => {
          this.#server.resend();
        }),
    });
  }

  #devices(): PluginDevice[] {
    return this.#options.book.list.map(({ id, healthy, numaNodes }) => ({ id, healthy, numaNodes }));
  }

  #handlers(): DevicePluginHandlers {
    const { book, identity, log, preferences, resourceName } = this.#options;
    return {
      preStartRequired: false,
      preferredAllocationAvailable: true,
      preStartContainer: () => undefined,
      allocate: (containers) => {
        const asked = containers.flatMap((container) => container.deviceIds);
        this.#calls.note(asked);
        try {
          const answers = containers.map(({ deviceIds }) => containerGpus(book.list, deviceIds, identity));
          log.info({ resource: resourceName, ids: asked, answers }, `Allocated ${asked.join(', ')}`);
          return answers.map(visibleDevices);
        } catch (error) {
          log.warn({ resource: resourceName, ids: asked }, `Allocate was refused: ${messageOf(error)}`);
          throw error;
        }
      },
      preferredAllocation: (containers) => {
        this.#calls.note([]);
        return containers.map((container) => preferences.choose(book.list, container));
      },
    };
  }
}

/** What NVIDIA's container runtime reads to give a container its GPUs. */
function visibleDevices(gpus: readonly string[]): ContainerAllocateResponse {
  return {
    envs: { NVIDIA_VISIBLE_DEVICES: gpus.join(',') },
    mounts: [],
    devices: [],
    annotations: {},
    cdiDevices: [],
  };
}

import { join } from 'node:path';

import {
  type ContainerAllocateResponse,
  type DevicePluginHandlers,
  type ObserveDevicePlugin,
  DevicePluginServer,
  type PluginDevice,
  type PreferredAllocationRequest,
} from '../kubelet/index.ts';
import { WakeUp } from '../kubelet/wake-up.ts';
import type { Allocatable } from './allocatable.ts';
import { runBarrier } from './barrier.ts';
import { CallLog } from './call-log.ts';
import type { DeviceBook } from './device-book.ts';
import type { HeldDevices } from './held-devices.ts';
import type { PluginLog } from './log.ts';
import { BackOff } from './pause.ts';
import type { Preferences } from './preferred/preferences.ts';
import { resolveDevices } from './resolve.ts';
import type { ServePlace } from './serve-place.ts';
import { socketName } from './stale-sockets.ts';
import { brief, messageOf } from './text.ts';

export type GpuResourceOptions = {
  readonly resourceName: string;
  readonly kubeletSocket: string;
  readonly place: ServePlace;
  readonly observe: ObserveDevicePlugin;
  readonly book: DeviceBook;
  readonly held: HeldDevices;
  readonly preferences: Preferences;
  /** What a container is told of its devices; what it throws refuses the pod. */
  readonly answer: (devices: readonly Allocatable[]) => ContainerAllocateResponse;
  /** What the kubelet calls before a container starts; what it throws holds the container back. */
  readonly checkStart: (ids: readonly string[]) => Promise<void>;
  /** Whether it is to call that. Read by the kubelet at each registration. */
  readonly checksStarts: () => boolean;
  /** The book was changed: what one resource lets go, another may offer. */
  readonly changed: () => void;
  /** A pod was given these ids. */
  readonly gave: (ids: readonly string[]) => void;
  readonly log: PluginLog;
  /** Milliseconds between looks whether outdated ids are still held; doubles while they are. */
  readonly heldLookMs: number;
};

const LONGEST_HELD_LOOK_MS = 30_000;

/** One resource at the kubelet: its list of the book, Allocate from memory, and the barrier for outdated ids. */
export class GpuResource {
  readonly #options: GpuResourceOptions;
  readonly #calls: CallLog = new CallLog();
  readonly #server: DevicePluginServer;
  readonly #look: WakeUp = new WakeUp();
  readonly #backOff: BackOff;
  #starting: Promise<void> = Promise.resolve();
  #stopped = false;
  #wasOutdated = false;

  constructor(options: GpuResourceOptions) {
    this.#options = options;
    const { resourceName, kubeletSocket, place, observe, log, heldLookMs } = options;
    this.#backOff = new BackOff(heldLookMs, Math.max(heldLookMs, LONGEST_HELD_LOOK_MS));
    this.#server = new DevicePluginServer({
      resourceName,
      kubeletSocket,
      registration: place.registration,
      socketPath: join(place.folder, socketName(resourceName)),
      handlers: this.#handlers(),
      devices: this.#devices(),
      observe,
      log,
    });
  }

  /** Serves and registers. Rejects with a sentence when the socket cannot be served. */
  start(): Promise<void> {
    this.#starting = this.#server.start();
    return this.#starting;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#look.ring();
    await this.#server.stop();
    // What it was about to serve meanwhile.
    await this.#starting.catch(() => undefined);
    await this.#server.stop();
  }

  /** Tells the kubelet what the book says now, if that is news. */
  publish(): void {
    this.#server.update(this.#devices());
    const isOutdated = this.#outdated.length > 0;
    if (isOutdated && !this.#wasOutdated) this.#look.ring();
    this.#wasOutdated = isOutdated;
  }

  /** Tells it again, though it is no news: the kubelet then writes its checkpoint. */
  resend(): void {
    this.#server.resend();
  }

  /** Looks now whether outdated ids are held: something was changed by hand. */
  lookAtHeld(): void {
    this.#backOff.reset();
    this.#look.ring();
  }

  /** Takes ids that no pod holds any more out of the list, until it is stopped. */
  async releaseOutdated(): Promise<void> {
    const { resourceName: resource, log } = this.#options;
    for (;;) {
      const isOutdated = this.#outdated.length > 0;
      if (!isOutdated) this.#backOff.reset();
      await this.#look.wait(isOutdated ? this.#backOff.next() : null);
      if (this.#stopped) return;
      const ids = this.#outdated;
      if (ids.length === 0) continue;
      try {
        const free = await this.#barrier(ids);
        if (free.length > 0) {
          this.#backOff.reset();
          log.info({ resource, ids: free }, `No pod holds ${named(free)} any more: taken out of ${resource}`);
        }
      } catch (error) {
        log.debug(
          { resource, ids, error: messageOf(error) },
          `Outdated ids stay in the list: ${messageOf(error)}`,
        );
      }
    }
  }

  get #outdated(): readonly string[] {
    return this.#options.book.outdated(this.#options.resourceName);
  }

  #barrier(ids: readonly string[]): Promise<readonly string[]> {
    const { book, held, changed, resourceName } = this.#options;
    this.#calls.forget();
    const changing =
      (change: 'startLeaving' | 'callOff' | 'letGo') =>
      (of: readonly string[]): void => {
        book[change](resourceName, of);
        changed();
      };
    return runBarrier(ids, {
      withhold: changing('startLeaving'),
      callOff: changing('callOff'),
      letGo: changing('letGo'),
      callsSettled: () => this.#calls.settled(),
      allocated: () => this.#calls.allocated,
      podResources: () => held.inPods(resourceName),
      checkpointAfterResend: () =>
        held.inCheckpointAfter(resourceName, () => {
          this.#server.resend();
        }),
    });
  }

  #devices(): readonly PluginDevice[] {
    const { book, resourceName } = this.#options;
    return book.list(resourceName);
  }

  #handlers(): DevicePluginHandlers {
    const { book, answer, changed, gave, held, log, preferences, resourceName: resource } = this.#options;
    const { checkStart, checksStarts } = this.#options;
    return {
      get preStartRequired() {
        return checksStarts();
      },
      preferredAllocationAvailable: true,
      preStartContainer: checkStart,
      allocate: (containers) => {
        const asked = containers.flatMap((container) => container.deviceIds);
        this.#calls.note([]);
        try {
          const list = book.list(resource);
          const answers = containers.map(({ deviceIds }) => answer(resolveDevices(list, deviceIds)));
          this.#calls.note(asked);
          held.gave(resource, asked);
          gave(asked);
          if (book.recall(resource, asked)) changed();
          log.info({ resource, ids: asked, answers }, `Allocated ${named(asked)} of ${resource}`);
          return answers;
        } catch (error) {
          log.warn(
            { resource, ids: asked.slice(0, MOST_NAMED).map(brief) },
            `Allocate was refused: ${messageOf(error)}`,
          );
          throw error;
        }
      },
      preferredAllocation: (containers) => {
        this.#calls.note([]);
        const list = book.list(resource);
        const last = book.isolating(resource);
        return containers.map((container) => preferences.choose(list, holdingBack(container, last)));
      },
    };
  }
}

/** The request without the ids that are to be the last, where enough are left. */
function holdingBack(
  request: PreferredAllocationRequest,
  last: ReadonlySet<string>,
): PreferredAllocationRequest {
  const { available, mustInclude, size } = request;
  if (last.size === 0) return request;
  const must = new Set(mustInclude);
  const first = available.filter((id) => !last.has(id) || must.has(id));
  return first.length < size ? request : { ...request, available: first };
}

const MOST_NAMED = 16;

/** A few by name: a line is for reading. */
function named(ids: readonly string[]): string {
  const names = ids.slice(0, MOST_NAMED).map(brief).join(', ');
  return ids.length <= MOST_NAMED ? names : `${names} and ${ids.length - MOST_NAMED} more`;
}

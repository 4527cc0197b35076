import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Checkpoint, PodResourcesClient, readCheckpoint } from '../kubelet/index.ts';
import type { HeldDevice } from './device-book.ts';
import type { PluginLog } from './log.ts';
import { type PodAnswer, podAnswer } from './pod-answers.ts';
import { messageOf } from './text.ts';
import { hasUuidForm } from './units.ts';

/** The kubelet writes its checkpoint within milliseconds of a list; longer, and it is not listening to us. */
const WRITE_DEADLINE_MS = 3_000;
/** A kubelet has made one with its first list. After so long without any, what runs here keeps no records. */
const NO_RECORDS_MS = 500;
const WRITE_LOOK_MS = 10;
/** A kubelet that starts or hangs must not keep us from registering; the checkpoint is read as well. */
const FIRST_LIST_DEADLINE_MS = 500;

/** What the kubelet's records say before the first list. */
export type FirstRecords = {
  readonly held: readonly HeldDevice[];
  readonly answers: readonly PodAnswer[];
  /** Resource -> ids that were healthy when the checkpoint was written. */
  readonly registered: ReadonlyMap<string, readonly string[]>;
  /** The checkpoint was written since the node was booted. */
  readonly isOfThisBoot: boolean;
};

const NVIDIA_NAMES = /^nvidia\.com\/(gpu|mig-[^/]+)(\.shared)?$/;

/**
 * What the kubelet's two records say about devices of our resources, also of those that only a former config had.
 * Neither record suffices alone (see the barrier).
 */
export class HeldDevices {
  readonly #checkpointPath: string;
  readonly #podResourcesSocket: string;
  readonly #given: Map<string, HeldDevice> = new Map();

  constructor(checkpointPath: string, podResourcesSocket: string) {
    this.#checkpointPath = checkpointPath;
    this.#podResourcesSocket = podResourcesSocket;
  }

  /** Both records before the first list. One that cannot be read is reported and left out, as the kubelet does. */
  async first(log: PluginLog): Promise<FirstRecords> {
    const [checkpoint, running, isOfThisBoot] = await Promise.all([
      this.#checkpoint().catch((error: unknown) => {
        log.warn(
          { path: this.#checkpointPath },
          `The kubelet's checkpoint was left out: ${messageOf(error)}`,
        );
        return NO_CHECKPOINT;
      }),
      Promise.race([this.#inPods(), sleep(FIRST_LIST_DEADLINE_MS, 'no answer', { ref: false })])
        .catch(messageOf)
        .then((answer) => {
          if (typeof answer !== 'string') return answer;
          log.debug({ socket: this.#podResourcesSocket }, `PodResources was left out: ${answer}`);
          return [];
        }),
      writtenSinceBoot(this.#checkpointPath),
    ]);
    const recorded = heldIn(checkpoint);
    const seen = new Set(recorded.map(keyOfDevice));
    return {
      held: [...recorded, ...running.filter((device) => !seen.has(keyOfDevice(device)))],
      answers: checkpoint.podDevices.map(podAnswer),
      registered: checkpoint.registered,
      isOfThisBoot,
    };
  }

  /** The answers that are replayed to containers with just these devices. Throws when the checkpoint cannot be read. */
  async answersFor(resource: string, ids: readonly string[]): Promise<PodAnswer[]> {
    const wanted = new Set(ids);
    const { podDevices } = await this.#checkpoint();
    const entries = podDevices.filter(
      ({ resourceName, deviceIds }) =>
        resourceName === resource &&
        deviceIds.length === wanted.size &&
        deviceIds.every((id) => wanted.has(id)),
    );
    return entries.map(podAnswer);
  }

  /**
   * Ids of a resource by PodResources `List`, which also makes the kubelet forget ended pods. None where its socket is
   * not mounted, as in NVIDIA's manifests: the checkpoint then tells alone, and later, as it names ended pods until the
   * kubelet allocates again. Throws when the kubelet does not answer.
   */
  async inPods(resource: string): Promise<Set<string>> {
    if (!this.isTold) return new Set();
    return idsOf(resource, await this.#inPods());
  }

  /** Whether PodResources is mounted. */
  get isTold(): boolean {
    return existsSync(this.#podResourcesSocket);
  }

  /**
   * Whatever pods hold now, by PodResources; by the checkpoint while that does not answer, as of `before` where neither
   * does. Nothing where PodResources is not mounted: the checkpoint alone would tell of pods that have ended.
   */
  async now(before: readonly HeldDevice[]): Promise<readonly HeldDevice[]> {
    if (!this.isTold) return [];
    try {
      return await this.#inPods();
    } catch {
      return this.#inCheckpoint().catch(() => before);
    }
  }

  /** What the checkpoint names, also of pods that have ended since it was written. Throws when it cannot be trusted. */
  recorded(): Promise<readonly HeldDevice[]> {
    return this.#inCheckpoint();
  }

  /** `Allocate` gave them to a pod. */
  gave(resource: string, ids: readonly string[]): void {
    for (const id of ids) this.#given.set(keyOfDevice({ resource, id }), { resource, id, numaNodes: [] });
  }

  /**
   * Runs `resend`, waits until the kubelet has written its checkpoint, and reads it. Of a kubelet that keeps none (one
   * made for a test) only what was given here is known. Throws when a checkpoint is there and is not written.
   */
  async inCheckpointAfter(resource: string, resend: () => void): Promise<Set<string>> {
    const before = await this.#written();
    resend();
    const start = performance.now();
    while ((await this.#written()) === before) {
      const waited = performance.now() - start;
      if (before === null && waited > NO_RECORDS_MS && this.#isKubeletHere) return this.#givenOf(resource);
      if (waited > WRITE_DEADLINE_MS) {
        throw new Error(`the kubelet wrote no checkpoint within ${WRITE_DEADLINE_MS} ms of a list`);
      }
      await sleep(WRITE_LOOK_MS, undefined, { ref: false });
    }
    return idsOf(resource, await this.#inCheckpoint());
  }

  /** The kubelet keeps its socket and its checkpoint in one folder; where that is not mounted nothing is told. */
  get #isKubeletHere(): boolean {
    return existsSync(join(dirname(this.#checkpointPath), 'kubelet.sock'));
  }

  /** Where PodResources is mounted it tells better: it knows of pods that have ended. */
  #givenOf(resource: string): Set<string> {
    return this.isTold ? new Set() : idsOf(resource, [...this.#given.values()]);
  }

  async #inCheckpoint(): Promise<HeldDevice[]> {
    return heldIn(await this.#checkpoint());
  }

  /** Nothing where there is no such file. Throws when it cannot be trusted. */
  async #checkpoint(): Promise<Checkpoint> {
    return (await this.#written()) === null ? NO_CHECKPOINT : readCheckpoint(this.#checkpointPath);
  }

  async #inPods(): Promise<HeldDevice[]> {
    const client = new PodResourcesClient(this.#podResourcesSocket);
    try {
      const pods = await client.list();
      const devices = pods.flatMap((pod) => pod.containers.flatMap((container) => container.devices));
      return devices.flatMap(({ resourceName: resource, deviceIds }) =>
        deviceIds.map((id) => ({ resource, id, numaNodes: [] })),
      );
    } finally {
      client.close();
    }
  }

  /** A word that changes with each write, as the kubelet replaces the file; null when there is none. */
  async #written(): Promise<string | null> {
    try {
      const { ino, mtimeNs } = await stat(this.#checkpointPath, { bigint: true });
      return `${ino}:${mtimeNs}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}

const NO_CHECKPOINT: Checkpoint = { podDevices: [], registered: new Map() };

async function writtenSinceBoot(path: string): Promise<boolean> {
  const bootedAt = Date.now() - uptime() * 1_000;
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs > bootedAt,
    () => false,
  );
}

function heldIn({ podDevices }: Checkpoint): HeldDevice[] {
  const found = new Map<string, { resource: string; id: string; nodes: Set<number> }>();
  for (const { resourceName: resource, devicesByNuma } of podDevices) {
    for (const [node, ids] of devicesByNuma) {
      for (const id of ids) {
        const device = found.get(keyOfDevice({ resource, id })) ?? { resource, id, nodes: new Set() };
        found.set(keyOfDevice(device), device);
        if (node >= 0) device.nodes.add(node);
      }
    }
  }
  return [...found.values()].map(({ resource, id, nodes }) => ({ resource, id, numaNodes: [...nodes] }));
}

/**
 * Those that are ours to answer for. The kubelet's records name every plugin's; of our domain there may be other plugins'
 * too (network cards, GPUs for virtual machines), so a resource that is not configured now counts only where NVIDIA's
 * plugin or this one can have made it: by its name, or by ids that are UUIDs of GPUs.
 */
export function ownDevices(held: readonly HeldDevice[], configured: ReadonlySet<string>): HeldDevice[] {
  const domains = new Set([...configured].map(domainOf));
  return held.filter(
    ({ resource, id }) =>
      configured.has(resource) ||
      NVIDIA_NAMES.test(resource) ||
      (domains.has(domainOf(resource)) && hasUuidForm(id)),
  );
}

function domainOf(resource: string): string {
  return resource.slice(0, resource.indexOf('/') + 1);
}

function idsOf(resource: string, held: readonly HeldDevice[]): Set<string> {
  return new Set(held.filter((device) => device.resource === resource).map((device) => device.id));
}

/** One word for a device of a resource. */
export function keyOfDevice({ resource, id }: Pick<HeldDevice, 'resource' | 'id'>): string {
  return `${resource} ${id}`;
}

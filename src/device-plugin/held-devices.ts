import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { PodResourcesClient, readCheckpoint } from '../kubelet/index.ts';
import type { HeldDevice } from './device-book.ts';
import type { PluginLog } from './log.ts';
import { messageOf } from './text.ts';

/** The kubelet writes its checkpoint within milliseconds of a list; longer, and it is not listening to us. */
const WRITE_DEADLINE_MS = 3_000;
const WRITE_LOOK_MS = 10;
/** A kubelet that starts or hangs must not keep us from registering; the checkpoint is read as well. */
const FIRST_LIST_DEADLINE_MS = 500;

/** What the kubelet's two records say about devices of one resource. Neither suffices alone (see the barrier). */
export class HeldDevices {
  readonly #checkpointPath: string;
  readonly #podResourcesSocket: string;
  readonly #resourceName: string;

  constructor(checkpointPath: string, podResourcesSocket: string, resourceName: string) {
    this.#checkpointPath = checkpointPath;
    this.#podResourcesSocket = podResourcesSocket;
    this.#resourceName = resourceName;
  }

  /** Both records before the first list. One that cannot be read is reported and left out, as the kubelet does. */
  async first(log: PluginLog): Promise<HeldDevice[]> {
    const [recorded, running] = await Promise.all([
      this.inCheckpoint().catch((error: unknown) => {
        log.warn(
          { path: this.#checkpointPath },
          `The kubelet's checkpoint was left out: ${messageOf(error)}`,
        );
        return [];
      }),
      Promise.race([this.inPods(), sleep(FIRST_LIST_DEADLINE_MS, 'no answer', { ref: false })])
        .catch(messageOf)
        .then((answer) => {
          if (answer instanceof Set) return [...answer];
          log.debug({ socket: this.#podResourcesSocket }, `PodResources was left out: ${answer}`);
          return [];
        }),
    ]);
    const seen = new Set(recorded.map((device) => device.id));
    return [...recorded, ...running.filter((id) => !seen.has(id)).map((id) => ({ id, numaNodes: [] }))];
  }

  /** Ids by the kubelet's checkpoint; none where there is no such file. Throws when it cannot be trusted. */
  async inCheckpoint(): Promise<HeldDevice[]> {
    if ((await this.#written()) === null) return [];
    const { podDevices } = await readCheckpoint(this.#checkpointPath);
    const nodes = new Map<string, Set<number>>();
    for (const entry of podDevices) {
      if (entry.resourceName !== this.#resourceName) continue;
      for (const [node, ids] of entry.devicesByNuma) {
        for (const id of ids) nodes.set(id, (nodes.get(id) ?? new Set()).add(node));
      }
    }
    return [...nodes].map(([id, set]) => ({ id, numaNodes: [...set].filter((node) => node >= 0) }));
  }

  /** Ids by PodResources `List`. Throws when the kubelet does not answer. */
  async inPods(): Promise<Set<string>> {
    const client = new PodResourcesClient(this.#podResourcesSocket);
    try {
      const pods = await client.list();
      const devices = pods.flatMap((pod) => pod.containers.flatMap((container) => container.devices));
      return new Set(
        devices
          .filter((device) => device.resourceName === this.#resourceName)
          .flatMap((device) => device.deviceIds),
      );
    } finally {
      client.close();
    }
  }

  /** Runs `resend`, waits until the kubelet has written its checkpoint, and reads it. Throws when it does not. */
  async inCheckpointAfter(resend: () => void): Promise<Set<string>> {
    const before = await this.#written();
    resend();
    const deadline = performance.now() + WRITE_DEADLINE_MS;
    while ((await this.#written()) === before) {
      if (performance.now() > deadline) {
        throw new Error(`the kubelet wrote no checkpoint within ${WRITE_DEADLINE_MS} ms of a list`);
      }
      await sleep(WRITE_LOOK_MS, undefined, { ref: false });
    }
    return new Set((await this.inCheckpoint()).map((device) => device.id));
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

import { ContainerAllocateResponse } from '../gen/v1beta1/deviceplugin.ts';
import type { CheckpointEntry } from '../checkpoint-form.ts';
import type { AdmittedContainer } from './pods.ts';

/** What containers hold, as the device manager keeps it (and writes it into its checkpoint). */
export class PodDevices {
  #entries: CheckpointEntry[];

  constructor(entries: readonly CheckpointEntry[]) {
    this.#entries = [...entries];
  }

  get entries(): readonly CheckpointEntry[] {
    return this.#entries;
  }

  insert(entry: CheckpointEntry): void {
    this.#entries = this.#entries.filter(
      (other) =>
        other.podUid !== entry.podUid ||
        other.containerName !== entry.containerName ||
        other.resourceName !== entry.resourceName,
    );
    this.#entries.push(entry);
  }

  deletePods(keep: ReadonlySet<string>): void {
    this.#entries = this.#entries.filter((entry) => keep.has(entry.podUid));
  }

  of(podUid: string, containerName: string): CheckpointEntry[] {
    return this.#entries.filter((entry) => entry.podUid === podUid && entry.containerName === containerName);
  }

  /** Ids that the container holds of one resource; null when it has no record. */
  held(podUid: string, containerName: string, resource: string): readonly string[] | null {
    return this.of(podUid, containerName).find((entry) => entry.resourceName === resource)?.deviceIds ?? null;
  }

  /** Resource -> every id that some pod holds. */
  allocated(): Map<string, Set<string>> {
    const result = new Map<string, Set<string>>();
    for (const { resourceName, deviceIds } of this.#entries) {
      const ids = result.get(resourceName) ?? new Set();
      for (const id of deviceIds) ids.add(id);
      result.set(resourceName, ids);
    }
    return result;
  }

  /** The recorded answers merged into what the container run-time would get. */
  runOptions(
    podUid: string,
    containerName: string,
  ): Omit<AdmittedContainer, 'name' | 'init' | 'state' | 'message'> {
    const entries = this.of(podUid, containerName);
    const answers = entries.map((entry) => ContainerAllocateResponse.decode(entry.allocResp));
    return {
      deviceIds: Object.fromEntries(entries.map((entry) => [entry.resourceName, entry.deviceIds])),
      env: firstWins(answers.map((answer) => answer.envs)),
      annotations: firstWins(answers.map((answer) => answer.annotations)),
      mounts: distinct(
        answers.flatMap((answer) => answer.mounts),
        (mount) => mount.containerPath,
      ),
      devices: distinct(
        answers.flatMap((answer) => answer.devices),
        (device) => device.containerPath,
      ),
      cdiDevices: [...new Set(answers.flatMap((answer) => answer.cdiDevices.map((device) => device.name)))],
    };
  }
}

function firstWins(maps: readonly Record<string, string>[]): Record<string, string> {
  return Object.assign({}, ...maps.toReversed()) as Record<string, string>;
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}

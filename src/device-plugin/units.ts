import type { MigRecord } from './driver.ts';
import { formerMigUuids, type KnownGpu } from './gpu-table.ts';
import type { DevicePluginOptions } from './options/option-list.ts';

/** By what a device is known: its UUID, or a number that stays with its PCI slot. */
export type IdStrategy = DevicePluginOptions['checkpointDeviceIdStrategy'];

/** A GPU as the lists see it. */
export type ListedGpu = KnownGpu & {
  /** The driver's current index; null while the GPU is not there. */
  readonly index: number | null;
  readonly minor: number | null;
  /** How it is cut, or was when it was last seen; null: it is not in MIG mode. */
  readonly migs: readonly MigRecord[] | null;
  /** The kubelet may give it to a pod. */
  readonly offered: boolean;
  /** Why not; null when offered. */
  readonly reason: string | null;
  /** MIG devices of it that no pod may get, by UUID, with why. */
  readonly migReasons: Readonly<Record<string, string>>;
};

/** What can be given to a pod: a GPU, or a MIG device of it. */
export type Unit = {
  readonly gpu: ListedGpu;
  /** Null: the whole GPU. */
  readonly mig: MigRecord | null;
};

/** Between the id of a unit and the number of a replica, as NVIDIA's plugin writes it. */
const REPLICA_MARK = '::';

/** What the kubelet calls a unit that no pod holds under another name; null for a slot whose card is elsewhere. */
export function unitId({ gpu, mig }: Unit, strategy: IdStrategy): string | null {
  if (strategy === 'uuid') return mig === null ? gpu.uuid : mig.uuid;
  return mig === null ? String(gpu.number) : `${gpu.number}:${mig.index}`;
}

export function replicaId(unit: string, replica: number): string {
  return `${unit}${REPLICA_MARK}${replica}`;
}

/** What an id stands for. */
export type Meaning = {
  /** Null: nothing that is on this node now. */
  readonly unit: Unit | null;
  /** Null: the unit is not shared. */
  readonly replica: number | null;
  /** What can be said where there is no unit. */
  readonly absence: string;
};

const GONE = 'its device is no longer on this node';
const UNTOLD = 'the table of numbers was lost, and nobody can tell which GPU this is';

/**
 * Finds what ids of either strategy name. A UUID of a MIG device that was taken away names nothing, and neither does one
 * of before a migration, unless it is among `boundLate`: the answers that pods have for those lead to whatever card is
 * in the slot now.
 */
export class Directory {
  readonly #byNumber: ReadonlyMap<number, ListedGpu>;
  readonly #byUuid: Map<string, Unit> = new Map();
  readonly #byFormerUuid: Map<string, Unit> = new Map();
  readonly #boundLate: ReadonlySet<string>;

  constructor(gpus: readonly ListedGpu[], boundLate: ReadonlySet<string> = new Set()) {
    this.#boundLate = boundLate;
    this.#byNumber = new Map(gpus.map((gpu) => [gpu.number, gpu]));
    for (const gpu of gpus) {
      if (gpu.uuid !== null) this.#byUuid.set(gpu.uuid, { gpu, mig: null });
      for (const mig of gpu.migs ?? []) {
        this.#byUuid.set(mig.uuid, { gpu, mig });
        for (const uuid of formerMigUuids(gpu, mig)) this.#byFormerUuid.set(uuid, { gpu, mig });
      }
      for (const uuid of gpu.formerUuids) this.#byFormerUuid.set(uuid, { gpu, mig: null });
    }
  }

  meaningOf(id: string): Meaning {
    const { unit, replica } = splitId(id);
    const now = this.#unit(unit);
    if (now !== null) return { unit: now, replica, absence: GONE };
    const later = this.#boundLate.has(id) ? (this.#byFormerUuid.get(unit) ?? null) : null;
    const number = numberOf(id);
    const isUntold = number !== null && !this.#byNumber.has(number);
    return { unit: later, replica, absence: isUntold ? UNTOLD : GONE };
  }

  #unit(text: string): Unit | null {
    const [, number, part] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
    if (number === undefined) return this.#byUuid.get(text) ?? null;
    const gpu = this.#byNumber.get(Number(number));
    if (gpu === undefined) return null;
    if (part === undefined) return { gpu, mig: null };
    const mig = gpu.migs?.find(({ index }) => index === Number(part));
    return mig === undefined ? null : { gpu, mig };
  }
}

function splitId(id: string): { readonly unit: string; readonly replica: number | null } {
  const at = id.indexOf(REPLICA_MARK);
  if (at < 0) return { unit: id, replica: null };
  const replica = Number(id.slice(at + REPLICA_MARK.length));
  // A replica without a number is some replica still.
  return { unit: id.slice(0, at), replica: Number.isSafeInteger(replica) ? replica : -1 };
}

/** The GPU that an id of the strategy `index` names; null for any other. */
export function numberOf(id: string): number | null {
  const [, number] = /^(\d+)(?::\d+)?$/.exec(splitId(id).unit) ?? [];
  return number === undefined ? null : Number(number);
}

/** The id has the form of one that this plugin or NVIDIA's gives to a device by its UUID. */
export function hasUuidForm(id: string): boolean {
  return /^(GPU|MIG)-/.test(id);
}

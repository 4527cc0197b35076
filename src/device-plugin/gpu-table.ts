import type { GpuRecord, MigRecord } from './driver.ts';
import { pciAddress } from './pci-address.ts';

/** A GPU that this node has or had. Its number belongs to the PCI address for ever and is never given to another. */
export type KnownGpu = {
  readonly number: number;
  readonly address: string;
  /** The newest UUID seen there; it changes when a VM migrates or a card is swapped. Null: that card is elsewhere now. */
  readonly uuid: string | null;
  readonly numaNode: number | null;
  /** The product, which says to what resource it belongs while it is lost. */
  readonly name: string | null;
  /** It was in MIG mode when it was last seen. */
  readonly mig: boolean;
  /** UUIDs that cards in this slot had before, the newest first. */
  readonly formerUuids: readonly string[];
  /** MIG devices that were seen in this slot, one a place. */
  readonly knownMigs: readonly KnownMig[];
};

/** A MIG device by its place, its GPU instance and compute instance, which stays when UUIDs change with the card. */
export type KnownMig = Pick<MigRecord, 'gpuInstance' | 'computeInstance' | 'profile' | 'uuid'> & {
  /** The UUID of the card that it was seen on last. */
  readonly card: string;
  /** UUIDs that those of its kind in this place had on cards before, the newest first. */
  readonly formerUuids: readonly string[];
};

export type GpuTable = readonly KnownGpu[];

/** A pod that outlives more migrations than this is not to be expected. */
const MOST_FORMER_UUIDS = 16;

/** What the driver's list says about the table. */
export type Sighting = {
  /** Sorted by number; a GPU that is not there now keeps its row. */
  readonly table: GpuTable;
  /** What the driver's list has of each GPU that is there, by number. */
  readonly present: ReadonlyMap<number, GpuRecord>;
  /** What the driver says of GPUs that it lists and cannot use, by number. */
  readonly faults: ReadonlyMap<number, string>;
  /** Entries that name no GPU: no UUID or no address could be read. */
  readonly unknown: readonly GpuRecord[];
  /** GPUs at addresses that the table does not know, which get no number yet. */
  readonly unnumbered: readonly GpuRecord[];
};

/**
 * Joins the table with the driver's list. A new address gets the driver's index as its number when that was never
 * given, so that the numbers of an intact node are those of nvidia-smi; otherwise the next one that was never used.
 * Where `mayNumber` is false no new address gets one.
 */
export function recognise(
  table: GpuTable,
  records: readonly GpuRecord[],
  numaNodes: ReadonlyMap<string, number | null>,
  mayNumber = true,
): Sighting {
  const rows = new Map(table.map((gpu) => [gpu.address, gpu]));
  const used = new Set(table.map((gpu) => gpu.number));
  const present = new Map<number, GpuRecord>();
  const faults = new Map<number, string>();
  const unknown: GpuRecord[] = [];
  const unnumbered: GpuRecord[] = [];
  const seen = new Set<string>();
  for (const record of [...records].sort((left, right) => left.index - right.index)) {
    const address = record.pciBusId === null ? null : pciAddress(record.pciBusId);
    if (address === null || record.uuid === null) {
      unknown.push(record);
      continue;
    }
    seen.add(address);
    const known = rows.get(address);
    if (known === undefined && !mayNumber) {
      unnumbered.push(record);
      continue;
    }
    const number = known?.number ?? freeNumber(used, record.index);
    used.add(number);
    const numaNode = numaNodes.get(address) ?? known?.numaNode ?? null;
    const { uuid, error } = record;
    // What a GPU with an error is like cannot be trusted.
    const name = record.name ?? known?.name ?? null;
    const mig = error === null ? record.migs !== null : (known?.mig ?? false);
    const knownMigs = seenMigs(known?.knownMigs ?? [], uuid, error === null ? record.migs : null);
    const former = formerUuids(known, uuid);
    rows.set(address, { number, address, uuid, numaNode, name, mig, formerUuids: former, knownMigs });
    // A GPU that fell off the bus may stay in the driver's list, with an error.
    if (error === null) present.set(number, record);
    else faults.set(number, error);
  }
  const uuids = new Set([...seen].map((address) => rows.get(address)?.uuid));
  for (const [address, row] of rows) {
    // A card that moved to another slot is one card still.
    if (!seen.has(address) && uuids.has(row.uuid)) rows.set(address, { ...row, uuid: null });
  }
  const sorted = [...rows.values()].sort((left, right) => left.number - right.number);
  return { table: sorted, present, faults, unknown, unnumbered };
}

function formerUuids(known: KnownGpu | undefined, uuid: string): readonly string[] {
  if (known === undefined) return [];
  const before = known.uuid === null ? known.formerUuids : [known.uuid, ...known.formerUuids];
  return [...new Set(before)].filter((former) => former !== uuid).slice(0, MOST_FORMER_UUIDS);
}

/** With those that the card has now. What is not there now may come again: a card is cut some time after a boot. */
export function seenMigs(
  known: readonly KnownMig[],
  card: string,
  migs: readonly Omit<MigRecord, 'index' | 'attributes'>[] | null,
): readonly KnownMig[] {
  const places = new Map(known.map((mig) => [placeOf(mig), mig]));
  for (const { gpuInstance, computeInstance, profile, uuid } of migs ?? []) {
    const place = placeOf({ gpuInstance, computeInstance });
    const before = places.get(place);
    const former = before?.profile === profile ? formerMigs(before, card, uuid) : [];
    places.set(place, { gpuInstance, computeInstance, profile, uuid, card, formerUuids: former });
  }
  return [...places.values()];
}

/** One that has another UUID on the same card was cut anew: those of before were taken away, and are not it. */
function formerMigs(before: KnownMig, card: string, uuid: string): readonly string[] {
  if (before.uuid === uuid) return before.formerUuids;
  if (before.card === card) return [];
  return [before.uuid, ...before.formerUuids].slice(0, MOST_FORMER_UUIDS);
}

/** UUIDs that a MIG device in this place had on cards before this one. */
export function formerMigUuids(
  { uuid: card, knownMigs }: Pick<KnownGpu, 'uuid' | 'knownMigs'>,
  mig: Pick<MigRecord, 'gpuInstance' | 'computeInstance' | 'uuid'>,
): readonly string[] {
  const known = knownMigs.find((one) => placeOf(one) === placeOf(mig));
  return known?.card === card && known.uuid === mig.uuid ? known.formerUuids : [];
}

function placeOf({
  gpuInstance,
  computeInstance,
}: Pick<KnownMig, 'gpuInstance' | 'computeInstance'>): string {
  return `${gpuInstance}/${computeInstance}`;
}

export function sameTable(left: GpuTable, right: GpuTable): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function freeNumber(used: ReadonlySet<number>, wish: number): number {
  return used.has(wish) ? Math.max(...used) + 1 : wish;
}

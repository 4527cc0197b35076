import type { DeviceBook } from './device-book.ts';
import type { GpuDriver, GpuRecord } from './driver.ts';
import { type GpuTable, recognise, sameTable, type Sighting } from './gpu-table.ts';
import { TABLE_FORM, tablePath } from './gpu-table-file.ts';
import type { GpuMonitor, Presence } from './health/gpu-monitor.ts';
import type { PluginLog } from './log.ts';
import { readNumaNode } from './numa.ts';
import type { DevicePluginOptions } from './options/option-list.ts';
import { pciAddress } from './pci-address.ts';
import { readState, writeState } from './state-file.ts';
import { type Evidence, rebuiltTable } from './table-rebuild.ts';
import { messageOf } from './text.ts';

export type SightOptions = {
  readonly options: Pick<DevicePluginOptions, 'stateDir' | 'sysfsRoot' | 'checkpointDeviceIdStrategy'>;
  readonly driver: GpuDriver;
  readonly book: DeviceBook;
  readonly monitor: GpuMonitor;
  readonly table: GpuTable;
  /** What tells which GPU a number was that the table does not know. */
  readonly evidence: Evidence;
  readonly log: PluginLog;
};

export function storedTable(
  { stateDir }: Pick<DevicePluginOptions, 'stateDir'>,
  log: PluginLog,
): Promise<GpuTable> {
  return readState(tablePath(stateDir), TABLE_FORM, log);
}

/** Carries what the driver shows into the table, the book and the health of each GPU. */
export class GpuSight {
  readonly #options: SightOptions;
  readonly #tablePath: string;
  /** Addresses whose NUMA node was read in this run: it never changes. */
  readonly #numaRead: Set<string> = new Set();
  #table: GpuTable;
  #told: string | null = null;
  #toldUntold: string | null = null;
  /** Numbers of the GPUs that are there, but for those that hang. */
  #answering: ReadonlySet<number> = new Set();
  #isWaiting = false;
  /** How many could not be used when they were listed last. */
  #failing = 0;

  constructor(options: SightOptions) {
    this.#options = options;
    this.#table = options.table;
    this.#tablePath = tablePath(options.options.stateDir);
  }

  /** Asks the driver what is there. True: some GPU came or returned. */
  async look(): Promise<boolean> {
    const { driver, monitor, log } = this.#options;
    try {
      let records = await driver.gpus();
      // A driver that fails while it is asked looks like some GPUs that fail. Asked again, it tells which it is.
      if (this.#isSplit(records)) records = await driver.gpus();
      this.#failing = failing(records);
      this.#told = null;
      return await this.take(records);
    } catch (error) {
      const text = `The driver's list of GPUs cannot be read: ${messageOf(error)}`;
      if (text !== this.#told) log.warn({ error: messageOf(error) }, text);
      this.#told = text;
      // Trouble of the driver is no fault of eight GPUs.
      void monitor.doubtDriver(text);
      return false;
    }
  }

  /** GPUs fail now that did not before, and others answer. */
  #isSplit(records: readonly GpuRecord[]): boolean {
    const count = failing(records);
    return count > this.#failing && count < records.length;
  }

  /** Takes over a list. True: some GPU came or returned. */
  async take(records: readonly GpuRecord[]): Promise<boolean> {
    const { book, monitor, evidence } = this.#options;
    const numaNodes = await this.#numaNodes(records);
    const known = this.#completed(records, evidence);
    const untold = [...book.heldNumbers()].filter((number) => known.every((gpu) => gpu.number !== number));
    // Any GPU that has no number yet may be the one that a pod holds.
    const sighting = recognise(known, records, numaNodes, untold.length === 0);
    this.#tellUntold(untold, sighting);
    if (!sameTable(this.#table, sighting.table)) {
      this.#tellNew(sighting.table);
      this.#table = sighting.table;
      await this.#saveTable();
    }
    const { table, present } = sighting;
    const before = this.#answering;
    const answering = [...present].filter(([, { silence }]) => silence !== 'hung').map(([number]) => number);
    this.#answering = new Set(answering);
    this.#isWaiting = records.some(({ silence }) => silence === 'waiting');
    book.sight(table, present);
    if (answering.length === 0 && (before.size > 1 || monitor.driverFault !== null)) {
      monitor.driverFails(whyNone(sighting, records.length));
      return false;
    }
    const wasFailing = monitor.driverAnswers();
    monitor.sighted((number) => presence(number, sighting));
    return wasFailing || answering.some((number) => !before.has(number));
  }

  /** Some GPU has not answered yet: it is worth asking again soon. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Pods hold numbers of which nobody can tell the GPU: when they end, there is more to see in the same list. */
  get hasUntold(): boolean {
    return this.#toldUntold !== null;
  }

  /** With rows for what pods hold: the table was lost, or another plugin gave the numbers. */
  #completed(records: readonly GpuRecord[], evidence: Evidence): GpuTable {
    const held = this.#options.book.heldNumbers();
    const lacking = [...held].some((number) => this.#table.every((gpu) => gpu.number !== number));
    if (!lacking) return this.#table;
    const rebuilt = rebuiltTable(this.#table, held, records, evidence);
    const before = new Set(this.#table.map(({ number }) => number));
    const told = rebuilt.filter(({ number }) => !before.has(number));
    if (told.length > 0) {
      const rows = told.map(({ number, address }) => `${number} is ${address}`).join(', ');
      this.#options.log.warn(
        { gpus: told },
        `Numbers that pods hold are missing in the table and were found by the answers that these pods have, or by the order of the GPUs: ${rows}`,
      );
    }
    return rebuilt;
  }

  #tellUntold(untold: readonly number[], { unnumbered }: Sighting): void {
    const withheld = unnumbered.map(({ pciBusId }) => pciBusId).join(', ');
    const text =
      untold.length === 0
        ? null
        : `Pods hold GPUs by the numbers ${untold.join(', ')}, and nobody can tell which these are: the table of numbers was lost, and the answers of these pods name the driver's indices alone, which may have shifted. Until these pods have ended, these numbers are Unhealthy and no pod gets a GPU that may be theirs (${withheld || 'none is left'})`;
    if (text !== this.#toldUntold && text !== null) this.#options.log.warn({ untold }, text);
    this.#toldUntold = text;
  }

  async #numaNodes(records: readonly GpuRecord[]): Promise<Map<string, number | null>> {
    const addresses = records.flatMap(({ pciBusId }) =>
      pciBusId === null ? [] : (pciAddress(pciBusId) ?? []),
    );
    const known = new Set(this.#table.map((gpu) => gpu.address));
    const fresh = addresses.filter((address) => !this.#numaRead.has(address) || !known.has(address));
    const { sysfsRoot } = this.#options.options;
    const nodes = await Promise.all(
      fresh.map(async (address) => [address, await readNumaNode(sysfsRoot, address)] as const),
    );
    for (const address of fresh) this.#numaRead.add(address);
    return new Map(nodes);
  }

  #tellNew(table: GpuTable): void {
    const known = new Map(this.#table.map((gpu) => [gpu.number, gpu.uuid]));
    for (const gpu of table.filter(({ number, uuid }) => uuid !== null && known.get(number) !== uuid)) {
      const place = gpu.numaNode === null ? gpu.address : `${gpu.address}, NUMA node ${gpu.numaNode}`;
      const text = `GPU ${gpu.number} is ${gpu.uuid ?? ''} at ${place}`;
      this.#options.log.info({ gpu: gpu.number, ...gpu }, text);
    }
  }

  async #saveTable(): Promise<void> {
    const { options, log } = this.#options;
    try {
      await writeState(this.#tablePath, TABLE_FORM, this.#table);
    } catch (error) {
      const byIndex = options.checkpointDeviceIdStrategy === 'index';
      log[byIndex ? 'error' : 'info'](
        { path: this.#tablePath, error: messageOf(error) },
        `The numbers of the GPUs cannot be kept in ${this.#tablePath} (${messageOf(error)}): a GPU that is lost over a restart ${byIndex ? 'shifts the numbers of the others' : 'is forgotten'}. Mount a folder of the node for --state-dir`,
      );
    }
  }
}

function whyNone({ present, faults, unknown }: Sighting, listed: number): string {
  if (listed === 0) return 'its list of GPUs is empty.';
  if (present.size > 0) return 'none of them gives an answer.';
  const [first] = [...faults.values(), ...unknown.map(({ error }) => error ?? 'no identity')];
  return `none of the ${listed} in its list can be used (${first ?? ''}).`;
}

function failing(records: readonly GpuRecord[]): number {
  return records.filter(({ error }) => error !== null).length;
}

function presence(number: number, { present, faults, unknown }: Sighting): Presence {
  const record = present.get(number);
  if (record !== undefined) {
    const hung = record.silence === 'hung';
    return hung ? { kind: 'silent', text: 'The driver gives no answer about it.' } : { kind: 'present' };
  }
  const fault = faults.get(number);
  if (fault !== undefined) return { kind: 'gone', text: fault };
  // It may be one of those that have not answered yet.
  if (unknown.some(({ silence }) => silence === 'waiting')) return { kind: 'unknown' };
  const errors = unknown.map(({ index, error }) => `index ${index}: ${error ?? 'it has no identity'}`);
  const why = errors.length === 0 ? '' : ` (${errors.join('; ')})`;
  return { kind: 'gone', text: `It is not in the driver's list of GPUs${why}.` };
}

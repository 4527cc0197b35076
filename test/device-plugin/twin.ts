import type {
  Closeness,
  GpuDriver,
  GpuEvent,
  GpuEvents,
  GpuRecord,
  MigRecord,
  OpenDriver,
  ProbeResult,
} from '../../src/device-plugin/index.ts';

export const WELL: ProbeResult = { kind: 'well', uptimeSeconds: null };

/** An answer to a probe. */
export function ill(text: string): ProbeResult {
  return { kind: 'ill', code: 'probe', text, action: null, uptimeSeconds: null };
}

type Waiter = { readonly take: (event: GpuEvent) => void; readonly fail: (error: Error) => void };

/** The driver in memory: a test breaks what it is about, the rest behaves. */
export class TwinDriver implements GpuDriver {
  records: GpuRecord[];
  /** What a GPU answers when it is probed, by UUID; well when nothing is said. */
  readonly probes: Map<string, ProbeResult> = new Map();
  /** How close the GPUs are; equal when nothing is said. */
  pairs: Closeness = new Map();
  /** How often anything was asked of the driver. */
  calls = 0;
  missing: string | null = null;
  /** Why the list of GPUs cannot be read. */
  listFails: string | null = null;
  /** Calls that hang in the driver. */
  hung: string[] = [];
  /** GPUs whose events cannot be had. */
  unwatched: { uuid: string; text: string }[] = [];
  readonly #streams: Set<Waiter> = new Set();

  constructor(count: number) {
    this.records = Array.from({ length: count }, (_, index) => gpuRecord(index));
  }

  get open(): OpenDriver {
    return () => {
      if (this.missing !== null) return Promise.reject(new Error(this.missing));
      return Promise.resolve(this);
    };
  }

  get streams(): number {
    return this.#streams.size;
  }

  gpus(): Promise<readonly GpuRecord[]> {
    this.calls += 1;
    if (this.listFails !== null) return Promise.reject(new Error(this.listFails));
    return Promise.resolve([...this.records]);
  }

  closeness(): Promise<Closeness> {
    return Promise.resolve(this.pairs);
  }

  probe(uuid: string): Promise<ProbeResult> {
    this.calls += 1;
    return Promise.resolve(this.probes.get(uuid) ?? WELL);
  }

  /** Its list is looked at by time. */
  readonly isWatched = false;

  onChange(): void {
    // It tells of no change.
  }

  operationalEvents(): Promise<null> {
    return Promise.resolve(null);
  }

  events(signal: AbortSignal): Promise<GpuEvents> {
    const queue: GpuEvent[] = [];
    let failure: Error | null = null;
    let wake = (): void => undefined;
    const waiter: Waiter = {
      take: (event) => {
        queue.push(event);
        wake();
      },
      fail: (error) => {
        failure = error;
        wake();
      },
    };
    this.#streams.add(waiter);
    signal.addEventListener('abort', () => {
      this.#streams.delete(waiter);
      wake();
    });
    const streams = this.#streams;
    async function* stream(): AsyncGenerator<GpuEvent> {
      while (!signal.aborted) {
        for (let event = queue.shift(); event !== undefined; event = queue.shift()) yield event;
        if (failure !== null) {
          streams.delete(waiter);
          throw failure;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (signal.aborted || queue.length > 0) resolve();
        });
      }
    }
    return Promise.resolve(Object.assign(stream(), { unwatched: [...this.unwatched] }));
  }

  hungCalls(): readonly string[] {
    return this.hung;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** An Xid of a GPU, or of a MIG device of it. */
  xid(index: number, xid: number, mig: MigRecord | null = null): void {
    const record = this.records.find((candidate) => candidate.index === index);
    this.raise({
      type: 'xid',
      uuid: record?.uuid ?? null,
      pciBusId: null,
      gpuInstance: mig?.gpuInstance ?? null,
      computeInstance: mig?.computeInstance ?? null,
      xid,
    });
  }

  raise(event: GpuEvent): void {
    for (const stream of this.#streams) stream.take(event);
  }

  breakStreams(message: string): void {
    for (const stream of this.#streams) stream.fail(new Error(message));
  }

  /** Falls off the bus; those behind it move up in the driver's list. */
  lose(uuid: string): void {
    const left = this.records.filter((record) => record.uuid !== uuid);
    this.records = left.map((record, index) => ({ ...record, index }));
  }
}

export function gpuRecord(index: number, change: Partial<GpuRecord> = {}): GpuRecord {
  return {
    index,
    uuid: uuidOf(index),
    pciBusId: `00000000:${slot(index)}:00.0`,
    name: 'NVIDIA H100 80GB HBM3',
    minor: index,
    migs: null,
    error: null,
    silence: null,
    ...change,
  };
}

/** A MIG device of the GPU at `gpu`, of its own GPU instance. */
export function migRecord(gpu: number, index: number, profile = '1g.10gb', generation = 'a'): MigRecord {
  const uuid = `MIG-${generation}${gpu}-${index}`;
  return { index, uuid, gpuInstance: index + 7, computeInstance: 0, profile, attributes: profile };
}

export function uuidOf(index: number, generation = 'a'): string {
  return `GPU-${generation}${index}`;
}

function slot(index: number): string {
  return (0x10 + index).toString(16).toUpperCase();
}

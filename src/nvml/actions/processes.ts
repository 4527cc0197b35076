import { isRefusal } from '../call.ts';
import { isNotFound, NvmlError } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { processes as readings, type GpuProcess, type ProcessKind } from '../readings/processes.ts';
import { ask, type Steps } from '../steps.ts';
import { on, orNull, read } from './action.ts';

/** How much of the GPU a process used, in percent. */
export type ProcessUtilization = {
  readonly pid: number;
  readonly sm: number;
  readonly memory: number;
  readonly encoder: number;
  readonly decoder: number;
  /** Null: the driver does not tell (before 550). */
  readonly jpeg: number | null;
  readonly ofa: number | null;
  /** When it was measured, in microseconds since 1970. */
  readonly timestampUs: number;
};

/** A process on a GPU, with all that it does there. */
export type ProcessSummary = {
  readonly pid: number;
  /** The command line. Null: it has ended, or the caller may not know. */
  readonly name: string | null;
  readonly types: readonly ProcessKind[];
  /** In bytes. Null: the driver does not tell it, as without permission. */
  readonly usedMemory: number | null;
  /** Null: the process is not on a MIG device, or the caller may not know. */
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  /** How much of the GPU it used when that was last measured. Null: not measured, as on a divided GPU. */
  readonly utilization: Omit<ProcessUtilization, 'pid'> | null;
};

/** A process with its protected memory (confidential computing). */
export type ProcessDetail = Omit<GpuProcess, 'type'> & {
  /** In bytes. Null: the GPU does not compute confidentially. */
  readonly protectedMemory: number | null;
};

export function* processes(gpu: Gpu): Steps<ProcessSummary[] | null> {
  const lists: (GpuProcess[] | null)[] = [];
  for (const list of [readings.computeProcesses, readings.graphicsProcesses, readings.mpsProcesses]) {
    lists.push(yield* read(gpu, list));
  }
  if (lists.every((list) => list === null)) return null;
  const merged = mergedByPid(lists.flatMap((list) => list ?? []));
  const used = new Map<number, ProcessUtilization>();
  for (const sample of (yield* processUtilization(gpu)) ?? []) used.set(sample.pid, sample); // in order of time
  const found: ProcessSummary[] = [];
  for (const process of merged) {
    const name = yield* processName(gpu, process.pid);
    found.push({ ...process, name, utilization: withoutPid(used.get(process.pid)) });
  }
  return found;
}

type Merged = Omit<ProcessSummary, 'name' | 'utilization'>;

/** A process that computes and draws is in two lists; on two MIG devices it is two. */
function mergedByPid(listed: readonly GpuProcess[]): Merged[] {
  const merged = new Map<string, Merged>();
  for (const { type, ...process } of listed) {
    const key = `${process.pid} ${process.gpuInstanceId ?? ''} ${process.computeInstanceId ?? ''}`;
    const known = merged.get(key);
    merged.set(key, {
      ...process,
      types: known === undefined ? [type] : [...known.types, type],
      // Each list tells all that the process holds.
      usedMemory: larger(known?.usedMemory ?? null, process.usedMemory),
    });
  }
  return [...merged.values()].sort((a, b) => a.pid - b.pid);
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function withoutPid(sample: ProcessUtilization | undefined): ProcessSummary['utilization'] {
  if (sample === undefined) return null;
  const { sm, memory, encoder, decoder, jpeg, ofa, timestampUs } = sample;
  return { sm, memory, encoder, decoder, jpeg, ofa, timestampUs };
}

function* processName(gpu: Gpu, pid: number): Steps<string | null> {
  try {
    return yield* orNull(ask(gpu.prepare.systemGetProcessName(pid)));
  } catch (error) {
    if (error instanceof NvmlError) return null; // it has ended, or belongs to somebody else
    throw error;
  }
}

export function* processUtilization(gpu: Gpu, sinceUs = 0): Steps<ProcessUtilization[] | null> {
  if (!(sinceUs >= 0)) {
    throw new RangeError(`Utilization is asked for since a time in microseconds; it was ${sinceUs}.`);
  }
  try {
    const newer = yield* orNull(newerUtilization(gpu, sinceUs));
    return newer ?? (yield* orNull(olderUtilization(gpu, sinceUs)));
  } catch (error) {
    if (isNotFound(error)) return []; // nothing was measured since then
    throw error;
  }
}

function* newerUtilization(gpu: Gpu, sinceUs: number): Steps<ProcessUtilization[] | null> {
  try {
    const { procUtilArray } = yield* on(gpu, (prepare, handle) =>
      prepare.deviceGetProcessesUtilizationInfo(handle, { lastSeenTimeStamp: sinceUs }),
    );
    return inOrder(procUtilArray.map((out) => ({ ...common(out), jpeg: out.jpgUtil, ofa: out.ofaUtil })));
  } catch (error) {
    // A driver before 550, or one that refuses the form: the older one may serve.
    if (error instanceof NvmlError && isRefusal(error.status)) return null;
    throw error;
  }
}

function* olderUtilization(gpu: Gpu, sinceUs: number): Steps<ProcessUtilization[]> {
  const samples = yield* on(gpu, (prepare, handle) => prepare.deviceGetProcessUtilization(handle, sinceUs));
  return inOrder(samples.map((out) => ({ ...common(out), jpeg: null, ofa: null })));
}

type Out = {
  readonly pid: number;
  readonly timeStamp: number;
  readonly smUtil: number;
  readonly memUtil: number;
  readonly encUtil: number;
  readonly decUtil: number;
};

function common({ pid, timeStamp, smUtil, memUtil, encUtil, decUtil }: Out) {
  return { pid, sm: smUtil, memory: memUtil, encoder: encUtil, decoder: decUtil, timestampUs: timeStamp };
}

/** Without what drivers leave in the buffer: places of no process, and shares that cannot be. */
function inOrder(samples: ProcessUtilization[]): ProcessUtilization[] {
  return samples
    .filter(
      ({ pid, sm, memory, encoder, decoder }) => pid !== 0 && Math.max(sm, memory, encoder, decoder) <= 100,
    )
    .sort((a, b) => a.timestampUs - b.timestampUs);
}

const NONE = 0xffffffff;
const MODES = { compute: 0, graphics: 1, mps: 2, all: 3 } as const;
/** Which processes: those of one kind, or all. */
export type ProcessFilter = keyof typeof MODES;

export function* processDetails(gpu: Gpu, kind: ProcessFilter = 'all'): Steps<ProcessDetail[] | null> {
  if (!Object.hasOwn(MODES, kind)) {
    throw new RangeError(`A kind of process is one of ${Object.keys(MODES).join(', ')}; it was '${kind}'.`);
  }
  const list = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetRunningProcessDetailList(handle, { mode: MODES[kind] })),
  );
  return (
    list?.procArray.map((out) => ({
      pid: out.pid,
      usedMemory: amount(out.usedGpuMemory),
      gpuInstanceId: out.gpuInstanceId === NONE ? null : out.gpuInstanceId,
      computeInstanceId: out.computeInstanceId === NONE ? null : out.computeInstanceId,
      protectedMemory: amount(out.usedGpuCcProtectedMemory),
    })) ?? null
  );
}

function amount(bytes: number): number | null {
  return bytes >= 2 ** 63 ? null : bytes;
}

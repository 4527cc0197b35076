import { isNotFound } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { ValueType } from '../raw/enums.ts';
import type { Steps } from '../steps.ts';
import { decodeValue } from '../value.ts';
import { on, orNull } from './action.ts';

/** How much of a GPU was used, in percent. */
type Shares = {
  readonly gpu: number;
  readonly memory: number;
  readonly encoder: number;
  readonly decoder: number;
  /** Null: the driver does not tell (before 550). */
  readonly jpeg: number | null;
  readonly ofa: number | null;
  /** When it was measured, in microseconds since 1970. */
  readonly timestampUs: number;
};

/** How much of its GPU a vGPU used, in percent. */
export type VgpuUtilization = Shares & {
  /** The `id` of a {@link VgpuInstance}. */
  readonly vgpuId: number;
};

/** How much of the GPU a process in a VM used, in percent. */
export type VgpuProcessUtilization = Shares & {
  readonly vgpuId: number;
  /** Its number in the VM. */
  readonly pid: number;
  readonly name: string;
};

export function* utilization(gpu: Gpu, sinceUs = 0): Steps<VgpuUtilization[] | null> {
  return yield* newerThan(sinceUs, newerUtilization(gpu, sinceUs), olderUtilization(gpu, sinceUs));
}

export function* processUtilization(gpu: Gpu, sinceUs = 0): Steps<VgpuProcessUtilization[] | null> {
  return yield* newerThan(sinceUs, newerProcesses(gpu, sinceUs), olderProcesses(gpu, sinceUs));
}

/** What either call gives; the older one is for drivers before 550. */
function* newerThan<T>(sinceUs: number, newer: Steps<T[]>, older: Steps<T[]>): Steps<T[] | null> {
  if (!(sinceUs >= 0)) {
    throw new RangeError(`Utilization is asked for since a time in microseconds; it was ${sinceUs}.`);
  }
  try {
    return (yield* orNull(newer)) ?? (yield* orNull(older));
  } catch (error) {
    if (isNotFound(error)) return []; // nothing was measured since then
    throw error;
  }
}

type Values = {
  readonly timeStamp: number;
  readonly smUtil: bigint;
  readonly memUtil: bigint;
  readonly encUtil: bigint;
  readonly decUtil: bigint;
};

function sharesOf({ timeStamp, smUtil, memUtil, encUtil, decUtil }: Values, type: ValueType) {
  return {
    gpu: share(smUtil, type),
    memory: share(memUtil, type),
    encoder: share(encUtil, type),
    decoder: share(decUtil, type),
    timestampUs: timeStamp,
  };
}

function share(bits: bigint, type: ValueType): number {
  return Number(decodeValue(bits, type) ?? 0);
}

function* newerUtilization(gpu: Gpu, since: number): Steps<VgpuUtilization[]> {
  const { vgpuUtilArray, sampleValType } = yield* on(gpu, (prepare, handle) =>
    prepare.deviceGetVgpuInstancesUtilizationInfo(handle, { lastSeenTimeStamp: since }),
  );
  return vgpuUtilArray.map((out) => ({
    vgpuId: out.vgpuInstance,
    ...sharesOf(out, sampleValType),
    jpeg: share(out.jpgUtil, sampleValType),
    ofa: share(out.ofaUtil, sampleValType),
  }));
}

function* olderUtilization(gpu: Gpu, since: number): Steps<VgpuUtilization[]> {
  const { sampleValType, utilizationSamples } = yield* on(gpu, (prepare, handle) =>
    prepare.deviceGetVgpuUtilization(handle, since, ValueType.UNSIGNED_INT),
  );
  return utilizationSamples.map((out) => ({
    vgpuId: out.vgpuInstance,
    ...sharesOf(out, sampleValType),
    jpeg: null,
    ofa: null,
  }));
}

type Process = {
  readonly vgpuInstance: number;
  readonly pid: number;
  readonly processName: string;
  readonly timeStamp: number;
  readonly smUtil: number;
  readonly memUtil: number;
  readonly encUtil: number;
  readonly decUtil: number;
};

function processOf(out: Process) {
  return {
    vgpuId: out.vgpuInstance,
    pid: out.pid,
    name: out.processName,
    gpu: out.smUtil,
    memory: out.memUtil,
    encoder: out.encUtil,
    decoder: out.decUtil,
    timestampUs: out.timeStamp,
  };
}

function* newerProcesses(gpu: Gpu, since: number): Steps<VgpuProcessUtilization[]> {
  const { vgpuProcUtilArray } = yield* on(gpu, (prepare, handle) =>
    prepare.deviceGetVgpuProcessesUtilizationInfo(handle, { lastSeenTimeStamp: since }),
  );
  return vgpuProcUtilArray.map((out) => ({ ...processOf(out), jpeg: out.jpgUtil, ofa: out.ofaUtil }));
}

function* olderProcesses(gpu: Gpu, since: number): Steps<VgpuProcessUtilization[]> {
  const found = yield* on(gpu, (prepare, handle) => prepare.deviceGetVgpuProcessUtilization(handle, since));
  return found.map((out) => ({ ...processOf(out), jpeg: null, ofa: null }));
}

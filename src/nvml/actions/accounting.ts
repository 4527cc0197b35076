import { isNotFound } from '../errors.ts';
import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { call, reading } from '../readings/reading.ts';
import type { Steps } from '../steps.ts';
import { on, orNull, read } from './action.ts';

/** What a process did on a GPU, from its start to its end or to now. */
export type AccountingStats = {
  readonly isRunning: boolean;
  /** Time in which kernels of it ran, in percent of its life. Null: not measured. */
  readonly gpuUtilization: number | null;
  /** Time in which memory was read or written, in percent of its life. Null: not measured. */
  readonly memoryUtilization: number | null;
  /** The most memory that it had, in bytes. Null: not measured. */
  readonly maxMemoryUsage: number | null;
  /** How long it computed, in milliseconds; 0 while it runs. */
  readonly timeMs: number;
  /** When it began, in microseconds since 1970. */
  readonly startTimeUs: number;
};

type Out = {
  readonly gpuUtilization: number;
  readonly memoryUtilization: number;
  readonly maxMemoryUsage: number;
  readonly time: number;
  readonly startTime: number;
  readonly isRunning: number;
};

const NOT_MEASURED = 0xffffffff;

const statsOf = (out: Out): AccountingStats => ({
  isRunning: out.isRunning !== 0,
  gpuUtilization: out.gpuUtilization === NOT_MEASURED ? null : out.gpuUtilization,
  memoryUtilization: out.memoryUtilization === NOT_MEASURED ? null : out.memoryUtilization,
  maxMemoryUsage: out.maxMemoryUsage >= 2 ** 63 ? null : out.maxMemoryUsage,
  timeMs: out.time,
  startTimeUs: out.startTime,
});

export function* isEnabled(gpu: Gpu): Steps<boolean | null> {
  const mode = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetAccountingMode(handle)));
  return mode === null ? null : mode === 1;
}

export function setEnabled(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceSetAccountingMode(handle, flagOf('enabled', enabled)));
}

export function bufferSize(gpu: Gpu): Steps<number | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetAccountingBufferSize(handle)));
}

export function pids(gpu: Gpu): Steps<number[] | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetAccountingPids(handle)));
}

export function* stats(gpu: Gpu, pid: number): Steps<AccountingStats | null> {
  try {
    return yield* read(
      gpu,
      reading<AccountingStats>(
        call('deviceGetAccountingStats_v2', [{ pid }], statsOf),
        // Drivers before 610.
        call('deviceGetAccountingStats', [pid], statsOf),
      ),
    );
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export function clear(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceClearAccountingPids(handle));
}

import { flagOf } from './given.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { callAsync } from './async-call.ts';
import { codeOf, isUnsupported, NvmlError, NvmlTimeoutError } from './errors.ts';
import { gpmIds, type GpmMetric } from './gpm-names.ts';
import type { Gpu } from './gpu.ts';
import { Return } from './raw/enums.ts';
import type { GpmSampleHandle } from './raw/structs.ts';
import { checkInterval } from './ticks.ts';

/** What {@link Device.gpm} measures. */
export type GpmOptions<M extends GpmMetric> = {
  /** What to measure. */
  readonly metrics: readonly M[];
  /** Milliseconds between the two samples that are compared (100); NVML wants 100 or more for figures that mean something. */
  readonly intervalMs?: number;
};

/** What {@link Device.gpmSamples} measures, and until when. */
export type GpmSamplesOptions<M extends GpmMetric> = GpmOptions<M> & {
  /** Ends the iteration, also while it waits. */
  readonly signal?: AbortSignal | null;
};

/** What a GPU did between two samples. */
export type GpmReading<M extends GpmMetric = GpmMetric> = {
  /** Milliseconds since 1970, of the second sample. */
  readonly takenAt: number;
  /** Milliseconds between the two samples. */
  readonly intervalMs: number;
  /** In the unit that `gpmUnit()` tells. Null: see `codes`. */
  readonly values: { readonly [K in M]: number | null };
  /** Why there is no value, as NVML's code; `ERROR_NO_DATA` where it is not a number. Null: every value is there. */
  readonly codes: { readonly [K in M]?: string } | null;
};

/** A GPU, or one GPU instance of it, as it is measured. */
export type GpmSubject = {
  readonly gpu: Gpu;
  /** Null: the whole GPU. */
  readonly gpuInstanceId: number | null;
};

const DEFAULT_INTERVAL_MS = 100;

/** Whether the GPU measures its own performance; null: this driver does not know (before 525). */
export async function gpmSupport({ prepare, handle, deadlineMs }: Gpu): Promise<boolean | null> {
  try {
    const { isSupportedDevice } = await callAsync(prepare.gpmQueryDeviceSupport(handle), deadlineMs);
    return isSupportedDevice === 1;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

/** Whether it streams what it measures; null: it does not measure, or this driver does not know (before 535). */
export async function gpmStreaming({ prepare, handle, deadlineMs }: Gpu): Promise<boolean | null> {
  try {
    return (await callAsync(prepare.gpmQueryIfStreamingEnabled(handle), deadlineMs)) === 1;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

export async function setGpmStreaming({ prepare, handle, deadlineMs }: Gpu, enabled: boolean): Promise<void> {
  await callAsync(prepare.gpmSetStreamingEnabled(handle, flagOf('enabled', enabled)), deadlineMs);
}

/** One reading. Null: the GPU or its driver does not measure. */
export async function gpmOnce<M extends GpmMetric>(
  subject: GpmSubject,
  options: GpmOptions<M>,
): Promise<GpmReading<M> | null> {
  if ((await gpmSupport(subject.gpu)) !== true) {
    gpmIds(options.metrics); // a wrong name is told on every machine
    return null;
  }
  for await (const reading of gpmReadings(subject, options)) return reading;
  return null;
}

/** Readings one after the other, each of the time since the one before. */
export async function* gpmReadings<M extends GpmMetric>(
  subject: GpmSubject,
  options: GpmSamplesOptions<M>,
): AsyncGenerator<GpmReading<M>, void, undefined> {
  const { metrics, intervalMs = DEFAULT_INTERVAL_MS, signal = null } = options;
  checkInterval(intervalMs);
  const ids = gpmIds(metrics);
  if (signal?.aborted === true) return;
  const samples = await Samples.open(subject);
  try {
    let before = await samples.take();
    let due = before.at;
    while (await pause((due += intervalMs), signal)) {
      const { at, takenAt } = await samples.take();
      due = Math.max(due, at - intervalMs);
      yield { takenAt, intervalMs: at - before.at, ...valuesOf(metrics, await samples.compare(ids)) };
      before = { at, takenAt };
    }
  } finally {
    await samples.free();
  }
}

/** Two samples of the driver's that are filled in turn. */
class Samples {
  readonly #subject: GpmSubject;
  readonly #handles: GpmSampleHandle[] = [];

  private constructor(subject: GpmSubject) {
    this.#subject = subject;
  }

  static async open(subject: GpmSubject): Promise<Samples> {
    const samples = new Samples(subject);
    const { prepare, deadlineMs } = subject.gpu;
    try {
      while (samples.#handles.length < 2) {
        samples.#handles.push(await callAsync(prepare.gpmSampleAlloc(), deadlineMs));
      }
    } catch (error) {
      await samples.free();
      throw error;
    }
    return samples;
  }

  /** Fills the older sample: it is the newer one from now on. */
  async take(): Promise<{ readonly at: number; readonly takenAt: number }> {
    const { gpu, gpuInstanceId } = this.#subject;
    const { prepare, handle, deadlineMs } = gpu;
    const [older, newer] = this.#handles as [GpmSampleHandle, GpmSampleHandle];
    const call =
      gpuInstanceId === null
        ? prepare.gpmSampleGet(handle, older)
        : prepare.gpmMigSampleGet(handle, gpuInstanceId, older);
    const taken = { at: performance.now(), takenAt: Date.now() };
    await callAsync(call, deadlineMs);
    this.#handles.splice(0, 2, newer, older);
    return taken;
  }

  async compare(ids: readonly number[]): Promise<{ readonly nvmlReturn: number; readonly value: number }[]> {
    const { prepare, handle, deadlineMs } = this.#subject.gpu;
    const [sample1, sample2] = this.#handles as [GpmSampleHandle, GpmSampleHandle];
    const metrics = ids.map((metricId) => ({ metricId }));
    const call = prepare.gpmMetricsGet({ sample1, sample2, metrics });
    return (await callAsync({ ...call, lane: handle }, deadlineMs)).metrics;
  }

  async free(): Promise<void> {
    const { prepare, deadlineMs } = this.#subject.gpu;
    for (const sample of this.#handles.splice(0)) {
      await callAsync(prepare.gpmSampleFree(sample), deadlineMs).catch((error: unknown) => {
        // A library that was closed has freed it; of one that hangs nothing can be freed.
        if (!(error instanceof NvmlError || error instanceof NvmlTimeoutError)) throw error;
      });
    }
  }
}

function valuesOf<M extends GpmMetric>(
  metrics: readonly M[],
  measured: readonly { readonly nvmlReturn: number; readonly value: number }[],
): Pick<GpmReading<M>, 'values' | 'codes'> {
  const values: Partial<Record<M, number | null>> = {};
  const codes: Partial<Record<M, string>> = {};
  metrics.forEach((metric, i) => {
    const { nvmlReturn, value } = measured[i] ?? { nvmlReturn: Return.ERROR_NO_DATA, value: NaN };
    const isThere = nvmlReturn === 0 && Number.isFinite(value);
    values[metric] = isThere ? value : null;
    if (!isThere) codes[metric] = codeOf(nvmlReturn === 0 ? Return.ERROR_NO_DATA : nvmlReturn);
  });
  return {
    values: values as GpmReading<M>['values'],
    codes: Object.keys(codes).length === 0 ? null : codes,
  };
}

/** Waits until `due` on the steady clock. False: the signal came. */
async function pause(due: number, signal: AbortSignal | null): Promise<boolean> {
  try {
    for (let left = due - performance.now(); left > 0; left = due - performance.now()) {
      await delay(Math.ceil(left), undefined, signal === null ? {} : { signal });
    }
    return signal?.aborted !== true;
  } catch (error) {
    if (signal?.aborted === true) return false;
    throw error;
  }
}

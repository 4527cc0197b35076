import { bind, type Getter } from './access.ts';
import { readings, type Metric, type MetricValue } from './readings/index.ts';
import type { Target } from './target.ts';

/** Every reading bound to one GPU. */
export type Getters = { readonly [M in Metric]: Getter<NonNullable<MetricValue<M>>> };

/**
 * The getters of a device as promises: each call runs on the GPU's own thread and rejects with NvmlTimeoutError past the
 * deadline of `Nvml.open()`. Values and nulls are those of the getters of the same name.
 */
export type AsyncReadings = { readonly [M in Metric]: () => Promise<MetricValue<M>> };

const metrics = Object.keys(readings) as Metric[];

export function bindGetters(target: Target): Getters {
  const bound = metrics.map((metric) => [metric, bind<unknown>(readings[metric], target)]);
  return Object.fromEntries(bound) as Getters;
}

export function asyncReadings(getters: Getters): AsyncReadings {
  const promised = metrics.map((metric) => [metric, () => getters[metric].later()]);
  return Object.fromEntries(promised) as AsyncReadings;
}

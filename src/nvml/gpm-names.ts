import { closest } from 'fastest-levenshtein';
import { GpmMetricId } from './raw/enums.ts';

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<Camel<Tail>>}`
  : Lowercase<S>;

/** A performance metric by NVML's name in camelCase: `smOccupancy`, `nvlinkTotalRxPerSec` (`nvmlGpmMetricId_t`). */
export type GpmMetric = Camel<keyof typeof GpmMetricId>;
/** What a performance metric counts. */
export type GpmUnit = '%' | 'MiB/s' | 'bytes' | 'cycles' | 'requests';

const ids = new Map<string, number>(
  Object.entries(GpmMetricId).map(([name, id]) => [
    name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    id,
  ]),
);
/** Every {@link GpmMetric}. */
export const GPM_METRICS: readonly GpmMetric[] = [...ids.keys()] as GpmMetric[];

/** NVML's number of each metric. Throws TypeError with the nearest name where there is none. */
export function gpmIds(metrics: readonly GpmMetric[]): number[] {
  return metrics.map((metric) => {
    const id = ids.get(metric);
    if (id !== undefined) return id;
    throw new TypeError(
      `There is no performance metric '${metric}'. The nearest is '${closest(metric, [...ids.keys()])}'; ` +
        `GPM_METRICS has all ${ids.size}.`,
    );
  });
}

/**
 * The unit of a performance metric. What is in bytes counts from the boot on; cycles and requests are those between the two
 * samples.
 *
 * @example
 * ```ts
 * // on no-gpus
 * import { gpmUnit } from 'node-nvml';
 * console.log(gpmUnit('smOccupancy'), gpmUnit('pcieTxPerSec'), gpmUnit('nvlinkL0Rx')); // -> % MiB/s bytes
 * ```
 */
export function gpmUnit(metric: GpmMetric): GpmUnit {
  if (metric.endsWith('PerSec')) return 'MiB/s';
  if (/^(pcie|nvlinkL\d+)(Rx|Tx)$/.test(metric)) return 'bytes';
  if (metric.endsWith('Requests')) return 'requests';
  return metric.includes('Cycles') ? 'cycles' : '%';
}

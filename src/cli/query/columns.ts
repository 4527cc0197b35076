import type { GpuSnapshot, Metric } from '../../nvml/index.ts';

/** A column of a query: a metric, or one member of a metric that is an object. */
export type QueryColumn = { readonly metric: Metric; readonly member: string | null };

/** The columns that the metrics fill: an object has one for each of its members, named `memory.used`. */
export function columnsOf(metrics: readonly Metric[], gpus: readonly GpuSnapshot<Metric>[]): QueryColumn[] {
  return metrics.flatMap((metric): QueryColumn[] => {
    const values = gpus.map((gpu): unknown => gpu[metric]).filter(isObject);
    const members = new Set(values.flatMap((value) => Object.keys(value)));
    if (members.size === 0) return [{ metric, member: null }];
    return [...members].map((member) => ({ metric, member }));
  });
}

export function titleOf({ metric, member }: QueryColumn): string {
  return member === null ? metric : `${metric}.${member}`;
}

/** What stands in a cell; null: the GPU does not provide it. */
export function cellOf(gpu: GpuSnapshot<Metric>, { metric, member }: QueryColumn): string | null {
  const value: unknown = gpu[metric];
  return text(member === null || !isObject(value) ? value : value[member]);
}

/** Whether a column is one of numbers, to be set flush right. */
export function isNumeric(gpus: readonly GpuSnapshot<Metric>[], column: QueryColumn): boolean {
  return gpus.every((gpu) => /^-?[\d.]*$/.test(cellOf(gpu, column) ?? ''));
}

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each: unknown) => text(each) ?? '-').join(' ');
  if (isObject(value)) {
    return Object.entries(value)
      .map(([name, each]) => `${name}=${text(each) ?? '-'}`)
      .join(',');
  }
  return typeof value === 'string' ? value : `${value as number | bigint | boolean}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

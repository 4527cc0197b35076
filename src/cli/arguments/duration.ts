import { UsageError } from './usage-error.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a time as 500ms, 1s, 1.5s, 5m; a bare number is seconds, as with `watch` and `nvidia-smi -l`. */
export function duration(text: string, what: string): number {
  const [, number = '', unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (milliseconds >= 1 && milliseconds <= 24 * 3_600_000) return milliseconds;
  throw new UsageError(
    `${what} is ${JSON.stringify(text)}, but must be a time from 1ms to 24h, as 500ms, 1s or 5m.`,
  );
}

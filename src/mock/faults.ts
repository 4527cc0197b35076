import { flatten } from './fields.ts';

/** A time as text (`5s`, `200ms`, `1.5m`, `40us`), or a number of microseconds. */
export type Duration = string | number;

/**
 * What happens to the calls of a function: each has the latency, then hangs, then answers the return code, as far as
 * these are given. Which calls it strikes say the rest; without any, all of them.
 */
export type MockFault = {
  /** Return code, by number or name (`ERROR_GPU_IS_LOST`). */
  readonly return?: number | string;
  /** The call takes this much longer. */
  readonly latency?: Duration;
  /** The latency varies by so much to either side. */
  readonly jitter?: Duration;
  /** The call does not return for this long by the mock's clock, or (`forever`) until the fault is cleared or replaced. */
  readonly hang?: Duration;
  /** How long the fault lasts, by the mock's clock; calls that hang go on with its end. */
  readonly for?: Duration;
  /** The first call that it strikes, from 1; without it the first, or with `every` the `every`-th. */
  readonly from?: number;
  /** It strikes every so many calls. */
  readonly every?: number;
  /** It strikes so often, then the function recovers. */
  readonly times?: number;
  /** The share of the calls that it strikes, 0 to 1: by a generator, so that the same calls meet the same. */
  readonly probability?: number;
  /** Where the generator of probability and jitter begins. */
  readonly seed?: number;
};

/** What a fault is told to the mock as. */
export function faultParts({ ...properties }: MockFault): string[] {
  return flatten(properties);
}

/** What can become of a driver. */
export const driverActions = [
  'unload',
  'load',
  'reload',
  'upgrade',
  'lose-access',
  'restore-access',
] as const;
export type DriverAction = (typeof driverActions)[number];

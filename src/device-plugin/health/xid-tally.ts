import type { XidCount } from './xid-policy.ts';

/** A GPU may report the same thousands of times a second: the log has a line for it once in so long. */
const QUIET_MS = 60_000;

/** How often Xids came: which one is one too many, and which one is news. Bounded by the GPUs and codes there are. */
export class XidTally {
  readonly #times: Map<string, number[]> = new Map();
  readonly #told: Map<string, { at: number; since: number }> = new Map();

  /** Counts one; true: with this one it is often enough. `key` is the GPU or MIG device and the code. */
  isEnough(key: string, { after, withinMs }: XidCount, now: number): boolean {
    if (after <= 1) return true;
    const times = (this.#times.get(key) ?? []).filter((time) => now - time < withinMs);
    times.push(now);
    // The newest suffice.
    this.#times.set(key, times.slice(-after));
    return times.length >= after;
  }

  /** How many came since the line before, this one counted; null: it is too early for another line. */
  isNews(key: string, now: number): number | null {
    const told = this.#told.get(key);
    if (told !== undefined && now - told.at < QUIET_MS) {
      told.since += 1;
      return null;
    }
    this.#told.set(key, { at: now, since: 0 });
    return (told?.since ?? 0) + 1;
  }
}

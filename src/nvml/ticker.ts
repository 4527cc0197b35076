import { attachNative } from './call.ts';
import type { Clock } from './ticks.ts';

/** A thread of the addon that makes a plan's calls at the ticks of a steady clock, while JavaScript sleeps. */
export class Ticker {
  /** The bridge's; 0: the system has no more threads. */
  readonly number: number;

  constructor({ intervalMs, start, tick }: Clock) {
    this.number = attachNative().startTicker(intervalMs, start, tick);
  }

  /** Ends the thread. What it was to do next has to be cancelled by whoever asked for it. */
  stop(): void {
    attachNative().stopTicker(this.number);
  }
}

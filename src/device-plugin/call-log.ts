import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Between the kubelet's choice of a device and its record of it lie a preferred call, Allocate and its own work after
 * our answer: microseconds each. After so long without a call none of it is under way.
 */
const SETTLE_MS = 200;

/** Which ids the kubelet asked for, and when: what the barrier must know of calls. */
export class CallLog {
  #lastCall = -Infinity;
  #allocated: Set<string> = new Set();

  /** A call was answered. Ours are answered in the same turn of the event loop, so none is ever half done. */
  note(allocated: readonly string[]): void {
    this.#lastCall = performance.now();
    for (const id of allocated) this.#allocated.add(id);
  }

  forget(): void {
    this.#allocated = new Set();
  }

  get allocated(): ReadonlySet<string> {
    return this.#allocated;
  }

  async settled(): Promise<void> {
    // The kubelet may have chosen just before it heard of the list that was sent last.
    let since = performance.now();
    for (;;) {
      since = Math.max(since, this.#lastCall);
      const rest = since + SETTLE_MS - performance.now();
      if (rest <= 0) return;
      await sleep(rest);
    }
  }
}

/** A doorbell for one waiting loop. A ring while nobody waits is kept, so that no change is slept through. */
export class WakeUp<Reason = void> {
  readonly #rung: Set<Reason> = new Set();
  #answer: (() => void) | null = null;

  ring(reason: Reason): void {
    this.#rung.add(reason);
    this.#answer?.();
  }

  /**
   * Resolves at once when it has rung, else at the next ring, after `ms` milliseconds (null: never by itself), or when the
   * signal aborts. Takes the reasons with it.
   */
  async wait(ms: number | null, signal: AbortSignal | null = null): Promise<ReadonlySet<Reason>> {
    if (this.#rung.size === 0 && signal?.aborted !== true) await this.#rings(ms, signal);
    const reasons = new Set(this.#rung);
    this.#rung.clear();
    return reasons;
  }

  async #rings(ms: number | null, signal: AbortSignal | null): Promise<void> {
    await new Promise<void>((resolve) => {
      const answer = (): void => {
        if (timer !== null) clearTimeout(timer);
        signal?.removeEventListener('abort', answer);
        this.#answer = null;
        resolve();
      };
      const timer = ms === null ? null : setTimeout(answer, ms);
      signal?.addEventListener('abort', answer);
      this.#answer = answer;
    });
  }
}

export type Reason = 'signal' | 'file' | 'label';

/** Brings together what says that the settings may have changed. What rings while nobody waits is kept. */
export class Bell {
  readonly #rung: Set<Reason> = new Set();
  #wake: (() => void) | null = null;

  ring(reason: Reason): void {
    this.#rung.add(reason);
    this.#wake?.();
  }

  /** Resolves at once when it has rung, else when it does, after `timeoutMs`, or when the signal aborts. Takes the reasons. */
  async wait(timeoutMs: number, signal: AbortSignal): Promise<ReadonlySet<Reason>> {
    if (this.#rung.size === 0 && !signal.aborted) await this.#rings(timeoutMs, signal);
    const reasons = new Set(this.#rung);
    this.#rung.clear();
    return reasons;
  }

  async #rings(timeoutMs: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#wake = null;
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      signal.addEventListener('abort', wake);
      this.#wake = wake;
    });
  }
}

/** A doorbell for one waiting loop. A ring while nobody waits is kept, so that no change is slept through. */
export class WakeUp {
  #rung = false;
  #answer: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#answer?.();
  }

  /** Resolves at the next ring, or after `ms` milliseconds; null: at the next ring alone. */
  async wait(ms: number | null): Promise<void> {
    if (!this.#rung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#answer = resolve;
        if (ms !== null) timer = setTimeout(resolve, ms);
      });
      clearTimeout(timer);
      this.#answer = null;
    }
    this.#rung = false;
  }
}

import { pendingJobs } from './pending-jobs.ts';

/** Where somebody waits for news; every wait ends with the next notify(). */
export class Wake {
  #wake: (() => void) | null = null;

  /** Keeps the process alive. */
  async wait(): Promise<void> {
    pendingJobs.hold();
    try {
      await new Promise<void>((resolve) => {
        const before = this.#wake;
        this.#wake = () => {
          before?.();
          resolve();
        };
      });
    } finally {
      pendingJobs.release();
    }
  }

  notify(): void {
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }
}

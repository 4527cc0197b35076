import { attachNative } from './call.ts';

/** Where somebody waits for news; every wait ends with the next notify(). */
export class Wake {
  #wake: (() => void) | null = null;

  /** Keeps the process alive. */
  async wait(): Promise<void> {
    attachNative().hold(true);
    try {
      await new Promise<void>((resolve) => {
        const before = this.#wake;
        this.#wake = () => {
          before?.();
          resolve();
        };
      });
    } finally {
      attachNative().hold(false);
    }
  }

  notify(): void {
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }
}

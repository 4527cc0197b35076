import type { PluginDevice } from '../plugin-device.ts';
import type { AdmittedPod } from './pods.ts';

/** What happened in a development kubelet. */
export type KubeletEvent =
  | { readonly type: 'registered'; readonly resource: string }
  | { readonly type: 'list'; readonly resource: string; readonly devices: readonly PluginDevice[] }
  | { readonly type: 'stream-ended'; readonly resource: string }
  /** A plugin answered Allocate; an answer that is replayed makes no event. */
  | {
      readonly type: 'allocated';
      readonly podUid: string;
      readonly container: string;
      readonly resource: string;
    }
  | { readonly type: 'admitted'; readonly pod: AdmittedPod }
  | { readonly type: 'refused'; readonly podName: string; readonly message: string }
  | { readonly type: 'deleted'; readonly podUid: string }
  | { readonly type: 'started' }
  | { readonly type: 'killed' };

/** Tells listeners, and lets a caller wait for a condition without polling. */
export class KubeletEvents {
  readonly #listeners: Set<(event: KubeletEvent) => void> = new Set();

  /** Answers the function that takes the listener away. */
  on(listener: (event: KubeletEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(event: KubeletEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Resolves when `holds` is true, looked at now and after each event; `failure` words the timeout. */
  until(holds: () => boolean, timeoutMs: number, failure: () => string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (holds()) {
        resolve();
        return;
      }
      const timer = setTimeout(() => {
        off();
        reject(new Error(failure()));
      }, timeoutMs);
      const off = this.on(() => {
        if (!holds()) return;
        clearTimeout(timer);
        off();
        resolve();
      });
    });
  }
}

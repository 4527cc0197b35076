import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What so many calls leave behind is a few megabytes. */
const CALLS_BETWEEN = 2_000;
/** Not while the kubelet waits for the next answer. */
const SOON_MS = 50;

/**
 * Collects the heap after many calls and changes of health. V8 does that by itself only when the heap has grown by a
 * multiple, as its collecting at rest is off; and streams that have ended hold memory outside of it until then, of which
 * V8 knows nothing.
 */
export class CollectedHeap {
  #calls = 0;
  #collect: (() => void) | null = null;

  /** A call was answered, or a GPU changed its state. */
  note(): void {
    this.#calls += 1;
    if (this.#calls < CALLS_BETWEEN) return;
    this.#calls = 0;
    setTimeout(() => {
      this.#collector()();
    }, SOON_MS).unref();
  }

  #collector(): () => void {
    if (this.#collect === null) {
      setFlagsFromString('--expose-gc');
      this.#collect = runInNewContext('gc') as () => void;
    }
    return this.#collect;
  }
}

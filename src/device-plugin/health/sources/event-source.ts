import type { GpuEvent, GpuEvents } from '../../driver.ts';
import type { PluginLog } from '../../log.ts';
import { BackOff, pause } from '../../pause.ts';
import { messageOf } from '../../text.ts';
import type { HealthSource } from '../source.ts';

const FIRST_REOPEN_MS = 100;
const LONGEST_REOPEN_MS = 30_000;

export type EventSourceOptions = {
  /** For the log: "GPU events". */
  readonly name: string;
  /** Milliseconds that it can wait at first: the registration has the thread until then. */
  readonly afterMs: number;
  /** Null: there are none to be had. */
  readonly open: (signal: AbortSignal) => Promise<GpuEvents | null>;
  /** It listens now; `missed`: events may have come since it last did. */
  readonly opened: (events: GpuEvents, missed: boolean) => void;
  readonly take: (event: GpuEvent) => void;
  /** It does not listen any more; it is opened again by itself. */
  readonly failed: (why: string) => void;
  readonly log: PluginLog;
};

/** A stream of events. One that fails is opened again, with back-off. */
export class EventSource implements HealthSource {
  readonly #options: EventSourceOptions;
  #stream: AbortController = new AbortController();
  #missed = false;
  #toldWhy: string | null = null;

  constructor(options: EventSourceOptions) {
    this.#options = options;
  }

  renew(): void {
    this.#stream.abort();
  }

  async follow(signal: AbortSignal): Promise<void> {
    const backOff = new BackOff(FIRST_REOPEN_MS, LONGEST_REOPEN_MS);
    signal.addEventListener('abort', () => {
      this.#stream.abort();
    });
    const { afterMs } = this.#options;
    if (afterMs > 0) await pause(afterMs, signal);
    while (!signal.aborted) {
      const stream = new AbortController();
      this.#stream = stream;
      try {
        await this.#listen(stream.signal, backOff);
        if (!stream.signal.aborted) throw new Error('the stream ended');
      } catch (error) {
        if (stream.signal.aborted) continue;
        await this.#fail(messageOf(error), backOff, stream.signal);
      }
    }
  }

  async #listen(signal: AbortSignal, backOff: BackOff): Promise<void> {
    const { open, opened, take } = this.#options;
    const events = await open(signal);
    if (events === null) {
      await aborted(signal);
      return;
    }
    opened(events, this.#missed);
    this.#toldWhy = null;
    // Whatever ends this stream: what comes until the next one must be asked for.
    this.#missed = true;
    for await (const event of events) {
      backOff.reset();
      take(event);
    }
  }

  /** Waits, or until somebody knows that it is worth trying again. */
  async #fail(why: string, backOff: BackOff, signal: AbortSignal): Promise<void> {
    const waitMs = backOff.next();
    const { name, failed, log } = this.#options;
    this.#missed = true;
    failed(why);
    log[why === this.#toldWhy ? 'debug' : 'warn'](
      { error: why, waitMs },
      `No ${name}: ${why.replace(/\.$/, '')}; opening the stream again`,
    );
    this.#toldWhy = why;
    await pause(waitMs, signal);
    if (signal.aborted) backOff.reset();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

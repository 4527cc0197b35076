import type { GpuEvent, GpuEvents } from '../../driver.ts';
import type { PluginLog } from '../../log.ts';
import { aborted, BackOff, pause } from '../../pause.ts';
import { messageOf } from '../../text.ts';
import type { HealthSource } from '../source.ts';

const FIRST_REOPEN_MS = 100;
const LONGEST_REOPEN_MS = 30_000;
/** A stream tells on for so long after the next one listens: what came just before may still be on its way. */
const OVERLAP_MS = 100;

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

/** A stream that listens, and what the one before it told since then: it has that, too. */
type Successor = {
  readonly stream: AbortController;
  readonly events: GpuEvents;
  readonly told: Map<string, number>;
  /** The one before failed meanwhile. */
  readonly missed: boolean;
};

/** A stream of events. One that fails is opened again, with back-off; a new one takes over without a gap. */
export class EventSource implements HealthSource {
  readonly #options: EventSourceOptions;
  #stream: AbortController = new AbortController();
  #successor: Successor | null = null;
  /** What is told now, to be left out of the next stream; null: there is none to come. */
  #telling: Map<string, number> | null = null;
  #isListening = false;
  #isSucceeding = false;
  #again = false;
  #missed = false;
  #toldWhy: string | null = null;

  constructor(options: EventSourceOptions) {
    this.#options = options;
  }

  renew(): void {
    if (!this.#isListening) this.#stream.abort();
    else if (this.#isSucceeding) this.#again = true;
    else void this.#succeed();
  }

  async follow(signal: AbortSignal): Promise<void> {
    const backOff = new BackOff(FIRST_REOPEN_MS, LONGEST_REOPEN_MS);
    signal.addEventListener('abort', () => {
      this.#stream.abort();
    });
    const { afterMs } = this.#options;
    if (afterMs > 0) await pause(afterMs, signal);
    while (!signal.aborted) {
      const successor = this.#successor;
      this.#successor = null;
      const stream = successor?.stream ?? new AbortController();
      this.#stream = stream;
      try {
        await (successor === null
          ? this.#open(stream.signal, backOff)
          : this.#succeedWith(successor, backOff));
        if (!stream.signal.aborted) throw new Error('the stream ended');
      } catch (error) {
        if (stream.signal.aborted) continue;
        await this.#fail(messageOf(error), backOff, stream.signal);
      }
    }
    this.#successor?.stream.abort();
  }

  async #open(signal: AbortSignal, backOff: BackOff): Promise<void> {
    const { open, opened } = this.#options;
    this.#again = false;
    const events = await open(signal);
    if (events === null) {
      await aborted(signal);
      return;
    }
    opened(events, this.#missed);
    this.#toldWhy = null;
    // Whatever ends this stream: what comes until the next one must be asked for.
    this.#missed = true;
    await this.#take(events, new Map(), backOff);
  }

  async #succeedWith({ events, told, missed }: Successor, backOff: BackOff): Promise<void> {
    this.#options.opened(events, missed);
    this.#toldWhy = null;
    // What it has of these, it has by now; the same once more is news.
    setTimeout(() => {
      told.clear();
    }, OVERLAP_MS).unref();
    await this.#take(events, told, backOff);
  }

  async #take(events: GpuEvents, told: Map<string, number>, backOff: BackOff): Promise<void> {
    this.#isListening = true;
    if (this.#again) void this.#succeed();
    try {
      for await (const event of events) {
        backOff.reset();
        const key = JSON.stringify(event);
        const left = told.get(key) ?? 0;
        if (left > 0) {
          told.set(key, left - 1);
          continue;
        }
        this.#telling?.set(key, (this.#telling.get(key) ?? 0) + 1);
        this.#options.take(event);
      }
    } finally {
      this.#isListening = false;
    }
  }

  /** Opens the next stream, and lets it take over. Where that fails this one ends, and is opened again as any other. */
  async #succeed(): Promise<void> {
    this.#again = false;
    this.#isSucceeding = true;
    const [before, stream] = [this.#stream, new AbortController()];
    before.signal.addEventListener('abort', () => {
      if (this.#successor?.stream !== stream) stream.abort();
    });
    const told = new Map<string, number>();
    this.#telling = told;
    const events = await this.#options.open(stream.signal).catch(() => null);
    if (events !== null) await pause(OVERLAP_MS, before.signal);
    if (events !== null && !before.signal.aborted)
      this.#successor = { stream, events, told, missed: !this.#isListening };
    this.#telling = null;
    this.#isSucceeding = false;
    before.abort();
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

/** An event as one of its forms reports it, and what the two forms of an incident have in common. */
export type Form<T> = {
  readonly event: T;
  /** Null: it has no twin in the other form. */
  readonly incident: string | null;
  readonly structured: boolean;
};

type Waiting<T> = Form<T> & { readonly until: number };

/**
 * Joins the two forms in which a driver reports one incident, and keeps the order. A form waits a moment for the other
 * one; who comes later is not held up by more than that.
 */
export class EventJoiner<T> {
  readonly #join: (bits: T, structured: T) => T;
  readonly #windowMs: number;
  #waiting: Waiting<T>[] = [];

  constructor(windowMs: number, join: (bits: T, structured: T) => T) {
    this.#windowMs = windowMs;
    this.#join = join;
  }

  add(form: Form<T>, now: number): void {
    const { incident, structured, event } = form;
    const at =
      incident === null
        ? -1
        : this.#waiting.findIndex((each) => each.incident === incident && each.structured !== structured);
    const twin = this.#waiting[at];
    if (twin === undefined) {
      this.#waiting.push({ ...form, until: incident === null ? now : now + this.#windowMs });
      return;
    }
    const joined = structured ? this.#join(twin.event, event) : this.#join(event, twin.event);
    this.#waiting[at] = { event: joined, incident: null, structured, until: now };
  }

  /** The events that wait for nothing any more, in order. */
  take(now: number): T[] {
    const end = this.#waiting.findIndex(({ until }) => until > now);
    const ready = end === -1 ? this.#waiting : this.#waiting.slice(0, end);
    this.#waiting = end === -1 ? [] : this.#waiting.slice(end);
    return ready.map(({ event }) => event);
  }

  /** Milliseconds until take() may have something; Infinity: nothing waits. */
  patience(now: number): number {
    const [first] = this.#waiting;
    return first === undefined ? Infinity : Math.max(0, first.until - now);
  }
}

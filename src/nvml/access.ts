import { callAsync } from './async-call.ts';
import {
  arena,
  BLOCK,
  crossForStatus,
  crossWords,
  failure,
  fitsArena,
  isFull,
  isRefusal,
  nextRoom,
  STALE_HANDLE,
  type Call,
} from './call.ts';
import { NvmlError } from './errors.ts';
import { Return } from './raw/enums.ts';
import type { Attempt, Group, Reading } from './readings/reading.ts';
import { ask, runLater, runNow, type Steps } from './steps.ts';
import type { Target } from './target.ts';

/** Whether a status means that this GPU or driver does not provide what was asked for. */
export function meansAbsent(status: number): boolean {
  return (
    status === Return.ERROR_NOT_SUPPORTED ||
    status === Return.ERROR_FUNCTION_NOT_FOUND ||
    status === Return.ERROR_NO_DATA
  );
}

/** Whether the driver, or the bridge, does not know the handle: after a reset, a MIG change, a driver reload. */
export function disownsHandle(status: number): boolean {
  return status === Return.ERROR_INVALID_ARGUMENT || status === STALE_HANDLE;
}

/** A value of a device, bound to it, in both ways; a snapshot's plan is made of its parts. */
export interface Getter<T> {
  /** On this thread. Null: not provided. Throws NvmlError. */
  now(): T | null;
  /** On the device's lane, with its deadline. Rejects with NvmlError or NvmlTimeoutError. */
  later(): Promise<T | null>;
  readonly parts: readonly Access<unknown>[];
  /** The value made of the values of its parts. */
  assemble(values: readonly unknown[]): T | null;
}

/** A reading bound to a device, and which of its forms this driver has. */
export class Access<T> implements Getter<T> {
  readonly parts: readonly Access<unknown>[] = [this];
  readonly #target: Target;
  readonly #attempts: readonly Attempt<T | null>[];
  #at = 0;
  #generation = -1;
  #call: Call<T | null> | null = null;
  #room = 0;
  #forms: readonly { readonly attempt: Attempt<T | null>; readonly form: number }[] | null = null;

  constructor(reading: Reading<T>, target: Target) {
    this.#target = target;
    this.#attempts = reading.attempts.filter(({ unless }) => unless?.(target.driverVersion) !== true);
  }

  /** The call in the form that this driver takes, as far as is known. */
  get call(): Call<T | null> {
    if (this.#call !== null && this.#generation === this.#target.generation) return this.#call;
    return this.#use(this.#at, this.#prepare(this.#at));
  }

  now(): T | null {
    const call = this.#call;
    if (call === null || call.words === null || this.#generation !== this.#target.generation)
      return this.#nowWithRoom();
    const status = crossWords(call.words);
    return status === 0 ? call.read(arena, BLOCK) : this.nowAfter(status);
  }

  #nowWithRoom(): T | null {
    const { call } = this;
    const status = crossForStatus(call, this.#room);
    if (status !== 0) return this.nowAfter(status);
    const full = isFull(call, this.#room, arena, BLOCK);
    return full ? this.nowAfter(Return.ERROR_INSUFFICIENT_SIZE) : call.read(arena, BLOCK);
  }

  later(): Promise<T | null> {
    return callAsync(this.call, this.#target.deadlineMs, this.laterAfter);
  }

  assemble(values: readonly unknown[]): T | null {
    return values[0] as T | null;
  }

  /** Whether that status says that the value is not provided, and there is no older form to ask. */
  isAbsent(status: number): boolean {
    return meansAbsent(status) && !this.#hasOlderForm(status);
  }

  /** The value on this thread, after a call of it answered `status`. */
  nowAfter(status: number): T | null {
    if (this.isAbsent(status)) return null;
    if (status === Return.ERROR_INSUFFICIENT_SIZE) this.#growRoom();
    return runNow(this.#search(failure(this.call.row, status)));
  }

  /** The value on the lane, after a call of it failed. */
  readonly laterAfter = (error: unknown): Promise<T | null> =>
    runLater(this.#search(error), this.#target.deadlineMs);

  #hasOlderForm(status: number): boolean {
    return isRefusal(status) && this.#at + 1 < this.#formCount;
  }

  /** Makes the call again where that can help: with another handle, or in the form of an older driver. */
  *#search(first: unknown): Steps<T | null> {
    let last = first;
    if (!(last instanceof NvmlError)) throw last;
    const { status } = last;
    let at = isRefusal(status) ? this.#at + 1 : Infinity;
    if (status === Return.ERROR_INSUFFICIENT_SIZE) at = this.#at;
    else if (disownsHandle(status) && (yield* this.#target.lookUp())) at = this.#at;
    for (; at < this.#formCount; at++) {
      const call = this.#prepare(at);
      try {
        const value = yield* ask(call);
        this.#use(at, call);
        return value;
      } catch (error) {
        last = error;
        if (!this.#goesOn(at, call, error)) break;
      }
    }
    return absentOrThrow(last);
  }

  #goesOn(at: number, call: Call<T | null>, error: unknown): boolean {
    if (!(error instanceof NvmlError)) return false;
    // What is missing stays missing while the library is loaded, so the search need not be made again.
    if (meansAbsent(error.status)) this.#use(at, call);
    return isRefusal(error.status);
  }

  /** Remembers the room that the driver wants, for the next calls. */
  #growRoom(): void {
    const { call } = this;
    let room: number | null = this.#room;
    do room = nextRoom(call, room, arena, BLOCK);
    while (
      room !== null &&
      fitsArena(call, room) &&
      crossForStatus(call, room) === Return.ERROR_INSUFFICIENT_SIZE
    );
    if (room !== null && fitsArena(call, room)) this.#room = room;
  }

  /** The number of calls that can be tried: every attempt, in every form of the struct that it takes. */
  get #formCount(): number {
    this.#forms ??= this.#attempts.flatMap((attempt) => {
      const count = depth(attempt.prepare(this.#target.prepare, this.#target.handle));
      return Array.from({ length: count }, (_, form) => ({ attempt, form }));
    });
    return this.#forms.length;
  }

  #prepare(at: number): Call<T | null> {
    const first = this.#attempts[0];
    const chosen =
      at === 0 && first !== undefined
        ? { attempt: first, form: 0 }
        : at < this.#formCount && this.#forms?.[at];
    if (!chosen) throw new RangeError('A reading has at least one form that every driver may try.');
    let call: Call<T | null> | null = chosen.attempt.prepare(this.#target.prepare, this.#target.handle);
    for (let form = 0; form < chosen.form && call !== null; form++) call = call.older;
    // The older forms are those of this search, since a plan reads its calls with the reader of the form it has.
    return { ...(call as Call<T | null>), older: null };
  }

  #use(at: number, call: Call<T | null>): Call<T | null> {
    this.#at = at;
    this.#call = call;
    this.#generation = this.#target.generation;
    this.#room = Math.max(call.room, call.room > 0 ? this.#room : 0);
    return call;
  }
}

function depth(call: Call<unknown>): number {
  return call.older === null ? 1 : 1 + depth(call.older);
}

function absentOrThrow(error: unknown): null {
  if (error instanceof NvmlError && meansAbsent(error.status)) return null;
  throw error;
}

/** Several readings that form one object. */
export class GroupAccess<T> implements Getter<T> {
  readonly parts: readonly Access<unknown>[];
  readonly #names: readonly string[];

  constructor(group: Group<T>, target: Target) {
    const members = Object.entries<Reading<unknown>>(group.members);
    this.#names = members.map(([name]) => name);
    this.parts = members.map(([, reading]) => new Access(reading, target));
  }

  now(): T {
    return this.assemble(this.parts.map((part) => part.now()));
  }

  async later(): Promise<T> {
    return this.assemble(await Promise.all(this.parts.map((part) => part.later())));
  }

  assemble(values: readonly unknown[]): T {
    return Object.fromEntries(this.#names.map((name, i) => [name, values[i]])) as T;
  }
}

/** Binds what was declared to a device. */
export function bind<T>(declared: Reading<T> | Group<T>, target: Target): Getter<T> {
  return declared.kind === 'reading' ? new Access(declared, target) : new GroupAccess(declared, target);
}

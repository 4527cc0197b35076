import {
  arena,
  attachNative,
  BLOCK,
  failure,
  fitsArena,
  isFull,
  isRefusal,
  nextRoom,
  RECORD,
  type Call,
} from './call.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import { pendingJobs, type Job } from './pending-jobs.ts';
import { Plan } from './plan.ts';
import { Return } from './raw/enums.ts';
import { rows } from './raw/rows.ts';

/** How long a call may take when nobody says otherwise: a sleeping GPU needs seconds to wake. */
export const DEFAULT_DEADLINE_MS = 10_000;

/** What to do about an error, in place of a rejection. */
type Recover<T> = (error: unknown) => Promise<T>;

/**
 * Makes a prepared call on its lane, in an older form where the driver refuses this one. Rejects with NvmlError, or
 * NvmlTimeoutError past `deadlineMs`; with `recover` it gives what that gives.
 */
export function callAsync<T>(
  call: Call<T>,
  deadlineMs: number = DEFAULT_DEADLINE_MS,
  recover: Recover<T> | null = null,
): Promise<T> {
  return attempt(call, call.room, deadlineMs, recover);
}

/** The older form; where it is refused as well, `refusal` says more. */
async function callOlder<T>(older: Call<T>, deadlineMs: number, refusal: NvmlError): Promise<T> {
  try {
    return await callAsync(older, deadlineMs);
  } catch (error) {
    throw error instanceof NvmlError && isRefusal(error.status) ? refusal : error;
  }
}

function attempt<T>(call: Call<T>, room: number, deadlineMs: number, recover: Recover<T> | null): Promise<T> {
  if (!fitsArena(call, room)) {
    const made = alone(call, room, deadlineMs);
    return recover === null ? made : made.catch(recover);
  }
  return new Promise<T>((resolve, reject) => {
    const job = new Attempt(call, room, deadlineMs, recover, resolve, reject);
    if (submitCall(call, room, job) < 0) job.answered(arena.u32[RECORD + 1] as number, BLOCK);
  });
}

/** Hands a call to its lane. Gives the number of the job; -1: it was refused, with a status in the arena. */
export function submitCall(call: Call<unknown>, room: number, job: Job): number {
  const { u32 } = arena;
  call.write(arena, RECORD, BLOCK, room);
  u32[RECORD] = call.row;
  u32[RECORD + 2] = call.library;
  u32[RECORD + 3] = call.lane;
  u32[RECORD + 5] = (call.size(room) + 7) & ~7;
  const number = pendingJobs.reserve();
  const begins = attachNative().submit(number, !job.lasting);
  if (begins >= 0) {
    pendingJobs.add(number, job, begins);
    return number;
  }
  pendingJobs.giveBack(number);
  return -1;
}

/** A call on its lane. */
class Attempt<T> implements Job {
  readonly library: number;
  readonly deadlineMs: number;
  deadline = 0;
  readonly lasting = false;
  readonly #call: Call<T>;
  readonly #room: number;
  readonly #recover: Recover<T> | null;
  readonly #resolve: (value: T | Promise<T>) => void;
  readonly #reject: (reason: unknown) => void;

  constructor(
    call: Call<T>,
    room: number,
    deadlineMs: number,
    recover: Recover<T> | null,
    resolve: (value: T | Promise<T>) => void,
    reject: (reason: unknown) => void,
  ) {
    this.library = call.library;
    this.deadlineMs = deadlineMs;
    this.#call = call;
    this.#room = room;
    this.#recover = recover;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  answered(status: number, block: number): void {
    const call = this.#call;
    const { older } = call;
    try {
      const full = status === 0 && isFull(call, this.#room, arena, block);
      const isShort = full || status === Return.ERROR_INSUFFICIENT_SIZE;
      const room = isShort ? nextRoom(call, this.#room, arena, block) : null;
      if (room !== null) {
        this.#again(() => attempt(call, room, this.deadlineMs, this.#recover));
      } else if (status === 0) {
        this.#resolve(call.read(arena, block));
      } else {
        const error = failure(call.row, status);
        if (older === null || !isRefusal(status)) throw error;
        this.#again(() => callOlder(older, this.deadlineMs, error));
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const recover = this.#recover;
    if (recover === null) this.#reject(error);
    else this.#again(() => recover(error));
  }

  /** Later, since the arena still holds the answers of other jobs. */
  #again(next: () => Promise<T>): void {
    queueMicrotask(() => {
      this.#resolve(next());
    });
  }

  expired(row: number): void {
    this.#fail(new NvmlTimeoutError(`nvml${rows[row]?.name ?? ''}`, this.deadlineMs));
  }
}

/** A call that is too large for the arena: a plan of one. */
async function alone<T>(call: Call<T>, room: number, deadlineMs: number): Promise<T> {
  const plan = new Plan([call], room);
  await plan.run(deadlineMs);
  return plan.value(0) as T;
}

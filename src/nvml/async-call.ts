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

/** Makes a prepared call on its lane, in an older form where the driver refuses this one. Rejects with NvmlError, or NvmlTimeoutError past `deadlineMs`. */
export function callAsync<T>(call: Call<T>, deadlineMs: number = DEFAULT_DEADLINE_MS): Promise<T> {
  return attempt(call, call.room, deadlineMs);
}

/** The older form; where it is refused as well, `refusal` says more. */
async function callOlder<T>(older: Call<T>, deadlineMs: number, refusal: NvmlError): Promise<T> {
  try {
    return await callAsync(older, deadlineMs);
  } catch (error) {
    throw error instanceof NvmlError && isRefusal(error.status) ? refusal : error;
  }
}

function attempt<T>(call: Call<T>, room: number, deadlineMs: number): Promise<T> {
  if (!fitsArena(call, room)) return alone(call, room, deadlineMs);
  return new Promise<T>((resolve, reject) => {
    const job: Job = {
      library: call.library,
      deadlineMs,
      lasting: false,
      answered: (status, block) => {
        const full = status === 0 && isFull(call, room, arena, block);
        const isShort = full || status === Return.ERROR_INSUFFICIENT_SIZE;
        const next = isShort ? nextRoom(call, room, arena, block) : null;
        if (status === 0 && next === null) resolve(call.read(arena, block));
        else if (call.older !== null && isRefusal(status))
          resolve(callOlder(call.older, deadlineMs, failure(call.row, status)));
        else if (next === null) reject(failure(call.row, status));
        // Later, since the arena still holds the answers of other jobs.
        else
          queueMicrotask(() => {
            resolve(attempt(call, next, deadlineMs));
          });
      },
      expired: (row) => {
        reject(new NvmlTimeoutError(`nvml${rows[row]?.name ?? ''}`, deadlineMs));
      },
    };
    const { u32 } = arena;
    call.write(arena, RECORD, BLOCK, room);
    u32[RECORD] = call.row;
    u32[RECORD + 2] = call.library;
    u32[RECORD + 3] = call.lane;
    u32[RECORD + 5] = (call.size(room) + 7) & ~7;
    pendingJobs.add(job, (number) => {
      if (!attachNative().submit(number)) throw failure(call.row, u32[RECORD + 1] as number);
    });
  });
}

/** A call that is too large for the arena: a plan of one. */
async function alone<T>(call: Call<T>, room: number, deadlineMs: number): Promise<T> {
  const plan = new Plan([call], room);
  await plan.run(deadlineMs);
  return plan.value(0) as T;
}

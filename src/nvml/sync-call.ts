import {
  arena,
  BLOCK,
  crossForStatus,
  failure,
  fitsArena,
  isFull,
  isRefusal,
  nextRoom,
  type Call,
} from './call.ts';
import { NvmlError } from './errors.ts';
import { Plan } from './plan.ts';
import { Return } from './raw/enums.ts';

/**
 * Makes a prepared call on this thread, growing its arrays until they hold everything; where the driver refuses its
 * form, the older ones are tried. Throws NvmlError.
 */
export function callSync<T>(call: Call<T>): T {
  let room = call.room;
  while (fitsArena(call, room)) {
    const status = crossForStatus(call, room);
    const full = status === 0 && isFull(call, room, arena, BLOCK);
    if (status === 0 && !full) return call.read(arena, BLOCK);
    if (call.older !== null && isRefusal(status)) return callOlder(call.older, failure(call.row, status));
    const next =
      full || status === Return.ERROR_INSUFFICIENT_SIZE ? nextRoom(call, room, arena, BLOCK) : null;
    if (next === null) {
      if (full) return call.read(arena, BLOCK);
      throw failure(call.row, status);
    }
    room = next;
  }
  const plan = new Plan([call], room);
  plan.runSync();
  return plan.value(0) as T;
}

/** The older form; where it is refused as well, `refusal` says more. */
function callOlder<T>(older: Call<T>, refusal: NvmlError): T {
  try {
    return callSync(older);
  } catch (error) {
    throw error instanceof NvmlError && isRefusal(error.status) ? refusal : error;
  }
}

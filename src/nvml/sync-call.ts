import { arena, BLOCK, crossForStatus, failure, fitsArena, nextRoom, type Call } from './call.ts';
import { isUnsupported } from './errors.ts';
import { Plan } from './plan.ts';
import { Return } from './raw/enums.ts';

/** Makes a prepared call on this thread, growing its arrays until they hold everything. Throws NvmlError. */
export function callSync<T>(call: Call<T>): T {
  let room = call.room;
  while (fitsArena(call, room)) {
    const status = crossForStatus(call, room);
    if (status === 0) return call.read(arena, BLOCK);
    const next = status === Return.ERROR_INSUFFICIENT_SIZE ? nextRoom(call, room, arena, BLOCK) : null;
    if (next === null) throw failure(call.row, status);
    room = next;
  }
  const plan = new Plan([call], room);
  plan.runSync();
  return plan.value(0) as T;
}

/** As callSync; null where this GPU or driver does not provide it, without the cost of an exception. */
export function callSyncOrNull<T>(call: Call<T>): T | null {
  if (call.room === 0) {
    const status = crossForStatus(call, 0);
    if (status === 0) return call.read(arena, BLOCK);
    if (status === Return.ERROR_NOT_SUPPORTED || status === Return.ERROR_FUNCTION_NOT_FOUND) return null;
    throw failure(call.row, status);
  }
  try {
    return callSync(call);
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

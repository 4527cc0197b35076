import { markAsUntransferable } from 'node:worker_threads';
import { loadNative, type Native } from './binding.ts';
import { NvmlError } from './errors.ts';
import { NativeMemory } from './memory.ts';
import { Return } from './raw/enums.ts';
import { rows } from './raw/rows.ts';

/**
 * How a call crosses: a record and a block in a memory that JavaScript owns and C++ knows.
 *
 * record (80 bytes): u32 row, status, library, lane, block, block size, 0, 0; 6 words of 64 bits, one a parameter.
 * A word is a number, a handle, or the place of its data in the block (bytes from the block's start).
 */
export const RECORD_BYTES = 80;
const ARENA_BYTES = 256 * 1024;

/** The arena's own record (an index of 32-bit words) and block (a byte offset): the synchronous call lives here. */
export const RECORD: number = 64 / 4;
export const BLOCK: number = 192;
const ARENA_ROOM = ARENA_BYTES - BLOCK;

/** Statuses that the bridge makes; NVML's own end at 999. */
export const STALE_HANDLE = 0xffff_0000; // + position of the parameter; 7: inside a struct
export const BAD_BLOCK = 0xffff_0100; // + position of the parameter
export const LIBRARY_CLOSED = 0xffff_0200;
export const DEADLINE_PASSED = 0xffff_0300;
export const TOO_MANY_STUCK = 0xffff_0301;

/** The arena of this thread (a worker thread has its own). */
export const arena: NativeMemory = new NativeMemory(ARENA_BYTES);
markAsUntransferable(arena.buffer);

/** A call of numbers alone: its first words, and no byte in its block. */
export type Words = {
  readonly row: number;
  readonly library: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
};

/**
 * A prepared call: everything but the crossing. The raw layer makes them (`raw.prepare.deviceGetTemperature(device, 0)`);
 * they can be kept and used again, synchronously, on a lane, or as a part of a plan.
 */
export interface Call<T> {
  /** The number of the library. */
  readonly library: number;
  /** The function's number in the table. */
  readonly row: number;
  /** The handle whose lane runs the call; 0: the library's own lane. */
  readonly lane: number;
  /** The call for drivers that refuse this one's form of a struct, or lack its function; null: there is none. */
  readonly older: Call<T> | null;
  /** Elements (or characters) offered where only the driver knows how many there are; 0: nothing of that kind. */
  readonly room: number;
  /** Whether an array may come back cut to its room without an error. */
  readonly cuts: boolean;
  /** What to write where that is only numbers, as for most getters; null: write() tells. */
  readonly words: Words | null;
  /** Bytes of the block with that room. */
  size(room: number): number;
  /** Writes words and block. `record` is an index of 32-bit words, `block` a byte offset. */
  write(memory: NativeMemory, record: number, block: number, room: number): void;
  /** The result, from a block that the driver filled. */
  read(memory: NativeMemory, block: number): T;
  /** How many elements the driver says there are. */
  count(memory: NativeMemory, block: number): number;
}

let nativeCall: Native['call'] = () => {
  attachNative();
  nativeCall();
};
let onAnswers: (count: number) => void = () => undefined;
let native: Native | null = null;

/** The addon with this thread's arena attached. */
export function attachNative(): Native {
  if (native === null) {
    native = loadNative();
    native.attach(arena.buffer, onAnswers, performance.now());
    nativeCall = native.call;
  }
  return native;
}

/** Who is told that answers are in the arena (pending-jobs.ts; one a thread, before the first call). */
export function whenAnswersWait(listener: (count: number) => void): void {
  onAnswers = listener;
}

/** The error for a status that is not SUCCESS. */
export function failure(row: number, status: number): NvmlError {
  const entry = rows[row];
  const name = entry === undefined ? `row ${row}` : `nvml${entry.name}`;
  if (status < STALE_HANDLE) return new NvmlError(status, name);
  if (status === LIBRARY_CLOSED) return new NvmlError(Return.ERROR_UNINITIALIZED, name);
  if (status === TOO_MANY_STUCK) {
    return new NvmlError(
      Return.ERROR_INSUFFICIENT_RESOURCES,
      name,
      'too many calls are stuck in the driver, so this one was not made; the GPU or the driver needs a reset',
    );
  }
  const parameter = entry?.parameters[status & 0xff] ?? 'a field of a struct';
  const explanation =
    status >= BAD_BLOCK
      ? `${parameter} does not fit the memory of the call`
      : `${parameter} is not a live handle of this library: it was freed, its library was closed, or it was made up`;
  return new NvmlError(Return.ERROR_INVALID_ARGUMENT, name, explanation);
}

/** Whether a status is how drivers refuse the form of a struct, or say that they lack the function. */
export function isRefusal(status: number): boolean {
  return (
    status === Return.ERROR_ARGUMENT_VERSION_MISMATCH ||
    status === Return.ERROR_FUNCTION_NOT_FOUND ||
    status === Return.ERROR_DEPRECATED ||
    // How code paths older than the first status refuse a version.
    status === Return.ERROR_INVALID_ARGUMENT
  );
}

/** Makes the call whose words and block lie in the arena. Throws NvmlError. */
export function cross(row: number, library: number): void {
  const { u32 } = arena;
  u32[RECORD] = row;
  u32[RECORD + 2] = library;
  nativeCall();
  const status = u32[RECORD + 1] as number;
  if (status !== 0) throw failure(row, status);
}

/** As cross(); false where an array was too small, so that callSync() has to grow it. */
export function crossOrGrow(row: number, library: number): boolean {
  const { u32 } = arena;
  u32[RECORD] = row;
  u32[RECORD + 2] = library;
  nativeCall();
  const status = u32[RECORD + 1] as number;
  if (status !== 0 && status !== Return.ERROR_INSUFFICIENT_SIZE) throw failure(row, status);
  return status === 0;
}

/** Runs a prepared call on this thread and returns its status; the result, if any, is `call.read(arena, BLOCK)`. */
export function crossForStatus(call: Call<unknown>, room: number): number {
  const { u32 } = arena;
  call.write(arena, RECORD, BLOCK, room);
  u32[RECORD] = call.row;
  u32[RECORD + 2] = call.library;
  nativeCall();
  return u32[RECORD + 1] as number;
}

/** As crossForStatus(), of a call that is only numbers. */
export function crossWords(words: Words): number {
  const { u32 } = arena;
  writeWords(u32, RECORD, words);
  u32[RECORD] = words.row;
  u32[RECORD + 2] = words.library;
  nativeCall();
  return u32[RECORD + 1] as number;
}

/** `record`: an index of 32-bit words. Numbers that are only numbers have no upper half. */
export function writeWords(u32: Uint32Array, record: number, { first, second, third }: Words): void {
  u32[record + 8] = first;
  u32[record + 10] = second;
  u32[record + 12] = third;
}

/**
 * Whether an array came back as long as its room was: some functions fill what there is room for and say SUCCESS, so that
 * only a longer one tells whether that was all.
 */
export function isFull(call: Call<unknown>, room: number, memory: NativeMemory, block: number): boolean {
  return call.cuts && call.count(memory, block) >= room;
}

/** The room for the next try after INSUFFICIENT_SIZE, or a full array; null when it makes no sense to go on. */
export function nextRoom(
  call: Call<unknown>,
  room: number,
  memory: NativeMemory,
  block: number,
): number | null {
  if (room === 0 || room > 1 << 20) return null;
  const count = call.count(memory, block);
  return Math.max(room * 2, Math.min(count + (count >> 2), 1 << 21));
}

/** Whether a call with that room fits the arena; a larger one brings a memory of its own (a plan of one). */
export function fitsArena(call: Call<unknown>, room: number): boolean {
  return call.size(room) <= ARENA_ROOM;
}

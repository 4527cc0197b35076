import type { Scalar } from './arguments.ts';

/** Buffer's own decoders, which its declaration leaves out: they skip the checks and the options of toString(). */
type Bytes = Buffer & {
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
};

/** An ArrayBuffer that native code reads and writes, seen through every kind of view that the codecs need. */
export class NativeMemory {
  readonly buffer: ArrayBuffer;
  readonly bytes: Bytes;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
  readonly f64: Float64Array;
  readonly u64: BigUint64Array;
  readonly i64: BigInt64Array;

  constructor(size: number) {
    this.buffer = new ArrayBuffer(size);
    this.bytes = Buffer.from(this.buffer) as Bytes;
    this.u16 = new Uint16Array(this.buffer);
    this.u32 = new Uint32Array(this.buffer);
    this.i32 = new Int32Array(this.buffer);
    this.f64 = new Float64Array(this.buffer);
    this.u64 = new BigUint64Array(this.buffer);
    this.i64 = new BigInt64Array(this.buffer);
  }
}

/**
 * Texts that were read before, by their bytes: names, UUIDs and versions are read again and again, and looking at their
 * words is several times faster than making the string anew. 256 places of 16 words, the last of which ends the text.
 */
const PLACES = 256;
const WORDS = 16;
const knownWords = new Int32Array(PLACES * WORDS);
const knownTexts: (string | null)[] = new Array<string | null>(PLACES).fill(null);

/** The text at byte `offset`: up to a NUL, `room` bytes at most. */
export function readText(memory: NativeMemory, offset: number, room: number): string {
  if ((offset & 3) !== 0) return decodeText(memory, offset, room);
  const { i32 } = memory;
  const start = offset >> 2;
  const most = Math.min(room >> 2, WORDS);
  let length = 0;
  let hash = 0;
  for (;;) {
    if (length === most) return decodeText(memory, offset, room);
    const word = i32[start + length++] as number;
    hash = Math.imul(hash ^ word, 0x9e37_79b1);
    if (((word - 0x0101_0101) & ~word & 0x8080_8080) !== 0) break; // it has a byte that is 0
  }
  const place = hash >>> 24;
  const key = place * WORDS;
  const known = knownTexts[place];
  let same = 0;
  while (same < length && knownWords[key + same] === i32[start + same]) same++;
  if (same === length && typeof known === 'string') return known;
  const text = decodeText(memory, offset, room);
  for (let i = 0; i < length; i++) knownWords[key + i] = i32[start + i] as number;
  knownTexts[place] = text;
  return text;
}

function decodeText(memory: NativeMemory, offset: number, room: number): string {
  const { bytes } = memory;
  let end = offset;
  let wide = 0;
  for (const limit = offset + room; end < limit; end++) {
    const byte = bytes[end] as number;
    if (byte === 0) break;
    wide |= byte;
  }
  return wide < 0x80 ? bytes.latin1Slice(offset, end) : bytes.utf8Slice(offset, end);
}

/** Writes `text` and its NUL at byte `offset`; the room was taken with textRoom(). */
export function writeText(memory: NativeMemory, offset: number, text: string): void {
  memory.bytes[offset + memory.bytes.write(text, offset, 'utf8')] = 0;
}

/** Bytes for `text` in UTF-8 with its NUL, rounded up so that what follows stays aligned. */
export function textRoom(text: string): number {
  return (Buffer.byteLength(text, 'utf8') + 8) & ~7;
}

/** Zeroes `size` bytes (a multiple of 4) at byte `offset`. */
export function clear(memory: NativeMemory, offset: number, size: number): void {
  const { u32 } = memory;
  if (size > 256) u32.fill(0, offset >> 2, (offset + size) >> 2);
  else for (let i = offset >> 2, end = (offset + size) >> 2; i < end; i++) u32[i] = 0;
}

// One element, for the arrays of the codecs.
export const readU8 = (memory: NativeMemory, offset: number): number => memory.bytes[offset] as number;
export const readU16 = (memory: NativeMemory, offset: number): number => memory.u16[offset >> 1] as number;
export const readU32 = (memory: NativeMemory, offset: number): number => memory.u32[offset >> 2] as number;
export const readI32 = (memory: NativeMemory, offset: number): number => memory.i32[offset >> 2] as number;
export const readU64 = (memory: NativeMemory, offset: number): bigint => memory.u64[offset >> 3] as bigint;
export const readI64 = (memory: NativeMemory, offset: number): bigint => memory.i64[offset >> 3] as bigint;
export const readF64 = (memory: NativeMemory, offset: number): number => memory.f64[offset >> 3] as number;
export const readAmount = (memory: NativeMemory, offset: number): number =>
  (memory.u32[(offset >> 2) + 1] as number) * 0x1_0000_0000 + (memory.u32[offset >> 2] as number);

/** The readers by the types of the table. */
export const readers: Readonly<Record<Scalar, (memory: NativeMemory, offset: number) => number | bigint>> = {
  u8: readU8,
  u16: readU16,
  u32: readU32,
  i32: readI32,
  u64: readU64,
  i64: readI64,
  f64: readF64,
  amount: readAmount,
  handle: readU32,
};

const views = {
  u8: ['bytes', 0],
  u16: ['u16', 1],
  u32: ['u32', 2],
  i32: ['i32', 2],
  u64: ['u64', 3],
  i64: ['i64', 3],
  f64: ['f64', 3],
  handle: ['u32', 2],
} as const;

/** Writes a checked number of one of the table's types at byte `offset`. */
export function writeScalar(
  memory: NativeMemory,
  type: Scalar,
  offset: number,
  value: number | bigint,
): void {
  if (type === 'amount') {
    memory.u32[offset >> 2] = value as number;
    memory.u32[(offset >> 2) + 1] = (value as number) / 0x1_0000_0000;
    return;
  }
  const [view, shift] = views[type];
  memory[view][offset >> shift] = value;
}

/** A copy of `count` bytes from byte `offset`. */
export function readBytes(memory: NativeMemory, offset: number, count: number): Uint8Array {
  return new Uint8Array(memory.buffer.slice(offset, offset + count));
}

/** `count` elements of `size` bytes from byte `offset`. */
export function readArray<T>(
  memory: NativeMemory,
  offset: number,
  count: number,
  size: number,
  read: (memory: NativeMemory, offset: number, block: number) => T,
  block = 0,
): T[] {
  // A driver may say more than there is.
  const length = Math.min(count, Math.max(0, Math.floor((memory.bytes.length - offset) / size)));
  const values = new Array<T>(length);
  for (let i = 0; i < length; i++) values[i] = read(memory, offset + i * size, block);
  return values;
}

/** Buffer's own decoders, which its declaration leaves out: they skip the checks and the options of toString(). */
type Bytes = Buffer & { latin1Slice(start: number, end: number): string; utf8Slice(start: number, end: number): string };

/** An ArrayBuffer that native code reads and writes, seen through every kind of view that the codecs need. */
export class Memory {
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

/** The text at byte `offset`: up to a NUL, `room` bytes at most. */
export function readText(memory: Memory, offset: number, room: number): string {
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
export function writeText(memory: Memory, offset: number, text: string): void {
  memory.bytes[offset + memory.bytes.write(text, offset, 'utf8')] = 0;
}

/** Bytes for `text` in UTF-8 with its NUL, rounded up so that what follows stays aligned. */
export function textRoom(text: string): number {
  return (Buffer.byteLength(text, 'utf8') + 8) & ~7;
}

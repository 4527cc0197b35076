import { open } from 'node:fs/promises';

const MAGIC = 0x464c457f;
const CLASS_64 = 2;
const MACHINES: Readonly<Record<string, number>> = { x64: 62, arm64: 183 };
const HEADER_BYTES = 64;
const SEGMENT_BYTES = 56;
const LOADED = 1;
const DYNAMIC = 2;
const ENTRY_BYTES = 16;
const STRING_TABLE = 5n;
const SONAME = 14n;
/** No dynamic section of a library is longer, and no name; what says so is broken. */
const MOST_BYTES = 1 << 20;

export type SharedObject = {
  /** By what the loader knows it; null where it has no such name. */
  readonly soname: string | null;
  /** It is for the machine that this process runs on. */
  readonly native: boolean;
};

type Segment = {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
};
type Read = (position: number, length: number) => Promise<Buffer>;

/** What an ELF file says of itself; null for a file that is none, or is broken. */
export async function readSharedObject(path: string): Promise<SharedObject | null> {
  const file = await open(path, 'r');
  try {
    const read: Read = async (position, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(length, MOST_BYTES)), { position });
      return buffer.subarray(0, bytesRead);
    };
    return await parse(read);
  } catch (error) {
    // A number that points outside of what there is.
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

async function parse(read: Read): Promise<SharedObject | null> {
  const header = await read(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || header.readUInt32LE(0) !== MAGIC) return null;
  if (header[4] !== CLASS_64 || header.readUInt16LE(18) !== MACHINES[process.arch]) {
    return { soname: null, native: false };
  }
  const segments = await readSegments(header, read);
  const dynamic = segments.find(({ type }) => type === DYNAMIC);
  if (dynamic === undefined) return { soname: null, native: true };
  return { soname: await readSoname(await read(dynamic.offset, dynamic.size), segments, read), native: true };
}

async function readSegments(header: Buffer, read: Read): Promise<Segment[]> {
  const count = header.readUInt16LE(56);
  const table = await read(toNumber(header.readBigUInt64LE(32)), count * SEGMENT_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const at = index * SEGMENT_BYTES;
    return {
      type: table.readUInt32LE(at),
      offset: toNumber(table.readBigUInt64LE(at + 8)),
      address: toNumber(table.readBigUInt64LE(at + 16)),
      size: toNumber(table.readBigUInt64LE(at + 32)),
    };
  });
}

async function readSoname(dynamic: Buffer, segments: readonly Segment[], read: Read): Promise<string | null> {
  const entries = new Map<bigint, number>();
  for (let at = 0; at + ENTRY_BYTES <= dynamic.length; at += ENTRY_BYTES) {
    entries.set(dynamic.readBigUInt64LE(at), toNumber(dynamic.readBigUInt64LE(at + 8)));
  }
  const [table, name] = [entries.get(STRING_TABLE), entries.get(SONAME)];
  if (table === undefined || name === undefined) return null;
  const segment = segments.find(
    ({ type, address, size }) => type === LOADED && address <= table && table < address + size,
  );
  if (segment === undefined) return null;
  const text = await read(table - segment.address + segment.offset + name, 256);
  const end = text.indexOf(0);
  return end < 1 ? null : text.toString('latin1', 0, end);
}

function toNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('beyond any file');
  return Number(value);
}

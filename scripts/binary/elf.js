// Adds data to an ELF program: a segment that is mapped at start, with the program headers that name it. Node finds what
// a single executable runs in a note of a PT_NOTE segment.
const PT_NULL = 0;
const PT_LOAD = 1;
const PT_INTERP = 3;
const PT_NOTE = 4;
const PT_PHDR = 6;
const EXECUTE = 1;
const READ = 4;
/** Where the file's header has its words. */
const ENTRY_AT = 24;
const HEADERS_AT = 32;
const SECTIONS_AT = 40;
const HEADER_COUNT_AT = 56;
/** And after it, where their names are. */
const SECTION_COUNT_AT = 60;
const HEADER_BYTES = 56;
const NOTE_HEADER_BYTES = 12;
/** Where binding/start/entry.S has its parameters. */
const PARAMETERS_AT = 16;
/** The largest page that Linux has on our architectures: at its multiples segments can be mapped everywhere. */
const PAGE = 0x10000;

const align = (value, to) => Math.ceil(value / to) * to;

class ProgramHeader {
  constructor(bytes) {
    this.bytes = bytes;
  }

  get type() {
    return this.bytes.readUInt32LE(0);
  }

  get offset() {
    return Number(this.bytes.readBigUInt64LE(8));
  }

  get address() {
    return Number(this.bytes.readBigUInt64LE(16));
  }

  get memoryBytes() {
    return Number(this.bytes.readBigUInt64LE(40));
  }

  get fileBytes() {
    return Number(this.bytes.readBigUInt64LE(32));
  }

  withType(type) {
    const bytes = Buffer.from(this.bytes);
    bytes.writeUInt32LE(type, 0);
    return new ProgramHeader(bytes);
  }

  /** The same segment at another place of the file. */
  movedTo(offset) {
    const bytes = Buffer.from(this.bytes);
    bytes.writeBigUInt64LE(BigInt(offset), 8);
    return new ProgramHeader(bytes);
  }

  /** So many bytes of it from `skipped` on, which all are in the file. */
  part(skipped, count) {
    const bytes = Buffer.from(this.bytes);
    const address = BigInt(this.address + skipped);
    const words = [this.offset + skipped, address, address, count, count];
    for (const [at, word] of words.entries()) bytes.writeBigUInt64LE(BigInt(word), 8 + 8 * at);
    return new ProgramHeader(bytes);
  }

  /** As a segment without anything but what the file has. */
  static of({ type, flags, offset, address, bytes, alignment }) {
    const header = new ProgramHeader(Buffer.alloc(HEADER_BYTES));
    header.bytes.writeUInt32LE(type, 0);
    header.bytes.writeUInt32LE(flags, 4);
    const words = [offset, address, address, bytes, bytes, alignment];
    for (const [at, word] of words.entries()) header.bytes.writeBigUInt64LE(BigInt(word), 8 + 8 * at);
    return header;
  }
}

function headersOf(program) {
  const isElf64 = program.subarray(0, 6).equals(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]));
  if (!isElf64) throw new Error('The program is no ELF file of 64 bits, least significant byte first.');
  const start = Number(program.readBigUInt64LE(HEADERS_AT));
  const count = program.readUInt16LE(HEADER_COUNT_AT);
  return Array.from(
    { length: count },
    (_, at) =>
      new ProgramHeader(
        Buffer.from(program.subarray(start + at * HEADER_BYTES, start + (at + 1) * HEADER_BYTES)),
      ),
  );
}

/** A note: its header, its name and its content, as a PT_NOTE segment holds them. */
function note(name, content) {
  const text = Buffer.alloc(align(name.length + 1, 4));
  text.write(name, 'latin1');
  const header = Buffer.alloc(NOTE_HEADER_BYTES);
  header.writeUInt32LE(name.length + 1, 0);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, text, content, Buffer.alloc(align(content.length, 4) - content.length)]);
}

/**
 * The program and its headers without a range of the file that nothing reads (whole pages of it), and without the table of
 * sections, which only linkers and debuggers read.
 */
function shortened(program, headers, unused) {
  const from = align(unused.from, PAGE);
  const to = Math.floor(unused.to / PAGE) * PAGE;
  const segments = headers.filter(({ type }) => type === PT_LOAD);
  const end = Math.max(...segments.map(({ offset, fileBytes }) => offset + fileBytes));
  const move = (header) => (header.offset >= to ? header.movedTo(header.offset - (to - from)) : header);
  const rest = headers.flatMap((header) => {
    const last = header.offset + header.fileBytes;
    if (header.type !== PT_LOAD || header.offset >= from || last <= to) return [move(header)];
    return [header.part(0, from - header.offset), move(header.part(to - header.offset, last - to))];
  });
  const bytes = Buffer.concat([program.subarray(0, from), program.subarray(to, end)]);
  bytes.writeBigUInt64LE(0n, SECTIONS_AT);
  bytes.writeUInt32LE(0, SECTION_COUNT_AT);
  return { bytes, rest };
}

/** Places things one after the other behind the program, in the file and in memory at the same distance. */
class Appendix {
  constructor(program, loads) {
    // The kernel finds the headers by the distance that the first segment has between file and memory: ours keeps it.
    this.distance = loads[0].address - loads[0].offset;
    this.loads = loads;
    this.start = align(program.length, PAGE);
    this.end = this.start;
    this.parts = [];
  }

  /** What was cut out of the file is free in memory; all of this must fit in. */
  mustFit() {
    const [from, to] = [this.start + this.distance, this.end + this.distance];
    const taken = this.loads.filter(
      ({ address, memoryBytes }) => address < to && address + memoryBytes > from,
    );
    if (taken.length > 0) throw new Error('What the binary holds does not fit where Node had its locales.');
  }

  /** Room for so many bytes; answers where it is, for header() and write(). */
  reserve(bytes, alignment) {
    const offset = align(this.end, alignment);
    this.end = offset + bytes;
    return { offset, bytes, address: offset + this.distance, end: this.end };
  }

  add(content, alignment) {
    const place = this.reserve(content.length, alignment);
    this.write(place, content);
    return place;
  }

  write({ offset }, content) {
    this.parts.push({ offset, content });
  }

  header(type, flags, from, to, alignment) {
    const { offset, address } = from;
    return ProgramHeader.of({ type, flags, offset, address, bytes: to.end - offset, alignment });
  }

  /** The program with all of it. */
  appendTo(program) {
    const result = Buffer.alloc(this.end);
    program.copy(result);
    for (const { offset, content } of this.parts) content.copy(result, offset);
    return result;
  }
}

/**
 * The program without a range of the file that is unused, with a note that is mapped there instead, and with `first` (code,
 * and the libraries that it may need) as what the kernel starts instead of the dynamic linker.
 */
export function extended(original, unused, noteName, noteContent, first) {
  const { bytes: program, rest: headers } = shortened(original, headersOf(original), unused);
  const appendix = new Appendix(
    program,
    headers.filter(({ type }) => type === PT_LOAD),
  );
  const count = headers.length + 3;
  const forKernel = appendix.reserve(count * HEADER_BYTES, PAGE);
  const forLinker = appendix.reserve(count * HEADER_BYTES, 8);
  const noted = appendix.add(note(noteName, noteContent), 16);
  const libraries = first.libraries.map((content) => appendix.add(content, 16));
  const code = appendix.reserve(first.code.length, PAGE);
  const ours = [
    appendix.header(PT_LOAD, READ, forKernel, libraries.at(-1), PAGE),
    appendix.header(PT_LOAD, READ | EXECUTE, code, code, PAGE),
    appendix.header(PT_NOTE, READ, noted, noted, 4),
  ];
  const table = (place, interpreter) => {
    const own = headers.map((header) => {
      if (header.type === PT_PHDR) return appendix.header(PT_PHDR, READ, place, place, 8);
      return header.type === PT_INTERP ? header.withType(interpreter) : header;
    });
    return Buffer.concat(inOrder([...own, ...ours]).map(({ bytes }) => bytes));
  };
  appendix.mustFit();
  // The kernel would start the dynamic linker that PT_INTERP names; the linker wants to know its name.
  appendix.write(forKernel, table(forKernel, PT_NULL));
  appendix.write(forLinker, table(forLinker, PT_INTERP));
  const words = [
    program.readBigUInt64LE(ENTRY_AT),
    forLinker.address,
    count,
    ...libraries.flatMap(({ address, bytes }) => [address, bytes]),
  ];
  appendix.write(code, withParameters(first.code, words));
  const result = appendix.appendTo(program);
  result.writeBigUInt64LE(BigInt(code.address), ENTRY_AT);
  result.writeBigUInt64LE(BigInt(forKernel.offset), HEADERS_AT);
  result.writeUInt16LE(count, HEADER_COUNT_AT);
  return result;
}

/** Segments that are mapped stand by their addresses, the others where they stood. */
function inOrder(headers) {
  const loads = headers.filter(({ type }) => type === PT_LOAD).sort((a, b) => a.address - b.address);
  return headers.map((header) => (header.type === PT_LOAD ? loads.shift() : header));
}

/** binding/start/entry.S leaves room for them. */
function withParameters(code, words) {
  const result = Buffer.from(code);
  for (const [at, word] of words.entries()) result.writeBigUInt64LE(BigInt(word), PARAMETERS_AT + 8 * at);
  return result;
}

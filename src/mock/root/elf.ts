const wordSize = 8;
const machines: Readonly<Record<string, number>> = { x64: 62, arm64: 183 };

const header = { size: 64, program: 56, section: 64 } as const;
const tag = { strings: 5, symbols: 6, stringsSize: 10, symbolSize: 11, soname: 14, hash: 4 } as const;
const sectionType = { none: 0, strings: 3, hash: 5, dynamic: 6, symbols: 11 } as const;

/**
 * A shared library that holds nothing but its name (SONAME): the loader, ldconfig and container tools take it for one of
 * the driver's, and no symbol is found in it.
 */
export function emptyLibrary(soname: string): Buffer {
  const strings = Buffer.from(`\0${soname}\0`);
  const names = Buffer.from('\0.dynstr\0.dynsym\0.hash\0.dynamic\0.shstrtab\0');
  const at = {
    programs: header.size,
    strings: header.size + 2 * header.program,
    symbols: 0,
    hash: 0,
    dynamic: 0,
  };
  at.symbols = aligned(at.strings + strings.length);
  at.hash = at.symbols + 24; // the empty first symbol
  at.dynamic = aligned(at.hash + 16);
  const dynamic = words([
    [tag.soname, 1],
    [tag.strings, at.strings],
    [tag.stringsSize, strings.length],
    [tag.symbols, at.symbols],
    [tag.symbolSize, 24],
    [tag.hash, at.hash],
    [0, 0],
  ]);
  const namesAt = at.dynamic + dynamic.length;
  const sections = aligned(namesAt + names.length);
  const file = Buffer.alloc(sections + 6 * header.section);
  writeHeader(file, sections);
  writeProgram(file, at.programs, { type: 1, flags: 4, offset: 0, size: namesAt, align: 0x1000 });
  writeProgram(file, at.programs + header.program, {
    type: 2,
    flags: 4,
    offset: at.dynamic,
    size: dynamic.length,
    align: 8,
  });
  strings.copy(file, at.strings);
  file.writeUInt32LE(1, at.hash); // one bucket, one symbol
  file.writeUInt32LE(1, at.hash + 4);
  dynamic.copy(file, at.dynamic);
  names.copy(file, namesAt);
  const parts = { strings, dynamic, names, namesAt, at };
  for (const [i, section] of sectionTable(parts).entries())
    writeSection(file, sections + i * header.section, section);
  return file;
}

type Parts = {
  readonly strings: Buffer;
  readonly dynamic: Buffer;
  readonly names: Buffer;
  readonly namesAt: number;
  readonly at: {
    readonly strings: number;
    readonly symbols: number;
    readonly hash: number;
    readonly dynamic: number;
  };
};

function sectionTable({ strings, dynamic, names, namesAt, at }: Parts): Section[] {
  const place = (name: string): number => names.indexOf(`${name}\0`);
  return [
    { name: 0, type: sectionType.none, offset: 0, size: 0, link: 0, entry: 0 },
    {
      name: place('.dynstr'),
      type: sectionType.strings,
      offset: at.strings,
      size: strings.length,
      link: 0,
      entry: 0,
    },
    { name: place('.dynsym'), type: sectionType.symbols, offset: at.symbols, size: 24, link: 1, entry: 24 },
    { name: place('.hash'), type: sectionType.hash, offset: at.hash, size: 16, link: 2, entry: 4 },
    {
      name: place('.dynamic'),
      type: sectionType.dynamic,
      offset: at.dynamic,
      size: dynamic.length,
      link: 1,
      entry: 16,
    },
    {
      name: place('.shstrtab'),
      type: sectionType.strings,
      offset: namesAt,
      size: names.length,
      link: 0,
      entry: 0,
    },
  ];
}

function aligned(offset: number): number {
  return Math.ceil(offset / wordSize) * wordSize;
}

function words(pairs: readonly (readonly [number, number])[]): Buffer {
  const buffer = Buffer.alloc(pairs.length * 16);
  for (const [i, value] of pairs.flat().entries()) buffer.writeBigUInt64LE(BigInt(value), i * wordSize);
  return buffer;
}

function writeHeader(file: Buffer, sections: number): void {
  file.write('\x7fELF\x02\x01\x01', 'latin1'); // 64 bits, little endian
  file.writeUInt16LE(3, 16); // a shared object
  file.writeUInt16LE(machines[process.arch] ?? 62, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(header.size), 32);
  file.writeBigUInt64LE(BigInt(sections), 40);
  file.writeUInt16LE(header.size, 52);
  file.writeUInt16LE(header.program, 54);
  file.writeUInt16LE(2, 56);
  file.writeUInt16LE(header.section, 58);
  file.writeUInt16LE(6, 60);
  file.writeUInt16LE(5, 62); // where the names of the sections are
}

type Program = {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly align: number;
};

function writeProgram(file: Buffer, at: number, { type, flags, offset, size, align }: Program): void {
  file.writeUInt32LE(type, at);
  file.writeUInt32LE(flags, at + 4);
  for (const [i, value] of [offset, offset, offset, size, size, align].entries())
    file.writeBigUInt64LE(BigInt(value), at + 8 + i * wordSize);
}

type Section = {
  readonly name: number;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly entry: number;
};

function writeSection(file: Buffer, at: number, { name, type, offset, size, link, entry }: Section): void {
  file.writeUInt32LE(name, at);
  file.writeUInt32LE(type, at + 4);
  file.writeBigUInt64LE(type === sectionType.none ? 0n : 2n, at + 8); // loaded
  file.writeBigUInt64LE(BigInt(offset), at + 16);
  file.writeBigUInt64LE(BigInt(offset), at + 24);
  file.writeBigUInt64LE(BigInt(size), at + 32);
  file.writeUInt32LE(link, at + 40);
  file.writeBigUInt64LE(8n, at + 48);
  file.writeBigUInt64LE(BigInt(entry), at + 56);
}

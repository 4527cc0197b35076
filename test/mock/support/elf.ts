import { readFileSync } from 'node:fs';

/** What a 64-bit ELF file asks of those that it is loaded with. */
export type Needs = {
  /** Libraries by name. */
  readonly libraries: readonly string[];
  /** Versions of their symbols: `GLIBC_2.17`. */
  readonly versions: readonly string[];
};

type Section = {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
};

const dynamicSection = 6;
const versionNeeds = 0x6ffffffe;
const tagNeeded = 1n;

export function needsOf(path: string): Needs {
  const file = readFileSync(path);
  const sections = sectionsOf(file);
  return { libraries: librariesOf(file, sections), versions: versionsOf(file, sections) };
}

function sectionsOf(file: Buffer): Section[] {
  const start = Number(file.readBigUInt64LE(0x28));
  const size = file.readUInt16LE(0x3a);
  return Array.from({ length: file.readUInt16LE(0x3c) }, (_, i) => {
    const at = start + i * size;
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    };
  });
}

/** The text at an offset of the string table that belongs to a section. */
function text(file: Buffer, sections: readonly Section[], of: Section, offset: number): string {
  const start = (sections[of.link]?.offset ?? 0) + offset;
  return file.toString('latin1', start, file.indexOf(0, start));
}

function librariesOf(file: Buffer, sections: readonly Section[]): string[] {
  const dynamic = sections.find(({ type }) => type === dynamicSection);
  if (dynamic === undefined) return [];
  return Array.from({ length: dynamic.size / 16 }, (_, i) => dynamic.offset + i * 16)
    .filter((at) => file.readBigUInt64LE(at) === tagNeeded)
    .map((at) => text(file, sections, dynamic, Number(file.readBigUInt64LE(at + 8))));
}

/** A chain of libraries, and of each a chain of versions. */
function versionsOf(file: Buffer, sections: readonly Section[]): string[] {
  const needs = sections.find(({ type }) => type === versionNeeds);
  if (needs === undefined) return [];
  const versions: string[] = [];
  for (let at = needs.offset, step = -1; step !== 0; at += step) {
    let entry = at + file.readUInt32LE(at + 8);
    for (let i = file.readUInt16LE(at + 2); i > 0; i--) {
      versions.push(text(file, sections, needs, file.readUInt32LE(entry + 8)));
      entry += file.readUInt32LE(entry + 12);
    }
    step = file.readUInt32LE(at + 12);
  }
  return versions;
}

import { checkArray, checkBytes, checkObject, checkScalar, checkString, isScalar } from './arguments.ts';
import { clear, textRoom, writeScalar, writeText, type NativeMemory } from './memory.ts';
import { handleKinds, layouts } from './raw/structs.ts';

type Value = Readonly<Record<string, unknown>>;
type Field = {
  readonly name: string;
  readonly role: 'field' | 'array' | 'part' | 'list' | 'string' | 'path' | 'choice';
  /** A scalar, or a struct or union by its name. */
  readonly type: string;
  readonly offset: number;
  /** Of arrays and strings. */
  readonly length: number;
  /** The field that counts, or selects. */
  readonly other: string;
};

/** A struct of the table: its size, and what is written where. */
export type Layout = {
  readonly size: number;
  /** The number of its version; 0: it has none. */
  readonly version: number;
  /** Whether the version word is its size with the number on top, and not the bare number. */
  readonly isSized: boolean;
  readonly fields: ReadonlyMap<string, Field>;
  /** Those that callers may give. */
  readonly inputs: readonly Field[];
  /** Whether there is data outside of the struct: a path or a list. */
  readonly hasHeap: boolean;
  /** Whether it has a list whose room is chosen here where the caller names none. */
  readonly hasList: boolean;
};

const parsed = new Map<string, Layout | null>();

/** The layout of a struct or union; null for other types. */
export function layoutOf(name: string): Layout | null {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const line = layouts[name];
  const layout = line === undefined ? null : parse(line);
  parsed.set(name, layout);
  return layout;
}

function parse(line: string): Layout {
  const [head = '', ...tags] = line.split(' ');
  const [, size = '0', kind = '', version = '0'] = /^(\d+)([vb]?)(\d*)$/.exec(head) ?? [];
  const fields = tags.map(parseField);
  const counts = new Set(
    fields.filter(({ role }) => role === 'part' || role === 'list').map(({ other }) => other),
  );
  const nested = fields.map(({ type }) => layoutOf(type)).filter((each) => each !== null);
  return {
    size: Number(size),
    version: Number(version),
    isSized: kind === 'v',
    fields: new Map(fields.map((field) => [field.name, field])),
    inputs: fields.filter(({ name }) => !counts.has(name) && !(kind !== '' && name === 'version')),
    hasHeap:
      fields.some(({ role }) => role === 'list' || role === 'path') || nested.some(({ hasHeap }) => hasHeap),
    hasList: fields.some(({ role }) => role === 'list'),
  };
}

function parseField(tag: string): Field {
  const [, name = '', type = '', offset = '', inside, selector] =
    /^(\w+):(\w+)@(\d+)(?:\[(.*)\]|\?(\w+))?$/.exec(tag) ?? [];
  const field = { name, type, offset: Number(offset), length: 1, other: '' };
  if (selector !== undefined) return { ...field, role: 'choice', other: selector };
  if (type === 'path') return { ...field, role: 'path' };
  if (inside === undefined) return { ...field, role: 'field' };
  const [length = '', other = ''] = inside.split(',');
  if (!/^\d+$/.test(length)) return { ...field, role: 'list', other: length };
  if (type === 'string') return { ...field, role: 'string', length: Number(length) };
  return { ...field, role: other === '' ? 'array' : 'part', length: Number(length), other };
}

/** The size of a value of that type. */
export function sizeOf(type: string): number {
  return isScalar(type) ? scalarSizes[type] : handleKinds.has(type) ? 8 : (layoutOf(type)?.size ?? 4);
}

const scalarSizes = { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, i64: 8, f64: 8, amount: 8 } as const;
const round8 = (size: number): number => (size + 7) & ~7;

/** The version word of a struct in the form that the caller asks for. */
function versionWord({ size, version, isSized }: Layout, asked: unknown, at: string): number {
  if (asked === undefined) return isSized ? (size | (version << 24)) >>> 0 : version;
  checkScalar(isSized ? 'u8' : 'u32', asked, at, 'version');
  return isSized ? (size | ((asked as number) << 24)) >>> 0 : (asked as number);
}

/** Bytes that a value of a struct needs behind it. */
export function heapSize(layout: Layout, value: Value, room: number): number {
  let size = 0;
  if (!layout.hasHeap) return size;
  for (const { role, name, type } of layout.inputs) {
    const given = value[name];
    const nested = layoutOf(type);
    if (role === 'path' && typeof given === 'string') size += textRoom(given);
    else if (role === 'field' && nested?.hasHeap === true) size += heapSize(nested, asObject(given), room);
    else if (role === 'list') {
      const count = isSequence(given) ? given.length : room;
      size += round8(count * sizeOf(type));
      if (nested?.hasHeap === true && Array.isArray(given))
        for (const each of given) size += heapSize(nested, asObject(each), room);
    }
  }
  return size;
}

const asObject = (value: unknown): Value =>
  typeof value === 'object' && value !== null ? (value as Value) : {};
const isSequence = (value: unknown): value is { readonly length: number } =>
  Array.isArray(value) || value instanceof Uint8Array;

/** Writes structs into a block, and what they point to behind its fixed part. */
export class StructWriter {
  readonly #memory: NativeMemory;
  readonly #block: number;
  readonly #room: number;
  /** The first byte that is free. */
  heap: number;

  /** `room`: of lists for which the caller names no elements. */
  constructor(memory: NativeMemory, block: number, heap: number, room: number) {
    this.#memory = memory;
    this.#block = block;
    this.heap = heap;
    this.#room = room;
  }

  /** Writes `value` at byte `offset`. `at`: where it stands in the caller's arguments, with a dot. */
  struct(layout: Layout, offset: number, value: unknown, at: string): void {
    clear(this.#memory, offset, round8(layout.size));
    this.#fill(layout, offset, value, at);
  }

  /** Writes `values` one behind the other from byte `offset`. */
  structs(layout: Layout, offset: number, values: readonly unknown[], name: string): void {
    clear(this.#memory, offset, round8(values.length * layout.size));
    values.forEach((each, i) => {
      this.#fill(layout, offset + i * layout.size, each, `${name}[${i}].`);
    });
  }

  #fill(layout: Layout, offset: number, value: unknown, at: string): void {
    checkObject(value, at, '');
    const given = value as Value;
    if (layout.version !== 0) {
      this.#memory.u32[(offset + (layout.fields.get('version')?.offset ?? 0)) >> 2] = versionWord(
        layout,
        given['version'],
        at,
      );
    }
    for (const field of layout.inputs) {
      const each = given[field.name];
      if (field.role === 'list') this.#list(layout, field, offset, each, at);
      else if (each !== undefined) this.#field(layout, field, offset, each, given, at);
    }
  }

  #field(layout: Layout, field: Field, owner: number, value: unknown, all: Value, at: string): void {
    const offset = owner + field.offset;
    switch (field.role) {
      case 'field':
        this.#value(field.type, offset, value, at, field.name);
        return;
      case 'choice':
        this.#choice(field, offset, value, all[field.other], at);
        return;
      case 'string':
      case 'path':
        this.#text(field, offset, value, at);
        return;
      default:
        this.#array(layout, field, owner, value, at);
    }
  }

  #value(type: string, offset: number, value: unknown, at: string, name: string): void {
    const layout = layoutOf(type);
    if (layout !== null) this.#fill(layout, offset, value, `${at}${name}.`);
    else {
      const scalar = isScalar(type) ? type : handleKinds.has(type) ? 'handle' : 'u32';
      checkScalar(scalar, value, at, name);
      writeScalar(this.#memory, scalar, offset, value as number | bigint);
    }
  }

  /** The member of a union that its selector names. */
  #choice(field: Field, offset: number, value: unknown, selector: unknown, at: string): void {
    if (value === null) return; // as it is read where the selector is unknown
    const selected = typeof selector === 'number' ? `${selector}` : '0';
    const member = layoutOf(field.type)?.fields.get(selected);
    if (member === undefined)
      throw new TypeError(
        `${at}${field.name} cannot be given, since ${at}${field.other} ${selected} names no form of it.`,
      );
    this.#value(member.type, offset, value, at, field.name);
  }

  #text({ role, name, length }: Field, offset: number, value: unknown, at: string): void {
    checkString(value, at, name);
    const text = value as string;
    if (role === 'string') {
      if (Buffer.byteLength(text) >= length)
        throw new TypeError(`${at}${name} must be shorter than ${length} bytes.`);
      writeText(this.#memory, offset, text);
      return;
    }
    this.#memory.u32[offset >> 2] = this.heap - this.#block;
    writeText(this.#memory, this.heap, text);
    this.heap += textRoom(text);
  }

  #array(layout: Layout, field: Field, owner: number, value: unknown, at: string): void {
    const length = this.#checkSequence(field, value, at);
    if (length > field.length)
      throw new TypeError(`${at}${field.name} has room for ${field.length} elements; there are ${length}.`);
    this.#count(layout, field, owner, length, at);
    this.#elements(field, owner + field.offset, value, at);
  }

  /** A list that the caller gives, or room for as many elements as are tried. */
  #list(layout: Layout, field: Field, owner: number, value: unknown, at: string): void {
    const count = value === undefined ? this.#room : this.#checkSequence(field, value, at);
    const start = this.heap;
    const bytes = round8(count * sizeOf(field.type));
    this.#count(layout, field, owner, count, at);
    this.#memory.u32[(owner + field.offset) >> 2] = start - this.#block;
    this.heap += bytes;
    clear(this.#memory, start, bytes);
    if (value !== undefined) this.#elements(field, start, value, at);
  }

  #checkSequence({ type, name }: Field, value: unknown, at: string): number {
    if (type === 'u8') checkBytes(value, at, name);
    else checkArray(value, at, name);
    return (value as { length: number }).length;
  }

  #count(layout: Layout, { other }: Field, owner: number, count: number, at: string): void {
    const counter = layout.fields.get(other);
    if (counter !== undefined) this.#value(counter.type, owner + counter.offset, count, at, other);
  }

  #elements({ type, name }: Field, start: number, value: unknown, at: string): void {
    if (type === 'u8') {
      this.#memory.bytes.set(value as Uint8Array, start);
      return;
    }
    const size = sizeOf(type);
    (value as readonly unknown[]).forEach((each, i) => {
      this.#value(type, start + i * size, each, at, `${name}[${i}]`);
    });
  }
}

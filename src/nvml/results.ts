import { isScalar } from './arguments.ts';
import { completed } from './forms.ts';
import { NativeMemory, readArray, readBytes, readers as scalarReaders, readText } from './memory.ts';
import { results as groupReaders } from './raw/functions.ts';
import { readers as structReaders } from './raw/structs.ts';
import { TEXT_RESULT, type Parameter, type Shape } from './row-shape.ts';
import { sizeOf } from './struct-layout.ts';

type Read = (memory: NativeMemory, block: number) => unknown;
/** Reads one value; `block` is where the pointers of its lists count from. */
type ReadAt = (memory: NativeMemory, offset: number, block?: number) => unknown;

const round8 = (size: number): number => (size + 7) & ~7;

/** By row and form. */
const readerCache: (Read[] | undefined)[] = [];

/** Reads what the function gives from its block. */
export function readerOf(shape: Shape, form: number): Read {
  const ofRow = (readerCache[shape.row] ??= []);
  return (ofRow[form] ??= makeReader(shape, form));
}

function makeReader(shape: Shape, form: number): Read {
  if (shape.returnsText) return (memory, block) => readText(memory, block + shape.fixed, TEXT_RESULT);
  const [only, second] = shape.results;
  if (only === undefined) return () => undefined;
  if (second === undefined) return resultReader(shape, only, form);
  const read = groupReaders[shape.method];
  if (read === undefined) throw new RangeError(`The table has no reader for the values of ${shape.name}.`);
  return read;
}

/** Readers at the start of a block are those of every row, so that the engine knows them well. */
function at(offset: number, read: ReadAt): Read {
  return offset === 0 ? read : (memory, block) => read(memory, block + offset, block);
}

function resultReader(shape: Shape, parameter: Parameter, form: number): Read {
  const { role, offset, room, formNames } = parameter;
  if (role === 'text')
    return at(offset, room > 0 ? (memory, text) => readText(memory, text, room) : readCell);
  if (role === 'items' || role === 'inoutItems' || role === 'bytes') return arrayReader(shape, parameter);
  const read = elementReader(formNames[form] ?? parameter.type);
  if (formNames.length < 2) return at(offset, read);
  const names = [...new Set(formNames.flatMap(fieldNames))];
  return (memory, block) => completed(read(memory, block + offset, block) as object, names);
}

const readCell: ReadAt = (memory, cell, block = cell) =>
  readText(memory, block + (memory.u32[(cell >> 2) + 1] as number), memory.u32[cell >> 2] as number);

/** The names of the fields of a struct that functions give. */
export function fieldNames(struct: string): string[] {
  const read = structReaders[struct];
  return read === undefined ? [] : Object.keys(read(new NativeMemory(round8(sizeOf(struct))), 0, 0));
}

/** A reader of one value; `block` is where the pointers of its lists count from. */
function elementReader(type: string): ReadAt {
  const struct = structReaders[type];
  if (struct !== undefined) return struct as ReadAt;
  return scalarReaders[isScalar(type) || type === 'handle' ? type : 'u32'];
}

function arrayReader(shape: Shape, parameter: Parameter): Read {
  const { offset, room, length, size, role, formNames } = parameter;
  const of = shape.parameters[length];
  const read = elementReader(formNames[0] ?? parameter.type);
  const told = of?.role === 'count' || of?.role === 'out' ? of.offset : null;
  return (memory, block) => {
    const { u32 } = memory;
    const cell = (block + offset) >> 2;
    const offered = room > 0 ? room : (u32[cell] as number);
    const start = room > 0 ? block + offset : block + (u32[cell + 1] as number);
    const count = told === null ? offered : Math.min(u32[(block + told) >> 2] as number, offered);
    if (role !== 'bytes') return readArray(memory, start, count, size, read, block);
    return { ...(read(memory, start, block) as object), bytes: readBytes(memory, start, count) };
  };
}

type Count = (memory: NativeMemory, block: number) => number;
const counterCache: (Count[] | undefined)[] = [];

/** Tells how many elements the driver says there are. */
export function counterOf(shape: Shape, form: number): Count {
  const ofRow = (counterCache[shape.row] ??= []);
  return (ofRow[form] ??= makeCounter(shape, form));
}

function makeCounter(shape: Shape, form: number): Count {
  const place = countPlace(shape, form);
  return place === null ? () => 0 : (memory, block) => memory.u32[(block + place) >> 2] as number;
}

/** The byte of a block where a driver tells it; null: it does not. */
function countPlace({ grows, parameters }: Shape, form: number): number | null {
  if (grows === null) return null;
  if (grows.role !== 'inout') {
    const of = parameters[grows.length];
    return of?.role === 'count' ? of.offset : null;
  }
  const layout = grows.forms[form] ?? grows.layout;
  const list = layout?.inputs.find(({ role }) => role === 'list');
  const count = list === undefined ? undefined : layout?.fields.get(list.other);
  return count === undefined ? null : grows.offset + count.offset;
}

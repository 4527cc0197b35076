import {
  checkArray,
  checkBytes,
  checkLength,
  checkObject,
  checkScalar,
  checkString,
  isScalar,
  plain,
} from './arguments.ts';
import { writeWords, type Call, type Words } from './call.ts';
import { CallImage } from './call-image.ts';
import { textRoom, writeScalar, writeText, type NativeMemory } from './memory.ts';
import { counterOf, readerOf } from './results.ts';
import { shapeOf, TEXT_RESULT, type Parameter, type Shape } from './row-shape.ts';
import { heapSize, StructWriter, type Layout } from './struct-layout.ts';
import { callSync } from './sync-call.ts';

type Given = Readonly<Record<string, unknown>>;
type Sequence = { readonly length: number };

const round8 = (size: number): number => (size + 7) & ~7;

/** The call of a row with these arguments. Throws TypeError for one of a wrong type. */
export function prepare(library: number, row: number, args: readonly unknown[]): Call<unknown> {
  const shape = shapeOf(row);
  const values = checked(shape, args);
  const { versioned } = shape;
  return versioned === null
    ? oneCall(library, shape, values, 0)
    : inEveryForm(library, shape, values, versioned);
}

/** As prepare(), made on this thread. */
export function again(library: number, row: number, args: readonly unknown[]): unknown {
  return callSync(prepare(library, row, args));
}

// ---- Arguments ----

/** Of every parameter its argument: checked, and a copy where it is an object. */
function checked(shape: Shape, args: readonly unknown[]): unknown[] {
  const values = new Array<unknown>(shape.parameters.length);
  if (shape.isPlain) {
    for (let i = 0; i < shape.inputs.length; i++) {
      const parameter = shape.inputs[i] as Parameter;
      check(parameter, args[i]);
      values[parameter.position] = args[i];
    }
    return values;
  }
  shape.inputs.forEach((parameter, i) => {
    const isOptional = i >= shape.inputs.length - shape.optional;
    const value = args[i] === undefined && isOptional ? {} : args[i];
    const copy = typeof value === 'object' ? plain(bytesOf(parameter, value)) : value;
    check(parameter, copy);
    values[parameter.position] = copy;
  });
  return values;
}

function check(parameter: Parameter, value: unknown): void {
  const { role, name, layout } = parameter;
  if (role === 'string') checkString(value, '', name);
  else if (role === 'inoutItems') checkArray(value, '', name);
  else if (role === 'inBytes') checkOpaque(parameter, value);
  else if (layout !== null) checkObject(value, '', name);
  else if (parameter.isLength) checkLength(value, '', name);
  else checkScalar(scalarOf(parameter), value, '', name);
}

const bytesOf = ({ role }: Parameter, value: unknown): unknown =>
  role === 'inBytes' && typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : value;

/** Data that only the driver understands: its head says how much there is, and the driver believes it. */
function checkOpaque({ name, layout }: Parameter, value: unknown): void {
  checkBytes(value, '', name);
  const bytes = value as Uint8Array;
  const told = layout?.fields.get('opaqueDataSize')?.offset ?? 0;
  const data = layout?.fields.get('opaqueData')?.offset ?? 0;
  if (bytes.length < (layout?.size ?? 0))
    throw new TypeError(
      `${name} must have at least ${layout?.size ?? 0} bytes, as NVML gave it; it has ${bytes.length}.`,
    );
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(told, true);
  if (size > bytes.length - data)
    throw new TypeError(
      `${name} must be whole, as NVML gave it; it says that it has ${data + size} bytes, and has ${bytes.length}.`,
    );
}

const scalarOf = ({ type }: Parameter): Parameters<typeof checkScalar>[0] =>
  type === 'handle' || isScalar(type) ? type : 'u32';

// ---- Forms ----

/** A struct that the driver takes in several forms: the one that was asked for, or the newest with the older behind it. */
function inEveryForm(
  library: number,
  shape: Shape,
  values: readonly unknown[],
  parameter: Parameter,
): Call<unknown> {
  const asked = (values[parameter.position] as Given)['version'];
  if (asked === undefined) return callFrom(library, shape, values, parameter, 0);
  const form = parameter.forms.findIndex(({ version }) => version === asked);
  return oneCall(library, shape, values, Math.max(form, 0));
}

function callFrom(
  library: number,
  shape: Shape,
  values: readonly unknown[],
  parameter: Parameter,
  form: number,
): Call<unknown> {
  const call = oneCall(library, shape, values, form);
  if (form + 1 === parameter.forms.length) return call;
  return { ...call, older: callFrom(library, shape, values, parameter, form + 1) };
}

// ---- The call ----

function oneCall(library: number, shape: Shape, values: readonly unknown[], form: number): Call<unknown> {
  const words = wordsOf(library, shape, values);
  let image: CallImage | null = null;
  let times = 0;
  const size = (room: number) => blockSize(shape, values, form, room);
  return {
    library,
    row: shape.row,
    lane: shape.lane === -1 ? 0 : (values[shape.lane] as number),
    room: isGiven(shape, values) ? 0 : shape.room,
    older: null,
    // Texts, bytes and lists in structs have no length that the driver always writes.
    cuts: shape.room > 0 && shape.grows?.role === 'items' && !shape.grows.inBytes,
    words,
    size,
    write: (memory, record, block, room) => {
      if (words !== null) {
        writeWords(memory.u32, record, words);
        return;
      }
      if (image?.copy(memory, record, block, room) === true) return;
      writeCall(shape, values, form, memory, record, block, room);
      // Most calls are made once; one that is made again will be again.
      if (++times === 2) image = CallImage.of(shape, memory, record, block, room, size(room));
    },
    read: readerOf(shape, form),
    count: counterOf(shape, form),
  };
}

/** Numbers that 32 bits hold, and places of results: then a call is three words at most. */
function wordsOf(library: number, shape: Shape, values: readonly unknown[]): Words | null {
  const { row, parameters, returnsText } = shape;
  if (returnsText || parameters.length > 3) return null;
  const words = [0, 0, 0];
  for (const { role, position, offset } of parameters) {
    const value = role === 'out' ? offset : role === 'value' ? values[position] : null;
    if (typeof value !== 'number' || value >>> 0 !== value) return null;
    words[position] = value;
  }
  const [first = 0, second = 0, third = 0] = words;
  return { row, library, first, second, third };
}

/** Whether the caller brings the list that would else have grown: then it has that caller's length. */
function isGiven({ grows, list }: Shape, values: readonly unknown[]): boolean {
  return list !== null && (values[grows?.position ?? 0] as Given)[list] !== undefined;
}

const formOf = ({ forms, layout }: Parameter, form: number): Layout | null => forms[form] ?? layout;

/** Elements of an array that lies behind the fixed part, and the bytes that it is given there. */
function countBehind(
  shape: Shape,
  { role, length, size }: Parameter,
  values: readonly unknown[],
  room: number,
): [number, number] {
  const of = shape.parameters[length];
  const count =
    role === 'items' && of?.role === 'value' && values[length] !== undefined
      ? (values[length] as number)
      : room;
  // A third more than told: one driver wrote elements of 32 bytes where 24 are documented.
  return [count, role === 'items' ? round8(count * size + Math.floor((count * size) / 3)) : round8(count)];
}

function heapBytes(
  shape: Shape,
  parameter: Parameter,
  values: readonly unknown[],
  form: number,
  room: number,
): number {
  const value = values[parameter.position];
  const layout = formOf(parameter, form);
  switch (parameter.role) {
    case 'string':
      return textRoom(value as string);
    case 'inBytes':
      return round8((value as Sequence).length);
    case 'inoutItems':
      return round8((value as Sequence).length * parameter.size);
    case 'text':
    case 'items':
    case 'bytes':
      return parameter.room > 0 ? 0 : countBehind(shape, parameter, values, room)[1];
    case 'in':
    case 'inout':
      return layout?.hasHeap === true ? heapSize(layout, value as Given, room) : 0;
    default:
      return 0;
  }
}

function blockSize(shape: Shape, values: readonly unknown[], form: number, room: number): number {
  let size = shape.fixed + (shape.returnsText ? TEXT_RESULT : 0);
  for (const parameter of shape.parameters) size += heapBytes(shape, parameter, values, form, room);
  return size;
}

function writeCall(
  shape: Shape,
  values: readonly unknown[],
  form: number,
  memory: NativeMemory,
  record: number,
  block: number,
  room: number,
): void {
  const { u32 } = memory;
  const writer = new StructWriter(memory, block, block + shape.fixed, room);
  for (const parameter of shape.parameters) {
    const { role, position, offset } = parameter;
    const word = record + 8 + 2 * position;
    const value = values[position];
    if (role === 'value') {
      writeScalar(memory, scalarOf(parameter), word << 2, valueOf(shape, parameter, values, room));
      continue;
    }
    const isBehind =
      (parameter.room === 0 && ['text', 'items', 'bytes'].includes(role)) ||
      ['string', 'inBytes', 'inoutItems'].includes(role);
    u32[word] = isBehind ? writer.heap - block : offset;
    if (isBehind) writeBehind(shape, parameter, values, writer, memory, block, room);
    else if (role === 'count') u32[(block + offset) >> 2] = room;
    else if (role === 'in' || role === 'inout') {
      const layout = formOf(parameter, form);
      if (layout === null) writeScalar(memory, scalarOf(parameter), block + offset, value as number);
      else writer.struct(layout, block + offset, value, `${parameter.name}.`);
    }
  }
  if (shape.returnsText) u32[record + 8 + 2 * shape.parameters.length] = shape.fixed;
}

/** A number by value: what the caller gave, or the length of what another parameter brings. */
function valueOf(
  shape: Shape,
  parameter: Parameter,
  values: readonly unknown[],
  room: number,
): number | bigint {
  const given = values[parameter.position];
  if (given !== undefined) return given as number | bigint;
  if (parameter.room > 0) return parameter.room;
  const of = parameter.isLength
    ? shape.parameters.find(({ length }) => length === parameter.position)
    : undefined;
  if (of?.role === 'inoutItems') return (values[of.position] as Sequence).length;
  return of?.inBytes === true ? room * of.size : room;
}

/** What lies behind the fixed part, in the order of the parameters. */
function writeBehind(
  shape: Shape,
  parameter: Parameter,
  values: readonly unknown[],
  writer: StructWriter,
  memory: NativeMemory,
  block: number,
  room: number,
): void {
  const value = values[parameter.position];
  const start = writer.heap;
  const cell = (block + parameter.offset) >> 2;
  const hold = (count: number, bytes: number): void => {
    memory.u32[cell] = count;
    memory.u32[cell + 1] = start - block;
    writer.heap = start + bytes;
  };
  switch (parameter.role) {
    case 'string':
      writeText(memory, start, value as string);
      writer.heap = start + textRoom(value as string);
      return;
    case 'inBytes':
      memory.bytes.set(value as Uint8Array, start);
      writer.heap = start + round8((value as Sequence).length);
      return;
    case 'inoutItems':
      hold((value as Sequence).length, round8((value as Sequence).length * parameter.size));
      if (parameter.layout !== null)
        writer.structs(parameter.layout, start, value as unknown[], parameter.name);
      return;
    default:
      hold(...countBehind(shape, parameter, values, room));
  }
}

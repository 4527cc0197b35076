import { rows } from './raw/rows.ts';
import { handleKinds } from './raw/structs.ts';
import { splitParameters } from './row.ts';
import { layoutOf, sizeOf, type Layout } from './struct-layout.ts';

/** What a parameter of a function is for; binding/abi/functions.def tells them. */
export type Role =
  | 'value'
  | 'out'
  | 'in'
  | 'inout'
  | 'text'
  | 'string'
  | 'count'
  | 'items'
  | 'inoutItems'
  | 'bytes'
  | 'inBytes';

/** A parameter of a function, and the place of its data in the block. */
export type Parameter = {
  readonly name: string;
  readonly position: number;
  readonly role: Role;
  /** Of one element: a scalar, 'handle', 'u32' for an enumeration, or the name of a struct. */
  readonly type: string;
  readonly layout: Layout | null;
  /** Older and newer forms of the struct, the newest first. */
  readonly forms: readonly Layout[];
  /** The names of these forms, in the same order. */
  readonly formNames: readonly string[];
  readonly size: number;
  /** Position of the parameter that holds the length; -1: none. */
  readonly length: number;
  /** Elements (or characters) that no parameter tells; of a value: what it always is; else 0. */
  readonly room: number;
  /** Whether the length counts bytes. */
  readonly inBytes: boolean;
  /** Whether it is the length of something else. */
  readonly isLength: boolean;
  readonly offset: number;
};

/** A function of the table as the calls need it. */
export type Shape = {
  readonly row: number;
  readonly name: string;
  /** The name of its method. */
  readonly method: string;
  readonly returnsText: boolean;
  readonly parameters: readonly Parameter[];
  /** Whether every input is a number: then there is nothing to copy. */
  readonly isPlain: boolean;
  /** The parameter that the driver takes in several forms; null: there is none. */
  readonly versioned: Parameter | null;
  /** The list that grows, unless the caller brings it; null: there is none. */
  readonly list: string | null;
  /** What the caller gives, in order. */
  readonly inputs: readonly Parameter[];
  /** Of the inputs, those at the end that may be left out: structs that the driver fills. */
  readonly optional: number;
  readonly results: readonly Parameter[];
  /** The handle whose lane runs the call. */
  readonly lane: number;
  /** Elements offered at first where only the driver knows how many there are; else 0. */
  readonly room: number;
  /** What that room is of. */
  readonly grows: Parameter | null;
  /** Bytes of the block before its heap. */
  readonly fixed: number;
};

export const TEXT_RESULT = 256;
const TEXT_ROOM = 128;
const round8 = (size: number): number => (size + 7) & ~7;

const roles: Readonly<Record<string, Role>> = {
  Out: 'out',
  In: 'in',
  Read: 'in',
  InOut: 'inout',
  Versions: 'inout',
  Text: 'text',
  FixedText: 'text',
  Items: 'items',
  Sized: 'items',
  Room: 'items',
  InOutItems: 'inoutItems',
  Bytes: 'bytes',
  InBytes: 'inBytes',
  Known: 'value',
};

function parseParameter(text: string, position: number): Omit<Parameter, 'offset' | 'isLength'> {
  const space = text.lastIndexOf(' ');
  const name = text.slice(space + 1);
  const whole = text.slice(0, space).replace(/^Ends<(.*)>$/, '$1');
  const [, tag = '', inside = ''] = /^(\w+)<(.*)>$/.exec(whole) ?? [];
  const plain = whole === 'String' ? 'string' : whole === 'Count' ? 'count' : 'value';
  const role = roles[tag] ?? plain;
  const words = (tag === '' ? whole : inside).split(',').map((word) => word.trim());
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const names = words.filter((word) => !/^\d+$/.test(word));
  const isText = role === 'text' || role === 'string';
  const declared = isText ? 'u8' : role === 'count' ? 'u32' : (names[0] ?? '');
  const forms = names
    .map((form) => ({ form, layout: layoutOf(form) }))
    .filter((each): each is { form: string; layout: Layout } => each.layout !== null)
    .sort((a, b) => b.layout.version - a.layout.version);
  const fixed = tag === 'Room' || tag === 'FixedText' || tag === 'Known';
  return {
    name,
    position,
    role,
    type: handleKinds.has(declared) ? 'handle' : declared,
    layout: layoutOf(declared),
    forms: forms.map(({ layout }) => layout),
    formNames: forms.map(({ form }) => form),
    size: role === 'bytes' ? 1 : Math.max(sizeOf(declared), ...forms.map(({ layout }) => layout.size)),
    length: fixed && tag !== 'Room' ? -1 : role === 'value' ? -1 : (numbers.at(-1) ?? -1),
    room: fixed ? (numbers[0] ?? 0) : 0,
    inBytes: tag === 'Sized' || tag === 'Bytes',
  };
}

function fixedSize({ role, size, room }: Omit<Parameter, 'offset' | 'isLength'>): number {
  if (role === 'out' || role === 'in' || role === 'inout') return size;
  if (role === 'count') return 8;
  if (role === 'value' || role === 'string' || role === 'inBytes') return 0;
  return room > 0 ? room * size : 8; // a cell: the length and the place of what lies behind the fixed part
}

const isStruct = ({ layout }: Parameter): boolean => layout !== null;

/** Whether the caller gives it: not what has a length of its own, or is the length of what the call offers. */
function isInput(parameter: Parameter, all: readonly Parameter[]): boolean {
  if (['string', 'in', 'inout', 'inoutItems', 'inBytes'].includes(parameter.role)) return true;
  if (parameter.role !== 'value' || parameter.room > 0) return false;
  const of = all.find(({ length }) => length === parameter.position);
  return of === undefined || (of.role === 'items' && !of.inBytes);
}

function isResult(parameter: Parameter, all: readonly Parameter[]): boolean {
  if (['text', 'items', 'bytes'].includes(parameter.role)) return true;
  if (parameter.role === 'inout' || parameter.role === 'inoutItems')
    return parameter.layout?.inputs.length !== 0;
  return parameter.role === 'out' && !all.some(({ length }) => length === parameter.position);
}

/** The array, text or list whose length only the driver knows. */
function growing(all: readonly Parameter[]): Parameter | null {
  return (
    all.find(
      ({ role, length, inBytes }) =>
        role === 'bytes' || (role === 'items' && (inBytes || all[length]?.role === 'count')),
    ) ??
    all.find(({ role, room }) => role === 'text' && room === 0) ??
    all.find(({ role, layout }) => role === 'inout' && layout?.hasList === true) ??
    null
  );
}

function firstRoom(grows: Parameter | null): number {
  if (grows === null) return 0;
  if (grows.role === 'text') return TEXT_ROOM;
  if (grows.role === 'bytes') return 4096;
  if (grows.role === 'inout') return 64;
  return grows.inBytes ? 16 : Math.max(1, Math.min(64, Math.floor(98304 / grows.size)));
}

function parse(row: number): Shape {
  const entry = rows[row];
  if (entry === undefined) throw new RangeError(`NVML's table has no row ${row}.`);
  let fixed = 0;
  const parsed = splitParameters(entry.signature).map(parseParameter);
  const parameters = parsed.map((each): Parameter => {
    const parameter = {
      ...each,
      isLength: parsed.some(({ length }) => length === each.position),
      offset: fixed,
    };
    fixed += round8(fixedSize(parameter));
    return parameter;
  });
  const inputs = parameters.filter((each) => isInput(each, parameters));
  const given = inputs.findLastIndex((each) => !(each.role === 'inout' && isStruct(each)));
  const grows = growing(parameters);
  return {
    row,
    name: entry.name,
    method: entry.method,
    returnsText: entry.returnsText,
    parameters,
    isPlain: inputs.every(({ role }) => role === 'value'),
    versioned: parameters.find(({ forms }) => forms.length > 1) ?? null,
    list:
      (grows?.role === 'inout' ? grows.layout?.inputs.find(({ role }) => role === 'list')?.name : null) ??
      null,
    inputs,
    optional: inputs.length - 1 - given,
    results: parameters.filter((each) => isResult(each, parameters)),
    lane: parameters.findIndex(({ role, type }) => role === 'value' && type === 'handle'),
    room: firstRoom(grows),
    grows,
    fixed,
  };
}

const shapes: (Shape | undefined)[] = [];

/** The shape of a function by its number in the table. */
export function shapeOf(row: number): Shape {
  return (shapes[row] ??= parse(row));
}

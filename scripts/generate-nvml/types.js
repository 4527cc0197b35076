// How each kind of the table looks in TypeScript, and how it is read, checked and written at a byte offset.

const scalars = {
  u8: { ts: 'number', codec: 'U8', view: ['bytes', 0] },
  u16: { ts: 'number', codec: 'U16', view: ['u16', 1] },
  u32: { ts: 'number', codec: 'U32', view: ['u32', 2] },
  i32: { ts: 'number', codec: 'I32', view: ['i32', 2] },
  u64: { ts: 'bigint', codec: 'U64', view: ['u64', 3] },
  i64: { ts: 'bigint', codec: 'I64', view: ['i64', 3] },
  f64: { ts: 'number', codec: 'F64', view: ['f64', 3] },
  amount: { ts: 'number', codec: 'Amount' },
  enum: { codec: 'U32', view: ['u32', 2] },
  // A union that something outside of its struct selects: its eight bytes, for valueOf() to interpret.
  union: { ts: 'bigint', codec: 'U64', view: ['u64', 3] },
  handle: { codec: 'U32', check: 'Handle', view: ['u32', 2] },
};

export const isScalar = (type) => type.kind in scalars;

/** The TypeScript name of a type as a result. */
export function tsName(type) {
  if (type.kind === 'handle') return `${type.name}Handle`;
  return scalars[type.kind]?.ts ?? type.name;
}

/** The TypeScript name of a type as an argument. */
export function inputName(type) {
  return type.kind === 'struct' ? `${type.name}Input` : tsName(type);
}

/** An expression that reads one value at byte `at`; `block` is where LIST pointers count from. */
export function readExpression(type, at, block) {
  if (type.kind === 'amount') return `readAmount(m, ${at})`;
  if (!isScalar(type)) return `read${type.name}(m, ${at}, ${block})`;
  const [view, shift] = scalars[type.kind].view;
  return `m.${view}[${shift === 0 ? at : `(${at}) >> ${shift}`}] as ${tsName(type)}`;
}

/** The name of a function (memory, offset, block) that reads one value. */
export function readerName(type) {
  if (!isScalar(type)) return `read${type.name}`;
  const reader = `read${scalars[type.kind].codec}`;
  return tsName(type) === scalars[type.kind].ts
    ? reader
    : `(${reader} as (m: NativeMemory, o: number) => ${tsName(type)})`;
}

export const checkName = (type) => `check${scalars[type.kind].check ?? scalars[type.kind].codec}`;

export const round8 = (size) => (size + 7) & ~7;

/** Adds an offset to an expression, leaving zero out. */
export const plus = (base, offset) => (offset === 0 ? base : `${base} + ${offset}`);

// Types and codecs of the structs. A codec takes (memory m, byte offset o, block b); pointers of a LIST count from b.
import {
  checkName,
  inputName,
  isScalar,
  plus,
  readerName,
  readExpression,
  round8,
  tsName,
  writeStatement,
} from './types.js';

/** Answers questions about the structs of a table. */
export class Structs {
  #byName;

  constructor(table) {
    this.#byName = new Map(table.structs.map((each) => [each.name, each]));
  }

  get(name) {
    return this.#byName.get(name);
  }

  /** Whether a type has data outside of itself, in the block's heap. */
  hasHeap(type) {
    if (type.kind !== 'struct') return false;
    return this.get(type.name).fields.some(
      ({ role, type: of }) => role === 'list' || role === 'path' || this.hasHeap(of),
    );
  }

  /** Whether it holds a LIST whose room the library chooses when the caller names none. */
  hasRoom(type) {
    return type.kind === 'struct' && this.get(type.name).fields.some(({ role }) => role === 'list');
  }

  /** The fields that JavaScript sees: versions and counts are written by the codec, the driver's texts are not ours. */
  visible(struct) {
    const counts = struct.fields
      .filter(({ role }) => role === 'list' || role === 'part')
      .map(({ lengthField }) => lengthField);
    return struct.fields.filter(
      ({ role, name, type }) =>
        role !== 'text' &&
        !counts.includes(name) &&
        !(struct.version !== 0 && name === 'version') &&
        !(type.kind === 'struct' && this.visible(this.get(type.name)).length === 0),
    );
  }

  results(struct) {
    return this.visible(struct).filter(({ role }) => role !== 'path');
  }

  inputs(struct) {
    return this.visible(struct).filter(({ role }) => role !== 'choice');
  }
}

const resultType = ({ role, type }) =>
  ({
    string: () => 'string',
    array: () => `${tsName(type)}[]`,
    part: () => `${tsName(type)}[]`,
    list: () => `${tsName(type)}[]`,
    choice: () => type.name,
  })[role]?.() ?? tsName(type);

const inputType = ({ role, type }) =>
  ({
    string: () => 'string',
    path: () => 'string',
    array: () => `readonly ${inputName(type)}[]`,
    part: () => `readonly ${inputName(type)}[]`,
    list: () => `readonly ${inputName(type)}[]`,
  })[role]?.() ?? inputName(type);

const countOf = (struct, field) => struct.fields.find(({ name }) => name === field.lengthField);

function readField(struct, field) {
  const at = plus('o', field.offset);
  if (field.role === 'string') return `readText(m, ${at}, ${field.length})`;
  if (field.role === 'choice') {
    const selector = countOf(struct, field);
    return `read${field.type.name}(m, ${at}, ${readExpression(selector.type, plus('o', selector.offset), 'b')})`;
  }
  if (field.role === 'field') return readExpression(field.type, at, 'b');
  const start = field.role === 'list' ? `b + readU32(m, ${at})` : at;
  return `readArray<${tsName(field.type)}>(m, ${start}, ${length(struct, field)}, ${field.type.size}, ${readerName(field.type)}, b)`;
}

function length(struct, field) {
  if (field.role === 'array') return field.length;
  const count = countOf(struct, field);
  const told = readExpression(count.type, plus('o', count.offset), 'b');
  return field.role === 'list' ? told : `Math.min(${told}, ${field.length})`;
}

function resultCode(structs, struct) {
  const fields = structs.results(struct);
  const types = fields.map((field) => `  ${field.name}: ${resultType(field)};`);
  const reads = fields.map((field) => `    ${field.name}: ${readField(struct, field)},`);
  return `
export type ${struct.name} = {\n${types.join('\n')}\n};
export const size${struct.name} = ${struct.size};
export function read${struct.name}(m: NativeMemory, o: number, b: number = o): ${struct.name} {
  void b;
  return {\n${reads.join('\n')}\n  };
}`;
}

function unionCode(union, members) {
  const types = [...new Set(union.fields.map(({ type }) => tsName(type)))];
  const cases = union.fields.map(
    ({ type, length: selector }) => `    case ${selector}: return ${readExpression(type, 'o', 'o')};`,
  );
  return `
/** ${members}; null where the selector is unknown. */
export type ${union.name} = ${types.join(' | ')} | null;
export function read${union.name}(m: NativeMemory, o: number, selector: number): ${union.name} {
  switch (selector) {\n${cases.join('\n')}\n    default: return null;\n  }
}`;
}

// ---- Writing ----

function writeOne(structs, type, at, value, name) {
  if (isScalar(type)) return `${checkName(type)}(${value}, at, ${name}); ${writeStatement(type, at, value)}`;
  const heap = structs.hasHeap(type);
  return `${heap ? 'h = ' : ''}write${type.name}(m, ${at}, ${value}, \`\${at}\${${name}}.\`${heap ? ', b, h, room' : ''});`;
}

function writeElements(structs, field, at, value) {
  const each = writeOne(
    structs,
    field.type,
    `${at} + i * ${field.type.size}`,
    'each',
    `\`${field.name}[\${i}]\``,
  );
  return `${value}.forEach((each, i) => { ${each} });`;
}

function writeField(structs, struct, field) {
  const at = plus('o', field.offset);
  const value = `v.${field.name}`;
  const given = (code) => `  if (${value} !== undefined) { ${code} }`;
  const name = `'${field.name}'`;
  const limit = `if (${value}.length > ${field.length}) throw new TypeError(\`\${at}${field.name} has room for ${field.length} elements; there are \${${value}.length}.\`);`;
  switch (field.role) {
    case 'field':
      return given(writeOne(structs, field.type, at, value, name));
    case 'string':
      return given(
        `checkString(${value}, at, ${name}); if (Buffer.byteLength(${value}) >= ${field.length}) throw new TypeError(\`\${at}${field.name} must be shorter than ${field.length} bytes.\`); writeText(m, ${at}, ${value});`,
      );
    case 'path':
      return given(
        `checkString(${value}, at, ${name}); m.u32[(${at}) >> 2] = h - b; writeText(m, h, ${value}); h += textRoom(${value});`,
      );
    case 'list':
      return writeList(structs, struct, field);
    default: {
      const count = field.role === 'part' ? countOf(struct, field) : null;
      const counted =
        count === null ? '' : writeStatement(count.type, plus('o', count.offset), `${value}.length`);
      return given(
        `checkArray(${value}, at, ${name}); ${limit} ${counted} ${writeElements(structs, field, at, value)}`,
      );
    }
  }
}

/** A list that the caller gives, or room for as many elements as the engine tries. */
function writeList(structs, struct, field) {
  const count = countOf(struct, field);
  const value = `v.${field.name}`;
  return `  {
    const list = ${value};
    if (list !== undefined) checkArray(list, at, '${field.name}');
    const count = list === undefined ? room : list.length;
    const start = h;
    ${writeStatement(count.type, plus('o', count.offset), 'count')}
    m.u32[(${plus('o', field.offset)}) >> 2] = start - b;
    h += round8(count * ${field.type.size});
    clear(m, start, round8(count * ${field.type.size}));
    ${writeElements(structs, field, 'start', 'list?')}
  }`;
}

function heapCode(structs, struct) {
  const parts = struct.fields.flatMap((field) => {
    const value = `v.${field.name}`;
    if (field.role === 'path') return [`  if (typeof ${value} === 'string') size += textRoom(${value});`];
    const nested = structs.hasHeap(field.type);
    if (field.role === 'field')
      return nested ? [`  size += heap${field.type.name}(${value} ?? {}, room);`] : [];
    if (field.role !== 'list') return [];
    const own = `  size += round8((${value}?.length ?? room) * ${field.type.size});`;
    return nested
      ? [own, `  for (const each of ${value} ?? []) size += heap${field.type.name}(each, room);`]
      : [own];
  });
  return `
/** Bytes that the struct needs behind itself. */
export function heap${struct.name}(v: ${struct.name}Input, room: number): number {
  void room;
  let size = 0;\n${parts.join('\n')}\n  return size;\n}`;
}

function inputCode(structs, struct) {
  const type = { kind: 'struct', name: struct.name };
  const heap = structs.hasHeap(type);
  const fields = structs.inputs(struct);
  const types = fields.map((field) => `  readonly ${field.name}?: ${inputType(field)} | undefined;`);
  const versionField = struct.fields.find(({ name }) => name === 'version');
  const version =
    struct.version === 0
      ? []
      : [`  ${writeStatement(versionField.type, plus('o', versionField.offset), struct.version)}`];
  const writes = fields.map((field) => writeField(structs, struct, field));
  const parameters = `m: NativeMemory, o: number, v: ${struct.name}Input, at: string${heap ? ', b: number, h: number, room: number' : ''}`;
  return `
/** What is left out is zero; the version is filled in. */
export type ${struct.name}Input = {\n${types.join('\n')}\n};
export function write${struct.name}(${parameters}): ${heap ? 'number' : 'void'} {
  checkObject(v, at, '');
  clear(m, o, ${struct.size});\n${[...version, ...writes].join('\n')}
${heap ? '  void room;\n  return h;' : ''}
}${heap ? heapCode(structs, struct) : ''}`;
}

/** The names of all structs that callers fill in. */
function inputNames(table, structs) {
  const names = new Set();
  const add = (type) => {
    if (type.kind !== 'struct' || names.has(type.name)) return;
    names.add(type.name);
    structs.inputs(structs.get(type.name)).forEach(({ type: of }) => add(of));
  };
  for (const { parameters } of table.functions) {
    for (const { role, type } of parameters) if (['in', 'inout', 'inoutItems'].includes(role)) add(type);
  }
  return names;
}

export function structsFile(table) {
  const structs = new Structs(table);
  const inputs = inputNames(table, structs);
  const handles = new Set(
    [
      ...table.functions.flatMap(({ parameters }) => parameters),
      ...table.structs.flatMap(({ fields }) => fields),
    ]
      .filter(({ type }) => type.kind === 'handle')
      .map(({ type }) => type.name),
  );
  const brands = [...handles].map(
    (name) => `export type ${name}Handle = number & { readonly [handle]: '${name}' };`,
  );
  const codecs = table.structs.flatMap((struct) => {
    if (struct.union) return [unionCode(struct, struct.fields.map(({ name }) => name).join(', '))];
    return [
      structs.results(struct).length === 0 ? '' : resultCode(structs, struct),
      inputs.has(struct.name) && structs.inputs(struct).length > 0 ? inputCode(structs, struct) : '',
    ];
  });
  return `
declare const handle: unique symbol;
// Handles: a slot and its generation in one number. One that was freed, or made up, is refused.
${brands.join('\n')}

const round8 = (size: number): number => (size + 7) & ~7;
${codecs.join('\n')}`;
}

export { round8 };

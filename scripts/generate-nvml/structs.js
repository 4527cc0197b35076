// Types and readers of the structs, and a line for each that says how src/nvml/struct-layout.ts writes it.
// A reader takes (memory m, byte offset o, block b); pointers of a LIST count from b.
import { inputName, isScalar, plus, readExpression, readerName, tsName } from './types.js';

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

  /** The fields that JavaScript sees: versions and counts are written for it, the driver's texts are not ours. */
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
}

const isArray = ({ role }) => role === 'array' || role === 'part' || role === 'list';
/** Bytes are bytes, not numbers: certificates, identities, records of another format. */
const isBytes = (field) => isArray(field) && field.type.kind === 'u8';
const countOf = (struct, field) => struct.fields.find(({ name }) => name === field.lengthField);

function resultType(field) {
  if (isBytes(field)) return 'Uint8Array';
  if (isArray(field)) return `${tsName(field.type)}[]`;
  if (field.role === 'choice') return field.type.name;
  return field.role === 'string' ? 'string' : tsName(field.type);
}

function inputType(field) {
  if (isBytes(field)) return 'Uint8Array';
  if (isArray(field)) return `readonly ${inputName(field.type)}[]`;
  if (field.role === 'choice') return `${field.type.name}Input`;
  return field.role === 'string' || field.role === 'path' ? 'string' : inputName(field.type);
}

function readField(struct, field) {
  const at = plus('o', field.offset);
  if (field.role === 'string') return `readText(m, ${at}, ${field.length})`;
  if (field.role === 'choice') {
    const selector = countOf(struct, field);
    return `read${field.type.name}(m, ${at}, ${readExpression(selector.type, plus('o', selector.offset), 'b')})`;
  }
  if (field.role === 'field') return readExpression(field.type, at, 'b');
  const start = field.role === 'list' ? `b + readU32(m, ${at})` : at;
  if (isBytes(field)) return `readBytes(m, ${start}, ${length(struct, field)})`;
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
  const reads = fields.map((field) => `  ${field.name}: ${readField(struct, field)},`);
  return `
export type ${struct.name} = {\n${types.join('\n')}\n};
export const read${struct.name} = (m: NativeMemory, o: number, b: number = o): ${struct.name} => (void b, {\n${reads.join('\n')}\n});`;
}

function unionCode(union, isInput) {
  const types = [...new Set(union.fields.map(({ type }) => tsName(type)))];
  const inputs = [...new Set(union.fields.map(({ type }) => inputName(type)))];
  const cases = union.fields.map(
    ({ type, length: selector }) => `    case ${selector}: return ${readExpression(type, 'o', 'o')};`,
  );
  return `
/** ${union.fields.map(({ name }) => name).join(', ')}; null where the selector is unknown. */
export type ${union.name} = ${types.join(' | ')} | null;${isInput ? `\nexport type ${union.name}Input = ${inputs.join(' | ')} | null;` : ''}
export function read${union.name}(m: NativeMemory, o: number, selector: number): ${union.name} {
  switch (selector) {\n${cases.join('\n')}\n    default: return null;\n  }
}`;
}

// ---- Writing ----

const scalarTag = (type) => (type.kind === 'enum' ? 'u32' : type.kind === 'union' ? 'u64' : type.kind);
const typeTag = (type) => (isScalar(type) ? scalarTag(type) : type.name);

/** `name:type@offset`, and for what is more than one value the length, the counting or the selecting field. */
function fieldTag({ role, name, type, offset, length: elements, lengthField }) {
  const tag = role === 'choice' ? type.name : role === 'string' || role === 'path' ? role : typeTag(type);
  const head = `${name}:${tag}@${offset}`;
  switch (role) {
    case 'string':
    case 'array':
      return `${head}[${elements}]`;
    case 'part':
      return `${head}[${elements},${lengthField}]`;
    case 'list':
      return `${head}[${lengthField}]`;
    case 'choice':
      return `${head}?${lengthField}`;
    default:
      return head;
  }
}

function layoutTag(struct, isInput) {
  if (!isInput) return `${struct.size}`;
  if (struct.union)
    return [
      struct.size,
      ...struct.fields.map(({ length: selector, type }) => `${selector}:${typeTag(type)}@0`),
    ].join(' ');
  const number =
    struct.version > 0xffffff ? `v${struct.version >>> 24}` : struct.version > 0 ? `b${struct.version}` : '';
  return [
    `${struct.size}${number}`,
    ...struct.fields.filter(({ role }) => role !== 'text').map(fieldTag),
  ].join(' ');
}

function inputCode(structs, struct) {
  const types = structs
    .visible(struct)
    .map((field) => `  readonly ${field.name}?: ${inputType(field)} | undefined;`);
  if (struct.version !== 0)
    types.unshift(
      '  /** Of the struct. Left out: the newest that the driver takes. */\n  readonly version?: number | undefined;',
    );
  return `
/** What is left out is zero. */
export type ${struct.name}Input = {\n${types.join('\n')}\n};`;
}

/** The names of all structs that callers fill in. */
function inputNames(table, structs) {
  const names = new Set();
  const add = (name) => {
    const struct = structs.get(name);
    if (struct === undefined || names.has(name)) return;
    names.add(name);
    const fields = struct.union ? struct.fields : structs.visible(struct);
    fields.forEach(({ type }) => add(type.name));
  };
  for (const { parameters } of table.functions) {
    for (const { role, type, versions } of parameters)
      if (['in', 'inout', 'inoutItems'].includes(role)) [type.name, ...versions].forEach(add);
  }
  return names;
}

export function structsFile(table) {
  const structs = new Structs(table);
  const inputs = inputNames(table, structs);
  const parameters = table.functions.flatMap((row) => row.parameters);
  const everything = [...parameters, ...table.structs.flatMap(({ fields }) => fields)];
  const handles = new Set(
    everything.filter(({ type }) => type.kind === 'handle').map(({ type }) => type.name),
  );
  const brands = [...handles].map(
    (name) => `export type ${name}Handle = number & { readonly [handle]: '${name}' };`,
  );
  const codecs = table.structs.flatMap((struct) => {
    const isInput = inputs.has(struct.name);
    if (struct.union) return [unionCode(struct, isInput)];
    return [
      structs.results(struct).length === 0 ? '' : resultCode(structs, struct),
      isInput && structs.visible(struct).length > 0 ? inputCode(structs, struct) : '',
    ];
  });
  const passed = new Set(parameters.map(({ type }) => type.name));
  const readable = table.structs.filter(
    ({ name, union }) => !union && passed.has(name) && structs.results(structs.get(name)).length > 0,
  );
  for (const { versions } of parameters) for (const name of versions) readable.push(structs.get(name));
  return `
declare const handle: unique symbol;
// Handles: a slot and its generation in one number. One that was freed, or made up, is refused.
${brands.join('\n')}
export const handleKinds: ReadonlySet<string> = new Set([${[...handles].map((name) => `'${name}'`).join(', ')}]);
${codecs.join('\n')}

/** Size, version and, where callers fill it in, the fields of every struct; struct-layout.ts reads it. */
export const layouts: Readonly<Record<string, string>> = {
${table.structs.map((struct) => `  ${struct.name}: '${layoutTag(struct, inputs.has(struct.name))}',`).join('\n')}
};

/** The readers of what functions give. */
export const readers: Readonly<Record<string, (m: NativeMemory, o: number, b: number) => object>> = {
${[...new Set(readable.map(({ name }) => name))].map((name) => `  ${name}: read${name},`).join('\n')}
};`;
}

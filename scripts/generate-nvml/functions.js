// A class of prepared calls and a class of their synchronous forms, a method each for every row.
import { parameterNames } from './rows.js';
import { Structs } from './structs.js';
import {
  checkName,
  inputName,
  isScalar,
  plus,
  readExpression,
  readerName,
  round8,
  tsName,
  writeStatement,
} from './types.js';

const TEXT_ROOM = 128;
const TEXT_RESULT = 256;
const capital = (name) => name[0].toUpperCase() + name.slice(1);
const method = (name) => name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** A row with names, and the place of each parameter's data in the block. */
class Shape {
  constructor(row, number, structs) {
    this.row = row;
    this.number = number;
    this.structs = structs;
    this.name = method(row.name);
    const names = parameterNames(row.signature);
    this.parameters = row.parameters.map((parameter, i) => ({ ...parameter, name: names[i], position: i }));
    this.fixed = 0;
    for (const parameter of this.parameters) {
      parameter.offset = this.fixed;
      this.fixed += round8(this.#fixedSize(parameter));
    }
    if (row.returnsText) {
      this.textResult = this.fixed;
      this.fixed += TEXT_RESULT;
    }
  }

  #fixedSize({ role, type, room }) {
    if (role === 'out' || role === 'in' || role === 'inout') return type.size;
    if (role === 'count') return 8;
    if (room > 0) return room * type.size;
    return role === 'value' ? 0 : 8; // a cell: the length and the place of what lies behind the fixed part
  }

  /** The parameter that holds the length of `parameter`. */
  lengthOf(parameter) {
    return parameter.length < 0 ? null : this.parameters[parameter.length];
  }

  /** The parameter whose length this one is. */
  isLengthOf({ position }) {
    return this.parameters.find(({ length }) => length === position) ?? null;
  }

  isObject({ role }) {
    return role === 'in' || role === 'inout' || role === 'inoutItems';
  }

  /** What the caller gives. */
  get inputs() {
    return this.parameters.filter((parameter) => {
      if (parameter.role === 'string' || this.isObject(parameter)) return true;
      const of = this.isLengthOf(parameter);
      return parameter.role === 'value' && (of === null || of.role === 'items');
    });
  }

  /** What the caller gets. */
  get results() {
    return this.parameters.filter(
      (parameter) =>
        ['inout', 'text', 'items', 'inoutItems'].includes(parameter.role) ||
        (parameter.role === 'out' && this.isLengthOf(parameter) === null),
    );
  }

  /** The array (or text, or list) whose length only the driver knows. */
  get grows() {
    const array = this.parameters.find(
      (parameter) => parameter.role === 'items' && this.lengthOf(parameter)?.role === 'count',
    );
    return (
      array ??
      this.parameters.find((parameter) => parameter.role === 'text' && parameter.room === 0) ??
      this.parameters.find(
        (parameter) => parameter.role === 'inout' && this.structs.hasRoom(parameter.type),
      ) ??
      null
    );
  }

  /** Elements offered at first. */
  get room() {
    const { grows } = this;
    if (grows === null) return 0;
    if (grows.role === 'text') return TEXT_ROOM;
    return grows.role === 'inout' ? 64 : Math.max(1, Math.min(64, Math.floor(98304 / grows.type.size)));
  }

  get returns() {
    if (this.row.returnsText) return 'string';
    const { results } = this;
    if (results.length === 0) return 'void';
    if (results.length === 1) return this.resultType(results[0]);
    return `{ ${results.map((each) => `${each.name}: ${this.resultType(each)}`).join('; ')} }`;
  }

  resultType({ role, type }) {
    if (role === 'text') return 'string';
    return role === 'items' || role === 'inoutItems' ? `${tsName(type)}[]` : tsName(type);
  }

  inputType({ role, type }) {
    if (role === 'string') return 'string';
    return role === 'inoutItems' ? `readonly ${inputName(type)}[]` : inputName(type);
  }
}

// ---- Writing ----

function wordStatement(parameter, value) {
  const word = `r + ${8 + 2 * parameter.position}`;
  if (parameter.type.kind === 'u64' || parameter.type.kind === 'i64' || parameter.type.kind === 'f64') {
    return `m.${parameter.type.kind}[(${word}) >> 1] = ${value};`;
  }
  if (parameter.type.kind === 'amount') return writeStatement(parameter.type, `(${word}) << 2`, value);
  return `m.u32[${word}] = ${value};`;
}

const pointTo = (parameter, offset) => `m.u32[r + ${8 + 2 * parameter.position}] = ${offset};`;

function writeParameter(shape, parameter) {
  const { name, offset, type, room, role } = parameter;
  const cell = plus('b', offset);
  const behind = (count, bytes) =>
    `m.u32[(${cell}) >> 2] = ${count}; m.u32[((${cell}) >> 2) + 1] = h - b; ${pointTo(parameter, 'h - b')} h += ${bytes};`;
  switch (role) {
    case 'value': {
      const of = shape.isLengthOf(parameter);
      const value = of?.role === 'text' ? 'room' : of?.role === 'inoutItems' ? `${of.name}.length` : name;
      return wordStatement(parameter, value);
    }
    case 'string':
      return `${pointTo(parameter, 'h - b')} writeText(m, h, ${name}); h += textRoom(${name});`;
    case 'text':
      return room > 0 ? pointTo(parameter, offset) : behind('room', 'round8(room)');
    case 'count':
      return `m.u32[(${cell}) >> 2] = room; ${pointTo(parameter, offset)}`;
    case 'items': {
      if (room > 0) return pointTo(parameter, offset);
      const count = shape.lengthOf(parameter).role === 'count' ? 'room' : shape.lengthOf(parameter).name;
      // A third more than told: one driver wrote elements of 32 bytes where 24 are documented.
      return behind(count, `round8(${count} * ${type.size} + ((${count} * ${type.size}) / 3 | 0))`);
    }
    case 'inoutItems':
      return `${behind(`${name}.length`, `round8(${name}.length * ${type.size})`)}
        { const start = h - round8(${name}.length * ${type.size}); ${name}.forEach((each, i) => { write${type.name}(m, start + i * ${type.size}, each, \`${name}[\${i}].\`); }); }`;
    case 'out':
      return pointTo(parameter, offset);
    default: {
      const heap = shape.structs.hasHeap(type);
      const write = isScalar(type)
        ? writeStatement(type, cell, name)
        : `${heap ? 'h = ' : ''}write${type.name}(m, ${cell}, ${name}, '${name}.'${heap ? ', b, h, room' : ''});`;
      return `${pointTo(parameter, offset)} ${write}`;
    }
  }
}

function hasHeap(shape) {
  return shape.parameters.some(
    ({ role, room, type }) =>
      ['string', 'inoutItems'].includes(role) ||
      (['text', 'items'].includes(role) && room === 0) ||
      shape.structs.hasHeap(type),
  );
}

function writeFunction(shape) {
  const inputs = shape.inputs.map((each) => `, ${each.name}: ${shape.inputType(each)}`).join('');
  const statements = shape.parameters.map((parameter) => `  ${writeParameter(shape, parameter)}`);
  if (shape.row.returnsText)
    statements.push(`  m.u32[r + ${8 + 2 * shape.parameters.length}] = ${shape.textResult};`);
  const heap = hasHeap(shape) ? [`  let h = ${plus('b', shape.fixed)};`] : [];
  const unused = ['m', 'r', 'b', 'room'].map((name) => `void ${name};`).join(' ');
  return `function write${capital(shape.name)}Call(m: NativeMemory, r: number, b: number, room: number${inputs}): void {
  ${unused}\n${[...heap, ...statements].join('\n')}
${heap.length > 0 ? '  void h;' : ''}
}`;
}

function sizeExpression(shape) {
  const parts = shape.parameters.flatMap((parameter) => {
    const { role, name, type, room } = parameter;
    if (role === 'string') return [`textRoom(${name})`];
    if (role === 'text' && room === 0) return ['round8(room)'];
    if (role === 'inoutItems') return [`round8(${name}.length * ${type.size})`];
    if (role === 'inout' && shape.structs.hasHeap(type)) return [`heap${type.name}(${name}, room)`];
    if (role !== 'items' || room > 0) return [];
    const count = shape.lengthOf(parameter).role === 'count' ? 'room' : shape.lengthOf(parameter).name;
    return [`round8(${count} * ${type.size} + ((${count} * ${type.size}) / 3 | 0))`];
  });
  return [shape.fixed, ...parts].join(' + ');
}

// ---- Reading ----

function readParameter(shape, parameter) {
  const { role, type, room, offset } = parameter;
  const at = plus('b', offset);
  const length = shape.lengthOf(parameter);
  if (role === 'text') {
    return room > 0
      ? `readText(m, ${at}, ${room})`
      : `readText(m, b + readU32(m, ${at} + 4), readU32(m, ${at}))`;
  }
  if (role === 'out' || role === 'inout') return readExpression(type, at, 'b');
  if (room > 0) {
    return `readArray<${tsName(type)}>(m, ${at}, Math.min(readU32(m, ${plus('b', length.offset)}), ${room}), ${type.size}, ${readerName(type)}, b)`;
  }
  const offered = `readU32(m, ${at})`;
  const count =
    length.role === 'count' ? `Math.min(readU32(m, ${plus('b', length.offset)}), ${offered})` : offered;
  return `readArray<${tsName(type)}>(m, b + readU32(m, ${at} + 4), ${count}, ${type.size}, ${readerName(type)}, b)`;
}

function readFunction(shape) {
  const name = `read${capital(shape.name)}Result`;
  const { results } = shape;
  const head = `function ${name}(m: NativeMemory, b: number): ${shape.returns}`;
  if (shape.row.returnsText)
    return `${head} { return readText(m, b + ${shape.textResult}, ${TEXT_RESULT}); }`;
  if (results.length === 0) return `${head} { void m; void b; }`;
  if (results.length === 1) return `${head} { return ${readParameter(shape, results[0])}; }`;
  return `${head} { return { ${results.map((each) => `${each.name}: ${readParameter(shape, each)}`).join(', ')} }; }`;
}

function countFunction({ grows, structs, parameters }) {
  if (grows === null || grows.role === 'text') return '() => 0';
  if (grows.role === 'items') return `(m, b) => readU32(m, ${plus('b', parameters[grows.length].offset)})`;
  const struct = structs.get(grows.type.name);
  const list = struct.fields.find(({ role }) => role === 'list');
  const count = struct.fields.find(({ name }) => name === list.lengthField);
  return `(m, b) => readU32(m, ${plus('b', grows.offset + count.offset)})`;
}

// ---- The methods ----

function check(shape, parameter) {
  const { role, type, name } = parameter;
  const at = `'', '${name}'`;
  if (role === 'string') return `checkString(${name}, ${at});`;
  if (role === 'inoutItems') return `checkArray(${name}, ${at});`;
  if (role !== 'value')
    return isScalar(type) ? `${checkName(type)}(${name}, ${at});` : `checkObject(${name}, ${at});`;
  return shape.isLengthOf(parameter) === null
    ? `${checkName(type)}(${name}, ${at});`
    : `checkLength(${name}, ${at});`;
}

const lastObject = (shape) =>
  shape.inputs.length > 0 && shape.inputs.at(-1).role === 'inout' && !isScalar(shape.inputs.at(-1).type);

function declare(shape) {
  return shape.inputs
    .map((each, i) => {
      const optional = lastObject(shape) && i === shape.inputs.length - 1;
      return `${each.name}: ${shape.inputType(each)}${optional ? ' = NOTHING' : ''}`;
    })
    .join(', ');
}

function documentation(shape) {
  const { row } = shape;
  const root = row.root ? ' Root only.' : '';
  return `/** nvml${row.name}; drivers from ${row.driver}.${root} */`;
}

function prepareMethod(shape) {
  const given = shape.inputs.map((each) => each.name);
  const objects = shape.inputs.filter((each) => shape.isObject(each) && !isScalar(each.type));
  const copies = objects.map(({ name }) => `    const ${name}Plain = plain(${name});`);
  const passed = shape.inputs.map((each) => (objects.includes(each) ? `${each.name}Plain` : each.name));
  const size = objects.reduce(
    (text, { name }) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}Plain`),
    sizeExpression(shape),
  );
  const lane = shape.inputs.find(({ role, type }) => role === 'value' && type.kind === 'handle');
  return `  ${documentation(shape)}
  ${shape.name}(${declare(shape)}): Call<${shape.returns}> {
${shape.inputs.map((each) => `    ${check(shape, each)}`).join('\n')}
${copies.join('\n')}
    return {
      library: this.#library, row: ${shape.number}, lane: ${lane?.name ?? 0}, room: ${shape.room},
      size: (room) => { void room; return ${size}; },
      write: (m, r, b, room) => { write${capital(shape.name)}Call(m, r, b, room${passed.map((each) => `, ${each}`).join('')}); },
      read: read${capital(shape.name)}Result,
      count: ${countFunction(shape)},
    };
  }${given.length < 0 ? '' : ''}`;
}

function syncMethod(shape) {
  const names = shape.inputs.map((each) => each.name);
  const again = `callSync(this.prepare.${shape.name}(${names.join(', ')}))`;
  const head = `  ${documentation(shape)}\n  ${shape.name}(${declare(shape)}): ${shape.returns} {`;
  const objects = shape.inputs.filter((each) => shape.isObject(each));
  const withLength = shape.inputs.some((each) => shape.isLengthOf(each) !== null || each.role === 'string');
  const simple =
    objects.length === 0 ||
    (objects.length === 1 && lastObject(shape) && shape.room === 0 && !hasHeap(shape));
  if (!simple || withLength) return `${head}\n    return ${again};\n  }`;
  const guard = objects.length === 0 ? '' : `    if (${objects[0].name} !== NOTHING) return ${again};\n`;
  const checks = shape.inputs
    .filter((each) => !objects.includes(each))
    .map((each) => `    ${check(shape, each)}`);
  const write = `    write${capital(shape.name)}Call(arena, RECORD, BLOCK, ${shape.room}${names.map((name) => `, ${name}`).join('')});`;
  const cross =
    shape.room === 0
      ? `    cross(${shape.number}, this.#library);`
      : `    if (!crossOrGrow(${shape.number}, this.#library)) return ${again};`;
  return `${head}\n${guard}${checks.join('\n')}\n${write}\n${cross}\n    return read${capital(shape.name)}Result(arena, BLOCK);\n  }`;
}

export function functionsFile(table) {
  const structs = new Structs(table);
  const shapes = table.functions.map((row, number) => new Shape(row, number, structs));
  return `
const NOTHING = {};
const round8 = (size: number): number => (size + 7) & ~7;

${shapes.map((shape) => `${writeFunction(shape)}\n${readFunction(shape)}`).join('\n')}

/** Every function of NVML as a prepared call. */
export class PreparedCalls {
  readonly #library: number;

  constructor(library: number) {
    this.#library = library;
  }

${shapes.map(prepareMethod).join('\n\n')}
}

/** Every function of NVML, called on this thread. Throws NvmlError, and TypeError for an argument of a wrong type. */
export class SyncCalls {
  readonly #library: number;
  readonly prepare: PreparedCalls;

  constructor(library: number) {
    this.#library = library;
    this.prepare = new PreparedCalls(library);
  }

${shapes.map(syncMethod).join('\n\n')}
}`;
}

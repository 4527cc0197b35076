// The synchronous forms that write their record themselves: every row whose callers give numbers and handles alone.
// All places are known here, so that a call is a handful of stores. The rest takes the general way (prepare.ts).
import { shapesOf } from './functions.js';
import { checkName, isScalar, readExpression, readerName, round8, tsName } from './types.js';

// call.ts: the first word of the record's parameters, and the block.
const WORDS = 16 + 8;
const BLOCK = 192;

function isQuick(shape) {
  if (shape.row.returnsText || shape.results.length === 0) return false;
  return shape.parameters.every((parameter) => {
    const { role, type, versions, opaque, inBytes } = parameter;
    if (versions.length > 0 || opaque || inBytes) return false;
    if (role === 'value') return shape.isLengthOf(parameter)?.role !== 'items';
    if (role === 'inout') return shape.isOptional(parameter) && !shape.structs.hasHeap(type);
    return ['out', 'text', 'items', 'count'].includes(role);
  });
}

const word = ({ position }) => WORDS + 2 * position;
const cell = ({ offset }) => (BLOCK + offset) >> 2;
const isWide = ({ kind }) => kind === 'u64' || kind === 'i64' || kind === 'f64';

function writeValue(shape, parameter) {
  const { name, type, room } = parameter;
  if (room > 0) return [`u32[${word(parameter)}] = ${room};`];
  if (shape.isLengthOf(parameter)?.role === 'text') return [`u32[${word(parameter)}] = ${shape.room};`];
  if (isWide(type)) return [`arena.${type.kind}[${word(parameter) >> 1}] = ${name};`];
  if (type.kind !== 'amount') return [`u32[${word(parameter)}] = ${name};`];
  return [`u32[${word(parameter)}] = ${name};`, `u32[${word(parameter) + 1}] = ${name} / 0x1_0000_0000;`];
}

/** The places of what lies behind the fixed part. */
function placesOf(shape) {
  const places = new Map();
  let end = shape.fixed;
  for (const parameter of shape.parameters) {
    const { role, room, type } = parameter;
    if (room > 0 || (role !== 'text' && role !== 'items')) continue;
    places.set(parameter, end);
    const bytes = shape.room * (role === 'text' ? 1 : type.size);
    // A third more than told: one driver wrote elements of 32 bytes where 24 are documented.
    end += round8(role === 'text' ? bytes : bytes + Math.floor(bytes / 3));
  }
  return places;
}

function writeParameter(shape, places, parameter) {
  const { role, type, offset } = parameter;
  if (role === 'value') return writeValue(shape, parameter);
  const point = `u32[${word(parameter)}] = ${places.get(parameter) ?? offset};`;
  if (role === 'count') return [`u32[${cell(parameter)}] = ${shape.room};`, point];
  if (role !== 'inout') return [point];
  const { version } = shape.structs.get(type.name);
  const versionWord = version === 0 ? [] : [`u32[${cell(parameter)}] = ${version};`];
  return [`clear(arena, ${BLOCK + offset}, ${round8(type.size)});`, ...versionWord, point];
}

function readResult(shape, places, parameter) {
  const { role, type, room, offset } = parameter;
  const at = BLOCK + (places.get(parameter) ?? offset);
  if (role === 'text') return `readText(arena, ${at}, ${room > 0 ? room : shape.room})`;
  if (role !== 'items') {
    if (!isScalar(type) || type.kind === 'amount')
      return readExpression(type, at, BLOCK).replace('(m,', '(arena,');
    return readExpression(type, at, BLOCK).replace('m.u32', 'u32').replace('m.', 'arena.');
  }
  const count = `Math.min(u32[${cell(shape.lengthOf(parameter))}] as number, ${room > 0 ? room : shape.room})`;
  return `readArray<${tsName(type)}>(arena, ${at}, ${count}, ${type.size}, ${readerName(type)}, ${BLOCK})`;
}

/** Whether the array came back as long as its room was (call.ts tells why that matters). */
function isFull(shape) {
  const count = shape.parameters.find(
    ({ role, position }) => role === 'count' && shape.isLengthOf({ position })?.role === 'items',
  );
  return count === undefined ? '' : ` || (u32[${cell(count)}] as number) >= ${shape.room}`;
}

function quickMethod(shape) {
  const { inputs, results } = shape;
  const names = inputs.map(({ name }) => name);
  const objects = inputs.filter((each) => shape.isObject(each));
  const again = `again(this.library, ${shape.number}, [${names.join(', ')}])`;
  const places = placesOf(shape);
  const values = results.map((each) => readResult(shape, places, each));
  return [
    `  ${shape.name}(${['this: Library', ...inputs.map((each) => `${each.name}${objects.includes(each) ? '?: object' : `: ${tsName(each.type)}`}`)].join(', ')}) {`,
    ...objects.map(({ name }) => `    if (${name} !== undefined) return ${again};`),
    ...inputs
      .filter((each) => !objects.includes(each))
      .map(({ name, type }) => `    ${checkName(type)}(${name}, '', '${name}');`),
    ...shape.parameters.flatMap((each) => writeParameter(shape, places, each)).map((line) => `    ${line}`),
    shape.room === 0
      ? `    cross(${shape.number}, this.library);`
      : `    if (!crossOrGrow(${shape.number}, this.library)${isFull(shape)}) return ${again};`,
    `    return ${results.length === 1 ? values[0] : `{ ${results.map(({ name }, i) => `${name}: ${values[i]}`).join(', ')} }`};`,
    '  },',
  ].join('\n');
}

export function quickFile(table) {
  const methods = shapesOf(table).filter(isQuick).map(quickMethod);
  return `
type Library = { readonly library: number };
const { u32 } = arena;

/** Methods of SyncCalls (raw.ts). */
export const quick: Readonly<Record<string, (this: Library, ...args: never[]) => unknown>> = {
${methods.join('\n')}
};`;
}

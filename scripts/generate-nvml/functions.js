// The types of all functions, and readers for those that give more than one value.
import { newestFile } from './newest.js';
import { Shape } from './shape.js';
import { Structs } from './structs.js';
import { plus, readExpression, readerName, tsName } from './types.js';

export const shapesOf = (table) => {
  const structs = new Structs(table);
  return table.functions.map((row, number) => new Shape(row, number, structs));
};

export function documentation({ row }) {
  return `/** nvml${row.name}; drivers from ${row.driver}.${row.root ? ' Root only.' : ''} */`;
}

/** An expression that reads a result from the block at `b`; what lies behind the fixed part is found by its cell. */
function readResult(shape, parameter) {
  const { role, type, room, offset } = parameter;
  const at = plus('b', offset);
  const length = shape.lengthOf(parameter);
  if (role === 'out' || role === 'inout') return readExpression(type, at, 'b');
  if (role === 'text') {
    return room > 0
      ? `readText(m, ${at}, ${room})`
      : `readText(m, b + readU32(m, ${at} + 4), readU32(m, ${at}))`;
  }
  const offered = `readU32(m, ${at})`;
  const count =
    length.role === 'count' ? `Math.min(readU32(m, ${plus('b', length.offset)}), ${offered})` : offered;
  return `readArray<${tsName(type)}>(m, b + readU32(m, ${at} + 4), ${count}, ${type.size}, ${readerName(type)}, b)`;
}

function resultReader(shape) {
  const values = shape.results.map((each) => `${each.name}: ${readResult(shape, each)}`);
  return `  ${shape.name}: (m, b) => ({ ${values.join(', ')} }),`;
}

export function functionsFile(table) {
  const shapes = shapesOf(table);
  const declarations = shapes.map(
    (shape) => `  ${documentation(shape)}\n  ${shape.name}(${shape.declaration}): Call<${shape.returns}>;`,
  );
  return `
/** Every function of NVML as a prepared call. */
export interface PreparedCalls {
${declarations.join('\n')}
}

/** Readers of the functions that give more than one value. */
export const results: Readonly<Record<string, (m: NativeMemory, b: number) => object>> = {
${shapes
  .filter((shape) => shape.results.length > 1)
  .map(resultReader)
  .join('\n')}
};
${newestFile(shapes)}`;
}

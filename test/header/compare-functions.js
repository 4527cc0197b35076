// Prototypes: the names of all functions, and of each the names, order, types and constness of its parameters.
import { judged } from './deviations.js';

const scalars = {
  u8: 'unsigned char',
  u16: 'unsigned short',
  u32: 'unsigned int',
  i32: 'int',
  u64: 'unsigned long long',
  amount: 'unsigned long long',
  i64: 'long long',
  f64: 'double',
};

/** The declared type of every parameter in the table, as C would write it. */
function expectedType({ role, opaque, type }, written) {
  if (role === 'string') return 'const char *';
  if (role === 'text') return 'char *';
  if (role === 'count') return 'unsigned int *';
  const head = /Bytes<(\w+)/.exec(written)?.[1];
  const base = head !== undefined && opaque ? `nvml${head}_t` : (scalars[type.kind] ?? `nvml${type.name}_t`);
  if (role === 'value') return base;
  return `${/^(Ends<)?In</.test(written) ? 'const ' : ''}${base} *`;
}

/** A type without aliases; enumerations and handles keep their names. */
function canonical(type, { aliases, enums }) {
  const words = type.split(' ').filter((word) => word !== 'struct');
  const resolved = words.map((word) => {
    let name = word;
    while (aliases.has(name) && !aliases.get(name).includes('*')) name = aliases.get(name);
    return name;
  });
  const text = resolved.join(' ').replace('unsigned long long', 'u64').replace('unsigned long', 'u64');
  return { text, isEnum: resolved.some((word) => enums.has(word)) };
}

function sameType(ours, theirs, parameter, declarations) {
  const mine = canonical(ours, declarations);
  const other = canonical(theirs, declarations);
  if (mine.text === other.text) return true;
  // The table names the enumeration where the header has a plain number for it.
  return (
    parameter.type.kind === 'enum' &&
    !other.isEnum &&
    mine.text.replace(/nvml\w+_t/, 'unsigned int') === other.text
  );
}

const depthZero = /,(?![^<]*>)/;
const writtenParameters = (signature) =>
  signature
    .slice(1, -1)
    .split(depthZero)
    .map((each) => each.trim())
    .filter((each) => each !== '');

function compareFunction(row, declarations) {
  const theirs = declarations.functions.get(`nvml${row.name}`);
  if (theirs === undefined) return ['the header does not declare it'];
  const returns = row.returnsText ? 'const char *' : 'nvmlReturn_t';
  const differences = theirs.returns === returns ? [] : [`it returns ${theirs.returns}`];
  const written = writtenParameters(row.signature);
  if (written.length !== theirs.parameters.length)
    return [...differences, `${written.length} parameters, the header has ${theirs.parameters.length}`];
  row.parameters.forEach((parameter, i) => {
    const name = written[i].split(' ').at(-1);
    const other = theirs.parameters[i];
    const type = expectedType(parameter, written[i]);
    if (name !== other.name) differences.push(`parameter ${i} is ${name}, the header calls it ${other.name}`);
    if (!sameType(type, other.type, parameter, declarations))
      differences.push(`${name} is ${type}, the header has ${other.type}`);
  });
  return differences;
}

export function compareFunctions(table, { declarations }) {
  const ours = new Set(table.functions.map(({ name }) => `nvml${name}`));
  const missing = [...declarations.functions.keys()]
    .filter((name) => !ours.has(name))
    .map((name) => [name, ['the table does not have it']]);
  return [
    ...table.functions.map((row) => [`nvml${row.name}`, compareFunction(row, declarations)]),
    ...missing,
  ].map(([name, differences]) => judged('functions', name, differences));
}

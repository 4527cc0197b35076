const depthZero = /,(?![^<]*>)/;

function parameters(signature) {
  return signature
    .slice(1, -1)
    .split(depthZero)
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== '');
}

/** The names of a function's parameters, from its signature as it stands in the table. */
export const parameterNames = (signature) => parameters(signature).map((each) => each.split(/\s+/).at(-1));

/** The types, with their roles. */
export const signatureTypes = (signature) =>
  parameters(signature).map((each) => each.slice(0, each.lastIndexOf(' ')));

export function rowsFile(table) {
  const numbers = table.functions.map(({ name }, row) => `${name}: ${row}`);
  const rows = table.functions.map(
    ({ name, driver, root, returnsText, signature }) =>
      `  '${driver}${root ? ' ROOT' : ''}${returnsText ? ' TEXT' : ''} ${name}${signature}',`,
  );
  return `
/** The number of each function in the table. */
export const row = { ${numbers.join(', ')} } as const;

// The first driver branch that has the function, who may call it, what it returns if not a code, and its prototype.
const table = [\n${rows.join('\n')}\n];

/** Indexed by the number. */
export const rows: readonly Row[] = table.map((line) => new Row(line));`;
}

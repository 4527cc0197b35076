/** The names of a function's parameters, from its signature as it stands in the table. */
export function parameterNames(signature) {
  const depthZero = /,(?![^<]*>)/;
  return signature
    .slice(1, -1)
    .split(depthZero)
    .map((parameter) => parameter.trim().split(/\s+/).at(-1))
    .filter((name) => name !== '' && name !== undefined);
}

export function rowsFile(table) {
  const numbers = table.functions.map(({ name }, row) => `  ${name}: ${row},`);
  const rows = table.functions.map(
    ({ name, driver, root, signature }) =>
      `  { name: '${name}', driver: ${driver}, root: ${root}, parameters: ${JSON.stringify(parameterNames(signature))} },`,
  );
  return `
/** A function of NVML. */
export type Row = {
  /** The C name without its prefix \`nvml\`. */
  readonly name: string;
  /** The first driver branch whose library exports it. */
  readonly driver: number;
  /** Whether the driver refuses everybody but root. */
  readonly root: boolean;
  readonly parameters: readonly string[];
};

/** The number of each function in the table. */
export const row = {\n${numbers.join('\n')}\n} as const;

/** Indexed by the number. */
export const rows: readonly Row[] = [\n${rows.join('\n')}\n];`;
}

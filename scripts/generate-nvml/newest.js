// Families: functions that differ in nothing but the form of what they give.

/** `_v3`, and the `V` of functions that take a struct in several forms. */
const base = (name) => name.replace(/(_v\d+|(?<=[a-z])V)$/, '');
const version = (name) => Number(/_v(\d+)$/.exec(name)?.[1] ?? 1);
/** What callers give; structs that they need not fill do not count. */
const given = (shape) =>
  shape.inputs
    .filter((each) => !shape.isOptional(each))
    .map((each) => `${each.name}: ${shape.inputType(each)}`)
    .join(', ');

/** The forms of a function: its own, or those of the struct that it takes. */
function formsOf(shape, structs) {
  const parameter = shape.parameters.find(({ versions }) => versions.length > 0);
  if (parameter === undefined)
    return [{ shape, version: version(shape.row.name), result: shape.returns, struct: false }];
  return [parameter.type.name, ...parameter.versions].map((name) => ({
    shape,
    version: structs.get(name).version >>> 24,
    result: name,
    struct: true,
  }));
}

/** The members of each family, the newest first. */
function familiesOf(shapes) {
  const families = new Map();
  for (const shape of shapes) {
    const name = base(shape.row.name);
    families.set(name, [...(families.get(name) ?? []), shape]);
  }
  return [...families.values()]
    .filter((members) => members.length > 1)
    .map((members) =>
      members.flatMap((shape) => formsOf(shape, shape.structs)).sort((a, b) => b.version - a.version),
    )
    .map((forms) =>
      forms.filter(({ shape, result }) => given(shape) === given(forms[0].shape) && result !== 'void'),
    )
    .filter((forms) => forms.length > 1);
}

function resultOf(forms) {
  const results = forms.map(({ result }) => result);
  if (new Set(results).size === 1) return results[0];
  const isArray = results.every((each) => each.endsWith('[]'));
  if (!isArray && results.some((each) => !/^[A-Z]\w*$/.test(each))) return null;
  const names = [...new Set(results.map((each) => (isArray ? each.slice(0, -2) : each)))].join(' | ');
  return `AnyForm<${names}>${isArray ? '[]' : ''}`;
}

export function newestFile(shapes) {
  const families = familiesOf(shapes).filter((forms) => resultOf(forms) !== null);
  const declarations = families.map((forms) => {
    const inputs = given(forms[0].shape);
    const names = [...new Set(forms.map(({ shape }) => `nvml${shape.row.name}`))].join(', ');
    return `  /** The newest form that the driver has of ${names}. */
  ${base(forms[0].shape.name)}(${inputs === '' ? '' : `${inputs}, `}options?: NewestOptions): Call<${resultOf(forms)}>;`;
  });
  const table = families.map((forms) => {
    const entries = forms.map(
      ({ shape, version: number, struct }) => `[${shape.number}, ${number}, ${struct}]`,
    );
    return `  ${base(forms[0].shape.name)}: [${entries.join(', ')}],`;
  });
  return `
/** Families of functions by their common name: the newest member that the driver has. A field that its form lacks is null. */
export interface NewestCalls {
${declarations.join('\n')}
}

/** Of each family its forms, the newest first: row, number, and whether the number is that of a struct. */
export const families: Readonly<Record<string, readonly Form[]>> = {\n${table.join('\n')}\n};`;
}

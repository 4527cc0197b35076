import type { Call } from './call.ts';
import { completed, type Form, type NewestOptions } from './forms.ts';
import { prepare } from './prepare.ts';
import { families } from './raw/functions.ts';
import { fieldNames } from './results.ts';
import { shapeOf } from './row-shape.ts';

/** The call of a family's newest member, with the older ones behind it; or of the one that was asked for. */
export function prepareNewest(library: number, family: string, args: readonly unknown[]): Call<unknown> {
  const forms = families[family] ?? [];
  const [newest] = forms;
  if (newest === undefined)
    throw new RangeError(`NVML's table has no functions of several forms named ${family}.`);
  const shape = shapeOf(newest[0]);
  const given = args.slice(0, shape.inputs.length - shape.optional);
  const chosen = choose(family, forms, args[given.length]);
  const names = [...new Set(forms.flatMap(resultNames))];
  return chosen.reduceRight<Call<unknown> | null>(
    (older, form) => inForm(library, form, given, names, older),
    null,
  ) as Call<unknown>;
}

function choose(family: string, forms: readonly Form[], options: unknown): readonly Form[] {
  if (options === undefined) return forms;
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object.');
  const { version } = options as NewestOptions;
  if (version === undefined || version === null) return forms;
  const chosen = forms.filter(([, number]) => number === version);
  if (chosen.length > 0) return chosen;
  const numbers = forms.map(([, number]) => number).join(', ');
  throw new RangeError(`options.version must be one of ${numbers} for ${family}; it is ${String(version)}.`);
}

/** The name of the struct that a form gives; null: it gives no struct. */
function structOf([row, version, ofStruct]: Form): string | null {
  const [result] = shapeOf(row).results;
  if (result === undefined || result.layout === null) return null;
  const at = ofStruct ? result.forms.findIndex((form) => form.version === version) : 0;
  return result.formNames[at] ?? null;
}

function resultNames(form: Form): string[] {
  const struct = structOf(form);
  return struct === null ? [] : fieldNames(struct);
}

function inForm(
  library: number,
  form: Form,
  given: readonly unknown[],
  names: readonly string[],
  older: Call<unknown> | null,
): Call<unknown> {
  const [row, version, ofStruct] = form;
  const call = prepare(library, row, ofStruct ? [...given, { version }] : given);
  if (structOf(form) === null) return { ...call, older };
  const complete = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((each) => completed(each as object, names))
      : completed(value as object, names);
  return { ...call, older, read: (memory, block) => complete(call.read(memory, block)) };
}

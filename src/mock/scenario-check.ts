import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ErrorObject } from 'ajv';
import type { Document, LineCounter } from 'yaml';

import { scenarioFolder } from './paths.ts';
import { ScenarioError } from './scenario.ts';

type Validate = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };

let compiled: Promise<Validate> | null = null;

/** A scenario file that the schema has accepted, and where its values stand. */
export type Checked<T> = {
  readonly value: T;
  /** Whether this file itself gives the value at that path. */
  readonly has: (path: readonly (string | number)[]) => boolean;
  /** What is wrong with the value at that path. */
  readonly fault: (path: readonly (string | number)[], problem: string) => ScenarioError;
};

/**
 * Parses a scenario file's text and holds it against the schema, unless it is known to be valid: the schema takes half a
 * second to compile. Throws ScenarioError at the first trouble.
 */
export async function checkDocument<T>(file: string, text: string, known = false): Promise<Checked<T>> {
  // By its default: the bundled command line has no other export of a CommonJS package that is imported late.
  const { LineCounter, parseDocument } = (await import('yaml')).default;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new ScenarioError(file, line, col, `This is not YAML: ${broken.message}.`);
  }
  const value: unknown = document.toJS();
  if (!known) {
    const validate = await (compiled ??= compile());
    if (!validate(value)) throw await place(file, document, lines, validate.errors ?? []);
  }
  return {
    value: value as T,
    has: (path) => document.hasIn(path),
    fault: (path, problem) => {
      const { line, col } = lines.linePos(offsetOf(document, path.map(String), null));
      return new ScenarioError(file, line, col, problem);
    },
  };
}

async function compile(): Promise<Validate> {
  const { Ajv } = (await import('ajv')).default;
  const schema = JSON.parse(await readFile(join(scenarioFolder(), 'schema.json'), 'utf8')) as object;
  return new Ajv({
    allErrors: false,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    code: { optimize: false },
  }).compile(schema);
}

async function place(
  file: string,
  document: Document,
  lines: LineCounter,
  errors: readonly ErrorObject[],
): Promise<ScenarioError> {
  const error = errors.at(0);
  const path = (error?.instancePath ?? '').split('/').slice(1).map(unescapePointer);
  const unknownKey = (error?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  const position = lines.linePos(offsetOf(document, path, unknownKey ?? null));
  const where = path.length === 0 ? 'the scenario' : path.join('.');
  const problem =
    unknownKey === undefined ? sentence(error, where) : await unknownField(error, where, unknownKey);
  return new ScenarioError(file, position.line, position.col, problem);
}

function sentence(error: ErrorObject | undefined, where: string): string {
  const allowed = (error?.params as { allowedValues?: unknown[] } | undefined)?.allowedValues;
  const text = JSON.stringify(error?.data);
  const found = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  const meaning = (error?.parentSchema as { description?: string } | undefined)?.description;
  if (error?.keyword === 'pattern' && /^"[^"]*\\[tn]/.test(text))
    return `${where} cannot be ${found}: it holds a tab or a line break.`;
  if (error?.keyword === 'pattern' && meaning !== undefined)
    return `${where} cannot be ${found}. What belongs there: ${meaning}.`;
  const expected =
    allowed === undefined
      ? (error?.message ?? 'is wrong').replaceAll(',', ' or ')
      : `must be one of ${allowed.map(String).join(', ')}`;
  return `${where} ${expected}, not ${found}.`;
}

async function unknownField(error: ErrorObject | undefined, where: string, key: string): Promise<string> {
  const { closest } = (await import('fastest-levenshtein')).default;
  const known = Object.keys((error?.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  return `${where} has no field "${key}". The nearest that it has is "${closest(key, known)}".`;
}

/** Where the value at `path` stands in the text, or the key `key` in it. */
function offsetOf(document: Document, path: readonly string[], key: string | null): number {
  const node = path.length === 0 ? document.contents : document.getIn(path.map(toIndex), true);
  const items = (node as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null)?.items ?? [];
  const named = key === null ? undefined : items.find((item) => item.key?.value === key)?.key?.range?.[0];
  return named ?? (node as { range?: number[] } | null)?.range?.[0] ?? 0;
}

function toIndex(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

import { findJsonFault } from '../../kubelet/index.ts';
import { didYouMean } from '../../nearest.ts';

/** What is to get no new pod, as the isolation file names it. */
export type IsolationEntry = {
  /** `gpu`: the plugin's number of the GPU; `mig`: number and NVML's MIG index; `uuid`: of a GPU or a MIG device. */
  readonly kind: 'gpu' | 'mig' | 'uuid';
  /** As `0`, `0:1`, `GPU-...`, `MIG-...`. */
  readonly name: string;
  /** Why, where the file tells. */
  readonly reason: string | null;
};

export type IsolationList = {
  readonly entries: readonly IsolationEntry[];
  /** What was left out, a sentence each. */
  readonly warnings: readonly string[];
};

/** The file as it is written: both lists hold strings or numbers; `reasons` by entry. */
export type IsolationJson = {
  index?: unknown[];
  uuid?: unknown[];
  reasons?: Record<string, unknown> | null;
  [other: string]: unknown;
};

export const NOTHING_ISOLATED: IsolationList = { entries: [], warnings: [] };
const KEYS = ['index', 'uuid', 'reasons'];
const NUMBER = /^\d{1,6}$/;
const MIG = /^\d{1,6}:\d{1,6}$/;

/** An isolation file that cannot be used; the message names the place. */
export class IsolationFileError extends Error {
  override readonly name = 'IsolationFileError';
}

/** Whether the name is that of an index (`0`, or `0:1` for a MIG device) rather than a UUID. */
export function isIndex(name: string): boolean {
  return NUMBER.test(name) || MIG.test(name);
}

/** Whether the name has the form of the UUID of a GPU or a MIG device. */
export function isUuid(name: string): boolean {
  return /^(GPU|MIG)-[-/0-9a-zA-Z]+$/.test(name);
}

/** Reads the text of an isolation file, whole or not at all. Throws IsolationFileError. */
export function parseIsolation(text: string, path: string): IsolationList {
  if (text.trim() === '') return NOTHING_ISOLATED;
  const json = parseIsolationJson(text, path);
  const names = [
    ...list(json.index, 'index', path).map((value, i) => indexName(value, i, path)),
    ...list(json.uuid, 'uuid', path).map((value, i) => uuidName(value, i, path)),
  ];
  const reasons = reasonsOf(json, path);
  const entries = [...new Set(names)].map((name): IsolationEntry => {
    const kind = NUMBER.test(name) ? 'gpu' : MIG.test(name) ? 'mig' : 'uuid';
    return { kind, name, reason: reasons.get(name) ?? null };
  });
  return { entries, warnings: unknownKeys(json, path) };
}

/** The file's object. Throws IsolationFileError with line and column where it is no JSON. */
export function parseIsolationJson(text: string, path: string): IsolationJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { line, column, reason } = findJsonFault(text);
    throw new IsolationFileError(`${path}:${line}:${column} is no JSON: ${reason}.`);
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw new IsolationFileError(
      `${path}:1:1 must be an object such as {"index": ["0"], "uuid": ["GPU-..."]}.`,
    );
  return json as IsolationJson;
}

function list(value: unknown, key: string, path: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new IsolationFileError(`${path}: "${key}" must be a list; it is ${JSON.stringify(value)}.`);
}

function indexName(value: unknown, at: number, path: string): string {
  const name = typeof value === 'number' ? String(value) : value;
  if (typeof name === 'string' && isIndex(name.trim())) {
    return name
      .trim()
      .split(':')
      .map((part) => String(Number(part)))
      .join(':');
  }
  throw new IsolationFileError(
    `${path}: index[${at}] must be the number of a GPU, as 0, or of a MIG device, as "0:1"; it is ${JSON.stringify(value)}.`,
  );
}

function uuidName(value: unknown, at: number, path: string): string {
  if (typeof value === 'string' && isUuid(value.trim())) return value.trim();
  throw new IsolationFileError(
    `${path}: uuid[${at}] must be the UUID of a GPU or a MIG device, as "GPU-..."; it is ${JSON.stringify(value)}.`,
  );
}

function reasonsOf({ reasons }: IsolationJson, path: string): ReadonlyMap<string, string> {
  if (reasons === undefined || reasons === null) return new Map();
  if (typeof reasons !== 'object' || Array.isArray(reasons))
    throw new IsolationFileError(
      `${path}: "reasons" must be an object such as {"0": "fan"}; it is ${JSON.stringify(reasons)}.`,
    );
  return new Map(Object.entries(reasons).map(([name, reason]) => [name, String(reason)]));
}

function unknownKeys(json: IsolationJson, path: string): string[] {
  return Object.keys(json)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `${path}: "${key}" means nothing and was left out.${didYouMean(key, KEYS)}`);
}

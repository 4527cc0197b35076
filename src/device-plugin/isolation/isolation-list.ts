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
  /** Entries that name nothing, a sentence each. What they were meant to be nobody knows, so the file lifts nothing. */
  readonly faults: readonly string[];
};

/** The file as it is written: both lists hold strings or numbers; `reasons` by entry. */
export type IsolationJson = {
  index?: unknown[];
  uuid?: unknown[];
  reasons?: Record<string, unknown> | null;
  [other: string]: unknown;
};

export const NOTHING_ISOLATED: IsolationList = { entries: [], warnings: [], faults: [] };
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
function isUuid(name: string): boolean {
  return /^(GPU|MIG)-[-/0-9a-zA-Z]+$/.test(name);
}

/** Reads the text of an isolation file. Throws IsolationFileError where it is no such file at all. */
export function parseIsolation(text: string, path: string): IsolationList {
  if (text.trim() === '') return NOTHING_ISOLATED;
  const json = parseIsolationJson(text, path);
  const faults: string[] = [];
  const names = (['index', 'uuid'] as const).flatMap((key) =>
    list(json[key], key, path).flatMap((value, at) => {
      const name = entryName(value);
      if (name === null) faults.push(`${path}: ${key}[${at}] ${FORMS}; it is ${JSON.stringify(value)}.`);
      return name ?? [];
    }),
  );
  const reasons = reasonsOf(json, path);
  const entries = [...new Set(names)].map((name): IsolationEntry => {
    const kind = NUMBER.test(name) ? 'gpu' : MIG.test(name) ? 'mig' : 'uuid';
    return { kind, name, reason: reasons.get(name) ?? null };
  });
  return { entries, warnings: unknownKeys(json, path), faults };
}

const FORMS =
  'must be the number of a GPU, as 0, or of a MIG device, as "0:1", or a UUID of either, as "GPU-..."';

/** The file's object. Throws IsolationFileError with line and column where it is no JSON. */
export function parseIsolationJson(text: string, path: string): IsolationJson {
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(text));
  } catch {
    const { line, column, reason } = findJsonFault(withoutMark(text));
    throw new IsolationFileError(`${path}:${line}:${column} is no JSON: ${reason}.`);
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json))
    throw new IsolationFileError(
      `${path}:1:1 must be an object such as {"index": ["0"], "uuid": ["GPU-..."]}.`,
    );
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [ownKey(key, json), value]));
}

/** Some editors begin a file with it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** `Index` and `UUID` do as well, as they do for programs in Go. */
function ownKey(key: string, json: object): string {
  const own = KEYS.find((one) => one === key.toLowerCase()) ?? key;
  return own in json ? key : own;
}

function list(value: unknown, key: string, path: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new IsolationFileError(`${path}: "${key}" must be a list; it is ${JSON.stringify(value)}.`);
}

/** Whichever list it is in, its form tells what it is; null: nothing. */
export function entryName(value: unknown): string | null {
  const name = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (isIndex(name)) {
    const parts = name.split(':').map((part) => String(Number(part)));
    return parts.join(':');
  }
  const uuid = name.replace(/^(gpu|mig)-/i, (prefix) => prefix.toUpperCase());
  return isUuid(uuid) ? uuid.replace(HEX, (digits) => digits.toLowerCase()) : null;
}

/** Drivers write UUIDs in small letters. */
const HEX = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

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

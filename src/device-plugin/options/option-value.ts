import { didYouMean } from '../../nearest.ts';
import type { OptionRow } from './option-row.ts';

export type OptionValue = NonNullable<OptionRow['default']>;

/** Throws the error of the place where the value stands. */
export type Refuse = (refusal: Refusal) => never;
export type Refusal = {
  readonly found: string;
  /** What may stand there. */
  readonly wanted: string;
  /** The one of these that is nearest is offered. */
  readonly known: readonly string[];
};

/** One sentence, and the nearest name where one is near. */
export function refusal(place: string, { found, wanted, known }: Refusal): string {
  return `${place} is ${quoted(found)}, but must be ${wanted}.${didYouMean(found.slice(0, MAX_QUOTED), known)}`;
}

const MAX_QUOTED = 80;

/** In quotes, and short enough for a sentence. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}...` : text);
}

/** The value of a row from the texts that were given for it, in order: the last one counts, a list takes them all. */
export function parseValue(row: OptionRow, texts: readonly string[], refuse: Refuse): OptionValue {
  const last = texts.at(-1) ?? '';
  switch (row.kind) {
    case 'string':
      return last === '' ? (row.empty ?? refuse(plain(last, `a ${(row.value ?? '').toLowerCase()}`))) : last;
    case 'boolean':
      return parseBoolean(last, refuse);
    case 'duration':
      return parseDuration(last, refuse);
    case 'integers':
      return texts.flatMap((text) => text.split(',').map((item) => parseInteger(item.trim(), refuse)));
    case 'list':
      return parseList(row, texts, refuse);
    case 'choice':
      return oneOf(row.values ?? [], last, refuse);
  }
}

function parseList(row: OptionRow, texts: readonly string[], refuse: Refuse): readonly string[] {
  const items = texts.flatMap((text) =>
    text.trim() === '' ? [] : text.split(',').map((item) => item.trim()),
  );
  const values = row.values;
  // A list that is not empty by default says something that must be said.
  const needed = Array.isArray(row.default) && row.default.length > 0;
  if (needed && items.length === 0) {
    return refuse({ found: '', wanted: `one or more of ${listing(values ?? [], 'and')}`, known: [] });
  }
  return values === null ? items : items.map((item) => oneOf(values, item, refuse));
}

function oneOf(values: readonly string[], text: string, refuse: Refuse): string {
  if (values.includes(text)) return text;
  return refuse({ found: text, wanted: listing(values, 'or'), known: values });
}

/** `a, b or c`. */
export function listing(values: readonly string[], word: 'and' | 'or'): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1) ?? ''}`;
}

function plain(found: string, wanted: string): Refusal {
  return { found, wanted, known: [] };
}

/** The words that Go's strconv.ParseBool takes. */
function parseBoolean(text: string, refuse: Refuse): boolean {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return false;
  return refuse(plain(text, 'true or false'));
}

function parseInteger(text: string, refuse: Refuse): number {
  const number = /^(0[xX][\da-fA-F]+|\d+)$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : refuse(plain(text, 'whole numbers'));
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
/** The longest that a timer can wait. */
const MAX_DURATION_MS = 2 ** 31 - 1;

export function parseDuration(text: string, refuse: Refuse): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const milliseconds = Number(amount) * (UNITS.get(unit) ?? NaN);
  if (Number.isNaN(milliseconds) || milliseconds > MAX_DURATION_MS) {
    return refuse(plain(text, 'a duration up to 24 days, as 500ms, 30s or 5m'));
  }
  return milliseconds;
}

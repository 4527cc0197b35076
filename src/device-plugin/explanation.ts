import { DeviceBook } from './device-book.ts';
import type { GpuRecord } from './driver.ts';
import { recognise } from './gpu-table.ts';
import { layoutRules } from './layout.ts';
import { matchesPattern } from './options/resource-pattern.ts';
import type { ResourceRule, Settings } from './options/settings.ts';
import type { ListedGpu } from './units.ts';

/** What settings come to on a node with certain GPUs, by the rules that the running plugin follows. */
export type Explanation = {
  /** In the order in which they are tried. */
  readonly rules: readonly ExplainedRule[];
  /** What pods could ask for, and how many of it. */
  readonly offered: readonly { readonly resource: string; readonly count: number }[];
  /** Why these settings cannot be followed there, in one sentence; null when they can. */
  readonly refusal: string | null;
};

export type ExplainedRule = ResourceRule & {
  /** What its pattern is compared with: the product name of GPUs, or the profile of MIG devices. */
  readonly of: 'gpu' | 'mig';
  /** What it is the first rule for. */
  readonly matches: readonly Match[];
};

/** GPUs of one product, or MIG devices of one profile, by our numbers of the GPUs (`0`, `0:1`). */
export type Match = { readonly name: string; readonly devices: readonly string[] };

/** `records` is what the driver's list has; nothing is kept, and no file is read. */
export function explain(settings: Settings, records: readonly GpuRecord[]): Explanation {
  const { table, present } = recognise([], records, new Map());
  const rules = layoutRules(settings);
  const book = new DeviceBook(rules, []);
  book.sight(table, present);
  return {
    rules: explainedRules(settings, book.gpus),
    offered: [...book.lists].map(([resource, list]) => ({ resource, count: list.length })),
    refusal: book.refusalOf(rules),
  };
}

type Named = { readonly name: string; readonly device: string };

function explainedRules({ options, resources }: Settings, gpus: readonly ListedGpu[]): ExplainedRule[] {
  const byMig = options.migStrategy !== 'none';
  const whole = gpus
    .filter(({ mig }) => !(byMig && mig))
    .map(({ name, number }) => ({ name: name ?? '', device: String(number) }));
  const parts = gpus.flatMap(({ number, migs }) =>
    (migs ?? []).map(({ profile, index }) => ({ name: profile, device: `${number}:${index}` })),
  );
  return [...matched(resources.gpus, 'gpu', whole), ...(byMig ? matched(resources.migs, 'mig', parts) : [])];
}

function matched(
  rules: readonly ResourceRule[],
  of: 'gpu' | 'mig',
  named: readonly Named[],
): ExplainedRule[] {
  const firstFor = (name: string): ResourceRule | undefined =>
    rules.find(({ pattern }) => matchesPattern(pattern, name));
  return rules.map((rule) => {
    const mine = named.filter(({ name }) => firstFor(name) === rule);
    const names = [...new Set(mine.map(({ name }) => name))];
    const devices = (name: string): string[] =>
      mine.filter((one) => one.name === name).map(({ device }) => device);
    return { ...rule, of, matches: names.map((name) => ({ name, devices: devices(name) })) };
  });
}

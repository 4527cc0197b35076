import { quoted } from '../option-value.ts';
import type { ResourceRule, Resources } from '../settings.ts';
import type { ConfigNode } from './config-node.ts';
import { resourceName } from './resource-name.ts';

export const RESOURCES_KEYS = ['gpus', 'mig'] as const;
export const RULE_KEYS = ['pattern', 'name'] as const;

/** The rules of `resources:`, without the defaults behind them. */
export function readResources(node: ConfigNode | null): Resources {
  const found = node?.map(RESOURCES_KEYS);
  return { gpus: rules(found?.get('gpus')), migs: rules(found?.get('mig')) };
}

function rules(node: ConfigNode | undefined): ResourceRule[] {
  const known = new Set<string>();
  return (node?.list('resources') ?? []).map((item) => {
    const found = item.map(RULE_KEYS);
    const pattern = found.get('pattern') ?? item.fail('has no pattern.');
    const name = found.get('name') ?? item.fail('has no name.');
    const text = pattern.text();
    if (text === '')
      pattern.fail('is empty, but must be the name of a GPU or MIG profile, with * for any characters.');
    if (known.has(text))
      pattern.fail(`is ${quoted(text)}, but a rule above has that pattern: this one never applies.`);
    if (known.has('*'))
      pattern.fail(`never applies: a rule above has the pattern *, which takes every device.`);
    known.add(text);
    return { pattern: text, name: resourceName(name) };
  });
}

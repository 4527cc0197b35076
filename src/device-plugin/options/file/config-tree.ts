import type { OptionRow } from '../option-row.ts';

export const CONFIG_VERSION = 'v1';

/** The settings of gpu-feature-discovery, which shares the file with the plugin: known, checked for form, unused here. */
export const FEATURE_DISCOVERY_KEYS: Readonly<Record<string, 'boolean' | 'string'>> = {
  oneshot: 'boolean',
  noTimestamp: 'boolean',
  sleepInterval: 'string',
  outputFile: 'string',
  machineTypeFile: 'string',
};

export type ConfigTree = { readonly [key: string]: ConfigTree | OptionRow };

/** The rows that a config file can set, by the keys of their paths. */
export function configTree(rows: readonly OptionRow[]): ConfigTree {
  const tree: Record<string, unknown> = {};
  for (const row of rows) {
    const keys = row.config?.split('.') ?? [];
    const last = keys.pop();
    if (last === undefined) continue;
    let branch = tree;
    for (const key of keys) branch = (branch[key] ??= {}) as Record<string, unknown>;
    branch[last] = row;
  }
  return tree as ConfigTree;
}

export function isRow(branch: ConfigTree | OptionRow): branch is OptionRow {
  return typeof branch['key'] === 'string';
}

import { ConfigError } from '../option-error.ts';
import { OPTION_ROWS } from '../option-list.ts';
import type { OptionRow } from '../option-row.ts';
import { type OptionValue, parseValue, quoted, refusal } from '../option-value.ts';
import type { FileValues, Placed } from '../parse.ts';
import type { Resources } from '../settings.ts';
import { type ConfigNode, parseConfig } from './config-node.ts';
import { readResources } from './resources.ts';
import { readSharing, type SharingSection } from './sharing.ts';

export const CONFIG_VERSION = 'v1';

/** The settings of gpu-feature-discovery, which shares the file with the plugin: known, checked for form, unused here. */
export const FEATURE_DISCOVERY_KEYS: Readonly<Record<string, OptionRow['kind']>> = {
  oneshot: 'boolean',
  noTimestamp: 'boolean',
  sleepInterval: 'string',
  outputFile: 'string',
  machineTypeFile: 'string',
};

/** What one config file says, each part checked by itself. */
export type ConfigSections = {
  readonly values: FileValues;
  readonly resources: Resources;
  readonly sharing: SharingSection;
  readonly warnings: readonly string[];
};

type Tree = { readonly [key: string]: Tree | OptionRow };

/** The rows by the keys of their paths. */
export function configTree(): Tree {
  const tree: Record<string, unknown> = {};
  for (const row of OPTION_ROWS) {
    const keys = row.config?.split('.') ?? [];
    const last = keys.pop();
    if (last === undefined) continue;
    let branch = tree;
    for (const key of keys) branch = (branch[key] ??= {}) as Record<string, unknown>;
    branch[last] = row;
  }
  return tree as Tree;
}

/** Reads the text of a config file. Throws a `ConfigError` that names the place and, for a key, the nearest one. */
export function readSections(text: string, file: string): ConfigSections {
  const { root, warnings } = parseConfig(text, file);
  const tree = configTree();
  const top =
    root?.map(['version', 'resources', 'sharing', ...Object.keys(tree)]) ?? new Map<string, ConfigNode>();
  checkVersion(top.get('version'));
  const values = new Map<string, Placed>();
  for (const [key, branch] of Object.entries(tree)) {
    const node = top.get(key);
    if (node !== undefined) readBranch(node, branch, values);
  }
  const resources = readResources(top.get('resources') ?? null);
  const sharing = readSharing(top.get('sharing') ?? null);
  return { values, resources, sharing, warnings: [...warnings, ...sharing.warnings] };
}

function checkVersion(node: ConfigNode | undefined): void {
  const version = node?.text() ?? '';
  if (version !== '' && version !== CONFIG_VERSION) {
    node?.fail(`is ${quoted(version)}, but this plugin reads ${CONFIG_VERSION}.`);
  }
}

function readBranch(node: ConfigNode, branch: Tree | OptionRow, values: Map<string, Placed>): void {
  if (isRow(branch)) {
    values.set(branch.key, { value: readValue(node, branch), place: node.place });
    return;
  }
  const gfd = node.path === 'flags' ? ['gfd'] : [];
  for (const [key, child] of node.map([...Object.keys(branch), ...gfd])) {
    const below = branch[key];
    if (below === undefined) readFeatureDiscovery(child);
    else readBranch(child, below, values);
  }
}

function isRow(branch: Tree | OptionRow): branch is OptionRow {
  return typeof branch['key'] === 'string';
}

function readFeatureDiscovery(node: ConfigNode): void {
  for (const [key, child] of node.map(Object.keys(FEATURE_DISCOVERY_KEYS))) {
    if (FEATURE_DISCOVERY_KEYS[key] === 'boolean') child.boolean();
    else child.text();
  }
}

function readValue(node: ConfigNode, row: OptionRow): OptionValue {
  if (row.kind === 'boolean') return node.boolean();
  if (!node.isList || (row.kind !== 'list' && row.kind !== 'integers'))
    return readText(node, row, node.text());
  const items = node.list('values');
  if (row.kind === 'integers') return items.flatMap((item) => readText(item, row, item.text()) as number[]);
  if (items.length === 0) return readText(node, row, '');
  return items.flatMap((item) => readText(item, row, item.text()) as string[]);
}

function readText(node: ConfigNode, row: OptionRow, text: string): OptionValue {
  return parseValue(row, [text], (what) => {
    throw new ConfigError(refusal(node.place, what));
  });
}

import { ConfigError } from '../option-error.ts';
import { OPTION_ROWS } from '../option-list.ts';
import type { OptionRow } from '../option-row.ts';
import { type OptionValue, parseValue, quoted, refusal } from '../option-value.ts';
import type { FileValues, Placed } from '../parse.ts';
import type { Resources } from '../settings.ts';
import { type ConfigNode, parseConfig } from './config-node.ts';
import { CONFIG_VERSION, type ConfigTree, configTree, FEATURE_DISCOVERY_KEYS, isRow } from './config-tree.ts';
import { readResources } from './resources.ts';
import { readSharing, type SharingSection } from './sharing.ts';

/** What one config file says, each part checked by itself. */
export type ConfigSections = {
  readonly values: FileValues;
  readonly resources: Resources;
  readonly sharing: SharingSection;
  readonly warnings: readonly string[];
};

/** Reads the text of a config file. Throws a `ConfigError` that names the place and, for a key, the nearest one. */
export function readSections(text: string, file: string): ConfigSections {
  const { root, warnings } = parseConfig(text, file);
  const tree = configTree(OPTION_ROWS);
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

function readBranch(node: ConfigNode, branch: ConfigTree | OptionRow, values: Map<string, Placed>): void {
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

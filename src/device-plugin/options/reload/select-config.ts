import { readdir } from 'node:fs/promises';

import { didYouMean } from '../../../nearest.ts';
import { messageOf } from '../../text.ts';
import { OptionError } from '../option-error.ts';
import type { DevicePluginOptions } from '../option-list.ts';

/** Which node, by which label, and what else counts. */
export type Selection = Pick<
  DevicePluginOptions,
  'configFileSrcdir' | 'defaultConfig' | 'fallbackStrategies' | 'nodeLabel' | 'nodeName'
>;

/** What `empty` selects: a config that says nothing. */
export const EMPTY_CONFIG = '/dev/null';

/**
 * The file in `--config-file-srcdir` for a value of the node's label ('' without one), as NVIDIA's config-manager
 * selects it: the label, else `--default-config`, else the fallbacks in order. Answers a name, or `EMPTY_CONFIG`.
 * Rejects with an `OptionError` where there is none.
 */
export async function selectConfig(options: Selection, label: string): Promise<string> {
  const { configFileSrcdir: folder, defaultConfig, fallbackStrategies, nodeLabel } = options;
  const names = await configNames(folder);
  if (label !== '')
    return existing(label, names, `The label ${nodeLabel} of node ${options.nodeName}`, folder);
  if (defaultConfig !== '')
    return existing(defaultConfig, names, '--default-config (DEFAULT_CONFIG)', folder);
  for (const strategy of fallbackStrategies) {
    if (strategy === 'named' && names.includes('default')) return 'default';
    if (strategy === 'single' && names.length === 1) return names[0] ?? '';
    if (strategy === 'empty') return EMPTY_CONFIG;
  }
  throw new OptionError(
    `No config is selected: node ${options.nodeName} has no label ${nodeLabel}, --default-config (DEFAULT_CONFIG) is empty, and no fallback of --fallback-strategies (FALLBACK_STRATEGIES) fits ${folder}, which has ${names.join(', ') || 'no file'}.`,
  );
}

function existing(name: string, names: readonly string[], source: string, folder: string): string {
  if (names.includes(name)) return name;
  throw new OptionError(
    `${source} selects ${JSON.stringify(name)}, but ${folder} has ${names.join(', ') || 'no file'}.${didYouMean(name, names)}`,
  );
}

/** Files; not what the kubelet keeps beside them under names that begin with two dots. */
async function configNames(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('..'))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new OptionError(
      `--config-file-srcdir (CONFIG_FILE_SRCDIR) ${folder} cannot be read: ${messageOf(error)}.`,
    );
  }
}

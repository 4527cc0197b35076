import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { PluginLog } from '../../log.ts';
import { replaceFile } from '../../replace-file.ts';
import { messageOf } from '../../text.ts';

const NAME = 'selected-config';

/** The name of the config that the label selected last: a restart needs no API server. Null where nothing is known. */
export async function rememberedConfig(stateDir: string): Promise<string | null> {
  const text = await readFile(join(stateDir, NAME), 'utf8').catch(() => '');
  const name = text.trim();
  // What somebody else wrote there must not lead out of the folder of configs.
  return name === '' || name.includes('/') || name.startsWith('..') ? null : name;
}

export async function rememberConfig(stateDir: string, name: string, log: PluginLog): Promise<void> {
  const path = join(stateDir, NAME);
  try {
    await replaceFile(path, `${name}\n`, 0o644);
  } catch (error) {
    log.info(
      { path, error: messageOf(error) },
      `Which config the label selects cannot be kept in ${path} (${messageOf(error)}): the next start begins with the default`,
    );
  }
}

import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';

import type { PluginLog } from './log.ts';
import { replaceFile } from './replace-file.ts';
import { messageOf } from './text.ts';

/** What a file holds that must outlive the plugin. */
export type StateForm<T> = {
  /** For messages: "The table of GPU numbers". */
  readonly name: string;
  readonly version: number;
  readonly empty: T;
  /** For messages: what happens without it. */
  readonly without: string;
  /** Throws a sentence that names the first fault. */
  parse(value: unknown): T;
};

/** What the file holds; `empty` when there is none. A broken one is set aside under another name, with a warning. */
export async function readState<T>(path: string, form: StateForm<T>, log: PluginLog): Promise<T> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      log.warn({ path }, `${form.name} cannot be read (${messageOf(error)}): ${form.without}`);
    return form.empty;
  }
  try {
    return parseState(text, form);
  } catch (error) {
    const aside = `${path}.broken-${Date.now()}`;
    await rename(path, aside).catch(() => undefined);
    log.warn(
      { path, aside },
      `${form.name} ${path} is broken (${messageOf(error)}) and was set aside as ${aside}: ${form.without}`,
    );
    return form.empty;
  }
}

/** Whole or not at all. Makes the folder. */
export function writeState<T>(path: string, form: StateForm<T>, value: T): Promise<void> {
  return replaceFile(path, formatState(form, value), 0o600);
}

export function formatState<T>({ version }: StateForm<T>, value: T): string {
  return `${JSON.stringify({ version, value, checksum: checksum(value) }, null, 2)}\n`;
}

/** Throws a sentence that names the first fault. */
export function parseState<T>(text: string, form: StateForm<T>): T {
  const file = JSON.parse(text) as { version?: unknown; value?: unknown; checksum?: unknown } | null;
  if (file === null || typeof file !== 'object' || Array.isArray(file))
    throw new Error('it is no JSON object');
  if (file.version !== form.version) {
    throw new Error(`its version is ${JSON.stringify(file.version)}, this program knows ${form.version}`);
  }
  if (file.checksum !== checksum(file.value)) throw new Error('its checksum does not match');
  return form.parse(file.value);
}

function checksum(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');
}

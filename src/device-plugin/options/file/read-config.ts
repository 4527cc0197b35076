import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

import { messageOf } from '../../text.ts';
import { ConfigError } from '../option-error.ts';
import { type ConfigSections, readSections } from './sections.ts';

/** Many times what a config needs. The YAML parser keeps the process for half a minute with a megabyte of other things. */
const MAX_KIB = 128;
const MAX_BYTES = MAX_KIB * 1024;

/** Reads a config file. /dev/null and an empty file say nothing. Throws a `ConfigError` that names the file and the place. */
export async function readConfigFile(file: string): Promise<ConfigSections> {
  const bytes = await contents(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${file} is not UTF-8, but must be YAML or JSON.`);
  }
  return readSections(text, file);
}

async function contents(file: string): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    // A pipe without a writer must not keep us.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const buffer = new Uint8Array(MAX_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > MAX_BYTES) break;
      if (bytesRead === 0) return buffer.subarray(0, length);
    }
  } catch (error) {
    throw new ConfigError(`The config file ${file} cannot be read: ${reason(error)}.`);
  } finally {
    await handle?.close();
  }
  throw new ConfigError(`The config file ${file} is larger than ${MAX_KIB} KiB, as no config is.`);
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'it does not exist';
    case 'EISDIR':
      return 'it is a folder; name the file in it, or give the folder to --config-file-srcdir';
    case 'EACCES':
      return `user ${process.getuid?.() ?? '?'} may not read it`;
    default:
      return messageOf(error);
  }
}

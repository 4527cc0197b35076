import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { messageOf } from '../../text.ts';
import { ConfigError } from '../option-error.ts';
import { type ConfigSections, readSections } from './sections.ts';

/** Many times what a config needs. The YAML parser keeps the process for half a minute with a megabyte of other things. */
const MAX_KIB = 128;
const MAX_BYTES = MAX_KIB * 1024;

/** Reads a config file. /dev/null and an empty file say nothing. Throws a `ConfigError` that names the file and the place. */
export async function readConfigFile(file: string): Promise<ConfigSections> {
  const bytes = await readStart(file).catch((error: unknown) => {
    throw new ConfigError(`The config file ${file} cannot be read: ${reason(error)}.`);
  });
  if (bytes.length > MAX_BYTES) {
    throw new ConfigError(`The config file ${file} is larger than ${MAX_KIB} KiB, as no config is.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${file} is not UTF-8, but must be YAML or JSON.`);
  }
  return readSections(text, file);
}

/** The first bytes of a file, one more than a config can have. */
export async function readStart(file: string): Promise<Uint8Array> {
  // A pipe without a writer must not keep us.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const buffer = new Uint8Array(MAX_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
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

import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { makeFolder } from './make-folder.ts';

/**
 * Puts a text in place of a file, whole or not at all, also where the power fails: what is written beside it (a name that no reader takes: neither .json nor .yaml) is synced and
 * renamed. Makes the folder. `mode` holds whatever the umask is.
 */
export async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  await makeFolder(dirname(path));
  const unfinished = `${path}.${process.pid}.new`;
  try {
    const file = await open(unfinished, 'w', mode);
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

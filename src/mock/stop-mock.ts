import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { attachMock } from './mock.ts';
import { mockFiles } from './start-mock.ts';

/**
 * Ends a mock that another process started: its folder goes, and a program that still runs on it keeps what it has mapped.
 * Throws where there is no mock, or where its folder holds anything else.
 */
export async function stopMock(stateFile: string): Promise<void> {
  const path = resolve(stateFile);
  const mock = attachMock(path);
  try {
    await mock.gpuCount(); // throws where the file is no state of a mock
  } finally {
    await mock.close();
  }
  const folder = dirname(path);
  const strangers = (await readdir(folder)).filter((name) => !mockFiles.includes(name));
  if (strangers.length > 0 || basename(path) !== 'state') {
    throw new Error(
      `The mock at ${path} is in a folder that is not its own (it also holds ${strangers.join(', ')}); nothing was removed.`,
    );
  }
  await rm(folder, { recursive: true, force: true });
}

import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { ownCommand } from '../package/files.ts';

/** The names by which this program is another's; see main.ts. */
const FOREIGN_NAMES = ['nvidia-device-plugin', 'config-manager'];

/** The absolute paths that start this program again: the one executable that it is, or Node and its script. */
export function ownProgram(): readonly string[] {
  const [program, ...rest] = ownCommand();
  // By the name that it was called, which stays when the package is updated.
  const scripts = rest.map((script) => resolve(script));
  return [
    program,
    ...scripts.map((one) => (FOREIGN_NAMES.includes(basename(one)) ? realpathSync(one) : one)),
  ];
}

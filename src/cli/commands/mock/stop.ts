import { dirname, join } from 'node:path';

import type { Parsed } from '../../arguments/option.ts';
import { type Command, EXIT } from '../../command.ts';
import { PROGRAM_OPTIONS } from '../../mock-options.ts';
import { stateOf, STATE, STATE_VARIABLE } from '../../running-mock.ts';
import { quoted } from '../../shell.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export const command: Command = {
  operands: '',
  description:
    'Ends a mock that `mock env` started: its folder is removed. Programs that run on it keep what they have; new ones find no driver. Prints what takes it out of the shell, for `eval "$(...)"`.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['eval "$(node-nvml mock stop)"', 'node-nvml mock stop --state=/tmp/node-nvml-mock-x4Yz1a/state'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const state = stateOf(parsed);
  const { stopMock } = await import('../../../mock/index.ts');
  await stopMock(state);
  const variables = [STATE_VARIABLE, ...PROGRAM_OPTIONS.flatMap(({ env }) => env)];
  const set = variables.filter((name) => process.env[name] !== undefined);
  if (set.length > 0) terminal.print(`unset ${set.join(' ')}`);
  const before = (process.env['LD_LIBRARY_PATH'] ?? '').split(':');
  const others = before.filter((folder) => folder !== join(dirname(state), 'lib'));
  if (others.length === before.length) return EXIT.ok;
  terminal.print(
    others.length === 0 ? 'unset LD_LIBRARY_PATH' : `export LD_LIBRARY_PATH=${quoted(others.join(':'))}`,
  );
  return EXIT.ok;
}

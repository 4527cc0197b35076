import type { Option, Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import { mockVariables } from '../../mock-here.ts';
import { PROGRAM_OPTIONS, programSettings } from '../../mock-options.ts';
import { quoted } from '../../shell.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [
  {
    name: 'directory',
    short: 'd',
    value: 'PATH',
    values: null,
    env: [],
    default: "one of the system's folder for temporary files",
    help: 'Where the mock is kept; it must not exist yet.',
  },
  ...PROGRAM_OPTIONS,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'SCENARIO',
  description:
    'Starts a mock and prints what a shell has to export, so that every program started from it runs on the mock: for `eval "$(...)"` in sh, bash, dash and zsh.\n' +
    'The mock is a folder with the library and the state file, and no process: it lasts until `mock stop` removes it (or whoever cleans temporary files). Any number of shells and programs may use it, and all see the same GPUs.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    'eval "$(node-nvml mock env h100x8)"',
    'eval "$(node-nvml mock env --strict h100x8)"',
    'eval "$(node-nvml mock stop)"',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const [scenario, surplus] = parsed.positionals;
  if (scenario === undefined) throw new UsageError('Name the scenario: mock env SCENARIO.');
  if (surplus !== undefined) throw new UsageError(`${JSON.stringify(surplus)} is one argument too many.`);
  const { directory } = valuesOf(OPTIONS, parsed);
  const { startMock } = await import('../../../mock/index.ts');
  const mock = await startMock(scenario, directory === null ? {} : { directory });
  const exports = { ...mockVariables(mock), ...programSettings(parsed) };
  for (const [name, value] of Object.entries(exports)) terminal.print(`export ${name}=${quoted(value)}`);
  if (process.stdout.isTTY) {
    terminal.note('Nothing is exported yet: run eval "$(node-nvml mock env ...)" to have your shell do it.');
  }
  return EXIT.ok;
}

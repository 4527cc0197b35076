import type { Option, Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const DEFAULT_SCENARIO = 'h100x8';

const OPTIONS = [
  {
    name: 'proc',
    short: null,
    value: 'DIR',
    values: null,
    env: [],
    default: 'proc in the root',
    help: 'The folder that stands for /proc: the version of the driver, its GPUs, and the capability files of MIG.',
  },
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'DIR [SCENARIO]',
  description:
    `Lays out a driver root: what the driver of a scenario (without one, ${DEFAULT_SCENARIO}) installs on a node, for container tools that look for it by name. The mock is its libnvidia-ml.so; the other libraries, programs and firmware have the right names and nothing in them. /dev gets device nodes where this user may make them, else plain files. They lead to no kernel driver.\n` +
    'DIR must be new, empty, or a driver root of this command, which is replaced. It is laid out whole or not at all.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    'node-nvml mock root /tmp/driver h100x8',
    'LD_LIBRARY_PATH=/tmp/driver/usr/lib/x86_64-linux-gnu node-nvml list',
    'nvidia-ctk cdi generate --driver-root=/tmp/driver --dev-root=/tmp/driver',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const [directory, scenario = DEFAULT_SCENARIO, surplus] = parsed.positionals;
  if (directory === undefined) throw new UsageError('Name the folder: mock root DIR [SCENARIO].');
  if (surplus !== undefined) throw new UsageError(`${JSON.stringify(surplus)} is one argument too many.`);
  const { layOutRoot } = await import('../../../mock/root/index.ts');
  const root = await layOutRoot(directory, scenario, valuesOf(OPTIONS, parsed).proc);
  terminal.print(`Driver root: ${root.directory}`);
  terminal.print(`NVML:        ${root.libraryPath}`);
  terminal.print(`/proc:       ${root.procDirectory}`);
  terminal.print(`State file:  ${root.stateFile}`);
  if (!root.hasNodes) {
    terminal.note(
      'node-nvml mock root: /dev holds plain files, since this user may not make device nodes; run it as root for those.',
    );
  }
  return EXIT.ok;
}

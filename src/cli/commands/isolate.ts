import { isolate } from '../../device-plugin/isolation/isolation-edit.ts';
import type { Option, Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { edited, ISOLATION_FILE_OPTION, isolationFile, isolationNames } from '../isolation-names.ts';
import type { Terminal } from '../terminal/terminal.ts';

const OPTIONS = [
  {
    name: 'reason',
    short: null,
    value: 'TEXT',
    values: null,
    env: [],
    default: null,
    help: 'Why; `node-nvml status` and the log of the plugin show it.',
  },
  ISOLATION_FILE_OPTION,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'GPU...',
  description:
    'Keeps new pods away from GPUs: by number, `0:1` for a MIG device, or UUID. A pod that has one keeps it; when it ends, nobody gets the GPU until `node-nvml release`. The device plugin of this node notices at once, or when it starts.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: ['node-nvml isolate 3 --reason "fan is noisy"', 'node-nvml isolate 0:1 GPU-1f2e3d4c'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const names = isolationNames(parsed.positionals);
  if (names.length === 0)
    throw new UsageError('Which GPU is not said: give its number, or its UUID (node-nvml list).');
  const path = isolationFile(values.file);
  const added = await edited(path, () => isolate(path, names, values.reason));
  for (const name of names) {
    terminal.print(added.includes(name) ? `GPU ${name} is isolated` : `GPU ${name} was isolated already`);
  }
  return EXIT.ok;
}

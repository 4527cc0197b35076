import { release } from '../../device-plugin/isolation/isolation-edit.ts';
import { ALL, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { edited, ISOLATION_FILE_OPTION, isolationFile, isolationNames } from '../isolation-names.ts';
import type { Terminal } from '../terminal/terminal.ts';

const OPTIONS = [
  { ...ALL, help: 'Release every GPU that is isolated.' },
  ISOLATION_FILE_OPTION,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '[GPU...]',
  description:
    'Offers GPUs again that `node-nvml isolate` keeps pods away from, named as they are in the file.',
  options: OPTIONS,
  environment: [],
  exitCodes: [['1', 'a GPU that was named is not isolated']],
  examples: ['node-nvml release 3', 'node-nvml release --all'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const names = isolationNames(parsed.positionals);
  if (values.all === names.length > 0)
    throw new UsageError('Which GPU is not said: give its number or UUID, or --all.');
  const path = isolationFile(values.file);
  const removed = await edited(path, () => release(path, values.all ? null : names));
  for (const name of removed) terminal.print(`GPU ${name} is released`);
  const missing = names.filter((name) => !removed.includes(name));
  for (const name of missing) terminal.note(`GPU ${name} is not isolated by ${path}`);
  return missing.length === 0 ? EXIT.ok : EXIT.failed;
}

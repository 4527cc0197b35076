import { MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import { chooseDriver } from '../../mock-here.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [
  {
    name: 'keep-identities',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Leave serial numbers, UUIDs, host name and the like as they are; else others stand in for them.',
  },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '[FILE]',
  description:
    'Reads the GPUs of this machine through NVML and writes a scenario on which the mock answers as they do: to FILE, which must not exist yet, or to standard output. Clocks, power and counters are those of the moment. As root it also reads what only root may see, as where MIG instances lie.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    'node-nvml mock capture my-node.yaml',
    'node-nvml mock run ./my-node.yaml -- node-nvml list',
    'sudo node-nvml mock capture --keep-identities my-node.yaml',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const [file, surplus] = parsed.positionals;
  if (surplus !== undefined) throw new UsageError(`${JSON.stringify(surplus)} is one argument too many.`);
  const values = valuesOf(OPTIONS, parsed);
  const { captureFile, captureScenario } = await import('../../../mock/capture/index.ts');
  const driver = await chooseDriver(values.mock, terminal);
  try {
    const options = {
      libraryPath: driver.open.libraryPath ?? null,
      keepIdentities: values['keep-identities'],
    };
    if (file === undefined) terminal.print((await captureScenario(options)).trimEnd());
    else await captureFile(file, options);
    return EXIT.ok;
  } finally {
    await driver.close();
  }
}

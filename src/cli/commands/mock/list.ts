import { JSON_OUTPUT, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';
import { type Column, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [JSON_OUTPUT] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'The scenarios that come with the package: machines, then incidents, on which something is wrong or goes wrong. Each is a file; your own may extend one of them. Beside them there is hang-on-FUNCTION, and hang-on-FUNCTION@SCENARIO, where one function of NVML does not return.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock list', 'node-nvml mock list --json'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'Scenario', align: 'left' },
  { title: 'GPUs', align: 'right' },
  { title: 'Driver', align: 'left' },
  { title: 'Description', align: 'left' },
];

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const { listIncidents, listScenarios, loadScenario } = await import('../../../mock/index.ts');
  const names = [...listScenarios(), ...listIncidents()];
  const scenarios = await Promise.all(names.map((name) => loadScenario(name)));
  const rows = scenarios.map(({ name, gpus, driverVersion, description }) => ({
    name,
    gpus: gpus.length,
    driverVersion,
    description,
  }));
  if (valuesOf(OPTIONS, parsed).json) {
    terminal.print(JSON.stringify(rows, null, 2));
  } else {
    const cells = rows.map((row) => [row.name, String(row.gpus), row.driverVersion, row.description]);
    terminal.print(await table(COLUMNS, cells, terminal));
  }
  return EXIT.ok;
}

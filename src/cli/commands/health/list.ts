import type { GpuStatus, MigStatus, PluginStatus } from '../../../device-plugin/index.ts';
import { JSON_OUTPUT, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';
import { elapsed } from '../../elapsed.ts';
import { EXIT_NO_PLUGIN, NoPluginError, pluginStatus, podsOn, STATUS_SOCKET } from '../../plugin-status.ts';
import { type Column, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [
  { ...JSON_OUTPUT, help: 'Write JSON: one entry for each GPU.' },
  STATUS_SOCKET,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows of every GPU its state, since when, why, what to do, and which pods are on it; and of MIG devices that are not as healthy as their GPU.',
  options: OPTIONS,
  environment: [],
  exitCodes: [
    [String(EXIT.failed), 'some GPU is not healthy'],
    [String(EXIT_NO_PLUGIN), 'no plugin answers'],
  ],
  examples: ['node-nvml health', 'node-nvml health list --json'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'left' },
  { title: 'State', align: 'left' },
  { title: 'Since', align: 'right' },
  { title: 'Why', align: 'left' },
  { title: 'What to do', align: 'left' },
  { title: 'Pods', align: 'left' },
];

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  try {
    const status = await pluginStatus(values['status-socket']);
    if (values.json) terminal.print(JSON.stringify(status.gpus, null, 2));
    else terminal.print(await table(COLUMNS, status.gpus.flatMap(rowsOf), terminal));
    return isHealthy(status) ? EXIT.ok : EXIT.failed;
  } catch (error) {
    if (!(error instanceof NoPluginError)) throw error;
    terminal.note(error.message);
    return EXIT_NO_PLUGIN;
  }
}

function rowsOf(gpu: GpuStatus): (string | null)[][] {
  return [
    [String(gpu.number), ...health(gpu), podsOn(gpu)],
    ...gpu.migs.map((mig) => [
      mig.index === null ? mig.uuid : `${gpu.number}:${mig.index}`,
      ...health(mig),
      null,
    ]),
  ];
}

function health({ state, since, reason }: GpuStatus | MigStatus): (string | null)[] {
  return [state, elapsed(since), reason?.text ?? null, reason?.action ?? null];
}

function isHealthy({ gpus }: PluginStatus): boolean {
  return gpus.every(({ state, migs }) => state === 'healthy' && migs.length === 0);
}

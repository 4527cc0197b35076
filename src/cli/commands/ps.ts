import type { ProcessSummary } from '../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { eachGpu, type GpuAnswer, plainAnswers, reportFaults } from '../each-gpu.ts';
import { GPU } from '../gpu-selection.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../with-nvml.ts';

const OPTIONS = [
  { ...JSON_OUTPUT, help: 'Write JSON: bytes and percent; null is what the driver does not tell.' },
  GPU,
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows the processes on the GPUs: what they do there (C computes, G draws, M computes through MPS), the memory that they hold, and how much of the GPU they used when that was last measured. GI and CI are the GPU and compute instances of MIG. The names and memory of others are told to root only.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [
    [String(EXIT.failed), 'a GPU did not answer; the others are shown'],
    [String(EXIT_NO_DRIVER), 'there is no NVIDIA driver'],
  ],
  examples: ['node-nvml ps', 'node-nvml ps --gpu 0 --json'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'right' },
  { title: 'GI', align: 'right' },
  { title: 'CI', align: 'right' },
  { title: 'PID', align: 'right' },
  { title: 'Type', align: 'left' },
  { title: 'Memory', align: 'right' },
  { title: 'SM', align: 'right' },
  { title: 'Mem', align: 'right' },
  { title: 'Name', align: 'left' },
];

/** The columns that tell one process from another. */
const KEYS = 4;

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, values.gpu, (device) => device.async.processes());
    if (values.json) terminal.print(JSON.stringify(plainAnswers(answers, 'processes'), null, 2));
    else await show(answers, terminal);
    return reportFaults(answers, terminal);
  });
}

type Processes = GpuAnswer<ProcessSummary[] | null>;

async function show(answers: readonly Processes[], terminal: Terminal): Promise<void> {
  const rows = answers.flatMap(({ index, value }) =>
    (value ?? []).map((process) => cells(index, process, terminal.width)),
  );
  if (rows.length > 0) terminal.print(await table(COLUMNS, rows, terminal, KEYS));
  else terminal.print('No process uses a GPU.');
  const silent = answers.filter(({ value, error }) => value === null && error === null);
  if (silent.length === 0) return;
  terminal.note(`The driver tells no processes of GPU ${silent.map(({ index }) => index).join(', ')}.`);
}

const LETTERS: Readonly<Record<string, string>> = { compute: 'C', graphics: 'G', mps: 'M' };
/** What the other columns take. */
const WIDTH_BESIDE_NAME = 60;

function cells(gpu: number, process: ProcessSummary, width: number | null): (string | null)[] {
  const { pid, types, usedMemory, gpuInstanceId, computeInstanceId, utilization, name } = process;
  const percent = (value: number | undefined): string | null => (value === undefined ? null : `${value} %`);
  const room = width === null ? Infinity : Math.max(12, width - WIDTH_BESIDE_NAME);
  return [
    String(gpu),
    gpuInstanceId === null ? null : String(gpuInstanceId),
    computeInstanceId === null ? null : String(computeInstanceId),
    String(pid),
    types.map((type) => LETTERS[type] ?? type).join('+'),
    usedMemory === null ? null : `${Math.round(usedMemory / 2 ** 20)} MiB`,
    percent(utilization?.sm),
    percent(utilization?.memory),
    name === null || name.length <= room ? name : `${name.slice(0, room - 1)}…`,
  ];
}

import type { GpuInstanceProfile } from '../../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import type { Command } from '../../command.ts';
import { eachGpu, plainAnswers, reportFaults } from '../../each-gpu.ts';
import { GPU } from '../../gpu-selection.ts';
import { type Column, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';

const OPTIONS = [JSON_OUTPUT, GPU, MOCK] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows the profiles of GPU instances: how many there is room for now and in a whole GPU, and the slices at which one may begin. Room and slices are told to root only, and while MIG mode is on.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml mig profiles --gpu 0', 'node-nvml mig profiles --mock a100x8-mig'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'right' },
  { title: 'Profile', align: 'left' },
  { title: 'Id', align: 'right' },
  { title: 'Room', align: 'right' },
  { title: 'Memory', align: 'right' },
  { title: 'SMs', align: 'right' },
  { title: 'Decoders', align: 'right' },
  { title: 'Encoders', align: 'right' },
  { title: 'Starts', align: 'left' },
];

/** The columns that tell one profile from another. */
const KEYS = 2;

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, values.gpu, (device) => device.mig.async.profiles());
    if (values.json) {
      terminal.print(JSON.stringify(plainAnswers(answers, 'profiles'), null, 2));
    } else {
      const rows = answers.flatMap(({ index, value }) => (value ?? []).map((each) => cells(index, each)));
      if (rows.length > 0) terminal.print(await table(COLUMNS, rows, terminal, KEYS));
      else terminal.print('No GPU can be divided.');
    }
    return reportFaults(answers, terminal);
  });
}

function cells(gpu: number, profile: GpuInstanceProfile): (string | null)[] {
  const { name, id, remaining, maxInstances, memoryMiB, multiprocessors, decoders, encoders } = profile;
  return [
    String(gpu),
    name,
    String(id),
    `${remaining ?? '?'}/${maxInstances}`,
    `${(memoryMiB / 1024).toFixed(1)} GiB`,
    String(multiprocessors),
    String(decoders),
    String(encoders),
    profile.placements?.map(({ start }) => start).join(' ') ?? null,
  ];
}

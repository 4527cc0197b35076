import type { Nvml } from '../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { type GpuRow, readGpus } from '../gpu-rows.ts';
import { type Column, table } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../with-nvml.ts';

const OPTIONS = [
  {
    ...JSON_OUTPUT,
    help: 'Write JSON: bytes, mW, degrees C, percent; null is what the GPU does not provide.',
  },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows the GPUs: what they are, where they sit, how busy, hot and full they are. A GPU that cannot be reached is a row with the reason. "-" is what a GPU does not provide.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml list', 'node-nvml list --json', 'node-nvml list --mock h100x8'],
  run,
};

const COLUMNS: readonly Column[] = [
  { title: 'GPU', align: 'right' },
  { title: 'Name', align: 'left' },
  { title: 'Bus', align: 'left' },
  { title: 'Temp', align: 'right' },
  { title: 'Power', align: 'right' },
  { title: 'Memory', align: 'right' },
  { title: 'Busy', align: 'right' },
  { title: 'UUID', align: 'left' },
];
/** Below this many columns the UUIDs are left out: a table that wraps is none. */
const WIDTH_WITH_UUID = 130;

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  return withNvml(values.mock, terminal, async (nvml) => {
    const gpus = await readGpus(nvml);
    if (values.json) terminal.print(JSON.stringify({ ...versions(nvml), gpus }, null, 2));
    else await show(gpus, nvml, terminal);
    return EXIT.ok;
  });
}

async function show(gpus: readonly GpuRow[], nvml: Nvml, terminal: Terminal): Promise<void> {
  const { colors, width } = terminal;
  const columns = width === null || width >= WIDTH_WITH_UUID ? COLUMNS : COLUMNS.slice(0, -1);
  const rows = gpus.map((gpu) => cells(gpu, terminal).slice(0, columns.length));
  if (gpus.length > 0) terminal.print(await table(columns, rows, terminal));
  for (const { index, error } of gpus) {
    if (error !== null) terminal.print(colors.red(`GPU ${index}: ${error}`));
  }
  const { driverVersion, nvmlVersion, cudaVersion } = versions(nvml);
  const count = gpus.length === 1 ? '1 GPU' : `${gpus.length} GPUs`;
  const cuda = cudaVersion === null ? '' : `, CUDA ${cudaVersion}`;
  terminal.print(colors.dim(`${count}, driver ${driverVersion}, NVML ${nvmlVersion}${cuda}`));
}

type Versions = {
  readonly driverVersion: string;
  readonly nvmlVersion: string;
  /** The newest that the driver serves. Null: it cannot tell. */
  readonly cudaVersion: string | null;
};

function versions(nvml: Nvml): Versions {
  const cuda = nvml.cudaVersion();
  return {
    driverVersion: nvml.driverVersion,
    nvmlVersion: nvml.nvmlVersion(),
    cudaVersion: cuda === null ? null : `${cuda.major}.${cuda.minor}`,
  };
}

function cells(gpu: GpuRow, { colors }: Terminal): (string | null)[] {
  const lost = gpu.error !== null;
  return [
    lost ? colors.red(String(gpu.index)) : String(gpu.index),
    lost && gpu.name === null ? colors.red('not reachable') : gpu.name,
    gpu.busId,
    gpu.temperature === null ? null : `${gpu.temperature} °C`,
    gpu.powerUsage === null ? null : watts(gpu.powerUsage, gpu.powerLimit),
    gpu.memoryTotal === null ? null : `${gibibytes(gpu.memoryUsed ?? 0)} / ${gibibytes(gpu.memoryTotal)} GiB`,
    gpu.utilization === null ? null : `${gpu.utilization} %`,
    gpu.uuid,
  ];
}

function watts(milliwatts: number, limit: number | null): string {
  const now = Math.round(milliwatts / 1_000);
  return limit === null ? `${now} W` : `${now} / ${Math.round(limit / 1_000)} W`;
}

function gibibytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(1);
}

import type { Metric, Nvml } from '../../nvml/index.ts';
import { didYouMean } from '../arguments/nearest.ts';
import { MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { GPU, selectGpus } from '../gpu-selection.ts';
import { FORMATS, type Reading, writerOf } from '../query/writers.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../with-nvml.ts';

const DEFAULT_METRICS = 'temperature,powerUsage,memory,utilization';

const OPTIONS = [
  {
    name: 'metrics',
    short: 'm',
    value: 'NAME[,NAME...]',
    values: null,
    env: [],
    default: DEFAULT_METRICS,
    help: 'What to read: the names that --list-metrics prints.',
  },
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    values: FORMATS,
    env: [],
    default: 'table',
    help: 'How to write it: a table for people, a JSON object a reading, or CSV with a line a GPU.',
  },
  GPU,
  {
    name: 'list-metrics',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Print the name of every metric and end.',
  },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Reads the metrics that you name, of all GPUs at once. Units are those of the library: bytes, mW, mJ, MHz, degrees C, percent, KB/s. A metric with members fills a column for each. What a GPU does not provide is "-" in a table, null in JSON, empty in CSV.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [
    [String(EXIT.failed), 'a GPU did not answer; the others are shown'],
    [String(EXIT_NO_DRIVER), 'there is no NVIDIA driver'],
  ],
  examples: [
    'node-nvml query --metrics temperature,powerUsage',
    'node-nvml query -m memory,totalEnergy --gpu 0,1 --format csv > gpus.csv',
    'node-nvml query --metrics eccErrors,remappedRows --format json --mock h100x8',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const { METRICS } = await import('../../nvml/index.ts');
  if (values['list-metrics']) {
    terminal.print(METRICS.toSorted().join('\n'));
    return EXIT.ok;
  }
  const metrics = metricsOf(values.metrics ?? DEFAULT_METRICS, METRICS);
  const write = writerOf(values.format ?? 'table', metrics, false, terminal);
  return withNvml(values.mock, terminal, async (nvml) => {
    const reading = await read(nvml, metrics, values.gpu);
    await write(reading);
    return faults(reading, terminal);
  });
}

/** The metrics by name; one that does not exist is an error of usage with the nearest that does. */
function metricsOf(names: string, known: readonly Metric[]): Metric[] {
  return names.split(',').map((name) => {
    const metric = known.find((each) => each === name.trim());
    if (metric !== undefined) return metric;
    throw new UsageError(
      `There is no metric ${JSON.stringify(name.trim())}; --list-metrics prints them.${didYouMean(name.trim(), known)}`,
    );
  });
}

async function read(nvml: Nvml, metrics: readonly Metric[], selection: string | null): Promise<Reading> {
  const { takenAt, gpus } = await nvml.snapshot({ metrics: [...metrics, 'pci'] });
  const identified = gpus.map((gpu) => ({
    gpu,
    index: gpu.index,
    uuid: gpu.uuid,
    busId: gpu.pci?.busId ?? null,
  }));
  const selected = await selectGpus(identified, selection);
  return { takenAt, gpus: selected.map(({ gpu }) => gpu) };
}

/** Tells which GPUs did not answer; the exit code says whether there was one. */
function faults({ gpus }: Reading, terminal: Terminal): number {
  const lost = gpus.filter(({ error }) => error !== null);
  for (const { index, error } of lost) terminal.note(`GPU ${index}: ${error?.message ?? ''}`);
  return lost.length > 0 ? EXIT.failed : EXIT.ok;
}

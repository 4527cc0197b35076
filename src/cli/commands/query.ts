import type { GpuSnapshot, Metric, Nvml } from '../../nvml/index.ts';
import { didYouMean } from '../../nearest.ts';
import { duration } from '../arguments/duration.ts';
import { COUNT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { faultsOf, reportFaults } from '../each-gpu.ts';
import { GPU, selectGpus } from '../gpu-selection.ts';
import { FORMATS, type Writer, writerOf } from '../query/writers.ts';
import { count } from '../running-mock.ts';
import { stopSignal } from '../terminal/stop-signal.ts';
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
    name: 'watch',
    short: 'w',
    value: 'TIME',
    values: null,
    env: [],
    default: null,
    help: 'Read again and again, at this interval (1s, 500ms), until Ctrl-C.',
  },
  { ...COUNT, help: 'With --watch: end after so many readings.' },
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
    'node-nvml query -m powerUsage,utilization --watch 1s',
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
  if (values.count !== null && values.watch === null)
    throw new UsageError('--count says how often --watch reads; give --watch too.');
  const interval = values.watch === null ? null : duration(values.watch, '--watch');
  const wanted = values.count === null ? Infinity : count(values.count, '--count');
  const format = values.format ?? 'table';
  const write = writerOf(format, metrics, interval !== null, terminal);
  return withNvml(values.mock, terminal, async (nvml) => {
    if (interval !== null) {
      const tellsFaults = !(format === 'table' && terminal.isTerminal);
      const watched = { metrics, selection: values.gpu, interval, wanted, tellsFaults };
      return watch(nvml, watched, write, terminal);
    }
    const { takenAt, gpus } = await nvml.snapshot({ metrics: [...metrics, 'pci'] });
    const reading = { takenAt, gpus: await selected(gpus, values.gpu) };
    await write(reading);
    return reportFaults(reading.gpus, terminal);
  });
}

/** The metrics by name; one that does not exist is an error of usage with the nearest that does. */
function metricsOf(names: string, known: readonly Metric[]): Metric[] {
  return names.split(',').map((name) => {
    const metric = known.find((each) => each === name.trim());
    if (metric !== undefined) return metric;
    if (name.trim() === '')
      throw new UsageError(`--metrics is ${JSON.stringify(names)}, in which a name is empty.`);
    throw new UsageError(
      `There is no metric ${JSON.stringify(name.trim())}; --list-metrics prints them.${didYouMean(name.trim(), known)}`,
    );
  });
}

type Watch = {
  readonly metrics: readonly Metric[];
  readonly selection: string | null;
  readonly interval: number;
  readonly wanted: number;
  /** Whether faults are told beside the readings; a table that is drawn anew shows them itself. */
  readonly tellsFaults: boolean;
};

/** What a GPU does not answer is told when it changes, not at each reading. */
async function watch(nvml: Nvml, watched: Watch, write: Writer, terminal: Terminal): Promise<number> {
  const { metrics, selection, interval, wanted, tellsFaults } = watched;
  const samples = nvml.sample({
    intervalMs: interval,
    metrics: [...metrics, 'pci'],
    signal: stopSignal(),
  });
  let seen = 0;
  let told = '';
  while (seen++ < wanted) {
    const { done, value } = await samples.next();
    if (done === true) break;
    const gpus = await selected(value.gpus, selection);
    await write({ takenAt: value.takenAt, gpus });
    const faults = faultsOf(gpus);
    if (tellsFaults && faults.join() !== told) for (const fault of faults) terminal.note(fault);
    told = faults.join();
  }
  await samples.return();
  return EXIT.ok;
}

async function selected(
  gpus: readonly GpuSnapshot<Metric>[],
  selection: string | null,
): Promise<readonly GpuSnapshot<Metric>[]> {
  const identified = gpus.map((gpu) => ({
    gpu,
    index: gpu.index,
    uuid: gpu.uuid,
    busId: gpu.pci?.busId ?? null,
  }));
  return (await selectGpus(identified, selection)).map(({ gpu }) => gpu);
}

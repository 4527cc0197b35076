import type { Device, GpuInstance } from '../../../nvml/index.ts';
import { MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command } from '../../command.ts';
import { eachGpu, reportFaults } from '../../each-gpu.ts';
import { named, NAMED_GPU } from '../../gpu-selection.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';
import { takeAway } from './take-away.ts';

const OPTIONS = [
  NAMED_GPU,
  {
    name: 'no-compute',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Leave the GPU instances whole, without a compute instance; programs see no device then.',
  },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'PROFILE[@SLICE]...',
  description:
    'Cuts a GPU instance of each profile, with a compute instance of the whole in it; root only. @SLICE says at which slice it begins; without it the driver chooses. All are cut, or none: what was cut before a failure is taken away again.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: [
    'node-nvml mig create 3g.40gb 3g.40gb --gpu 0',
    'node-nvml mig create 3g.40gb@4 2g.20gb@0 1g.10gb@2 --gpu 0,1',
  ],
  run,
};

type Wanted = { readonly profile: string; readonly start: number | null };

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const wanted = parsed.positionals.map(wantedOf);
  if (wanted.length === 0)
    throw new UsageError('What to cut is not said: PROFILE[@SLICE]...; mig profiles lists them.');
  const gpus = named(values.gpu);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, gpus, (device) => cut(device, wanted, !values['no-compute']));
    for (const { index, value } of answers) {
      for (const line of value ?? []) terminal.print(`GPU ${index}: ${line}`);
    }
    return reportFaults(answers, terminal);
  });
}

function wantedOf(text: string): Wanted {
  const [, profile = '', start] = /^([^@]+)(?:@(\d{1,2}))?$/.exec(text) ?? [];
  if (profile === '')
    throw new UsageError(`${JSON.stringify(text)} must be PROFILE or PROFILE@SLICE, as 3g.40gb@4.`);
  return { profile, start: start === undefined ? null : Number(start) };
}

/** Cuts all that is wanted of a GPU, or nothing. Gives a line for each. */
async function cut(device: Device, wanted: readonly Wanted[], compute: boolean): Promise<string[]> {
  const made: GpuInstance[] = [];
  const lines: string[] = [];
  try {
    for (const { profile, start } of wanted) {
      const instance = await device.mig.async.createGpuInstance(profile, { start });
      made.push(instance);
      const { placement, id } = instance;
      lines.push(
        `GPU instance ${id} (${profile}) at slice ${placement.start}${compute ? await whole(instance) : ''}`,
      );
    }
    return lines;
  } catch (error) {
    for (const instance of made.toReversed()) await takeAway(instance);
    throw error;
  }
}

/** A compute instance of all that the GPU instance has. */
async function whole(instance: GpuInstance): Promise<string> {
  const profiles = await instance.async.profiles();
  const largest = profiles.reduce((best, each) => (each.slices > best.slices ? each : best));
  const { id } = await instance.async.createComputeInstance(largest);
  return `, compute instance ${id}`;
}

import type { Device, GpuInstance } from '../../../nvml/index.ts';
import { ALL, MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Command } from '../../command.ts';
import { eachGpu, reportFaults } from '../../each-gpu.ts';
import { named, NAMED_GPU } from '../../gpu-selection.ts';
import { count } from '../../running-mock.ts';
import { takeAway } from './take-away.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';

const OPTIONS = [
  NAMED_GPU,
  { ...ALL, help: 'Take away every instance of the GPU.' },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '[GI...]',
  description:
    'Takes GPU instances away by number, with the compute instances in them; root only. One that a program uses stays, and so do those after it.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml mig destroy 1 2 --gpu 0', 'node-nvml mig destroy --all --gpu 0,1'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const ids = parsed.positionals.map((text) => count(text, 'A GPU instance'));
  if (values.all === ids.length > 0) {
    throw new UsageError('Which instances is not said: give their numbers (GI of mig list), or --all.');
  }
  const gpus = named(values.gpu);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, gpus, async (device) => {
      const instances = await chosen(device, ids);
      for (const instance of instances) {
        await takeAway(instance);
        terminal.print(`GPU ${device.index}: GPU instance ${instance.id} is gone`);
      }
      return instances.length;
    });
    return reportFaults(answers, terminal);
  });
}

/** The instances with these numbers; all for none. */
function chosen(device: Device, ids: readonly number[]): Promise<readonly GpuInstance[]> {
  const { mig } = device;
  return ids.length === 0
    ? mig.async.gpuInstances()
    : Promise.all(ids.map((id) => mig.async.gpuInstance(id)));
}

import type { Option, Parsed } from '../../arguments/option.ts';
import { MOCK } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';
import { eachGpu, reportFaults } from '../../each-gpu.ts';
import { named, NAMED_GPU } from '../../gpu-selection.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';

const OPTIONS = [NAMED_GPU, MOCK] as const satisfies readonly Option[];
const EXIT_NEEDS_RESET = 4;

export const enable: Command = modeCommand(true);
export const disable: Command = modeCommand(false);

function modeCommand(enabled: boolean): Command {
  const [verb, word] = enabled ? ['enable', 'on'] : ['disable', 'off'];
  return {
    operands: '',
    description: `Switches MIG mode ${word}; root only. The driver resets the GPU where it can; where it cannot, the mode waits for the next reset.${enabled ? '' : ' Instances must be destroyed before.'}`,
    options: OPTIONS,
    environment: [TRACE],
    exitCodes: [
      [String(EXIT_NO_DRIVER), 'there is no NVIDIA driver'],
      [String(EXIT_NEEDS_RESET), 'the mode is set, but a GPU needs a reset before it holds'],
    ],
    examples: [`node-nvml mig ${verb} --gpu 0`],
    run: (parsed, terminal) => setMode(parsed, terminal, enabled),
  };
}

async function setMode(parsed: Parsed, terminal: Terminal, enabled: boolean): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const gpus = named(values.gpu);
  return withNvml(values.mock, terminal, async (nvml) => {
    const answers = await eachGpu(nvml, gpus, (device) => device.mig.async.setMode(enabled));
    const word = enabled ? 'on' : 'off';
    for (const { index, value } of answers) {
      if (value === null) continue;
      const wait = value.needsReset
        ? `, but only after a reset of the GPU (${value.hindrance ?? 'pending'})`
        : '';
      terminal.print(`GPU ${index}: MIG mode is ${word}${wait}.`);
    }
    const failed = reportFaults(answers, terminal);
    if (failed !== EXIT.ok) return failed;
    return answers.some(({ value }) => value?.needsReset === true) ? EXIT_NEEDS_RESET : EXIT.ok;
  });
}

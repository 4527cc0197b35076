import type { GpuStatus, MigStatus, PluginStatus } from '../../../device-plugin/index.ts';
import type { Option, Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import { isolationNames } from '../../isolation-names.ts';
import { askPlugin, EXIT_NO_PLUGIN, NoPluginError, STATUS_SOCKET } from '../../plugin-status.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [STATUS_SOCKET] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'GPU...',
  description:
    'Says that GPUs are mended, by number, `0:1` for a MIG device, or UUID: where a probe agrees, they are offered again at once, without the quiet period, and what they did before is forgotten. A GPU that the probe finds ill stays out. What an operator isolated is released by `node-nvml release`.',
  options: OPTIONS,
  environment: [],
  exitCodes: [
    [String(EXIT.failed), 'a GPU is still out; it is said why'],
    [String(EXIT_NO_PLUGIN), 'no plugin answers'],
  ],
  examples: ['node-nvml health clear 3'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const names = isolationNames(parsed.positionals);
  if (names.length === 0)
    throw new UsageError('Which GPU is not said: give its number, or its UUID (node-nvml health).');
  let code: number = EXIT.ok;
  try {
    for (const name of names) {
      const path = `/health/clear?gpu=${encodeURIComponent(name)}`;
      const status = (await askPlugin(values['status-socket'], 'POST', path)) as PluginStatus;
      if (!tell(name, status, terminal)) code = EXIT.failed;
    }
    return code;
  } catch (error) {
    if (!(error instanceof NoPluginError)) throw error;
    terminal.note(error.message);
    return EXIT_NO_PLUGIN;
  }
}

/** False: it is out. */
function tell(name: string, { gpus }: PluginStatus, terminal: Terminal): boolean {
  const gpu = gpus.find(
    ({ number, uuid, migs }) =>
      name.split(':')[0] === String(number) || uuid === name || migs.some((mig) => mig.uuid === name),
  );
  const mig = gpu?.migs.find(({ uuid, index }) => uuid === name || name === `${gpu.number}:${index ?? ''}`);
  const found: GpuStatus | MigStatus | undefined = mig ?? gpu;
  const state = found?.state ?? 'healthy';
  if (OFFERED.includes(state)) {
    terminal.print(`GPU ${name} is ${state}`);
    return true;
  }
  const { text = '', action = null } = found?.reason ?? {};
  terminal.note(`GPU ${name} is still ${state}: ${text}${action === null ? '' : ` ${action}`}`);
  return false;
}

const OFFERED: readonly GpuStatus['state'][] = ['healthy', 'suspect', 'isolating', 'unmonitored'];

import { OPTIONS as PLUGIN_OPTIONS, type OptionRow } from '../../device-plugin/options/option-list.ts';
import { OptionError } from '../../device-plugin/options/option-error.ts';
import { parseOptions } from '../../device-plugin/options/parse.ts';
import type { DevicePluginOptions } from '../../device-plugin/options/option-list.ts';
import { MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { chooseDriver } from '../mock-here.ts';
import { TRACE } from '../with-nvml.ts';
import { stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';

const rows: readonly OptionRow[] = PLUGIN_OPTIONS;
const environmentOnly = rows
  .filter((row) => row.flag === null)
  .map((row) => [row.env.join(', '), row.help] as const);

export const command: Command = {
  operands: '',
  description:
    "Offers the GPUs of this node to the kubelet as nvidia.com/gpu, in place of NVIDIA's device plugin: same flags, same variables. A flag outweighs its variable. Runs until SIGTERM, which takes its socket away and leaves the rest as it was. Logs JSON, one line a fact.",
  options: [...rows.flatMap(asOptions), MOCK],
  environment: [...environmentOnly, TRACE],
  exitCodes: [],
  examples: ['node-nvml device-plugin', 'node-nvml device-plugin --checkpoint-device-id-strategy=index'],
  run,
};

function asOptions(row: OptionRow): Option[] {
  if (row.flag === null) return [];
  return [row.flag, ...row.aliases].map((name) => ({
    name,
    short: null,
    value: row.value,
    values: row.kind === 'choice' ? row.values : null,
    env: row.env,
    default: shown(row),
    help: row.help,
  }));
}

function shown(row: OptionRow): string | null {
  if (row.default === null) return null;
  if (row.kind === 'duration' && typeof row.default === 'number') return `${row.default / 1_000}s`;
  return String(row.default);
}

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const options = settings(parsed);
  const signal = stopSignal();
  const [{ defaultSettings, nvmlDriver, runDevicePlugin }, { Nvml }, { default: pino }] = await Promise.all([
    import('../../device-plugin/index.ts'),
    import('../../nvml/index.ts'),
    import('pino'),
  ]);
  const driver = await chooseDriver(parsed.flags.get(MOCK.name)?.at(-1) ?? null, terminal);
  try {
    const openDriver = nvmlDriver(() => Nvml.open(driver.open));
    await runDevicePlugin(defaultSettings(options), { openDriver, log: pino(), signal });
  } finally {
    await driver.close();
  }
  return EXIT.ok;
}

function settings(parsed: Parsed): DevicePluginOptions {
  try {
    return parseOptions(parsed.flags, process.env);
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(error.message) : error;
  }
}

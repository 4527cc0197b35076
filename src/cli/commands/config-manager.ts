import { parseCommandLine } from '../../device-plugin/options/command-line.ts';
import { CONFIG_MANAGER_OPTIONS } from '../../device-plugin/options/config-manager-options.ts';
import { OptionError } from '../../device-plugin/options/option-error.ts';
import { runConfigManager } from '../../device-plugin/options/reload/config-manager.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { EXIT, type ForeignCommand } from '../command.ts';
import { stopSignal } from '../terminal/stop-signal.ts';

/** What NVIDIA's chart starts beside the plugin and before it, by the name of `config-manager`. */
export const command: ForeignCommand = { main };

async function main(args: readonly string[]): Promise<number> {
  const { default: pino } = await import('pino');
  try {
    const flags = parseCommandLine(args, CONFIG_MANAGER_OPTIONS);
    const signal = stopSignal(['SIGINT', 'SIGTERM', 'SIGQUIT']);
    await runConfigManager({ flags, env: process.env, log: pino(), signal });
    return EXIT.ok;
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(error.message) : error;
  }
}

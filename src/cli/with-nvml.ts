import type { Nvml } from '../nvml/index.ts';
import { chooseDriver } from './mock-here.ts';
import type { Terminal } from './terminal/terminal.ts';

export const EXIT_NO_DRIVER = 3;

/** For the --help of whatever calls NVML. */
export const TRACE: readonly [name: string, meaning: string] = [
  'NODE_NVML_TRACE=1',
  'Write each call of NVML to stderr: function, device, lane, microseconds, return code.',
];

/** Runs `work` on the driver of this machine, or on a mock of the scenario. No driver: its own exit code. */
export async function withNvml(
  scenario: string | null,
  terminal: Terminal,
  work: (nvml: Nvml) => Promise<number>,
): Promise<number> {
  const { isDriverUnavailable, Nvml } = await import('../nvml/index.ts');
  const driver = await chooseDriver(scenario, terminal);
  try {
    const nvml = await Nvml.open(driver.open);
    try {
      return await work(nvml);
    } finally {
      await nvml.close();
    }
  } catch (error) {
    if (!isDriverUnavailable(error) || !(error instanceof Error)) throw error;
    terminal.note(error.message);
    terminal.note('To try this without a GPU: --mock h100x8.');
    return EXIT_NO_DRIVER;
  } finally {
    await driver.close();
  }
}

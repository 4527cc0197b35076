import type { GpuDriver, GpuRecord, OpenDriver } from './driver.ts';
import type { PluginLog } from './log.ts';
import { BackOff, pause } from './pause.ts';
import { messageOf } from './text.ts';

const FIRST_WAIT_MS = 500;
/** Between two tries to reach a driver that does not work. */
export const LONGEST_DRIVER_WAIT_MS = 10_000;

export type OpenedDriver = {
  readonly driver: GpuDriver;
  readonly records: readonly GpuRecord[];
  /** It was not there at once. */
  readonly waited: boolean;
};

export type Opening = {
  readonly openDriver: OpenDriver;
  /** Throw where it cannot be opened, instead of waiting for it. */
  readonly failOnInitError: boolean;
  readonly log: PluginLog;
  readonly signal: AbortSignal;
};

/** The driver with its first list of GPUs; null when the plugin was stopped while it waited. */
export async function openedDriver({
  openDriver,
  failOnInitError,
  log,
  signal,
}: Opening): Promise<OpenedDriver | null> {
  const backOff = new BackOff(FIRST_WAIT_MS, LONGEST_DRIVER_WAIT_MS);
  let told: string | null = null;
  while (!signal.aborted) {
    let driver: GpuDriver | null = null;
    try {
      driver = await openDriver();
      return { driver, records: await driver.gpus(), waited: told !== null };
    } catch (error) {
      await driver?.close();
      if (failOnInitError) throw error;
      const message = messageOf(error);
      if (message !== told) log.warn({}, `Waiting for the NVIDIA driver. ${message}`);
      told = message;
      await pause(backOff.next(), signal);
    }
  }
  return null;
}

import { isDriverUnavailable, Nvml } from '../../src/nvml/index.ts';

/** Why this machine's driver cannot be used; null: it can. */
export const noDriver: string | null = await Nvml.open().then(
  async (nvml) => {
    await nvml.close();
    return null;
  },
  (error: unknown) => {
    if (!isDriverUnavailable(error) || !(error instanceof Error)) throw error;
    return (error.message.split('\n')[0] ?? '').replace(/\. Tried:$/, '');
  },
);

/** The name of a group of tests, with the reason where they are left out. */
export function onRealDriver(what: string): string {
  return noDriver === null ? what : `${what} (left out: ${noDriver})`;
}

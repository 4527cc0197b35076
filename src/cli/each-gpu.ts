import type { Device, Nvml } from '../nvml/index.ts';
import { EXIT } from './command.ts';
import { selectGpus } from './gpu-selection.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a GPU answered; null beside an error: it did not. */
export type GpuAnswer<T> = {
  readonly index: number;
  readonly uuid: string | null;
  readonly value: T | null;
  readonly error: Error | null;
};

/** Asks the GPUs that are selected, all at once; one that is lost or hangs costs its own answer only. */
export async function eachGpu<T>(
  nvml: Nvml,
  selection: string | null,
  ask: (device: Device) => Promise<T>,
): Promise<GpuAnswer<T>[]> {
  const { Device } = await import('../nvml/index.ts');
  const listed = await nvml.async.devices();
  const known = listed.map((device) => ({
    device,
    index: device.index,
    uuid: device.uuid,
    busId: device instanceof Device ? device.pciBusId : null,
  }));
  return Promise.all(
    (await selectGpus(known, selection)).map(async ({ device, index, uuid }) => {
      try {
        if (!(device instanceof Device)) return { index, uuid, value: null, error: device.error };
        return { index, uuid, value: await ask(device), error: null };
      } catch (error) {
        return { index, uuid, value: null, error: error instanceof Error ? error : new Error(String(error)) };
      }
    }),
  );
}

type Answered = Pick<GpuAnswer<unknown>, 'index' | 'error'>;

/** A line for each GPU that did not answer. */
export function faultsOf(answers: readonly Answered[]): string[] {
  return answers.flatMap(({ index, error }) => (error === null ? [] : [`GPU ${index}: ${error.message}`]));
}

/** Tells which GPUs did not answer; the exit code says whether there was one. */
export function reportFaults(answers: readonly Answered[], terminal: Terminal): number {
  const faults = faultsOf(answers);
  for (const fault of faults) terminal.note(fault);
  return faults.length > 0 ? EXIT.failed : EXIT.ok;
}

/** The answers for JSON, the values under `name`. */
export function plainAnswers(answers: readonly GpuAnswer<unknown>[], name: string): object[] {
  return answers.map(({ index, uuid, value, error }) => ({
    index,
    uuid,
    [name]: value,
    error: error?.message ?? null,
  }));
}

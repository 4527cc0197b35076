import type { ValueOption } from './arguments/option.ts';
import { UsageError } from './arguments/usage-error.ts';

export const GPU: ValueOption<'gpu'> = {
  name: 'gpu',
  short: 'i',
  value: 'GPU[,GPU...]',
  values: null,
  env: [],
  default: 'all',
  help: 'Only these GPUs: by index, UUID, or PCI address.',
};

/** For commands that change GPUs: all of them is never meant by saying nothing. */
export const NAMED_GPU: typeof GPU = { ...GPU, default: null };

/** The selection of {@link NAMED_GPU}; without one the command line is wrong. */
export function named(selection: string | null): string {
  if (selection === null) throw new UsageError('Which GPU is not said: give --gpu GPU[,GPU...].');
  return selection;
}

/** What identifies a GPU on the command line. */
type Identified = { readonly index: number; readonly uuid: string | null; readonly busId: string | null };

/** Those of the GPUs that the option names, in its order; all for null. One that is not there is an error of usage. */
export async function selectGpus<T extends Identified>(
  gpus: readonly T[],
  selection: string | null,
): Promise<readonly T[]> {
  if (selection === null) return gpus;
  const { normalisePciBusId } = await import('../nvml/index.ts');
  return selection.split(',').map((name) => {
    const busId = name.includes(':') ? normalisePciBusId(name) : null;
    const found = gpus.find(
      (gpu) => String(gpu.index) === name || gpu.uuid === name || (busId !== null && gpu.busId === busId),
    );
    if (found !== undefined) return found;
    const known = gpus.map(({ index, uuid }) => `${index}${uuid === null ? '' : ` (${uuid})`}`).join(', ');
    throw new UsageError(`There is no GPU ${JSON.stringify(name)}; there are ${known || 'none'}.`);
  });
}

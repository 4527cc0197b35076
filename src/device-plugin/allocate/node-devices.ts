import type { Allocatable } from '../allocatable.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import type { ListedGpu } from '../units.ts';

/** All devices of the node that a container may be given, each once. */
export function nodeDevices(
  gpus: readonly ListedGpu[],
  strategy: DevicePluginOptions['migStrategy'],
): Allocatable[] {
  return gpus.flatMap(({ number, index, uuid, address: pciBusId, minor, migs }): Allocatable[] => {
    if (index === null || uuid === null) return [];
    const gpu = { number, index, uuid, pciBusId, minor };
    if (migs === null || strategy === 'none') return [{ id: uuid, gpu, mig: null, replica: null }];
    return migs.map((mig) => ({ id: mig.uuid, gpu, mig, replica: null }));
  });
}

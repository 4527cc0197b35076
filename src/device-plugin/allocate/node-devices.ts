import type { Allocatable } from '../allocatable.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import { formerMigUuids } from '../gpu-table.ts';
import type { ListedGpu } from '../units.ts';

/** A device as the node has it, with the UUIDs that stood for it before: running pods may have answers with those. */
export type NodeDevice = Allocatable & { readonly formerUuids: readonly string[] };

/** All devices of the node that a container may be given, each once. */
export function nodeDevices(
  gpus: readonly ListedGpu[],
  strategy: DevicePluginOptions['migStrategy'],
): NodeDevice[] {
  return gpus.flatMap((listed): NodeDevice[] => {
    const { number, index, uuid, address: pciBusId, minor, migs, formerUuids } = listed;
    if (index === null || uuid === null) return [];
    const gpu = { number, index, uuid, pciBusId, minor };
    if (migs === null || strategy === 'none')
      return [{ id: uuid, gpu, mig: null, replica: null, formerUuids }];
    return migs.map((mig) => ({
      id: mig.uuid,
      gpu,
      mig,
      replica: null,
      formerUuids: formerMigUuids(listed, mig),
    }));
  });
}

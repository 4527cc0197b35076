import type { Allocatable } from '../allocatable.ts';
import type { IdStrategy } from '../units.ts';

export const CDI_NAMINGS = ['uuid', 'index', 'slot'] as const;
/** By what a CDI spec names a device. */
export type CdiNaming = (typeof CDI_NAMINGS)[number];

/** The vendor in the names of our CDI devices; NVIDIA's plugin has the same, so that either's answers fit either's spec. */
export const CDI_VENDOR = 'k8s.device-plugin.nvidia.com';

/** Windows' subsystem for Linux has one device, of all GPUs; it has this for a UUID. */
export const WSL_DEVICE = 'all';

export function qualifiedName(vendor: string, kind: string, name: string): string {
  return `${vendor}/${kind}=${name}`;
}

/** What NVIDIA's container runtime is told to open: UUID, or the driver's index (of a MIG device, "0:1"). */
export function containerName({ gpu, mig }: Allocatable, identity: IdStrategy): string {
  if (identity === 'uuid' || gpu.uuid === WSL_DEVICE) return mig?.uuid ?? gpu.uuid;
  return mig === null ? String(gpu.index) : `${gpu.index}:${mig.index}`;
}

/**
 * The device in our CDI spec. An index is our number for the GPU, not the driver's: the kubelet replays a name for as
 * long as the pod lives, and after a GPU before it was lost the driver's would mean another card.
 */
export function cdiName({ gpu, mig }: Allocatable, naming: CdiNaming): string {
  switch (gpu.uuid === WSL_DEVICE ? 'uuid' : naming) {
    case 'uuid':
      return mig?.uuid ?? gpu.uuid;
    case 'index':
      return mig === null ? String(gpu.number) : `${gpu.number}:${mig.index}`;
    case 'slot':
      return mig === null ? gpu.pciBusId : `${gpu.pciBusId}-gi${mig.gpuInstance}-ci${mig.computeInstance}`;
  }
}

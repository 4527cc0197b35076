import { nameIn } from '../names.ts';
import { call, reading, type ReadingsOf } from './reading.ts';

/** Every {@link VirtualizationMode}. */
export const VIRTUALIZATION_MODES = ['none', 'passthrough', 'vgpu', 'host-vgpu', 'host-vsga'] as const;
/** What a GPU is to a virtual machine, here (`nvmlGpuVirtualizationMode_t`). */
export type VirtualizationMode = (typeof VIRTUALIZATION_MODES)[number];

/** Every {@link HostVgpuMode}. */
export const HOST_VGPU_MODES = ['non-sriov', 'sriov'] as const;
/** How a host divides a GPU into virtual ones (`nvmlHostVgpuMode_t`). */
export type HostVgpuMode = (typeof HOST_VGPU_MODES)[number];

/** Whether a GPU is, or serves, a virtual one. */
export interface VirtualizationMetrics {
  readonly virtualizationMode: VirtualizationMode | number;
  readonly hostVgpuMode: HostVgpuMode | number;
}

export const virtualization: ReadingsOf<VirtualizationMetrics> = {
  virtualizationMode: reading(call('deviceGetVirtualizationMode', [], nameIn(VIRTUALIZATION_MODES))),
  hostVgpuMode: reading(call('deviceGetHostVgpuMode', [], nameIn(HOST_VGPU_MODES))),
};

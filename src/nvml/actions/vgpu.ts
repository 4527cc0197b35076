import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { DeviceVgpuCapability as Capability } from '../raw/enums.ts';
import { VIRTUALIZATION_MODES, type VirtualizationMode } from '../readings/virtualization.ts';
import type { Steps } from '../steps.ts';
import { numberOf, on, orNull } from './action.ts';

/** What a GPU can do for virtual ones. Null: this driver does not tell. */
export type VgpuHostCapabilities = {
  readonly fractionalMultiVgpu: boolean | null;
  /** Several kinds of vGPU at a time. */
  readonly heterogeneousProfiles: boolean | null;
  readonly heterogeneousSizes: boolean | null;
  /** In MB/s. */
  readonly readDeviceBufferBandwidth: number | null;
  /** In MB/s. */
  readonly writeDeviceBufferBandwidth: number | null;
  readonly deviceStreaming: boolean | null;
  readonly miniQuarterGpu: boolean | null;
  readonly computeMediaEngineGpu: boolean | null;
  readonly warmUpdate: boolean | null;
  readonly homogeneousPlacements: boolean | null;
  readonly migTimeslicingSupported: boolean | null;
  readonly migTimeslicingEnabled: boolean | null;
  readonly uvmStun: boolean | null;
};

const FLAGS = {
  fractionalMultiVgpu: Capability.FRACTIONAL_MULTI_VGPU,
  heterogeneousProfiles: Capability.HETEROGENEOUS_TIMESLICE_PROFILES,
  heterogeneousSizes: Capability.HETEROGENEOUS_TIMESLICE_SIZES,
  deviceStreaming: Capability.DEVICE_STREAMING,
  miniQuarterGpu: Capability.MINI_QUARTER_GPU,
  computeMediaEngineGpu: Capability.COMPUTE_MEDIA_ENGINE_GPU,
  warmUpdate: Capability.WARM_UPDATE,
  homogeneousPlacements: Capability.HOMOGENEOUS_PLACEMENTS,
  migTimeslicingSupported: Capability.MIG_TIMESLICING_SUPPORTED,
  migTimeslicingEnabled: Capability.MIG_TIMESLICING_ENABLED,
  uvmStun: Capability.UVM_STUN,
} as const;

/** Every {@link SettableVgpuCapability}. */
export const SETTABLE_VGPU_CAPABILITIES = [
  'miniQuarterGpu',
  'computeMediaEngineGpu',
  'migTimeslicingEnabled',
] as const;
/** What of it an administrator switches; the rest only tells what the GPU can do. */
export type SettableVgpuCapability = (typeof SETTABLE_VGPU_CAPABILITIES)[number];

/** Where vGPUs of one type fit into the memory of the GPU. */
export type VgpuPlacements = {
  /** The room that one takes. */
  readonly size: number;
  /** The places that it may begin at. */
  readonly ids: readonly number[];
};

export function supportedTypeIds(gpu: Gpu): Steps<number[] | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetSupportedVgpus(handle)));
}

export function creatableTypeIds(gpu: Gpu): Steps<number[] | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetCreatableVgpus(handle)));
}

export function activeInstanceIds(gpu: Gpu): Steps<number[] | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetActiveVgpus(handle)));
}

export function* capabilities(gpu: Gpu): Steps<VgpuHostCapabilities | null> {
  const found: Record<string, boolean | number | null> = {
    readDeviceBufferBandwidth: yield* capabilityOf(gpu, Capability.READ_DEVICE_BUFFER_BW),
    writeDeviceBufferBandwidth: yield* capabilityOf(gpu, Capability.WRITE_DEVICE_BUFFER_BW),
  };
  for (const [name, capability] of Object.entries(FLAGS)) {
    const value = yield* capabilityOf(gpu, capability);
    found[name] = value === null ? null : value !== 0;
  }
  const isKnown = Object.values(found).some((value) => value !== null);
  return isKnown ? (found as VgpuHostCapabilities) : null;
}

function capabilityOf(gpu: Gpu, capability: Capability): Steps<number | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuCapabilities(handle, capability)));
}

export function setCapability(gpu: Gpu, capability: SettableVgpuCapability, enabled: boolean): Steps<void> {
  if (!SETTABLE_VGPU_CAPABILITIES.includes(capability)) {
    throw new RangeError(
      `What can be switched is one of ${SETTABLE_VGPU_CAPABILITIES.join(', ')}; it was '${capability}'.`,
    );
  }
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetVgpuCapabilities(handle, FLAGS[capability], flagOf('enabled', enabled)),
  );
}

export function* isHeterogeneous(gpu: Gpu): Steps<boolean | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuHeterogeneousMode(handle)));
  return out === null ? null : out.mode !== 0;
}

export function setHeterogeneous(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetVgpuHeterogeneousMode(handle, { mode: flagOf('enabled', enabled) }),
  );
}

export function* supportedPlacements(gpu: Gpu, typeId: number): Steps<VgpuPlacements | null> {
  const out = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetVgpuTypeSupportedPlacements(handle, typeId)),
  );
  return out === null ? null : { size: out.placementSize, ids: out.placementIds };
}

export function* creatablePlacements(gpu: Gpu, typeId: number): Steps<VgpuPlacements | null> {
  const out = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetVgpuTypeCreatablePlacements(handle, typeId)),
  );
  return out === null ? null : { size: out.placementSize, ids: out.placementIds };
}

export function metadata(gpu: Gpu): Steps<string | null> {
  return orNull(on(gpu, (prepare, handle) => prepare.deviceGetPgpuMetadataString(handle)));
}

export function forceGspUnload(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceVgpuForceGspUnload(handle));
}

export function setVirtualizationMode(gpu: Gpu, mode: VirtualizationMode): Steps<void> {
  const number = numberOf('A virtualization mode', VIRTUALIZATION_MODES, mode);
  return on(gpu, (prepare, handle) => prepare.deviceSetVirtualizationMode(handle, number));
}

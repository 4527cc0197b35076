import type { Gpu } from '../gpu.ts';
import { VgpuPgpuCompatibilityLimitCode as Limit, VgpuVmCompatibility as State } from '../raw/enums.ts';
import { ask, type Steps } from '../steps.ts';
import { on, orNull } from './action.ts';

/** How a VM is when its vGPU can move: off, hibernated, asleep, or alive (`NVML_VGPU_VM_COMPATIBILITY_*`). */
export type VgpuMigrationState = 'cold' | 'hibernate' | 'sleep' | 'live';
/** What hinders a vGPU from moving (`NVML_VGPU_COMPATIBILITY_LIMIT_*`). */
export type VgpuMigrationLimit = 'host-driver' | 'guest-driver' | 'gpu' | 'other';

const STATES: Readonly<Record<VgpuMigrationState, number>> = {
  cold: State.COLD,
  hibernate: State.HIBERNATE,
  sleep: State.SLEEP,
  live: State.LIVE,
};
const LIMITS: Readonly<Record<VgpuMigrationLimit, number>> = {
  'host-driver': Limit.HOST_DRIVER,
  'guest-driver': Limit.GUEST_DRIVER,
  gpu: Limit.GPU,
  other: Limit.OTHER,
};

/** Whether a vGPU can move to a GPU. */
export type VgpuCompatibility = {
  /** None: it cannot. */
  readonly states: readonly VgpuMigrationState[];
  readonly limits: readonly VgpuMigrationLimit[];
};

export function* hostMetadata(gpu: Gpu): Steps<Uint8Array | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetVgpuMetadata(handle)));
  return out?.bytes ?? null;
}

export function* compatibility(
  gpu: Gpu,
  vgpuMetadata: Uint8Array,
  metadata: Uint8Array | null = null,
): Steps<VgpuCompatibility | null> {
  const host = metadata ?? (yield* hostMetadata(gpu));
  if (host === null) return null;
  const out = yield* orNull(
    ask({ ...gpu.prepare.getVgpuCompatibility(vgpuMetadata, host), lane: gpu.handle }),
  );
  if (out === null) return null;
  return {
    states: namesOf(STATES, out.vgpuVmCompatibility),
    limits: namesOf(LIMITS, out.compatibilityLimitCode),
  };
}

function namesOf<N extends string>(bits: Readonly<Record<N, number>>, value: number): N[] {
  return (Object.keys(bits) as N[]).filter((name) => (bits[name] & value) !== 0);
}

import { orNull } from '../actions/action.ts';
import type { Call } from '../call.ts';
import { isUnsupported } from '../errors.ts';
import type { PreparedCalls } from '../raw/functions.ts';
import {
  captureSession,
  encoderSession,
  type CaptureSession,
  type EncoderSession,
} from '../readings/video.ts';
import { ask, type Steps } from '../steps.ts';
import type { VgpuInstance } from './vgpu-instance.ts';
import { VgpuType } from './vgpu-type.ts';

/** The VM that a vGPU works for. */
export type VgpuVm = { readonly id: string; readonly idType: 'domain' | 'uuid' | number };

/** Whether the guest has the license that its type needs. */
export type VgpuLicense = {
  readonly isLicensed: boolean;
  /** NVML's number of the state (`NVML_GRID_LICENSE_STATE_*`). */
  readonly state: number;
  /** When it ends. Null: it does not, or there is none. */
  readonly expires: Date | null;
};

/** What the guest's driver encodes or captures. */
export type VgpuVideoLoad = {
  readonly sessions: number;
  readonly averageFps: number;
  /** In microseconds. */
  readonly averageLatencyUs: number;
};

/** What a process in the guest did. */
export type VgpuProcessStats = {
  readonly isRunning: boolean;
  /** In percent of its life. */
  readonly gpuUtilization: number;
  readonly memoryUtilization: number;
  /** The most memory that it had, in bytes. */
  readonly maxMemoryUsage: number;
  readonly timeMs: number;
  /** Microseconds since 1970. */
  readonly startTimeUs: number;
};

/** One reading of an instance, on the lane of its GPU. */
function* told<T>(
  { device, id }: VgpuInstance,
  make: (prepare: PreparedCalls, id: number) => Call<T>,
): Steps<T | null> {
  return yield* orNull(ask({ ...make(device.gpu.prepare, id), lane: device.handle }));
}

function* change(
  { device, id }: VgpuInstance,
  make: (prepare: PreparedCalls, id: number) => Call<void>,
): Steps<void> {
  yield* ask({ ...make(device.gpu.prepare, id), lane: device.handle });
}

/** What can be asked of an instance and done with it; {@link VgpuInstance} tells what each is. */
export const instanceActions: {
  uuid: (vgpu: VgpuInstance) => Steps<string | null>;
  mdevUuid: (vgpu: VgpuInstance) => Steps<string | null>;
  guestDriverVersion: (vgpu: VgpuInstance) => Steps<string | null>;
  framebufferUsage: (vgpu: VgpuInstance) => Steps<number | null>;
  frameRateLimit: (vgpu: VgpuInstance) => Steps<number | null>;
  encoderCapacity: (vgpu: VgpuInstance) => Steps<number | null>;
  guestPciBusId: (vgpu: VgpuInstance) => Steps<string | null>;
  gpuInstanceId: typeof gpuInstanceId;
  accountingPids: (vgpu: VgpuInstance) => Steps<number[] | null>;
  clearAccounting: (vgpu: VgpuInstance) => Steps<void>;
  setEncoderCapacity: (vgpu: VgpuInstance, percent: number) => Steps<void>;
  metadata: typeof metadata;
  type: typeof typeOf;
  vm: typeof vmOf;
  license: typeof licenseOf;
  eccMode: typeof eccMode;
  placementId: typeof placementId;
  runtimeStateSize: typeof runtimeStateSize;
  encoderLoad: typeof encoderLoad;
  captureLoad: typeof captureLoad;
  encoderSessions: typeof encoderSessions;
  captureSessions: typeof captureSessions;
  isAccounting: typeof isAccounting;
  accountingStats: typeof accountingStats;
} = {
  uuid: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetUUID(id)),
  mdevUuid: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetMdevUUID(id)),
  guestDriverVersion: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetVmDriverVersion(id)),
  framebufferUsage: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFbUsage(id)),
  frameRateLimit: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFrameRateLimit(id)),
  encoderCapacity: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEncoderCapacity(id)),
  guestPciBusId: (vgpu: VgpuInstance) => told(vgpu, (prepare, id) => prepare.vgpuInstanceGetGpuPciId(id)),
  gpuInstanceId,
  accountingPids: (vgpu: VgpuInstance) =>
    told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingPids(id)),
  clearAccounting: (vgpu: VgpuInstance) =>
    change(vgpu, (prepare, id) => prepare.vgpuInstanceClearAccountingPids(id)),
  setEncoderCapacity: (vgpu: VgpuInstance, percent: number) =>
    change(vgpu, (prepare, id) => prepare.vgpuInstanceSetEncoderCapacity(id, percent)),
  metadata,
  type: typeOf,
  vm: vmOf,
  license: licenseOf,
  eccMode,
  placementId,
  runtimeStateSize,
  encoderLoad,
  captureLoad,
  encoderSessions,
  captureSessions,
  isAccounting,
  accountingStats,
};

function* typeOf(vgpu: VgpuInstance): Steps<VgpuType | null> {
  const id = yield* told(vgpu, (prepare, instance) => prepare.vgpuInstanceGetType(instance));
  return id === null ? null : new VgpuType(vgpu.device, id);
}

function* vmOf(vgpu: VgpuInstance): Steps<VgpuVm | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetVmID(id));
  if (found === null) return null;
  const { vmId, vmIdType } = found;
  return { id: vmId, idType: vmIdType === 0 ? 'domain' : vmIdType === 1 ? 'uuid' : vmIdType };
}

const LICENSE_EXPIRES = 2;

function* licenseOf(vgpu: VgpuInstance): Steps<VgpuLicense | null> {
  const { prepare } = vgpu.device.gpu;
  for (const form of [
    prepare.vgpuInstanceGetLicenseInfo_v2(vgpu.id),
    prepare.vgpuInstanceGetLicenseInfo(vgpu.id),
  ]) {
    try {
      const { isLicensed, currentState, licenseExpiry } = yield* ask(form);
      const { year, month, day, hour, min, sec, status } = licenseExpiry;
      const expires =
        status === LICENSE_EXPIRES ? new Date(Date.UTC(year, month - 1, day, hour, min, sec)) : null;
      return { isLicensed: isLicensed === 1, state: currentState, expires };
    } catch (error) {
      if (!isUnsupported(error)) throw error;
    }
  }
  return null;
}

function* eccMode(vgpu: VgpuInstance): Steps<boolean | null> {
  const mode = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEccMode(id));
  return mode === null ? null : mode === 1;
}

const NO_GPU_INSTANCE = 0xffffffff;

function* gpuInstanceId(vgpu: VgpuInstance): Steps<number | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetGpuInstanceId(id));
  return found === NO_GPU_INSTANCE ? null : found;
}

const NO_PLACEMENT = 0xffff;

function* placementId(vgpu: VgpuInstance): Steps<number | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetPlacementId(id));
  return found === null || found.placementId === NO_PLACEMENT ? null : found.placementId;
}

function* runtimeStateSize(vgpu: VgpuInstance): Steps<number | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetRuntimeStateSize(id));
  return found?.size ?? null;
}

function* metadata(vgpu: VgpuInstance): Steps<Uint8Array | null> {
  return (yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetMetadata(id)))?.bytes ?? null;
}

function* encoderLoad(vgpu: VgpuInstance): Steps<VgpuVideoLoad | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEncoderStats(id));
  if (found === null) return null;
  const { sessionCount, averageFps, averageLatency } = found;
  return { sessions: sessionCount, averageFps, averageLatencyUs: averageLatency };
}

function* captureLoad(vgpu: VgpuInstance): Steps<VgpuVideoLoad | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFBCStats(id));
  if (found === null) return null;
  const { sessionsCount, averageFPS, averageLatency } = found;
  return { sessions: sessionsCount, averageFps: averageFPS, averageLatencyUs: averageLatency };
}

function* encoderSessions(vgpu: VgpuInstance): Steps<EncoderSession[] | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetEncoderSessions(id));
  return found?.map(encoderSession) ?? null;
}

function* captureSessions(vgpu: VgpuInstance): Steps<CaptureSession[] | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetFBCSessions(id));
  return found?.map(captureSession) ?? null;
}

function* isAccounting(vgpu: VgpuInstance): Steps<boolean | null> {
  const mode = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingMode(id));
  return mode === null ? null : mode === 1;
}

function* accountingStats(vgpu: VgpuInstance, pid: number): Steps<VgpuProcessStats | null> {
  const found = yield* told(vgpu, (prepare, id) => prepare.vgpuInstanceGetAccountingStats(id, pid));
  if (found === null) return null;
  return {
    isRunning: found.isRunning === 1,
    gpuUtilization: found.gpuUtilization,
    memoryUtilization: found.memoryUtilization,
    maxMemoryUsage: found.maxMemoryUsage,
    timeMs: found.time,
    startTimeUs: found.startTime,
  };
}

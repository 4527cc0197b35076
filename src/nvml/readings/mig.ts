import { call, reading, type Reading, type ReadingsOf } from './reading.ts';

/** Whether the GPU is divided into instances, and whether it will be after the next reset. */
export type MigMode = { readonly current: boolean; readonly pending: boolean };

/** What a MIG device has of its GPU. */
export type MigAttributes = {
  readonly multiprocessorCount: number;
  readonly copyEngineCount: number;
  readonly decoderCount: number;
  readonly encoderCount: number;
  readonly jpegCount: number;
  readonly ofaCount: number;
  readonly gpuInstanceSliceCount: number;
  readonly computeInstanceSliceCount: number;
  /** In MiB, as NVML counts it here. */
  readonly memorySizeMiB: number;
};

/** Whether a GPU is divided. */
export interface MigMetrics {
  readonly migMode: MigMode;
  readonly maxMigDeviceCount: number;
}

export const mig: ReadingsOf<MigMetrics> = {
  migMode: reading(
    call('deviceGetMigMode', [], ({ currentMode, pendingMode }) => ({
      current: currentMode === 1,
      pending: pendingMode === 1,
    })),
  ),
  maxMigDeviceCount: reading(call('deviceGetMaxMigDeviceCount', [])),
};
export const gpuInstanceId: Reading<number> = reading(call('deviceGetGpuInstanceId', []));
export const computeInstanceId: Reading<number> = reading(call('deviceGetComputeInstanceId', []));
export const migAttributes: Reading<MigAttributes> = reading(
  call('deviceGetAttributes_v2', [], (out) => ({
    multiprocessorCount: out.multiprocessorCount,
    copyEngineCount: out.sharedCopyEngineCount,
    decoderCount: out.sharedDecoderCount,
    encoderCount: out.sharedEncoderCount,
    jpegCount: out.sharedJpegCount,
    ofaCount: out.sharedOfaCount,
    gpuInstanceSliceCount: out.gpuInstanceSliceCount,
    computeInstanceSliceCount: out.computeInstanceSliceCount,
    memorySizeMiB: out.memorySizeMB,
  })),
);

import { call, reading, type Reading, type ReadingsOf } from './reading.ts';

/** Every {@link ProcessKind}. */
export const PROCESS_KINDS = ['compute', 'graphics', 'mps'] as const;
/** What a process does on a GPU: it computes, draws, or computes through the multi-process service. */
export type ProcessKind = (typeof PROCESS_KINDS)[number];

/** A process that holds a GPU. */
export type GpuProcess = {
  readonly pid: number;
  readonly type: ProcessKind;
  /** In bytes. Null: the driver does not tell it, as without permission. */
  readonly usedMemory: number | null;
  /** Null: the process is not on a MIG device, or the caller may not know. */
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
};

/** The processes on a GPU. */
export interface ProcessMetrics {
  readonly computeProcesses: GpuProcess[];
  readonly graphicsProcesses: GpuProcess[];
  readonly mpsProcesses: GpuProcess[];
}

type ProcessInfo = {
  readonly pid: number;
  readonly usedGpuMemory: bigint | number;
  readonly gpuInstanceId?: number;
  readonly computeInstanceId?: number;
};

/** What NVML writes where an instance has no number. */
const NO_INSTANCE = 0xffffffff;

/**
 * 535.43 to 535.86.05 wrote larger elements through the third form, without a sign of it. The second form is right on
 * these drivers.
 */
function wroteLargerElements(driver: string): boolean {
  const [branch = 0, minor = 0, patch = 0] = driver.split('.').map(Number);
  if (branch !== 535) return false;
  return minor >= 43 && (minor < 86 || (minor === 86 && patch <= 5));
}

export const computeProcesses: Reading<GpuProcess[]> = reading(
  call('deviceGetComputeRunningProcesses_v3', [], listed('compute'), { unless: wroteLargerElements }),
  call('deviceGetComputeRunningProcesses_v2', [], listed('compute')),
  call('deviceGetComputeRunningProcesses', [], listed('compute')),
);

export const mpsProcesses: Reading<GpuProcess[]> = reading(
  call('deviceGetMPSComputeRunningProcesses_v3', [], listed('mps'), { unless: wroteLargerElements }),
  call('deviceGetMPSComputeRunningProcesses_v2', [], listed('mps')),
  call('deviceGetMPSComputeRunningProcesses', [], listed('mps')),
);

export const processes: ReadingsOf<ProcessMetrics> = {
  computeProcesses,
  graphicsProcesses: reading(
    call('deviceGetGraphicsRunningProcesses_v3', [], listed('graphics'), { unless: wroteLargerElements }),
    call('deviceGetGraphicsRunningProcesses_v2', [], listed('graphics')),
    call('deviceGetGraphicsRunningProcesses', [], listed('graphics')),
  ),
  mpsProcesses,
};

function listed(type: GpuProcess['type']) {
  return (infos: readonly ProcessInfo[]): GpuProcess[] =>
    infos.map((info) => ({
      pid: info.pid,
      type,
      usedMemory: memoryOf(info.usedGpuMemory),
      gpuInstanceId: instanceOf(info.gpuInstanceId),
      computeInstanceId: instanceOf(info.computeInstanceId),
    }));
}

/** The largest number of 64 bits stands for "not available"; no GPU has a memory near it. */
function memoryOf(value: bigint | number): number | null {
  const bytes = Number(value);
  return bytes >= 2 ** 63 ? null : bytes;
}

function instanceOf(id: number | undefined): number | null {
  return id === undefined || id === NO_INSTANCE ? null : id;
}

import type { Nvml } from '../nvml/index.ts';

/** What `list` shows of a GPU: bytes, mW, degrees C, percent. Null: not provided, or not reachable (`error` says so). */
export type GpuRow = {
  readonly index: number;
  readonly uuid: string | null;
  readonly busId: string | null;
  readonly name: string | null;
  readonly temperature: number | null;
  readonly powerUsage: number | null;
  readonly powerLimit: number | null;
  readonly memoryUsed: number | null;
  readonly memoryTotal: number | null;
  readonly utilization: number | null;
  readonly error: string | null;
};

const METRICS = [
  'name',
  'pci',
  'temperature',
  'powerUsage',
  'enforcedPowerLimit',
  'memory',
  'utilization',
] as const;

/** Every GPU; one that hangs or is lost costs its own row only. */
export async function readGpus(nvml: Nvml): Promise<GpuRow[]> {
  const { gpus } = await nvml.snapshot({ metrics: METRICS });
  return gpus.map((gpu) => ({
    index: gpu.index,
    uuid: gpu.uuid,
    busId: gpu.pci?.busId ?? null,
    name: gpu.name,
    temperature: gpu.temperature,
    powerUsage: gpu.powerUsage,
    powerLimit: gpu.enforcedPowerLimit,
    memoryUsed: gpu.memory?.used ?? null,
    memoryTotal: gpu.memory?.total ?? null,
    utilization: gpu.utilization?.gpu ?? null,
    error: reason(gpu.error, gpu.errors),
  }));
}

/** Why the GPU, or else some of its values, could not be read. */
function reason(error: Error | null, errors: Readonly<Record<string, Error>> | null): string | null {
  if (error !== null) return error.message;
  if (errors === null) return null;
  return Object.values(errors)
    .map(({ message }) => message)
    .join(' ');
}

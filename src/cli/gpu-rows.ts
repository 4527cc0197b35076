import type { Device, Nvml, UnavailableDevice } from '../nvml/index.ts';

/** What `list` shows of a GPU: bytes, mW, degrees C, percent. Null: not provided, or not reachable (`error` says so). */
export type GpuRow = {
  readonly index: number;
  readonly uuid: string | null;
  readonly pciBusId: string | null;
  readonly name: string | null;
  readonly temperature: number | null;
  readonly powerUsage: number | null;
  readonly powerLimit: number | null;
  readonly memoryUsed: number | null;
  readonly memoryTotal: number | null;
  readonly utilization: number | null;
  readonly error: string | null;
};

/** Every GPU; one that hangs or is lost costs its own row only. */
export function readGpus(nvml: Nvml): Promise<GpuRow[]> {
  return Promise.all(nvml.devices().map(readGpu));
}

async function readGpu(device: Device | UnavailableDevice): Promise<GpuRow> {
  const { index, uuid, pciBusId } = device;
  const unread = {
    index,
    uuid,
    pciBusId,
    name: null,
    temperature: null,
    powerUsage: null,
    powerLimit: null,
    memoryUsed: null,
    memoryTotal: null,
    utilization: null,
  };
  if ('error' in device) return { ...unread, error: device.error.message };
  try {
    const { async: get } = device;
    const [name, temperature, powerUsage, powerLimit, memory, utilization] = await Promise.all([
      get.name(),
      get.temperature(),
      get.powerUsage(),
      get.enforcedPowerLimit(),
      get.memory(),
      get.utilization(),
    ]);
    return {
      ...unread,
      name,
      temperature,
      powerUsage,
      powerLimit,
      memoryUsed: memory?.used ?? null,
      memoryTotal: memory?.total ?? null,
      utilization: utilization?.gpu ?? null,
      error: null,
    };
  } catch (error) {
    return { ...unread, error: error instanceof Error ? error.message : String(error) };
  }
}

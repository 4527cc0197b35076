import { ask } from '../capture/ask.ts';
import { Device } from '../../nvml/device.ts';
import { Nvml } from '../../nvml/nvml.ts';

/** What the files of a kernel driver tell of a GPU. */
export type GpuFacts = {
  readonly minor: number;
  /** `0000:1b:00.0`. */
  readonly busId: string;
  readonly name: string;
  readonly uuid: string;
  readonly irq: number | null;
  readonly vbios: string | null;
  /** In MIG mode or able to it. */
  readonly hasMig: boolean;
  readonly instances: readonly { readonly gpuInstance: number; readonly computeInstance: number }[];
};

/** Asks the mock itself, so that what is laid out is what NVML says. A GPU that is lost has no files. */
export async function readFacts(libraryPath: string): Promise<GpuFacts[]> {
  const nvml = await Nvml.open({ libraryPath });
  try {
    return nvml.devices().flatMap((device) => {
      if (!(device instanceof Device)) return [];
      const pci = device.pci();
      if (pci === null) return [];
      return [
        {
          minor: device.minorNumber() ?? device.index,
          busId: pci.busId.slice(4),
          name: device.name() ?? 'NVIDIA GPU',
          uuid: device.uuid,
          irq: device.irqNumber(),
          vbios: device.vbiosVersion(),
          hasMig: device.migMode() !== null,
          instances: device.migDevices().flatMap((mig) => {
            const [gpuInstance, computeInstance] = [
              ask(() => mig.gpuInstanceId()),
              ask(() => mig.computeInstanceId()),
            ];
            return gpuInstance === null || computeInstance === null ? [] : [{ gpuInstance, computeInstance }];
          }),
        },
      ];
    });
  } finally {
    await nvml.close();
  }
}

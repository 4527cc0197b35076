import type { Allocatable, AllocatableGpu } from '../../../src/device-plugin/allocatable.ts';
import type { AllocateSetup } from '../../../src/device-plugin/allocate/setup.ts';

/** GPU 2 was lost: the driver's indices behind it have moved up. */
const GPU_1 = gpu(1, { index: 1, minor: 1 });
const GPU_3 = gpu(3, { index: 2, minor: 3 });

/** Requests of one container, by what kind of device they ask for. */
export const REQUESTS: Readonly<Record<string, readonly Allocatable[]>> = {
  gpu: [whole(GPU_3), whole(GPU_1)],
  mig: [
    mig(GPU_3, 1, { gpuInstance: 9, computeInstance: 0 }),
    mig(GPU_1, 0, { gpuInstance: 1, computeInstance: 2 }),
  ],
  replica: [replica(GPU_3, 7), replica(GPU_1, 0), replica(GPU_3, 2)],
};

/** Settings when nothing is set, with some replaced. */
export function setup(change: Partial<AllocateSetup> = {}): AllocateSetup {
  return {
    resource: 'nvidia.com/gpu',
    strategies: ['envvar'],
    identity: 'uuid',
    failRequestsGreaterThanOne: false,
    features: [],
    imexChannels: [],
    cdi: {
      vendor: 'k8s.device-plugin.nvidia.com',
      naming: 'uuid',
      annotationPrefix: 'cdi.k8s.io/',
      additional: [],
      written: new Set(),
    },
    nodes: null,
    mps: null,
    ...change,
  };
}

export function gpu(number: number, change: Partial<AllocatableGpu> = {}): AllocatableGpu {
  return {
    number,
    index: number,
    uuid: `GPU-${number}`,
    pciBusId: `0000:0${number}:00.0`,
    minor: number,
    ...change,
  };
}

export function whole(of: AllocatableGpu): Allocatable {
  return { id: of.uuid, gpu: of, mig: null, replica: null };
}

export function replica(of: AllocatableGpu, number: number): Allocatable {
  return { id: `${of.uuid}::${number}`, gpu: of, mig: null, replica: number };
}

export function mig(
  of: AllocatableGpu,
  index: number,
  instance: { gpuInstance: number; computeInstance: number },
): Allocatable {
  const uuid = `MIG-${of.number}-${index}`;
  return { id: uuid, gpu: of, mig: { index, uuid, profile: '1g.10gb', ...instance }, replica: null };
}

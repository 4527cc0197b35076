import { describe, expect, it } from 'vitest';

import { AllocationError } from '../../../src/device-plugin/allocate/allocation-error.ts';
import { containerAnswer } from '../../../src/device-plugin/allocate/container-answer.ts';
import type { AllocateSetup } from '../../../src/device-plugin/allocate/setup.ts';
import { gpu, mig, replica, setup, whole } from './devices.ts';

const nodes = { devRoot: '/', controlNodes: [], capabilities: new Map<string, number>() };

describe('Allocate', () => {
  it("refuses several replicas in NVIDIA's words where that is forbidden", () => {
    const several = [replica(gpu(0), 0), replica(gpu(1), 0)];
    const forbidden = setup({ failRequestsGreaterThanOne: true });
    expect(() => containerAnswer(several, forbidden)).toThrow(
      new AllocationError(
        'invalid allocation request for "nvidia.com/gpu": invalid request: maximum request size for shared resources is 1; found 2',
      ),
    );
    expect(containerAnswer(several.slice(0, 1), forbidden).envs).toEqual({ NVIDIA_VISIBLE_DEVICES: 'GPU-0' });
    expect(containerAnswer([whole(gpu(0)), whole(gpu(1))], forbidden).envs).toEqual({
      NVIDIA_VISIBLE_DEVICES: 'GPU-0,GPU-1',
    });
  });

  it('refuses a device whose node cannot be named, and says which fact is missing', () => {
    const passing = setup({ nodes });
    expect(() => containerAnswer([whole(gpu(0, { minor: null }))], passing)).toThrow(
      /GPU-0 .*minor number of its device node/,
    );
    const instance = mig(gpu(0), 0, { gpuInstance: 3, computeInstance: 0 });
    expect(() => containerAnswer([instance], passing)).toThrow(
      /MIG-0-0 .*\/proc\/driver\/nvidia-caps\/mig-minors .*gpu0\/gi3\/access/,
    );
  });

  it('names no CDI device that no spec defines, as long as the runtime is told in another way', () => {
    const unwritten = (strategies: AllocateSetup['strategies']): AllocateSetup => setup({ strategies });
    const both = containerAnswer([whole(gpu(0))], unwritten(['envvar', 'cdi-cri', 'cdi-annotations']));
    expect(both).toMatchObject({
      cdiDevices: [],
      annotations: {},
      envs: { NVIDIA_VISIBLE_DEVICES: 'GPU-0' },
    });
    const alone = containerAnswer([whole(gpu(0))], unwritten(['cdi-cri']));
    expect(alone.cdiDevices).toEqual([{ name: 'k8s.device-plugin.nvidia.com/gpu=GPU-0' }]);
  });
});

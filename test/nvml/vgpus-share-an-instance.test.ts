import { describe, expect, test } from 'vitest';

import type { Device } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

const isRoot = process.geteuid?.() === 0;
const TAKES_TURNS = { vgpu: { capabilities: 1 << 10 } };
const TYPE = 1402; // of 2g.20gb

async function host(): Promise<{
  readonly device: Device;
  readonly mock: Awaited<ReturnType<typeof openMock>>['mock'];
}> {
  const { nvml, mock } = await openMock('vgpu-host-mig');
  return { device: nvml.device(0), mock };
}

describe.runIf(isRoot)('the vGPUs of a GPU instance', () => {
  test('are those that run on it, and no more fit beside them', async () => {
    const { device, mock } = await host();
    const instance = device.mig.createGpuInstance('2g.20gb');
    expect(instance.vgpu.active()).toEqual([]);
    expect(instance.vgpu.creatableTypes()?.map(({ id }) => id)).toEqual([TYPE]);
    const id = await mock.vgpus.start({ gpu: 0, type: TYPE, gpuInstance: instance.id, fields: {} });
    expect((await instance.vgpu.async.active())?.map((vgpu) => vgpu.id)).toEqual([id]);
    expect(instance.vgpu.active()?.[0]?.gpuInstanceId()).toBe(instance.id);
    expect(await instance.vgpu.async.creatableTypes()).toEqual([]);
  });

  test('take turns as their instance is told, where the GPU can; older drivers are told in their way', async () => {
    const { device, mock } = await host();
    const { vgpu } = device.mig.createGpuInstance('2g.20gb');
    expect([vgpu.scheduler(), vgpu.schedulerLog(), vgpu.isHeterogeneous()]).toEqual([null, null, null]);
    expect(vgpu.creatablePlacements(TYPE)).toBeNull();
    await mock.set(0, TAKES_TURNS);
    const wanted = { policy: 'equal-share', frequency: 500, averagingFactor: 20 } as const;
    const set = { policy: 'equal-share', averagingFactor: 20, timesliceNs: 2_000_000 };
    vgpu.setScheduler(wanted);
    expect(vgpu.scheduler()).toEqual(set);
    for (const call of ['Get', 'Set']) await mock.setReturn(`GpuInstance${call}VgpuSchedulerState_v2`, 0, 13);
    vgpu.setScheduler({ ...wanted, frequency: 400 });
    expect(await vgpu.async.scheduler()).toMatchObject({ policy: 'equal-share', averagingFactor: 20 });
    await expect(vgpu.async.setScheduler({ policy: 'fairest' as 'equal-share' })).rejects.toThrow(
      /A scheduler of vGPUs is one of .*'fairest'/,
    );
  });

  test('are gone with their instance', async () => {
    const { device } = await host();
    const instance = device.mig.createGpuInstance('2g.20gb');
    instance.destroy();
    expect(() => instance.vgpu.active()).toThrow(/is not there any more/);
  });
});

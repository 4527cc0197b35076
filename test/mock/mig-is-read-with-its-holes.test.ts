import { describe, expect, it } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;

describe('MIG', () => {
  it('devices have holes in their indexes, and each knows its parent', async () => {
    const client = await clientOf(await mockOf('a100x8-mig'));
    const codes: number[] = [];
    for (let i = 0; i < 8; ++i)
      codes.push(await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', i, '@1'));
    expect(codes).toEqual([0, 0, 0, 6, 0, 0, 0, 2]);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 4, '@2');
    await client.call('nvmlDeviceGetName', '*2', '@3', 96);
    expect(await client.ask('text', 3, 0)).toBe('NVIDIA A100-SXM4-80GB MIG 1g.10gb');
    await client.call('nvmlDeviceGetAttributes_v2', '*2', '@3');
    expect([await client.ask('get32', 3, 0), await client.ask('get64', 3, 32)]).toEqual(['14', '9728']);
    await client.call('nvmlDeviceGetDeviceHandleFromMigDeviceHandle', '*2', '@3');
    expect(await client.ask('get64', 3, 0)).toBe(await client.ask('get64', 0, 0));
  });

  it('takes from its GPU what real ones lose', async () => {
    const client = await clientOf(await mockOf('a100x8-mig'));
    expect(await client.call('nvmlDeviceGetUtilizationRates', '*0', '@1')).toBe(3);
    expect(await client.call('nvmlDeviceGetRemappedRows', '*0', '@1', '@2', '@3', '@4')).toBe(3);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 0, '@2');
    expect(await client.call('nvmlDeviceGetTemperature', '*2', 0, '@1')).toBe(3);
    await client.call('nvmlEventSetCreate', '@4');
    expect(await client.call('nvmlDeviceRegisterEvents', '*2', 8, '*4')).toBe(3);
  });

  it('changes while it runs: an instance goes, its handle and its UUID with it', async () => {
    const mock = await mockOf('a100x8-mig');
    const client = await clientOf(mock, 2);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 0, '@2');
    await client.call('nvmlDeviceGetUUID', '*2', '@3', 96);
    const uuid = await client.ask('text', 3, 0);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${uuid}`, '@1')).toBe(0);
    await mock.removeMigDevice(2, 0);
    expect(await client.call('nvmlDeviceGetUUID', '*2', '@3', 96)).toBe(2);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${uuid}`, '@1')).toBe(6);
    await mock.setMigDevice(2, 1, {
      uuid: 'MIG-new',
      profile: '1g.10gb',
      gpuInstanceId: 9,
      computeInstanceId: 0,
    });
    expect(await client.call('nvmlDeviceGetHandleByUUID', '=MIG-new', '@1')).toBe(0);
  });

  it('lists the processes of each device, and all of them on the GPU', async () => {
    const mock = await mockOf('a100x8-mig');
    for (const [pid, gpuInstance] of [
      [10, 7],
      [11, 8],
    ] as const) {
      await mock.addProcess(0, {
        pid,
        kind: 'compute',
        memory: 1,
        name: 'job',
        instance: { gpuInstance, computeInstance: 0 },
      });
    }
    const client = await clientOf(mock);
    const pids = async (handle: string): Promise<number[]> => {
      await client.ask('put32', 4, 0, 4);
      expect(await client.call('nvmlDeviceGetComputeRunningProcesses_v3', handle, '@4', '@5')).toBe(0);
      const count = Number(await client.ask('get32', 4, 0));
      return Promise.all(
        Array.from({ length: count }, async (_, i) => Number(await client.ask('get32', 5, i * 24))),
      );
    };
    expect(await pids('*0')).toEqual([10, 11]);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 1, '@2');
    expect(await pids('*2')).toEqual([11]);
  });

  it.runIf(root)('tells instances and placements to root', async () => {
    const client = await clientOf(await mockOf('a100x8-mig'), 1);
    expect(await client.call('nvmlDeviceGetGpuInstances', '*0', 14, '@2', '@3')).toBe(0);
    expect(await client.ask('get32', 3, 0)).toBe('3');
    await client.call('nvmlGpuInstanceGetInfo', '*2', '@4');
    expect(await Promise.all([8, 12, 16, 20].map((at) => client.ask('get32', 4, at)))).toEqual([
      '3',
      '14',
      '0',
      '2',
    ]);
    expect(await client.call('nvmlGpuInstanceGetComputeInstances', '*2', 1, '@4', '@3')).toBe(0);
    expect(await client.ask('get32', 3, 0)).toBe('1');
    await client.ask('put32', 3, 0, 1);
    expect(await client.call('nvmlDeviceGetGpuInstancePossiblePlacements_v2', '*0', 14, '@4', '@3')).toBe(7);
    expect(await client.call('nvmlDeviceGetGpuInstancePossiblePlacements_v2', '*0', 14, '@4', '@3')).toBe(0);
    expect(await client.ask('get32', 4, 16)).toBe('4');
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';

import { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';
import { scenarioFile } from './support/scenario-file.ts';

const root = process.geteuid?.() === 0;
const nobody = 65534;
const noPermission = 4;

describe.runIf(root)('A program that is not root', () => {
  it('reads on, but cuts, sets and removes nothing', async () => {
    const mock = await mockOf('a100x8-mig');
    const client = await clientOf(mock);
    await client.call('nvmlDeviceGetPciInfo_v3', '*0', '@2');
    await client.call('nvmlDeviceGetGpuInstanceById', '*0', 7, '@3');
    expect(await client.ask('become', nobody)).toBe('0');
    expect(await client.temperature()).toMatchObject({ code: 0 });
    const codes = [
      await client.call('nvmlDeviceSetMigMode', '*0', 0, '@4'),
      await client.call('nvmlDeviceCreateGpuInstance', '*0', 19, '@4'),
      await client.call('nvmlDeviceGetGpuInstances', '*0', 19, '@4', '@5'),
      await client.call('nvmlDeviceGetGpuInstanceRemainingCapacity', '*0', 19, '@4'),
      await client.call('nvmlGpuInstanceCreateComputeInstance', '*3', 0, '@4'),
      await client.call('nvmlGpuInstanceDestroy', '*3'),
      await client.call('nvmlDeviceSetPersistenceMode', '*0', 0),
      await client.call('nvmlDeviceSetEccMode', '*0', 0),
      await client.call('nvmlDeviceClearEccErrorCounts', '*0', 0),
      await client.call('nvmlDeviceModifyDrainState', '@2', 1),
      await client.call('nvmlDeviceRemoveGpu_v2', '@2', 0, 0),
      await client.call('nvmlDeviceDiscoverGpus', '@2'),
    ];
    expect(codes).toEqual(codes.map(() => noPermission));
  });

  it('is told first what the board cannot do at all', async () => {
    const client = await clientOf(await mockOf('t4'));
    await client.ask('become', nobody);
    expect(await client.call('nvmlDeviceSetMigMode', '*0', 1, '@4')).toBe(3);
    expect(await client.call('nvmlDeviceSetEccMode', '*0', 2)).toBe(2);
  });
});

describe('What a caller counts as', () => {
  const setting = async (client: Client) => client.call('nvmlDeviceSetPersistenceMode', '*0', 1);

  it('is said by the scenario, and changed while programs run', async () => {
    const mock = await mockOf(await scenarioFile('extends: h100x8\ncaller: { privilege: user }\n'));
    const client = await clientOf(mock);
    expect(await setting(client)).toBe(noPermission);
    await mock.setDriver({ caller: { privilege: 'root' } });
    expect(await setting(client)).toBe(0);
    await mock.setDriver({ caller: { privilege: null } });
    expect(await setting(client)).toBe(root ? 0 : noPermission);
  });

  it('is said by the environment of a program before that', async () => {
    const mock = await mockOf(await scenarioFile('extends: h100x8\ncaller: { privilege: root }\n'));
    const client = await Client.start({ NODE_NVML_MOCK_PRIVILEGE: 'user' });
    onTestFinished(() => client.kill());
    await client.ask('open', mock.libraryPath);
    await client.call('nvmlInit_v2');
    await client.device(0);
    expect(await setting(client)).toBe(noPermission);
    expect(await setting(await clientOf(mock))).toBe(0);
  });
});

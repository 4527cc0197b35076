import { describe, expect, it } from 'vitest';

import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;

/** Puts the address of the GPU in buffer 0 into buffer 2. */
async function address(client: Client): Promise<void> {
  await client.call('nvmlDeviceGetPciInfo_v3', '*0', '@2');
}

async function uuids(client: Client): Promise<string[]> {
  await client.call('nvmlDeviceGetCount_v2', '@5');
  const count = Number(await client.ask('get32', 5, 0));
  const found: string[] = [];
  for (let i = 0; i < count; ++i) {
    await client.call('nvmlDeviceGetHandleByIndex_v2', i, '@6');
    await client.call('nvmlDeviceGetUUID', '*6', '@7', 96);
    found.push(await client.ask('text', 7, 0));
  }
  return found;
}

describe.runIf(root)('A GPU', () => {
  it('that drains is no longer seen by who begins then', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock, 2);
    await address(client);
    expect(await client.call('nvmlDeviceModifyDrainState', '@2', 1)).toBe(19);
    await client.call('nvmlDeviceSetPersistenceMode', '*0', 0);
    expect(await client.call('nvmlDeviceModifyDrainState', '@2', 1)).toBe(0);
    await client.call('nvmlDeviceQueryDrainState', '@2', '@3');
    expect(await client.ask('get32', 3, 0)).toBe('1');
    const before = await uuids(client);
    expect(before).toHaveLength(8);
    const later = await clientOf(mock);
    expect(await uuids(later)).toEqual([...before.slice(0, 2), ...before.slice(3)]);
    await client.call('nvmlDeviceModifyDrainState', '@2', 0);
    expect(await uuids(await clientOf(mock))).toEqual(before);
  });

  it('leaves the list for everybody when it is removed, and comes back where it was', async () => {
    const mock = await mockOf('a100x8');
    const [client, other] = [await clientOf(mock, 2), await clientOf(mock, 3)];
    await address(client);
    const before = await uuids(client);
    await mock.addProcess(2, { pid: 4, kind: 'compute', memory: 1, name: 'job', instance: null });
    await client.call('nvmlDeviceSetPersistenceMode', '*0', 0);
    expect(await client.call('nvmlDeviceRemoveGpu_v2', '@2', 0, 0)).toBe(19);
    await mock.removeProcess(2, 4);
    expect(await client.call('nvmlDeviceRemoveGpu_v2', '@2', 2, 0)).toBe(2);
    expect(await client.call('nvmlDeviceRemoveGpu_v2', '@2', 0, 0)).toBe(0);
    expect(await uuids(other)).toEqual([...before.slice(0, 2), ...before.slice(3)]);
    expect(await client.temperature()).toMatchObject({ code: 2 });
    expect(await other.number('nvmlDeviceGetIndex')).toEqual({ code: 0, value: 2 });
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${before[2] ?? ''}`, '@6')).toBe(6);
    expect(await client.call('nvmlDeviceRemoveGpu_v2', '@2', 0, 0)).toBe(2);
    expect(await other.call('nvmlDeviceDiscoverGpus', '@4')).toBe(0);
    expect(await uuids(client)).toEqual(before);
    expect(await client.temperature()).toMatchObject({ code: 0 });
  });

  it('is looked for at an address, and unknown ones are refused', async () => {
    const client = await clientOf(await mockOf('a100x8'), 1);
    await address(client);
    await client.call('nvmlDeviceSetPersistenceMode', '*0', 0);
    expect(await client.call('nvmlDeviceRemoveGpu_v2', '@2', 0, 0)).toBe(0);
    await client.ask('put32', 3, 20, 0x99);
    expect(await client.call('nvmlDeviceQueryDrainState', '@3', '@4')).toBe(2);
    expect(await client.call('nvmlDeviceDiscoverGpus', '@3')).toBe(0);
    expect(await uuids(client)).toHaveLength(7);
    expect(await client.call('nvmlDeviceDiscoverGpus', '@2')).toBe(0);
    expect(await uuids(client)).toHaveLength(8);
  });
});

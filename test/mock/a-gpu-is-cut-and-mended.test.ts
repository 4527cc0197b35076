import { describe, expect, it } from 'vitest';

import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;
const code = {
  ok: 0,
  invalid: 2,
  unsupported: 3,
  notFound: 6,
  small: 7,
  inUse: 19,
  noRoom: 23,
  version: 25,
} as const;

/** Turns MIG on and gives the call's code and the activation's. */
async function migMode(client: Client, mode: 0 | 1): Promise<[number, number]> {
  const called = await client.call('nvmlDeviceSetMigMode', '*0', mode, '@7');
  return [called, Number(await client.ask('get32', 7, 0))];
}

/** Makes a GPU instance and the compute instance of a profile in it; the handles are left in buffers 2 and 3. */
async function partition(client: Client, profile: number, compute: number): Promise<number> {
  const made = await client.call('nvmlDeviceCreateGpuInstance', '*0', profile, '@2');
  return made === code.ok ? client.call('nvmlGpuInstanceCreateComputeInstance', '*2', compute, '@3') : made;
}

/** Id, profile, start and size of the GPU instance whose handle is in buffer 2. */
async function instance(client: Client): Promise<number[]> {
  await client.call('nvmlGpuInstanceGetInfo', '*2', '@4');
  return Promise.all([8, 12, 16, 20].map(async (at) => Number(await client.ask('get32', 4, at))));
}

async function uuids(client: Client): Promise<(string | number)[]> {
  const found: (string | number)[] = [];
  for (let i = 0; i < 7; ++i) {
    const missing = await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', i, '@5');
    if (missing === code.ok) await client.call('nvmlDeviceGetUUID', '*5', '@6', 96);
    found.push(missing === code.ok ? await client.ask('text', 6, 0) : missing);
  }
  return found;
}

async function capacity(client: Client, profile: number): Promise<number> {
  return (await client.number('nvmlDeviceGetGpuInstanceRemainingCapacity', profile)).value;
}

describe.runIf(root)('A GPU with MIG', () => {
  it('is switched on only while nobody uses it, and off again with all that was cut', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    const process = { pid: 77, kind: 'compute', memory: 1, name: 'job', instance: null } as const;
    await mock.addProcess(0, process);
    expect(await migMode(client, 1)).toEqual([code.ok, code.inUse]);
    await client.call('nvmlDeviceGetMigMode', '*0', '@1', '@2');
    expect([await client.ask('get32', 1, 0), await client.ask('get32', 2, 0)]).toEqual(['0', '1']);
    expect(await partition(client, 19, 0)).toBe(code.unsupported);
    await mock.removeProcess(0, 77);
    expect(await migMode(client, 1)).toEqual([code.ok, code.ok]);
    expect(await partition(client, 19, 0)).toBe(code.ok);
    expect(await migMode(client, 0)).toEqual([code.ok, code.ok]);
    expect(await client.call('nvmlGpuInstanceGetInfo', '*2', '@4')).toBe(code.invalid);
    expect(await migMode(client, 1)).toEqual([code.ok, code.ok]);
    expect(await capacity(client, 19)).toBe(7);
  });

  it('waits for a reset where its machine cannot do it, and takes the mode then', async () => {
    const mock = await mockOf('a100x8');
    await mock.set(0, { mig: { activation: 16 } });
    const client = await clientOf(mock);
    expect(await migMode(client, 1)).toEqual([code.ok, 16]);
    await mock.reset(0);
    await client.call('nvmlDeviceGetMigMode', '*0', '@1', '@2');
    expect(await client.ask('get32', 1, 0)).toBe('1');
  });

  it('is cut where that spoils least: 1g, 2g and 4g stand side by side', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    await migMode(client, 1);
    expect(await partition(client, 19, 0)).toBe(code.ok);
    expect(await instance(client)).toEqual([13, 19, 6, 1]);
    expect(await partition(client, 14, 1)).toBe(code.ok);
    expect(await instance(client)).toEqual([5, 14, 4, 2]);
    expect(await partition(client, 5, 3)).toBe(code.ok);
    expect(await instance(client)).toEqual([1, 5, 0, 4]);
    expect(await partition(client, 19, 0)).toBe(code.noRoom);
    expect(await Promise.all([19, 14, 9, 5, 0].map((id) => capacity(client, id)))).toEqual([0, 0, 0, 0, 0]);
    await client.call('nvmlDeviceGetName', '*0', '@4', 96);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 1, '@5');
    await client.call('nvmlDeviceGetName', '*5', '@4', 96);
    expect(await client.ask('text', 4, 0)).toBe('NVIDIA A100-SXM4-80GB MIG 2g.20gb');
    await client.call('nvmlDeviceGetMemoryInfo', '*5', '@4');
    expect(await client.ask('get64', 4, 0)).toBe(String(19968 * 2 ** 20));
  });

  it('refuses an instance that would lie on another one, and a place that no profile has', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    await migMode(client, 1);
    const at = async (profile: number, start: number): Promise<number> => {
      await client.ask('put32', 4, 0, start);
      await client.ask('put32', 4, 4, 2);
      return client.call('nvmlDeviceCreateGpuInstanceWithPlacement', '*0', profile, '@4', '@2');
    };
    expect(await at(14, 2)).toBe(code.ok);
    expect(await at(19, 3)).toBe(code.noRoom);
    expect(await at(9, 0)).toBe(code.noRoom);
    expect(await at(14, 3)).toBe(code.invalid);
    expect(await at(14, 6)).toBe(code.invalid);
    expect(await at(9, 4)).toBe(code.ok);
    expect(await at(19, 0)).toBe(code.ok);
    expect(await client.call('nvmlDeviceCreateGpuInstance', '*0', 99, '@2')).toBe(code.invalid);
  });

  it('has media engines for one partition only', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    await migMode(client, 1);
    expect(await partition(client, 20, 0)).toBe(code.ok);
    expect(await partition(client, 20, 0)).toBe(code.noRoom);
    expect(await capacity(client, 19)).toBe(6);
  });

  it('lets go of a partition in the order in which it was made, backwards', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    await migMode(client, 1);
    expect(await partition(client, 9, 2)).toBe(code.ok);
    const [id] = await instance(client);
    expect(await client.call('nvmlGpuInstanceDestroy', '*2')).toBe(code.inUse);
    await mock.addProcess(0, {
      pid: 5,
      kind: 'compute',
      memory: 1,
      name: 'job',
      instance: { gpuInstance: id ?? 0, computeInstance: 0 },
    });
    expect(await client.call('nvmlComputeInstanceDestroy', '*3')).toBe(code.inUse);
    await mock.removeProcess(0, 5);
    expect(await client.call('nvmlComputeInstanceDestroy', '*3')).toBe(code.ok);
    expect(await client.call('nvmlComputeInstanceDestroy', '*3')).toBe(code.invalid);
    expect(await client.call('nvmlGpuInstanceDestroy', '*2')).toBe(code.ok);
    expect(await client.call('nvmlGpuInstanceGetInfo', '*2', '@4')).toBe(code.invalid);
  });

  it('gives a partition that is made again its UUID and id again, but its old handle stays dead', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    await migMode(client, 1);
    await partition(client, 9, 2);
    await partition(client, 19, 0);
    const before = await uuids(client);
    expect(new Set(before.slice(0, 2)).size).toBe(2);
    expect(before.slice(2)).toEqual([6, 6, 6, 6, 6]);
    await client.call('nvmlDeviceGetGpuInstanceById', '*0', 2, '@2');
    await client.call('nvmlGpuInstanceGetComputeInstanceById', '*2', 0, '@3');
    await client.call('nvmlComputeInstanceDestroy', '*3');
    expect(await uuids(client)).toEqual([6, ...before.slice(1)]);
    await client.call('nvmlGpuInstanceCreateComputeInstance', '*2', 2, '@4');
    expect(await uuids(client)).toEqual(before);
    expect(await client.call('nvmlComputeInstanceGetInfo_v2', '*3', '@5')).toBe(code.invalid);
    expect(await client.call('nvmlComputeInstanceGetInfo_v2', '*4', '@5')).toBe(code.ok);
  });

  it('divides a GPU instance into compute instances that share its memory', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    await migMode(client, 1);
    await client.call('nvmlDeviceCreateGpuInstance', '*0', 9, '@2');
    const left = async (profile: number): Promise<number> => {
      await client.call('nvmlGpuInstanceGetComputeInstanceRemainingCapacity', '*2', profile, '@4');
      return Number(await client.ask('get32', 4, 0));
    };
    expect(await left(0)).toBe(3);
    for (let i = 0; i < 3; ++i)
      expect(await client.call('nvmlGpuInstanceCreateComputeInstance', '*2', 0, '@3')).toBe(code.ok);
    expect(await client.call('nvmlGpuInstanceCreateComputeInstance', '*2', 0, '@4')).toBe(code.noRoom);
    expect([await left(0), await left(1), await left(2)]).toEqual([0, 0, 0]);
    await client.call('nvmlComputeInstanceGetInfo_v2', '*3', '@5');
    expect(await Promise.all([16, 20, 24, 28].map((at) => client.ask('get32', 5, at)))).toEqual([
      '2',
      '0',
      '2',
      '1',
    ]);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 2, '@5');
    await client.call('nvmlDeviceGetName', '*5', '@6', 96);
    expect(await client.ask('text', 6, 0)).toBe('NVIDIA A100-SXM4-80GB MIG 1c.3g.40gb');
    await client.call('nvmlDeviceGetAttributes_v2', '*5', '@6');
    const [multiprocessors, gpuSlices, computeSlices, memory] = await Promise.all([
      client.ask('get32', 6, 0),
      client.ask('get32', 6, 24),
      client.ask('get32', 6, 28),
      client.ask('get64', 6, 32),
    ]);
    expect([multiprocessors, gpuSlices, computeSlices, memory]).toEqual(['14', '3', '1', '40192']);
  });

  it('is seen by another program as soon as it is cut, and the listener is told', async () => {
    const mock = await mockOf('a100x8');
    const [maker, watcher] = [await clientOf(mock), await clientOf(mock)];
    await migMode(maker, 1);
    expect(await watcher.listen(0x100)).toBe(code.ok);
    const event = watcher.wait(10_000);
    await partition(maker, 19, 0);
    expect(await event).toMatchObject({ code: code.ok, type: 0x100 });
    expect(await uuids(watcher)).toEqual(await uuids(maker));
  });

  it('is of a board that has it: others refuse', async () => {
    const client = await clientOf(await mockOf('l40s'));
    expect(await migMode(client, 1)).toEqual([code.unsupported, 0]);
    expect(await client.call('nvmlDeviceGetGpuInstanceProfileInfo', '*0', 0, '@1')).toBe(code.unsupported);
  });
});

import { describe, expect, it } from 'vitest';

import { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const [SUCCESS, UNINITIALIZED, INVALID_ARGUMENT, NOT_LOADED, MISMATCH, UNKNOWN] = [0, 1, 2, 9, 18, 999];

async function text(client: Client, name: string): Promise<string> {
  await client.call(name, '@1', 80);
  return client.ask('text', 1, 0);
}

describe('a driver that is unloaded', () => {
  it('answers so to every call and to init, and wakes who waits', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await client.listen(8);
    const waiting = client.wait(60_000);
    await mock.changeDriver('unload');
    expect((await waiting).code).toBe(NOT_LOADED);
    expect((await client.temperature()).code).toBe(NOT_LOADED);
    expect(await client.call('nvmlSystemGetDriverVersion', '@1', 80)).toBe(NOT_LOADED);
    expect(await client.call('nvmlSystemGetNVMLVersion', '@1', 80)).toBe(SUCCESS);
    expect(await client.call('nvmlShutdown')).toBe(SUCCESS);
    expect(await client.call('nvmlInit_v2')).toBe(NOT_LOADED);
  });

  it('and loaded again works after a new init; what was of the old one is void', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await client.listen(8);
    await mock.changeDriver('unload');
    await mock.changeDriver('load');
    expect((await client.temperature()).code).toBe(UNINITIALIZED);
    expect(await client.device(0)).toBe(UNINITIALIZED);
    expect(await client.call('nvmlInit_v2')).toBe(SUCCESS);
    expect((await client.temperature()).code).toBe(INVALID_ARGUMENT); // a handle of before
    expect((await client.wait(0)).code).toBe(INVALID_ARGUMENT);
    expect(await client.device(0)).toBe(SUCCESS);
    expect((await client.temperature()).code).toBe(SUCCESS);
  });

  it('leaves no processes behind, and takes pending modes over', async () => {
    const mock = await mockOf('h100x8');
    await mock.addProcess(2, { pid: 1, kind: 'compute', memory: 1, name: 'train', instance: null });
    await mock.set(2, { ecc: { pending: 0 } });
    await mock.lose(5);
    await mock.changeDriver('reload');
    const client = await clientOf(mock, 2);
    await client.ask('put32', 2, 0, 8);
    expect(await client.call('nvmlDeviceGetComputeRunningProcesses_v3', '*0', '@2', '@3')).toBe(SUCCESS);
    expect(await client.ask('get32', 2, 0)).toBe('0');
    expect(await mock.get(2, 'eccCurrent')).toBe('0');
    expect(await client.device(5)).toBe(15); // a GPU that left the bus does not return with a driver
  });
});

describe('a driver that is upgraded', () => {
  it('refuses who begins, until it is loaded anew; who runs goes on', async () => {
    const mock = await mockOf('h100x8');
    const running = await clientOf(mock);
    await mock.changeDriver('upgrade', '575.57.08');
    expect((await running.temperature()).code).toBe(SUCCESS);
    const beginning = await Client.on(mock.libraryPath, { init: false });
    expect(await beginning.call('nvmlInit_v2')).toBe(MISMATCH);
    expect(await beginning.call('nvmlDeviceGetCount_v2', '@1')).toBe(UNINITIALIZED);
    await running.call('nvmlShutdown');
    expect(await running.call('nvmlInit_v2')).toBe(MISMATCH);
    await mock.changeDriver('reload');
    expect(await beginning.call('nvmlInit_v2')).toBe(SUCCESS);
    expect(await text(beginning, 'nvmlSystemGetDriverVersion')).toBe('575.57.08');
    expect(await text(beginning, 'nvmlSystemGetNVMLVersion')).toBe('12.575.57.08');
    await beginning.kill();
  });
});

describe('a driver whose devices cannot be opened', () => {
  it('answers UNKNOWN to every call until they can', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.changeDriver('lose-access');
    expect((await client.temperature()).code).toBe(UNKNOWN);
    expect(await client.call('nvmlDeviceGetCount_v2', '@1')).toBe(UNKNOWN);
    const other = await Client.on(mock.libraryPath, { init: false });
    expect(await other.call('nvmlInit_v2')).toBe(UNKNOWN);
    await mock.changeDriver('restore-access');
    expect((await client.temperature()).code).toBe(SUCCESS);
    expect(await other.call('nvmlInit_v2')).toBe(SUCCESS);
    await other.kill();
  });
});

describe('UUIDs', () => {
  it('change for GPUs and their MIG devices, the same way each time', async () => {
    const [one, other] = [await mockOf('a100x8-mig'), await mockOf('a100x8-mig')];
    const before = await one.get(0, 'uuid');
    const after = await one.changeUuids();
    expect(new Set([before, ...after]).size).toBe(9);
    expect(after[0]).toMatch(/^GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await other.changeUuids()).toEqual(after);
    const client = await clientOf(one);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${before ?? ''}`, '@1')).toBe(6);
    expect(
      await client.call('nvmlDeviceGetHandleByUUID', '=MIG-0635c6c2-4127-4895-a1c9-905dd1920587', '@1'),
    ).toBe(6);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${after[0] ?? ''}`, '@1')).toBe(0);
  });

  it('of one GPU change alone', async () => {
    const mock = await mockOf('h100x8');
    const before = await Promise.all([0, 1].map((gpu) => mock.get(gpu, 'uuid')));
    const after = await mock.changeUuids(1);
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, false]);
  });
});

it('refuses what a driver cannot do', async () => {
  const mock = await mockOf('t4');
  await expect(mock.changeDriver('explode' as 'load')).rejects.toThrow(
    /A driver does not 'explode': it can unload/,
  );
});

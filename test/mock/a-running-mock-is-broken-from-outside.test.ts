import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

describe('faults', () => {
  it('of one function on one GPU leave everything else alone', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock, 2);
    await mock.setReturn('DeviceGetTemperature', 2, 999);
    expect((await client.temperature()).code).toBe(999);
    expect((await client.number('nvmlDeviceGetPowerUsage')).code).toBe(0);
    await client.device(1);
    expect((await client.temperature()).code).toBe(0);
    await client.device(2);
    await mock.clear('DeviceGetTemperature', 2);
    expect((await client.temperature()).code).toBe(0);
  });

  it('hang a call until they are cleared', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    const other = await clientOf(mock, 1);
    await mock.hang('DeviceGetTemperature', 0);
    let returned = false;
    const hung = client.temperature().then((result) => {
      returned = true;
      return result;
    });
    expect((await other.temperature()).code).toBe(0);
    expect(returned).toBe(false);
    await mock.clear();
    expect(await hung).toEqual({ code: 0, value: 34 });
  });

  it('reach init, which belongs to no GPU', async () => {
    const mock = await mockOf('h100x8');
    await mock.setReturn('Init_v2', 'all', 18);
    const client = await clientOf(mock);
    expect(await client.call('nvmlInit_v2')).toBe(18);
    expect(await client.call('nvmlDeviceGetCount_v2', '@1')).toBe(1);
    await mock.clear();
    expect(await client.call('nvmlInit_v2')).toBe(0);
  });

  it('end a wait that is going on', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await client.listen(8);
    const waiting = client.wait(60_000);
    await mock.setReturn('EventSetWait_v2', 'all', 999);
    expect((await waiting).code).toBe(999);
  });

  it('slow a call down', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.setLatency('DeviceGetTemperature', 0, 50_000);
    const before = process.hrtime.bigint();
    await client.temperature();
    expect(process.hrtime.bigint() - before).toBeGreaterThanOrEqual(50_000_000n);
  });
});

describe('a scenario', () => {
  it('may hold a driver whose init fails', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'late.yaml'), 'extends: h100x8\ninit: { result: 9 }\n');
    const client = await clientOf(await mockOf(join(folder, 'late.yaml')));
    expect(await client.call('nvmlInit_v2')).toBe(9);
    expect(await client.call('nvmlDeviceGetCount_v2', '@1')).toBe(1);
  });
});

describe('a GPU', () => {
  it('falls off the bus for everybody and comes back', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.lose(0);
    expect((await client.temperature()).code).toBe(15);
    expect(await client.call('nvmlDeviceGetName', '*0', '@1', 96)).toBe(15);
    expect(await client.device(0)).toBe(15);
    expect(await client.device(1)).toBe(0);
    await mock.restore(0);
    expect(await client.device(0)).toBe(0);
    expect((await client.temperature()).value).toBe(34);
  });

  it('shows a change at once', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.setTemperature(0, 87);
    expect((await client.temperature()).value).toBe(87);
    expect(await mock.get(0, 'temperatureGpu')).toBe('87');
  });

  it('gets another UUID as on a machine that was migrated', async () => {
    const mock = await mockOf('h100x8');
    const before = await mock.get(0, 'uuid');
    const [after] = await mock.changeUuids();
    const client = await clientOf(mock);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${before ?? ''}`, '@1')).toBe(6);
    expect(await client.call('nvmlDeviceGetHandleByUUID', `=${after ?? ''}`, '@1')).toBe(0);
  });

  it('counts its energy as the integral of its power', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.set(0, { power: { usage: 500_000 }, energy: { base: 0 } });
    await mock.advanceClock(3_600_000_000);
    await client.call('nvmlDeviceGetTotalEnergyConsumption', '*0', '@1');
    const joules = Number(await client.ask('get64', 1, 0)) / 1000;
    expect(joules).toBeGreaterThanOrEqual(1_800_000);
    expect(joules).toBeLessThan(1_900_000);
  });

  it.runIf(process.geteuid?.() === 0)('keeps a power limit that another process set', async () => {
    const mock = await mockOf('h100x8');
    const setter = await clientOf(mock);
    expect(await setter.call('nvmlDeviceSetPowerManagementLimit', '*0', 1)).toBe(2);
    expect(await setter.call('nvmlDeviceSetPowerManagementLimit', '*0', 400_000)).toBe(0);
    const reader = await clientOf(mock);
    expect((await reader.number('nvmlDeviceGetPowerManagementLimit')).value).toBe(400_000);
  });
});

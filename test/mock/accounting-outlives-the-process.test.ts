import { describe, expect, it } from 'vitest';

import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;
const job = { kind: 'compute', memory: 4096, name: 'job', instance: null } as const;

async function pids(client: Client, room: number): Promise<{ code: number; count: number; pids: number[] }> {
  await client.ask('put32', 2, 0, room);
  const code = await client.call('nvmlDeviceGetAccountingPids', '*0', '@2', '@3');
  const count = Number(await client.ask('get32', 2, 0));
  const listed = Array.from({ length: Math.min(count, room) }, (_, i) => client.ask('get32', 3, i * 4));
  return { code, count, pids: (await Promise.all(listed)).map(Number) };
}

type Stats = { code: number; gpu: number; memory: number; time: number; runs: number };

async function stats(client: Client, pid: number): Promise<Stats> {
  const code = await client.call('nvmlDeviceGetAccountingStats', '*0', pid, '@4');
  const words = await Promise.all([
    client.ask('get32', 4, 0),
    client.ask('get64', 4, 8),
    client.ask('get64', 4, 16),
    client.ask('get32', 4, 32),
  ]);
  const [gpu, memory, time, runs] = words.map(Number);
  return { code, gpu: gpu ?? -1, memory: memory ?? -1, time: time ?? -1, runs: runs ?? -1 };
}

describe.runIf(root)('Accounting', () => {
  it('tells what a process uses while it runs, and what it used when it has ended', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    expect((await stats(client, 7)).code).toBe(3);
    expect(await client.call('nvmlDeviceSetAccountingMode', '*0', 1)).toBe(0);
    expect((await stats(client, 7)).code).toBe(6);
    await mock.addProcess(0, { ...job, pid: 7 });
    await mock.setProcess(0, 7, { utilization: { gpu: 80 } });
    await mock.advanceClock(10_000_000);
    await mock.setProcess(0, 7, { utilization: { gpu: 0 }, memory: 100 });
    expect(await stats(client, 7)).toMatchObject({ code: 0, memory: 4096, time: 0, runs: 1 });
    await mock.advanceClock(10_000_000);
    await mock.removeProcess(0, 7);
    const ended = await stats(client, 7);
    expect(ended).toMatchObject({ code: 0, memory: 4096, runs: 0 });
    expect(ended.gpu).toBeGreaterThanOrEqual(38);
    expect(ended.gpu).toBeLessThanOrEqual(40);
    expect(ended.time).toBeGreaterThanOrEqual(20_000);
  });

  it('lists who runs and who has ended, grown to the room that is needed', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    await client.call('nvmlDeviceSetAccountingMode', '*0', 1);
    for (const pid of [1, 2, 3]) await mock.addProcess(0, { ...job, pid });
    await mock.removeProcess(0, 1);
    await mock.removeProcess(0, 2);
    expect(await pids(client, 1)).toMatchObject({ code: 7, count: 3 });
    expect(await pids(client, 8)).toEqual({ code: 0, count: 3, pids: [3, 2, 1] });
    await client.call('nvmlDeviceClearAccountingPids', '*0');
    expect(await pids(client, 8)).toEqual({ code: 0, count: 1, pids: [3] });
    expect((await stats(client, 1)).code).toBe(6);
  });

  it('keeps as many as its buffer holds, the latest of them', async () => {
    const mock = await mockOf('a100x8');
    await mock.set(0, { accounting: { bufferSize: 2 } });
    const client = await clientOf(mock);
    await client.call('nvmlDeviceSetAccountingMode', '*0', 1);
    for (const pid of [1, 2, 3]) {
      await mock.addProcess(0, { ...job, pid });
      await mock.removeProcess(0, pid);
    }
    expect(await client.number('nvmlDeviceGetAccountingBufferSize')).toEqual({ code: 0, value: 2 });
    expect(await pids(client, 8)).toEqual({ code: 0, count: 2, pids: [3, 2] });
  });

  it('knows no process that began before it, and is off while MIG is on', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    await mock.addProcess(0, { ...job, pid: 9 });
    await client.call('nvmlDeviceSetAccountingMode', '*0', 1);
    expect((await stats(client, 9)).code).toBe(6);
    await mock.removeProcess(0, 9);
    await client.call('nvmlDeviceSetMigMode', '*0', 1, '@7');
    expect(await client.number('nvmlDeviceGetAccountingMode')).toEqual({ code: 0, value: 0 });
    expect(await client.call('nvmlDeviceSetAccountingMode', '*0', 1)).toBe(3);
  });
});

describe('Utilization of processes', () => {
  it('has a sample of each that works, newer ones only', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    const sample = async (lastSeen: string | number): Promise<number[]> => {
      await client.ask('put32', 2, 0, 8);
      const code = await client.call('nvmlDeviceGetProcessUtilization', '*0', '@3', '@2', lastSeen);
      const count = Number(await client.ask('get32', 2, 0));
      return [code, count];
    };
    await mock.addProcess(0, { ...job, pid: 5 });
    expect(await sample(0)).toEqual([6, 0]);
    await mock.setProcess(0, 5, { utilization: { gpu: 40, decoder: 3 } });
    expect(await sample(0)).toEqual([0, 1]);
    const time = await client.ask('get64', 3, 8);
    expect([
      await client.ask('get32', 3, 0),
      await client.ask('get32', 3, 16),
      await client.ask('get32', 3, 28),
    ]).toEqual(['5', '40', '3']);
    await mock.advanceClock(1_000_000);
    expect(await sample(time)).toEqual([0, 1]);
    expect(BigInt(await client.ask('get64', 3, 8))).toBeGreaterThan(BigInt(time));
    expect(await sample(String(BigInt(time) + 10_000_000n))).toEqual([6, 0]);
    expect(await client.call('nvmlDeviceGetProcessUtilization', '*0', 0, '@2', 0)).toBe(7);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Mock } from '../../src/mock/index.ts';
import { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';
import { onDriver } from './support/scenario-file.ts';

const [GiB, MiB] = [2n ** 30n, 2n ** 20n];
const total = 81559n * MiB;
const reserved = 551n * MiB;
const none = 2n ** 64n - 1n;
const [invalid, notSupported, noPermission, notFound, operatingSystem] = [2, 3, 4, 6, 17];
const root = process.geteuid?.() === 0;

type Memory = { total: bigint; reserved: bigint; free: bigint; used: bigint };

async function words(client: Client, buffer: number, ...offsets: number[]): Promise<bigint[]> {
  return (await Promise.all(offsets.map((at) => client.ask('get64', buffer, at)))).map(BigInt);
}

async function memory(client: Client): Promise<Memory> {
  await client.ask('put32', 1, 0, 0x02000028);
  expect(await client.call('nvmlDeviceGetMemoryInfo_v2', '*0', '@1')).toBe(0);
  const [all = 0n, kept = 0n, free = 0n, used = 0n] = await words(client, 1, 8, 16, 24, 32);
  return { total: all, reserved: kept, free, used };
}

/** Puts a text into a buffer of the client's. */
async function name(client: Client, buffer: number, path: string): Promise<void> {
  for (let at = 0; at <= path.length; at += 4) {
    const bytes = Buffer.alloc(4);
    bytes.write(path.slice(at, at + 4), 'latin1');
    await client.ask('put32', buffer, at, bytes.readUInt32LE(0));
  }
}

async function limit(client: Client, path: string, soft: bigint, hard: bigint): Promise<number> {
  await name(client, 4, path);
  await client.ask('point', 5, 0, 4);
  await client.ask('put64', 5, 8, String(soft));
  await client.ask('put64', 5, 16, String(hard));
  return client.call('nvmlDeviceSetMemoryLimits_v1', '*0', '@5');
}

async function limits(client: Client, path: string): Promise<{ code: number; words: bigint[] }> {
  await name(client, 4, path);
  await client.ask('point', 5, 0, 4);
  const code = await client.call('nvmlDeviceGetMemoryLimits_v1', '*0', '@5');
  return { code, words: await words(client, 5, 8, 16, 24) };
}

function directory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'node-nvml-cgroup-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function within(mock: Mock, cgroup: string): Promise<Client> {
  const client = await Client.start({ NODE_NVML_MOCK_CGROUP: cgroup });
  onTestFinished(() => client.kill());
  await client.ask('open', mock.libraryPath);
  await client.call('nvmlInit_v2');
  await client.device(0);
  return client;
}

/** A mounted hierarchy in which this user may make cgroups; null where there is none. */
function writableHierarchy(): string | null {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  const point = mounts.find((line) => line.includes(' - cgroup2 '))?.split(' ')[4];
  const made = point === undefined ? null : join(point, `node-nvml-probe-${process.pid}`);
  try {
    if (made === null) return null;
    mkdirSync(made);
    rmdirSync(made);
    return point ?? null;
  } catch {
    return null;
  }
}

const newest = 'h100x8-615';
const driverRoot = { caller: { privilege: 'root' } };

describe('memory limits of a cgroup', () => {
  it('are what a program in it sees of the memory, and nobody else', async () => {
    const mock = await mockOf(newest);
    await mock.setDriver(driverRoot);
    const cgroup = directory();
    mkdirSync(join(cgroup, 'deeper'));
    const [outside, inside, below] = [
      await clientOf(mock),
      await within(mock, cgroup),
      await within(mock, join(cgroup, 'deeper')),
    ];
    const before = await memory(outside);
    expect(await memory(inside)).toEqual(before);
    expect(await limits(outside, cgroup)).toMatchObject({ code: notFound });
    expect(await limit(outside, cgroup, 4n * GiB, 8n * GiB)).toBe(0);
    expect(await limits(outside, cgroup)).toEqual({ code: 0, words: [4n * GiB, 8n * GiB, 0n] });
    const limited = { total: 8n * GiB, reserved: 0n, free: 8n * GiB, used: 0n };
    expect(await memory(inside)).toEqual(limited);
    expect(await memory(below)).toEqual(limited);
    expect(await memory(outside)).toEqual(before);
    await inside.call('nvmlDeviceGetMemoryInfo', '*0', '@1');
    expect(await words(inside, 1, 0, 8, 16)).toEqual([8n * GiB, 8n * GiB, 0n]);
    await inside.device(1);
    expect(await memory(inside)).toEqual(before);
  });

  it('keep what is guaranteed to one from the others', async () => {
    const mock = await mockOf(newest);
    await mock.setDriver(driverRoot);
    const [one, two] = [directory(), directory()];
    const client = await within(mock, one);
    expect(await limit(client, one, 0n, total)).toBe(0);
    expect(await memory(client)).toMatchObject({ total, reserved, free: total - reserved - 4n * MiB });
    expect(await limit(client, two, 70n * GiB, none)).toBe(0);
    const left = total - reserved - 4n * MiB - 70n * GiB;
    expect((await memory(client)).free).toBe(left);
    expect((await memory(await within(mock, two))).free).toBe(left + 70n * GiB);
  });

  it('end when they are cleared, when the cgroup is removed, and with the driver', async () => {
    const mock = await mockOf(newest);
    await mock.setDriver(driverRoot);
    const cgroup = directory();
    const client = await within(mock, cgroup);
    const free = await memory(client);
    for (const end of [
      () => limit(client, cgroup, 0n, none),
      () => {
        const other = directory(); // while the first is there, so that it is another one for certain
        rmdirSync(cgroup);
        renameSync(other, cgroup);
        return Promise.resolve();
      },
      async () => {
        await mock.changeDriver('reload');
        await client.call('nvmlInit_v2');
        await client.device(0);
      },
    ]) {
      expect(await limit(client, cgroup, 0n, GiB)).toBe(0);
      expect((await memory(client)).total).toBe(GiB);
      await end();
      expect(await memory(client)).toEqual(free);
      expect(await limits(client, cgroup)).toMatchObject({ code: notFound });
    }
  });

  it('are refused where they make no sense', async () => {
    const mock = await mockOf(newest);
    await mock.setDriver(driverRoot);
    const client = await clientOf(mock);
    const cgroup = directory();
    expect(await limit(client, cgroup, 2n * GiB, GiB)).toBe(invalid);
    expect(await limit(client, cgroup, 0n, total + 1n)).toBe(invalid);
    expect(await limit(client, cgroup, total + 1n, none)).toBe(invalid);
    expect(await limit(client, join(cgroup, 'missing'), 0n, GiB)).toBe(operatingSystem);
    expect(await limit(client, 'relative', 0n, GiB)).toBe(operatingSystem);
    expect(await limit(client, cgroup, none, none)).toBe(0);
    expect(await limits(client, cgroup)).toEqual({ code: 0, words: [total, none, 0n] });
    await client.call('nvmlDeviceSetMemoryLimits_v1', '*0', 0);
    await mock.setDriver({ caller: { privilege: 'user' } });
    expect(await limit(client, cgroup, 0n, GiB)).toBe(noPermission);
    expect(await limits(client, cgroup)).toMatchObject({ code: 0 });
    await mock.setDriver(driverRoot);
    await mock.set(0, { memory: { total: null } });
    expect(await limit(client, cgroup, 0n, GiB)).toBe(notSupported);
  });

  it('are not those of a MIG device, whose memory is its own', async () => {
    const mock = await mockOf(await onDriver('a100x8-mig', '615.10.01'));
    await mock.setDriver(driverRoot);
    const cgroup = directory();
    const client = await within(mock, cgroup);
    expect(await limit(client, cgroup, 0n, GiB)).toBe(0);
    expect((await memory(client)).total).toBe(GiB);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 0, '@0');
    expect((await memory(client)).total).toBeGreaterThan(GiB);
    expect(await limit(client, cgroup, 0n, GiB)).toBe(notSupported);
    expect((await limits(client, cgroup)).code).toBe(notSupported);
  });
});

const hierarchy = root ? writableHierarchy() : null;
describe.runIf(hierarchy !== null)('a real cgroup', () => {
  it('is that of the processes in it, whose memory counts against its limits', async () => {
    const cgroup = join(hierarchy ?? '', `node-nvml-test-${process.pid}`);
    const deeper = join(cgroup, 'deeper');
    mkdirSync(deeper, { recursive: true });
    const mock = await mockOf(newest);
    const [inside, outside] = [await clientOf(mock), await clientOf(mock)];
    onTestFinished(async () => {
      await inside.kill();
      execFileSync('rmdir', [deeper, cgroup]);
    });
    writeFileSync(join(deeper, 'cgroup.procs'), String(inside.pid));
    const whole = await memory(outside);
    expect(await limit(outside, cgroup, 0n, 8n * GiB)).toBe(0);
    await mock.addProcess(0, {
      pid: inside.pid,
      kind: 'compute',
      memory: 3n * GiB,
      name: 'job',
      instance: null,
    });
    await mock.addProcess(0, {
      pid: outside.pid,
      kind: 'compute',
      memory: GiB,
      name: 'other',
      instance: null,
    });
    expect(await limits(outside, deeper)).toEqual({ code: 0, words: [0n, 8n * GiB, 3n * GiB] });
    expect(await memory(inside)).toEqual({
      total: 8n * GiB,
      reserved: 0n,
      free: 5n * GiB,
      used: 3n * GiB,
    });
    const held = { ...whole, used: 4n * GiB, free: total - reserved - 4n * GiB };
    expect(await memory(outside)).toEqual(held);
    writeFileSync(join(hierarchy ?? '', 'cgroup.procs'), String(inside.pid));
    expect(await memory(inside)).toEqual(held);
  });
});

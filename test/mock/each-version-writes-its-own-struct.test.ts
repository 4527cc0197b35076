import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const poison = 0xaaaaaaaa;

async function untouchedAfter(client: Client, size: number): Promise<boolean> {
  return Number(await client.ask('get32', 1, size)) === poison;
}

describe('versioned functions', () => {
  it.each([
    ['nvmlDeviceGetPciInfo', 32],
    ['nvmlDeviceGetPciInfo_v2', 52],
    ['nvmlDeviceGetPciInfo_v3', 68],
  ])('%s writes %i bytes and no more', async (name, size) => {
    const client = await clientOf(await mockOf('h100x8'));
    await client.ask('fill', 1, 0xaa);
    expect(await client.call(name, '*0', '@1')).toBe(0);
    expect(await client.ask('text', 1, 0)).toBe('0000:1B:00.0');
    expect(Number(await client.ask('get32', 1, size - 4))).not.toBe(poison);
    expect(await untouchedAfter(client, size)).toBe(true);
  });

  it.each([
    ['', 416],
    ['_v2', 800],
    ['_v3', 812],
    ['_v4', 860],
  ])('nvmlDeviceGetGridLicensableFeatures%s writes %i bytes and no more', async (version, size) => {
    const client = await clientOf(await mockOf('vgpu-guest'));
    await client.ask('fill', 1, 0xaa);
    expect(await client.call(`nvmlDeviceGetGridLicensableFeatures${version}`, '*0', '@1')).toBe(0);
    expect([await client.ask('get32', 1, 0), await client.ask('get32', 1, 4)]).toEqual(['1', '1']);
    expect(await client.ask('text', 1, 16)).toBe('Quadro-Virtual-DWS');
    expect(await client.ask('text', 1, 144)).toBe(version === '' ? '' : 'NVIDIA RTX Virtual Workstation');
    expect(Number(await client.ask('get32', 1, size - 4))).not.toBe(poison);
    expect(await untouchedAfter(client, size)).toBe(true);
  });

  it('lists processes in 16 bytes, then in 24', async () => {
    const mock = await mockOf('h100x8');
    await mock.addProcess(0, {
      pid: 4711,
      kind: 'compute',
      memory: 2n ** 33n,
      name: 'python',
      instance: null,
    });
    const client = await clientOf(mock);
    const list = async (name: string, room: number): Promise<number> => {
      await client.ask('fill', 1, 0xaa);
      await client.ask('put32', 4, 0, room);
      return client.call(name, '*0', '@4', '@1');
    };
    expect(await list('nvmlDeviceGetComputeRunningProcesses', 0)).toBe(7);
    expect(await client.ask('get32', 4, 0)).toBe('1');
    expect(await list('nvmlDeviceGetComputeRunningProcesses', 1)).toBe(0);
    expect(await client.ask('get64', 1, 8)).toBe(String(2 ** 33));
    expect(await untouchedAfter(client, 16)).toBe(true);
    expect(await list('nvmlDeviceGetComputeRunningProcesses_v3', 4)).toBe(0);
    expect(await client.ask('get32', 1, 16)).toBe(String(0xffffffff));
    expect(await untouchedAfter(client, 24)).toBe(true);
    expect(await list('nvmlDeviceGetGraphicsRunningProcesses_v3', 0)).toBe(0);
  });

  it.each([
    ['535.86.05', 32],
    ['535.86.10', 24],
    ['535.42.99', 24],
  ])('driver %s lists processes in %i bytes through the third form', async (version, size) => {
    const folder = await mkdtemp(join(tmpdir(), 'node-nvml-driver-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'driver.yaml');
    await writeFile(path, `extends: a100x8\ndriver: { version: '${version}' }\n`);
    const mock = await mockOf(path);
    for (const pid of [71, 72])
      await mock.addProcess(0, { pid, kind: 'compute', memory: 1, name: 'job', instance: null });
    const client = await clientOf(mock);
    await client.ask('put32', 4, 0, 2);
    expect(await client.call('nvmlDeviceGetComputeRunningProcesses_v3', '*0', '@4', '@1')).toBe(0);
    expect([await client.ask('get32', 1, 0), await client.ask('get32', 1, size)]).toEqual(['71', '72']);
  });

  it('refuses a struct of another version with ARGUMENT_VERSION_MISMATCH', async () => {
    const client = await clientOf(await mockOf('h100x8'));
    await client.ask('put32', 1, 0, 0x01000028);
    expect(await client.call('nvmlDeviceGetMemoryInfo_v2', '*0', '@1')).toBe(25);
    await client.ask('put32', 1, 0, 0x02000028);
    expect(await client.call('nvmlDeviceGetMemoryInfo_v2', '*0', '@1')).toBe(0);
    const [total, reserved, free, used] = await Promise.all(
      [8, 16, 24, 32].map((at) => client.ask('get64', 1, at)),
    );
    expect(Number(total)).toBe(81559 * 2 ** 20);
    expect(Number(reserved) + Number(free) + Number(used)).toBe(Number(total));
  });

  it('touches no metric past the number asked for', async () => {
    const client = await clientOf(await mockOf('h100x8'));
    for (const buffer of ['@4', '@5']) {
      await client.call('nvmlGpmSampleAlloc', buffer);
      expect(await client.call('nvmlGpmSampleGet', '*0', buffer.replace('@', '*'))).toBe(0);
    }
    await client.ask('fill', 1, 0xaa);
    await client.ask('put32', 1, 0, 1);
    await client.ask('put32', 1, 4, 1);
    await client.ask('put64', 1, 8, '*4');
    await client.ask('put64', 1, 16, '*5');
    await client.ask('put32', 1, 24, 2);
    expect(await client.call('nvmlGpmMetricsGet', '@1')).toBe(0);
    expect(await client.ask('get32', 1, 28)).toBe('0');
    expect(await untouchedAfter(client, 64)).toBe(true);
    await client.ask('put32', 1, 0, 0x01004aa0);
    expect(await client.call('nvmlGpmMetricsGet', '@1')).toBe(25);
  });
});

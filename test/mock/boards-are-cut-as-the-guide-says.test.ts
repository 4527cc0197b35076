import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { Mock } from '../../src/mock/index.ts';
import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;

/** A mock of that scenario with other values. */
async function varied(base: string, defaults: string, gpu = ''): Promise<Mock> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-boards-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'board.yaml');
  const only = `gpus: [{ uuid: GPU-1, pci: { busId: '00000000:01:00.0' } ${gpu} }]\n`;
  await writeFile(path, `extends: ${base}\ndefaults: ${defaults}\n${only}`);
  return mockOf(path);
}

type Profile = {
  id: number;
  slices: number;
  instances: number;
  multiprocessors: number;
  memory: number;
  name: string;
};

/** What the GPU in buffer 0 can be cut into, by the second or the third form of the question. */
async function profiles(client: Client, form: 2 | 3): Promise<Profile[]> {
  const found: Profile[] = [];
  const at = form === 2 ? { slices: 12, memory: 48, name: 56 } : { slices: 8, memory: 40, name: 48 };
  for (let index = 0; index < 0x12; ++index) {
    await client.ask('put32', 1, 0, form * 0x1000000 + 0x98);
    const code = await client.call('nvmlDeviceGetGpuInstanceProfileInfoV', '*0', index, '@1');
    if (code !== 0) continue;
    found.push({
      id: Number(await client.ask('get32', 1, 4)),
      slices: Number(await client.ask('get32', 1, at.slices)),
      instances: Number(await client.ask('get32', 1, at.slices + 4)),
      multiprocessors: Number(await client.ask('get32', 1, at.slices + 8)),
      memory: Number(await client.ask('get64', 1, at.memory)),
      name: await client.ask('text', 1, at.name),
    });
  }
  return found;
}

const gib = (mib: number): number => Math.floor((mib / 1024) * 100) / 100;

describe('What a board can be cut into', () => {
  it.each([
    ['A30', 'a100x8', '{ memory: { total: 24576 MiB } }', '1g.6gb 2g.12gb 4g.24gb 1g.6gb+me 2g.12gb+me'],
    ['A100 40GB', 'a100x16', '{}', '1g.5gb 2g.10gb 3g.20gb 4g.20gb 7g.40gb 1g.5gb+me 1g.10gb'],
    ['A100 80GB', 'a100x8', '{}', '1g.10gb 2g.20gb 3g.40gb 4g.40gb 7g.80gb 1g.10gb+me 1g.20gb'],
    ['H100 80GB', 'h100x8', '{}', '1g.10gb 2g.20gb 3g.40gb 4g.40gb 7g.80gb 1g.10gb+me 1g.20gb'],
    [
      'H100 NVL',
      'h100x8',
      '{ memory: { total: 95830 MiB } }',
      '1g.12gb 2g.24gb 3g.47gb 4g.47gb 7g.94gb 1g.12gb+me 1g.24gb',
    ],
    [
      'GH200 96GB',
      'h100x8',
      '{ memory: { total: 97871 MiB } }',
      '1g.12gb 2g.24gb 3g.48gb 4g.48gb 7g.96gb 1g.12gb+me 1g.24gb',
    ],
    ['H200', 'h200x8', '{}', '1g.18gb 2g.35gb 3g.71gb 4g.71gb 7g.141gb 1g.18gb+me 1g.35gb'],
    ['GB200', 'gb200', '{}', '1g.23gb 2g.47gb 3g.93gb 4g.93gb 7g.186gb 1g.23gb+me 1g.47gb'],
    ['B200', 'b200x8', '{}', '1g.23gb 2g.45gb 3g.90gb 4g.90gb 7g.180gb 1g.23gb+me 1g.45gb'],
  ])('%s', async (_board, base, defaults, names) => {
    const client = await clientOf(await varied(base, defaults));
    const second = await profiles(client, 2);
    expect(second.map((profile) => profile.name)).toEqual(names.split(' ').map((name) => `MIG ${name}`));
    // The third form came with later drivers than those of the older boards.
    if (!base.startsWith('a100')) expect(await profiles(client, 3)).toEqual(second);
    // Each has room for as much as its name says, less what the driver keeps.
    for (const { name, memory } of second) {
      const promised = Number(/g\.(\d+)gb/.exec(name)?.[1]);
      expect(gib(memory)).toBeLessThanOrEqual(promised);
      expect(gib(memory)).toBeGreaterThan(promised * 0.88);
    }
  });

  it('is told by id as well, and not in a form that nobody knows', async () => {
    const client = await clientOf(await mockOf('h100x8-615'));
    await client.ask('put32', 1, 0, 0x03000098);
    expect(await client.call('nvmlDeviceGetGpuInstanceProfileInfoByIdV', '*0', 9, '@1')).toBe(0);
    expect([await client.ask('text', 1, 48), await client.ask('get32', 1, 16)]).toEqual([
      'MIG 3g.40gb',
      '60',
    ]);
    expect(await client.call('nvmlDeviceGetGpuInstanceProfileInfoByIdV', '*0', 77, '@1')).toBe(3);
    await client.ask('put32', 1, 0, 0x04000098);
    expect(await client.call('nvmlDeviceGetGpuInstanceProfileInfoByIdV', '*0', 9, '@1')).toBe(25);
    expect(await client.call('nvmlDeviceGetGpuInstanceProfileInfo', '*0', 0x12, '@1')).toBe(2);
  });

  it.runIf(root)('is cut from the start where a scenario says so', async () => {
    const mock = await varied(
      'h100x8',
      '{ mig: { current: 1, pending: 1 } }',
      ', mig: { layout: [4g.40gb, 1g.20gb, 1g.10gb+me] }',
    );
    const client = await clientOf(mock);
    const names: string[] = [];
    for (let i = 0; i < 7; ++i) {
      if ((await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', i, '@1')) !== 0) continue;
      await client.call('nvmlDeviceGetName', '*1', '@2', 96);
      names.push((await client.ask('text', 2, 0)).replace(/.* MIG /, ''));
    }
    expect(names).toEqual(['4g.40gb', '1g.20gb', '1g.10gb+me']);
    await expect(mock.createMigDevice(0, '2g.20gb')).rejects.toThrow(/no room for a 2g.20gb on GPU 0/);
    await expect(mock.createMigDevice(0, '5g.50gb')).rejects.toThrow(/GPU 0 has no profile '5g.50gb'/);
    expect(await mock.createMigDevice(0, '1g.10gb')).toBe(3);
  });
});

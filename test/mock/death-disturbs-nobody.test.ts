import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { nativeFolder } from '../../src/mock/paths.ts';
import { startMock } from '../../src/mock/index.ts';
import { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

describe('a mock', () => {
  it('survives controllers that are killed while they write', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    const program = join(nativeFolder(), 'bin', 'nvml-mock-control');
    const changes = Array.from(
      { length: 5000 },
      (_, i) => `set\t0\tname\tGPU ${i % 10}${'x'.repeat(i % 60)}\n`,
    ).join('');
    for (let round = 0; round < 20; ++round) {
      const writer = spawn(program, [mock.stateFile], { stdio: ['pipe', 'pipe', 'inherit'] });
      writer.stdin.on('error', () => undefined);
      writer.stdin.write(changes);
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      writer.kill('SIGKILL');
      expect(await client.call('nvmlDeviceGetName', '*0', '@1', 96)).toBe(0);
      expect(await client.ask('text', 1, 0)).toBeTypeOf('string');
    }
    await mock.setTemperature(0, 77);
    expect((await client.temperature()).value).toBe(77);
  });

  it('wakes the living after a waiter was killed', async () => {
    const mock = await mockOf('h100x8');
    for (let round = 0; round < 5; ++round) {
      const doomed = await clientOf(mock);
      await doomed.listen(8);
      void doomed.wait(60_000);
      await doomed.kill();
    }
    const living = await clientOf(mock);
    await living.listen(8);
    const waiting = living.wait(60_000);
    await mock.xid(0, 79);
    expect((await waiting).data).toBe(79);
  });

  it('is not inherited by a fork: the child starts before init', async () => {
    const client = await clientOf(await mockOf('h100x8'));
    expect(await client.ask('fork')).toBe('child');
    expect((await client.temperature()).code).toBe(1);
    expect(await client.call('nvmlInit_v2')).toBe(0);
    expect((await client.temperature()).code).toBe(0);
  });

  it('leaves nothing behind when it is closed, and programs on it run on', async () => {
    const mock = await startMock('h100x8');
    const client = await clientOf(mock);
    await mock.close();
    expect((await client.temperature()).code).toBe(0);
    await expect(mock.lose(0)).rejects.toThrow(/There is no mock at .*: No such file/);
  });
});

describe('two mocks', () => {
  it('serve one process and do not meet', async () => {
    const [big, small] = [await mockOf('h100x8'), await mockOf('t4')];
    const client = await Client.on(big.libraryPath);
    await client.ask('open', small.libraryPath);
    expect(await client.ask('call', 1, 'nvmlDeviceGetCount_v2', '@1')).toBe('1');
    expect(await client.ask('call', 1, 'nvmlInit_v2')).toBe('0');
    await client.ask('call', 0, 'nvmlDeviceGetCount_v2', '@1');
    await client.ask('call', 1, 'nvmlDeviceGetCount_v2', '@2');
    expect([await client.ask('get32', 1, 0), await client.ask('get32', 2, 0)]).toEqual(['8', '1']);
    await small.lose(0);
    expect(await client.device(0)).toBe(0);
    await client.kill();
  });
});

describe('the library', () => {
  // A build with sanitizers (NODE_NVML_BUILD) needs their run-time too.
  const sanitized = process.env['NODE_NVML_BUILD'] !== undefined;
  it.skipIf(sanitized)('needs libc alone and exports NVML from the era library only', () => {
    const core = join(nativeFolder(), 'libnvidia-ml-core.so');
    const needed = execFileSync('objdump', ['-p', core], { encoding: 'utf8' }).match(/NEEDED\s+(\S+)/g) ?? [];
    expect(needed.map((line) => line.replace(/NEEDED\s+/, ''))).toEqual(['libc.so.6']);
    const exported = execFileSync('nm', ['-D', '--defined-only', core], { encoding: 'utf8' });
    expect(exported.match(/ (\S+)$/gm)?.map((name) => name.trim())).toEqual([
      'nvmlMockControl',
      'nvmlMockExportTable',
      'nvmlMockTable',
    ]);
  });

  it('says that no driver is loaded where it has no mock', async () => {
    const client = await Client.on(join(nativeFolder(), '570', 'libnvidia-ml.so.1'), { init: false });
    expect(await client.call('nvmlDeviceGetCount_v2', '@1')).toBe(1);
    expect(await client.call('nvmlInit_v2')).toBe(9);
    expect(await client.call('nvmlShutdown')).toBe(0);
    await client.kill();
  });
});

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { isHung } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('each tick is a snapshot of all GPUs with the metrics that were asked for', async () => {
  const { nvml } = await openMock('h100x8');
  const ticks: number[] = [];
  for await (const { tick, missed, gpus, takenAt } of nvml.sample({
    intervalMs: 5,
    metrics: ['temperature'],
  })) {
    expect(gpus).toHaveLength(8);
    expect(gpus[7]).toMatchObject({ index: 7, error: null, asleep: false });
    expect(gpus[7]?.temperature).toBeGreaterThan(0);
    expect(takenAt).toBeGreaterThan(0);
    ticks.push(tick + missed * 0);
    if (ticks.length === 3) break;
  }
  expect(ticks).toHaveLength(3);
});

test('ticks that nobody took are left out and counted, and the clock does not drift', async () => {
  const { nvml, mock } = await openMock('h100x8');
  await mock.setLatency('DeviceGetTemperature', 0, 120_000);
  const sampler = nvml.sample({ intervalMs: 20, metrics: ['temperature'] });
  let expected = 0;
  let missedInAll = 0;
  for (let i = 0; i < 3; i++) {
    const { value } = await sampler.next();
    if (value === undefined) throw new Error('The sampler ended.');
    expected += value.missed;
    expect(value.tick).toBe(expected);
    expected++;
    missedInAll += value.missed;
  }
  expect(missedInAll).toBeGreaterThan(0);
  await sampler.return();
});

test('samples that are asked for at once come one after the other', async () => {
  const { nvml } = await openMock('h100x8');
  const sampler = nvml.sample({ intervalMs: 1, metrics: ['temperature'] });
  const results = await Promise.all([sampler.next(), sampler.next(), sampler.next()]);
  const ticks = results.map(({ value }) => value?.tick ?? -1);
  expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
  expect(new Set(ticks).size).toBe(3);
  await sampler.return();
});

test('it ends by its AbortSignal while somebody waits, and by nvml.close()', async () => {
  const { nvml } = await openMock('h100x8');
  const abort = new AbortController();
  const aborted = nvml.sample({ intervalMs: 60_000, metrics: ['temperature'], signal: abort.signal });
  const closed = nvml.sample({ intervalMs: 60_000, metrics: ['temperature'] });
  await aborted.next();
  await closed.next();
  const waiting = [aborted.next(), closed.next()];
  abort.abort();
  expect(await waiting[0]).toEqual({ done: true, value: undefined });
  await nvml.close();
  expect(await waiting[1]).toEqual({ done: true, value: undefined });
  await expect(nvml.sample({ intervalMs: 10 }).next()).rejects.toThrow(/the driver was closed/);
});

test.each([0, -5, NaN, Infinity])('an interval of %d is refused', async (intervalMs) => {
  const { nvml } = await openMock('no-gpus');
  expect(() => nvml.sample({ intervalMs })).toThrow(RangeError);
  expect(() => nvml.sample({ intervalMs })).toThrow(/intervalMs is a time in milliseconds above 0; it was/);
});

test('a GPU that sleeps is not asked, and keeps its last values', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(1);
  const root = await mkdtemp(join(tmpdir(), 'node-nvml-sysfs-'));
  const power = join(root, (device.pciBusId ?? '').replace('00000000:', '0000:'), 'power');
  await mkdir(power, { recursive: true });
  await writeFile(join(power, 'control'), 'auto\n');
  await writeFile(join(power, 'runtime_status'), 'suspended\n');
  const sampler = nvml.sample({ intervalMs: 1, metrics: ['temperature'], sysfsDevices: root });
  const second = async () => (await sampler.next()).value?.gpus[1];
  expect(await second()).toMatchObject({
    index: 1,
    uuid: device.uuid,
    asleep: true,
    temperature: null,
    error: null,
  });
  await writeFile(join(power, 'runtime_status'), 'active\n');
  await mock.setTemperature(1, 41);
  expect(await second()).toMatchObject({ asleep: false, temperature: 41 });
  await writeFile(join(power, 'runtime_status'), 'suspended\n');
  // Any call would fail, so the value can only be the last one.
  await mock.setReturn('DeviceGetTemperature', 1, 15);
  expect(await second()).toMatchObject({ asleep: true, temperature: 41, error: null });
  expect((await sampler.next()).value?.gpus[0]).toMatchObject({ asleep: false });
  await sampler.return();
});

test('a GPU that hangs costs one deadline: the next samples do not wait for it', async () => {
  const { nvml, mock } = await openMock('h100x8', { deadlineMs: 200 });
  nvml.devices();
  await mock.hang('DeviceGetTemperature', 2);
  const sampler = nvml.sample({ intervalMs: 1, metrics: ['temperature'] });
  for (let i = 0; i < 40; i++) {
    const { value } = await sampler.next();
    expect(isHung(value?.gpus[2]?.error)).toBe(true);
    expect(value?.gpus[3]?.temperature).toBeGreaterThan(0);
  }
  await mock.clear();
  for (;;) {
    const { value } = await sampler.next();
    if (value?.gpus[2]?.error === null) break;
  }
  await sampler.return();
});

test('what changes is in the next sample, and a GPU on which nothing does is the same object', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const sampler = nvml.sample({ intervalMs: 2, metrics: ['name', 'temperature', 'memory'] });
  const next = async () => {
    const { value } = await sampler.next();
    if (value === undefined) throw new Error('The sampler ended.');
    return value.gpus;
  };
  await next();
  const before = await next();
  const after = await next();
  expect(after).toHaveLength(8);
  for (let i = 0; i < 8; i++) expect(after[i]).toBe(before[i]);
  expect(() => Object.assign(after[0] ?? {}, { temperature: 0 })).toThrow(TypeError);
  await mock.setTemperature(3, 77);
  const changed = await next();
  expect(changed[3]).toEqual({ ...before[3], temperature: 77 });
  expect(changed[4]).toBe(before[4]);
  expect(before[3]?.temperature).not.toBe(77);
  await sampler.return();
});

test('a list that outgrows its room is whole in the sample', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const sampler = nvml.sample({ intervalMs: 2, metrics: ['computeProcesses'] });
  await sampler.next();
  await sampler.next();
  const pids = Array.from({ length: 60 }, (_, i) => 1000 + i);
  for (const pid of pids) {
    await mock.addProcess(2, { pid, kind: 'compute', memory: 1, name: 'train', instance: null });
  }
  const { value } = await sampler.next();
  expect(value?.gpus[2]?.computeProcesses?.map(({ pid }) => pid)).toEqual(pids);
  expect((await sampler.next()).value?.tick).toBeGreaterThan(value?.tick ?? Infinity);
  await sampler.return();
});

test('a GPU that is lost or hangs between two ticks is an entry with its error, and the others answer', async () => {
  const { nvml, mock } = await openMock('h100x8', { deadlineMs: 200 });
  const sampler = nvml.sample({ intervalMs: 2, metrics: ['temperature'] });
  const next = async () => (await sampler.next()).value?.gpus ?? [];
  for (let i = 0; i < 3; i++) await next();
  await mock.lose(1);
  const lost = await next();
  expect(lost[1]?.error).toMatchObject({ code: 'ERROR_GPU_IS_LOST' });
  expect(lost[2]).toMatchObject({ error: null });
  await mock.restore(1);
  while ((await next())[1]?.error !== null);
  for (let i = 0; i < 3; i++) await next();
  await mock.hang('DeviceGetTemperature', 0);
  const hung = await next();
  expect(isHung(hung[0]?.error)).toBe(true);
  for (const gpu of hung.slice(1)) expect(gpu.temperature).toBeGreaterThan(0);
  for (let i = 0; i < 3; i++) expect((await next())[7]?.error).toBe(null);
  await mock.clear();
  while ((await next())[0]?.error !== null);
  await sampler.return();
});

test('where nobody asks for a while, the next one is that of the tick at which somebody does', async () => {
  const { nvml } = await openMock('h100x8');
  const sampler = nvml.sample({ intervalMs: 2, metrics: ['temperature'] });
  for (let i = 0; i < 3; i++) await sampler.next();
  const end = performance.now() + 30;
  while (performance.now() < end) await new Promise(setImmediate);
  expect((await sampler.next()).value?.missed).toBeGreaterThan(5);
  expect((await sampler.next()).value?.missed).toBeLessThan(5);
  await sampler.return();
});

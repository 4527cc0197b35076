import { describe, expect, test } from 'vitest';

import { type Counter, nvlinkRates, pcieRates, ratePerSecond } from '../../src/nvml/index.ts';
import { until } from '../support/wait-until.ts';
import { openMock } from './support/open-mock.ts';

const counter = (value: bigint, seconds: number, rest: Partial<Counter> = {}): Counter => ({
  value,
  timestampUs: 1e15 + seconds * 1e6,
  bits: 64,
  unit: 'bytes',
  ...rest,
});

describe('the bytes a second between two readings of a counter', () => {
  test.each<[string, Counter | null, Counter | null, number | null]>([
    ['grew', counter(1000n, 0), counter(3000n, 2), 1000],
    ['counts KiB', counter(10n, 0, { unit: 'KiB' }), counter(20n, 1, { unit: 'KiB' }), 10240],
    ['stood still', counter(5n, 0), counter(5n, 1), 0],
    ['is past 2^53', counter(2n ** 60n, 0), counter(2n ** 60n + 500n, 1), 500],
    ['of 64 bits began at 0 again', counter(2n ** 64n - 100n, 0), counter(100n, 1), 200],
    [
      'of 32 bits began at 0 again',
      counter(2n ** 32n - 100n, 0, { bits: 32 }),
      counter(100n, 1, { bits: 32 }),
      200,
    ],
    ['was reset with the GPU', counter(2n ** 40n, 0), counter(100n, 1), null],
    ['was not there before', null, counter(100n, 1), null],
    ['is gone', counter(100n, 0), null, null],
    ['was read once', counter(100n, 0), counter(100n, 0), null],
  ])('%s', (_, before, after, rate) => {
    expect(ratePerSecond(before, after)).toBe(rate);
  });

  test('a link that came between the readings has no rate, and does not spoil the sum', () => {
    const link = (number: number, value: bigint, at: number) => ({
      link: number,
      transmitted: counter(value, at),
      received: null,
    });
    const none = { transmitted: null, received: null };
    const rates = nvlinkRates(
      { links: [link(0, 0n, 0)], total: none },
      { links: [link(0, 700n, 1), link(1, 900n, 1)], total: none },
    );
    expect(rates.links).toEqual([
      { link: 0, transmitted: 700, received: null },
      { link: 1, transmitted: null, received: null },
    ]);
    expect(rates.total).toEqual({ transmitted: 700, received: null });
  });
});

test('the counters of a GPU advance, and give the rates of its links', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const first = device.nvlink.traffic();
  const pcieFirst = device.pcieCounters();
  expect(first?.links).toHaveLength(18);
  await until(() => (pcieRates(pcieFirst, device.pcieCounters()).transmitted ?? 0) > 0, {
    timeoutMs: 10_000,
    message: 'PCI Express counters advance',
  });
  const second = await device.async.nvlink.traffic();
  if (first === null || second === null) throw new Error('this GPU has NVLink');
  const rates = nvlinkRates(first, second);
  expect(rates.links).toHaveLength(18);
  for (const { transmitted } of rates.links) expect(transmitted).toBeGreaterThanOrEqual(0);
});

describe('rates on a steady clock', () => {
  test('come after one interval, for every GPU, and tell which is lost', async () => {
    const { nvml, mock } = await openMock('h100x8');
    const rates = nvml.rates({ intervalMs: 5 });
    const first = await rates.next();
    expect(first.value?.tick).toBeGreaterThanOrEqual(1);
    expect(first.value?.gpus.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(first.value?.gpus[0]).toMatchObject({ uuid: nvml.device(0).uuid, error: null, asleep: false });
    expect(first.value?.gpus[0]?.nvlink?.links).toHaveLength(18);
    await mock.lose(2);
    const second = await rates.next();
    expect(second.value?.gpus[2]?.error).toMatchObject({ code: 'ERROR_GPU_IS_LOST' });
    expect(second.value?.gpus[2]).toMatchObject({ pcie: { transmitted: null }, nvlink: null });
    expect(second.value?.gpus[3]?.error).toBeNull();
    await rates.return();
    expect(await rates.next()).toEqual({ done: true, value: undefined });
  });

  test('end by their signal, and by the end of the driver', async () => {
    const { nvml } = await openMock('gb10');
    const controller = new AbortController();
    const waiting = nvml.rates({ intervalMs: 1e6, signal: controller.signal }).next();
    controller.abort();
    expect((await waiting).done).toBe(true);
    const last = nvml.rates({ intervalMs: 1e6 }).next();
    await nvml.close();
    expect((await last).done).toBe(true);
    await expect(nvml.rates({ intervalMs: 1e6 }).next()).rejects.toThrow(/the driver was closed/);
  });

  test('of a GPU without NVLink are those of PCI Express; a wrong interval is an error', async () => {
    const { nvml } = await openMock('rtx4090');
    const { value } = await nvml.rates({ intervalMs: 5 }).next();
    expect(value?.gpus[0]).toMatchObject({ nvlink: null, error: null });
    expect(() => nvml.rates({ intervalMs: -5 })).toThrow(RangeError);
  });
});

test('a GPU without NVLink has no counters of it', async () => {
  const { nvml } = await openMock('rtx4090');
  expect(nvml.device(0).nvlink.traffic()).toBeNull();
  expect(nvml.device(0).nvlink.links()).toBeNull();
  expect(nvml.device(0).nvlink.errors()).toBeNull();
  expect(await nvml.device(0).async.nvlink.linkCount()).toBeNull();
});

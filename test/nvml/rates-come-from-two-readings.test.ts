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

test('a GPU without NVLink has no counters of it', async () => {
  const { nvml } = await openMock('rtx4090');
  expect(nvml.device(0).nvlink.traffic()).toBeNull();
  expect(nvml.device(0).nvlink.links()).toBeNull();
  expect(nvml.device(0).nvlink.errors()).toBeNull();
  expect(await nvml.device(0).async.nvlink.linkCount()).toBeNull();
});

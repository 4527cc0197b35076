import { expect, test } from 'vitest';

import { GPM_METRICS, gpmUnit, NvmlError } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('a reading has every metric that was asked for; one that there is not is null with its code', async () => {
  const { nvml } = await openMock('h100x8');
  const reading = await nvml
    .device(0)
    .gpm({ metrics: ['smUtil', 'dramBwUtil', 'c2cLink13DataTxPerSec'], intervalMs: 5 });
  expect(reading?.values.smUtil).toBeGreaterThanOrEqual(0);
  expect(reading?.values.dramBwUtil).toBeGreaterThanOrEqual(0);
  expect(reading?.values.c2cLink13DataTxPerSec).toBeNull();
  expect(reading?.codes).toEqual({ c2cLink13DataTxPerSec: 'ERROR_NOT_SUPPORTED' });
  expect(reading?.intervalMs).toBeGreaterThan(0);
});

test('a GPU that does not measure gives null, and its iterator the error', async () => {
  const { nvml } = await openMock('a100x8');
  const device = nvml.device(0);
  expect(await device.gpmSupported()).not.toBe(true);
  expect(await device.gpm({ metrics: ['smUtil'] })).toBeNull();
  await expect(device.gpmSamples({ metrics: ['smUtil'] }).next()).rejects.toThrow(NvmlError);
});

test('an iterator gives readings until it is left, and frees its samples also then', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(1);
  // More than the driver has samples for, were they not freed.
  for (let round = 0; round < 150; round++) {
    for await (const { values } of device.gpmSamples({ metrics: ['smUtil'], intervalMs: 1 })) {
      expect(values.smUtil).toBeGreaterThanOrEqual(0);
      break;
    }
  }
  const abort = new AbortController();
  let count = 0;
  for await (const { codes } of device.gpmSamples({
    metrics: ['smUtil'],
    intervalMs: 1,
    signal: abort.signal,
  })) {
    expect(codes).toBeNull();
    if (++count === 3) abort.abort();
  }
  expect(count).toBe(3);
});

test('a GPU instance, and a MIG device, are measured for themselves', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  device.mig.setMode(true);
  const instance = device.mig.createGpuInstance('1g.10gb');
  const compute = instance.createComputeInstance('1g.10gb');
  const metrics = ['smUtil'] as const;
  expect((await instance.gpm({ metrics, intervalMs: 5 }))?.values.smUtil).toBeGreaterThanOrEqual(0);
  expect((await compute.migDevice()?.gpm({ metrics, intervalMs: 5 }))?.values.smUtil).toBeGreaterThanOrEqual(
    0,
  );
  for await (const { values } of instance.gpmSamples({ metrics, intervalMs: 5 })) {
    expect(values.smUtil).not.toBeNull();
    break;
  }
});

test('wrong names and intervals are refused', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  await expect(device.gpm({ metrics: ['smUtill' as 'smUtil'] })).rejects.toThrow(
    /no performance metric 'smUtill'. The nearest is 'smUtil'/,
  );
  await expect(device.gpm({ metrics: ['smUtil'], intervalMs: -1 })).rejects.toThrow(RangeError);
});

test('every metric has a unit', () => {
  const units = new Map(GPM_METRICS.map((metric) => [metric, gpmUnit(metric)]));
  expect(units.get('smOccupancy')).toBe('%');
  expect(units.get('nvlinkL35RxPerSec')).toBe('MiB/s');
  expect(units.get('nvlinkL35Rx')).toBe('bytes');
  expect(units.get('pcieTx')).toBe('bytes');
  expect(units.get('smCyclesActive')).toBe('cycles');
  expect(units.get('gr0CtxswRequests')).toBe('requests');
});

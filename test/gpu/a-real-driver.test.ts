import { inspect } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  DEFAULT_METRICS,
  Device,
  isGpuLost,
  METRICS,
  Nvml,
  UnavailableDevice,
} from '../../src/nvml/index.ts';
import { QUESTIONS } from '../nvml/support/questions.ts';
import { noDriver, onRealDriver } from './support.ts';

describe.skipIf(noDriver !== null)(onRealDriver('the driver of this machine'), () => {
  let nvml: Nvml;
  let devices: readonly Device[];

  beforeAll(async () => {
    nvml = await Nvml.open();
    devices = (await nvml.async.devices()).filter((device): device is Device => device instanceof Device);
  });

  afterAll(async () => {
    await nvml.close();
  });

  test('opens and tells its versions', () => {
    expect(nvml.driverVersion).toMatch(/^\d+\.\d+/);
    console.log(
      `driver ${nvml.driverVersion}, NVML ${nvml.nvmlVersion()}, CUDA`,
      nvml.cudaVersion(),
      nvml.libraryPath,
    );
  });

  test('lists every GPU, each found again by UUID and PCI address', () => {
    for (const device of nvml.devices()) {
      if (device instanceof UnavailableDevice) {
        console.log(`GPU ${device.index} cannot be used: ${device.error.message}`);
        continue;
      }
      console.log(device.index, device.uuid, device.pciBusId, device.name(), device.architecture());
      expect(nvml.deviceByUuid(device.uuid)).toBe(device);
      if (device.pciBusId !== null) expect(nvml.deviceByPciBusId(device.pciBusId)).toBe(device);
    }
  });

  test('answers a snapshot of the default metrics, the same in both ways', async () => {
    const sync = nvml.snapshotSync();
    const awaited = await nvml.snapshot();
    expect(awaited.gpus.map((gpu) => Object.keys(gpu))).toEqual(sync.gpus.map((gpu) => Object.keys(gpu)));
    for (const gpu of awaited.gpus) {
      const missing = DEFAULT_METRICS.filter((metric) => gpu[metric] === null);
      console.log(
        `GPU ${gpu.index}: not provided: ${missing.join(', ') || 'nothing'}; errors:`,
        gpu.error,
        gpu.errors,
      );
      if (gpu.error !== null) expect(isGpuLost(gpu.error)).toBe(true);
    }
  });

  test('answers every getter with a value or null', async () => {
    for (const device of devices) {
      // Metrics alone: what else a GPU has may change it.
      for (const metric of METRICS) {
        const value: unknown = await device.async[metric]().catch((error: unknown) => String(error));
        console.log(`GPU ${device.index} ${metric}:`, inspect(value, { breakLength: Infinity, depth: 10 }));
        expect(value).not.toBeUndefined();
      }
    }
  });

  test('answers what takes arguments, and changes nothing', async () => {
    for (const device of devices) {
      for (const [question, { later }] of Object.entries(QUESTIONS)) {
        const value: unknown = await later(device.async).catch((error: unknown) => String(error));
        console.log(`GPU ${device.index} ${question}:`, inspect(value, { breakLength: Infinity, depth: 10 }));
        expect(value).not.toBeUndefined();
      }
    }
    console.log('topology:', inspect((await nvml.async.topology()).matrix, { depth: 10 }));
  });

  test('registers for events, and a stream that nothing comes to ends when it is told', async () => {
    const abort = new AbortController();
    const stream = nvml.events({ signal: abort.signal });
    await stream.ready;
    for (const { device, error } of stream.unwatched) console.log(`GPU ${device.index}: ${error.message}`);
    const ended = stream.next();
    abort.abort();
    expect(await ended).toEqual({ done: true, value: undefined });
  });

  test('lets a wait for events time out', async () => {
    const set = await nvml.raw.async.eventSetCreate();
    await expect(nvml.raw.async.eventSetWait_v2(set, 50)).rejects.toMatchObject({ code: 'ERROR_TIMEOUT' });
    await nvml.raw.async.eventSetFree(set);
  });
});

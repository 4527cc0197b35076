import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { DEFAULT_METRICS, Device, isGpuLost, Nvml, UnavailableDevice } from '../../src/nvml/index.ts';
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
      for (const [metric, read] of Object.entries(device.async)) {
        if (['fieldValues', 'setPowerLimit'].includes(metric)) continue;
        const value: unknown = await (read as () => Promise<unknown>)().catch((error: unknown) =>
          String(error),
        );
        console.log(`GPU ${device.index} ${metric}:`, JSON.stringify(value));
        expect(value).not.toBeUndefined();
      }
    }
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

import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

test('printed, and as JSON', async () => {
  const { nvml, mock } = await openMock('a100x8-mig');
  const device = nvml.device(0);
  const { uuid } = device;
  const [mig] = device.migDevices();
  const [instance] = device.mig.gpuInstances();
  const [compute] = instance?.computeInstances() ?? [];
  const shown = {
    nvml: { driverVersion: nvml.driverVersion, libraryPath: mock.libraryPath },
    device: { index: 0, uuid, pciBusId: '00000000:07:00.0' },
    mig: { index: 0, uuid: mig?.uuid, parent: uuid },
    instance: { id: 7, profileId: 19, placement: { start: 0, size: 1 }, device: uuid },
    compute: { id: 0, profileId: 0, placement: { start: 0, size: 1 }, gpuInstance: 7, device: uuid },
  };
  expect(JSON.parse(JSON.stringify({ nvml, device, mig, instance, compute }))).toEqual(shown);
  expect(inspect(device)).toBe(`Device ${inspect(shown.device)}`);
  expect(inspect(mig)).toBe(`MigDevice ${inspect(shown.mig)}`);
  expect(inspect({ at: { the: { device } } })).toContain('device: [Device]');
});

test('also of vGPUs and units', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [vgpu] = nvml.device(0).activeVgpus() ?? [];
  const { uuid } = nvml.device(0);
  expect(JSON.parse(JSON.stringify(vgpu))).toEqual({ id: vgpu?.id, device: uuid });
  expect(JSON.parse(JSON.stringify(vgpu?.type()))).toEqual({ id: vgpu?.type()?.id, device: uuid });
  const { nvml: other } = await openMock('s-class-unit');
  expect(inspect(other.units())).toBe('[ Unit { index: 0 } ]');
});

test('one that is closed can still be printed', async () => {
  const { nvml } = await openMock('gb10');
  const device = nvml.device(0);
  await nvml.close();
  expect(inspect(device)).toMatch(/^Device \{/);
  expect(inspect(nvml)).toMatch(/^Nvml \{/);
});

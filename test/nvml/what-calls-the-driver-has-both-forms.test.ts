import { expect, test } from 'vitest';

import type { Nvml } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

/** What gives a promise or an iterator anyway, and what asks no driver. */
const ONE_FORM = /^(gpm|gpmSamples|gpmSupported|gpmStreaming|setGpmStreaming|toJSON|find|forget|list)$/;

/** The methods that an object has, of all its classes. */
function methodsOf(object: object): string[] {
  const found: string[] = [];
  for (
    let of: unknown = Object.getPrototypeOf(object);
    of !== Object.prototype;
    of = Object.getPrototypeOf(of)
  ) {
    const properties = Object.entries(Object.getOwnPropertyDescriptors(of as object));
    found.push(...properties.flatMap(([name, { value }]) => (typeof value === 'function' ? [name] : [])));
  }
  return found.filter((name) => name !== 'constructor' && !ONE_FORM.test(name));
}

test('of a GPU and its concerns', async () => {
  const { nvml } = await openMock('gb200');
  const device = nvml.device(0);
  expect(methodsOf(device).filter((name) => !(name in device.async))).toEqual([]);
  for (const concern of ['accounting', 'nvlink', 'powerProfiles', 'powerSmoothing', 'prm', 'vgpu'] as const) {
    const missing = methodsOf(device[concern]).filter((name) => !(name in device.async[concern]));
    expect(missing, concern).toEqual([]);
  }
  expect(methodsOf(device.mig).filter((name) => !(name in device.mig.async))).toEqual([]);
});

test('of the parts of a GPU', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const [mig] = nvml.device(0).migDevices();
  const [instance] = nvml.device(0).mig.gpuInstances();
  const [compute] = instance?.computeInstances() ?? [];
  for (const part of [mig, instance, instance?.vgpu, compute]) {
    if (part === undefined) throw new Error('the scenario has MIG devices');
    expect(methodsOf(part).filter((name) => !(name in part.async))).toEqual([]);
  }
});

test('of vGPUs and units', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [vgpu] = nvml.device(0).activeVgpus() ?? [];
  const [unit] = (await openMock('s-class-unit')).nvml.units();
  for (const each of [vgpu, vgpu?.type(), unit]) {
    if (each === undefined || each === null) throw new Error('the scenarios have them');
    expect(methodsOf(each).filter((name) => !(name in each.async))).toEqual([]);
  }
});

test('of the driver, but for what opens, closes and watches', async () => {
  const { nvml } = await openMock('h100x8');
  const alone: (keyof Nvml)[] = [
    'stuckCalls',
    'close',
    'reopen',
    'snapshot',
    'snapshotSync',
    'sample',
    'rates',
    'events',
  ];
  const missing = methodsOf(nvml).filter(
    (name) => !(name in nvml.async) && !alone.includes(name as keyof Nvml),
  );
  expect(missing).toEqual([]);
  expect(await nvml.async.nvmlVersion()).toBe(nvml.nvmlVersion());
  expect(await nvml.async.cudaVersion()).toEqual(nvml.cudaVersion());
  expect(await nvml.async.processName(1)).toBe(nvml.processName(1));
});

import { describe, expect, test } from 'vitest';

import { isNotFound, NvmlError, type Device } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

async function divided(): Promise<Device> {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  expect(device.mig.setMode(true)).toEqual({
    current: true,
    pending: true,
    needsReset: false,
    hindrance: null,
  });
  return device;
}

describe('the mode', () => {
  test('is null on a GPU that cannot be divided, which has no profiles and no instances', async () => {
    const { nvml } = await openMock('rtx4090');
    const { mig } = nvml.device(0);
    expect(mig.mode()).toBeNull();
    expect(mig.profiles()).toEqual([]);
    expect(mig.gpuInstances()).toEqual([]);
    expect(() => mig.setMode(true)).toThrow(NvmlError);
  });

  test('says what hinders it', async () => {
    const { nvml, mock } = await openMock('h100x8');
    await mock.addProcess(1, {
      pid: 4711,
      kind: 'compute',
      memory: 1024,
      name: 'train',
      instance: null,
    });
    expect(nvml.device(1).mig.setMode(true)).toMatchObject({ current: false, hindrance: 'ERROR_IN_USE' });
  });
});

test('a profile has its name, its places and how many there is room for', async () => {
  const device = await divided();
  const profiles = device.mig.profiles();
  const small = profiles.find(({ name }) => name === '1g.10gb');
  expect(small).toMatchObject({ slices: 1, maxInstances: 7, remaining: 7 });
  expect(small?.placements).toHaveLength(7);
  device.mig.createGpuInstance('1g.10gb');
  expect(device.mig.profiles().find(({ name }) => name === '1g.10gb')?.remaining).toBe(6);
});

test('an instance is made where it was asked for, becomes a device, and is destroyed from the inside out', async () => {
  const device = await divided();
  const { mig } = device;
  const instance = mig.createGpuInstance('3g.40gb', { start: 4 });
  expect(instance.placement.start).toBe(4);
  expect(mig.devices()).toEqual([]);
  const [whole] = instance.profiles().filter(({ slices }) => slices === 3);
  const compute = instance.createComputeInstance(whole?.name ?? '');
  const migDevice = compute.migDevice();
  expect(migDevice?.uuid).toMatch(/^MIG-/);
  expect([migDevice?.gpuInstanceId(), migDevice?.computeInstanceId()]).toEqual([instance.id, compute.id]);
  expect(mig.gpuInstances().map(({ id }) => id)).toEqual([instance.id]);
  expect(instance.computeInstances().map(({ id }) => id)).toEqual([compute.id]);
  expect(() => {
    instance.destroy();
  }).toThrow(/ERROR_IN_USE/);
  compute.destroy();
  instance.destroy();
  expect(mig.gpuInstances()).toEqual([]);
  for (const stale of [
    () => instance.profiles(),
    () => instance.computeInstances(),
    () => {
      compute.destroy();
    },
  ]) {
    expect(stale).toThrow(expect.toSatisfy(isNotFound));
    expect(stale).toThrow(/is not there any more/);
  }
  expect(() => migDevice?.memory()).toThrow(/MIG-.* is not there any more: its instance was destroyed/);
});

test('its promises do the same', async () => {
  const device = await divided();
  const instance = await device.mig.async.createGpuInstance('2g.20gb');
  const compute = await instance.async.createComputeInstance('1c.2g.20gb');
  expect(await device.mig.async.devices()).toHaveLength(1);
  await compute.async.destroy();
  await instance.async.destroy();
  expect(await device.mig.async.gpuInstances()).toEqual([]);
  await expect(device.mig.async.createGpuInstance('9g.90gb')).rejects.toThrow(RangeError);
});

test('a profile or a place that there is not is refused with those that there are', async () => {
  const { mig } = await divided();
  expect(() => mig.createGpuInstance('1g.10bg')).toThrow(/no MIG profile '1g.10bg'.*nearest is '1g.10gb'/);
  expect(() => mig.createGpuInstance(4711)).toThrow(
    /no MIG profile '4711' here. There are: .*1g\.10gb \(19\)/,
  );
  expect(() => mig.createGpuInstance('3g.40gb', { start: 1 })).toThrow(
    /3g.40gb cannot begin at slice 1. Its placements begin at: 0, 4/,
  );
  mig.createGpuInstance('7g.80gb');
  expect(() => mig.createGpuInstance('1g.10gb')).toThrow(/ERROR_INSUFFICIENT_RESOURCES/);
});

test('an instance whose number was given to another one is not mistaken for it', async () => {
  const { mig } = await divided();
  const first = mig.createGpuInstance('1g.10gb');
  const again = mig.gpuInstance(first.id);
  first.destroy();
  const others = [mig.createGpuInstance('2g.20gb'), mig.createGpuInstance('3g.40gb')];
  expect(() => again.profiles()).toThrow(/is not there any more/);
  expect(mig.gpuInstances().map(({ id }) => id)).toEqual(others.map(({ id }) => id).sort((a, b) => a - b));
});

test('handles are found again after the library was opened again', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const device = nvml.device(0);
  const [instance] = device.mig.gpuInstances();
  const [migDevice] = device.migDevices();
  if (instance === undefined || migDevice === undefined) throw new Error('The scenario has none.');
  await nvml.reopen();
  expect(instance.computeInstances().length).toBeGreaterThan(0);
  expect(migDevice.memory()?.total).toBeGreaterThan(0);
  expect(device.mig.mode()).toEqual({ current: true, pending: true });
});

test('what was cut is gone with the mode', async () => {
  const { mig } = await divided();
  const instance = mig.createGpuInstance('1g.10gb');
  const compute = instance.createComputeInstance('1g.10gb');
  const migDevice = compute.migDevice();
  compute.destroy();
  instance.destroy();
  mig.setMode(false);
  expect(compute.migDevice()).toBeNull();
  for (const ask of [() => instance.profiles(), () => migDevice?.memory()])
    expect(ask).toThrow(/is not there any more: .*MIG mode was switched off/);
  await expect(instance.async.destroy()).rejects.toThrow(/is not there any more/);
  await expect(migDevice?.async.name()).rejects.toThrow(/is not there any more/);
});

test('what was there at the start has its place, and leaves no room for another', async () => {
  const { nvml } = await openMock('a100x8-mig');
  const [instance] = nvml.device(0).mig.gpuInstances();
  expect(instance?.computeInstances().map(({ placement }) => placement)).toEqual([{ start: 0, size: 1 }]);
  expect(() => instance?.createComputeInstance('1g.10gb')).toThrow(/ERROR_INSUFFICIENT_RESOURCES/);
});

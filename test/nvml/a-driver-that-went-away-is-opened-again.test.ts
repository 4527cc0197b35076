import { copyFile, readlink, rename, symlink, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { isDriverUnavailable, isUninitialized, Nvml, NvmlError } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

const [DRIVER_NOT_LOADED, LIB_RM_VERSION_MISMATCH, UNKNOWN] = [9, 18, 999];

async function failureOf(promise: Promise<unknown>): Promise<NvmlError> {
  const error: unknown = await promise.then(() => null).catch((reason: unknown) => reason);
  if (error instanceof NvmlError) return error;
  throw new Error('It did not fail with an NvmlError.', { cause: error });
}

test.each([
  [DRIVER_NOT_LOADED, 'ERROR_DRIVER_NOT_LOADED'],
  [LIB_RM_VERSION_MISMATCH, 'ERROR_LIB_RM_VERSION_MISMATCH'],
])('reopen() rejects while init answers %i, and works when the driver is back', async (status, code) => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(3);
  await mock.setReturn('Init_v2', 'all', status);
  await mock.setReturn('DeviceGetTemperature', 'all', status);
  expect(() => device.temperature()).toThrow(expect.toSatisfy(isDriverUnavailable));
  const refused = await failureOf(nvml.reopen());
  expect(refused).toMatchObject({ code, function: 'nvmlInit_v2' });
  expect(refused.message).toContain('nvml.reopen()');
  expect(() => nvml.devices()).toThrow(expect.toSatisfy(isUninitialized));
  expect((await failureOf(Nvml.open({ libraryPath: mock.libraryPath }))).code).toBe(code);
  await mock.clear();
  await nvml.reopen();
  expect(device.temperature()).toBeGreaterThan(0);
  expect(nvml.devices()[3]).toBe(device);
  expect((await nvml.snapshot({ metrics: ['temperature'] })).gpus[3]?.temperature).toBeGreaterThan(0);
});

test('a library that was replaced by an upgrade is loaded from its new file', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  const before = nvml.libraryPath;
  const real = join(dirname(before), await readlink(before));
  await copyFile(real, `${real}.new`);
  await unlink(before);
  await rename(real, `${real}.old`);
  await rename(`${real}.new`, join(dirname(before), 'libnvidia-ml.so.999.1'));
  await symlink('libnvidia-ml.so.999.1', before);
  await nvml.reopen();
  expect(nvml.libraryPath).toBe(before);
  expect(device.temperature()).toBeGreaterThan(0);
  await mock.setTemperature(0, 71);
  expect(device.temperature()).toBe(71);
});

test('each situation has its help', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  const helpOf = async (status: number): Promise<string | null> => {
    await mock.setReturn('DeviceGetTemperature', 0, status);
    return (await failureOf(device.async.temperature())).help;
  };
  expect(await helpOf(LIB_RM_VERSION_MISMATCH)).toMatch(/upgraded.*Reboot/s);
  expect(await helpOf(DRIVER_NOT_LOADED)).toMatch(/modprobe nvidia|docker run --gpus|WSL/);
  expect(await helpOf(UNKNOWN)).toMatch(/daemon-reload|dmesg|WSL/);
  expect(await helpOf(4)).toMatch(/root/);
  expect(await helpOf(15)).toMatch(/dmesg/);
  expect(await helpOf(17)).toBeNull();
});

test('reopen() after close() is refused', async () => {
  const { nvml } = await openMock('h100x8');
  await nvml.close();
  await expect(nvml.reopen()).rejects.toThrow(/it was closed; Nvml.open\(\) gives a new one/);
});

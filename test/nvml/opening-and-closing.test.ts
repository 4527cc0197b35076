import { expect, test } from 'vitest';

import {
  isDriverUnavailable,
  isUninitialized,
  LibraryNotFoundError,
  Nvml,
  NvmlError,
} from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('a library that is not there is refused with its path, the reason, and what to do', async () => {
  const opened = Nvml.open({ libraryPath: '/nowhere/libnvidia-ml.so.1' });
  const error: unknown = await opened.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LibraryNotFoundError);
  expect(isDriverUnavailable(error)).toBe(true);
  expect((error as LibraryNotFoundError).attempts).toMatchObject([{ path: '/nowhere/libnvidia-ml.so.1' }]);
  expect((error as LibraryNotFoundError).attempts[0]?.reason).toMatch(/no such file/i);
  expect((error as Error).message).toMatch(/Install the NVIDIA driver/);
});

test('a driver that is not loaded is an error that isDriverUnavailable knows', async () => {
  const { mock } = await openMock('h100x8');
  await mock.setReturn('Init_v2', 'all', 9);
  await expect(Nvml.open({ libraryPath: mock.libraryPath })).rejects.toSatisfy(isDriverUnavailable);
});

test('after close every call is refused with the reason, and closing again does nothing', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  await nvml.close();
  await nvml.close();
  for (const call of [() => device.temperature(), () => nvml.devices(), () => nvml.snapshotSync()]) {
    expect(call).toThrow(NvmlError);
  }
  expect(() => nvml.devices()).toThrow(expect.toSatisfy(isUninitialized));
  await expect(nvml.async.devices()).rejects.toSatisfy(isUninitialized);
});

test('each open has its own close', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const second = await Nvml.open({ libraryPath: mock.libraryPath });
  await second.close();
  expect(nvml.device(0).temperature()).toBeGreaterThan(0);
});

test('wrong options are refused before anything is opened', async () => {
  await expect(Nvml.open({ deadlineMs: 0 })).rejects.toThrow(
    /deadlineMs is a time in milliseconds above 0, up to 2147483647; it was 0/,
  );
  await expect(Nvml.open({ scenario: 'h100x8', libraryPath: '/x' })).rejects.toThrow(/not both/);
  await expect(Nvml.open({ scenario: 'h100x9' })).rejects.toThrow(/h100x8/);
});

test('an unknown metric is refused with the nearest that there is', async () => {
  const { nvml } = await openMock('h100x8');
  const metrics = ['temprature' as 'temperature'];
  const sentence = /There is no metric 'temprature'. The nearest is 'temperature'/;
  expect(() => nvml.snapshotSync({ metrics })).toThrow(TypeError);
  expect(() => nvml.snapshotSync({ metrics })).toThrow(sentence);
  await expect(nvml.snapshot({ metrics })).rejects.toThrow(sentence);
  expect(() => nvml.sample({ intervalMs: 10, metrics })).toThrow(sentence);
});

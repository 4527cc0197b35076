import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

import { expect, test } from 'vitest';

import { startMock } from '../../src/mock/index.ts';
import { Nvml, NvmlTimeoutError } from '../../src/nvml/index.ts';
import { until } from '../support/wait-until.ts';
import { openMock } from './support/open-mock.ts';

/** The threads of this process that this library started; they are named after it. */
function ownThreads(): string[] {
  return readdirSync('/proc/self/task')
    .map((task) => {
      try {
        return readFileSync(`/proc/self/task/${task}/comm`, 'utf8').trim();
      } catch {
        return '';
      }
    })
    .filter((name) => name.startsWith('nvml'));
}

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });
}

test('no thread and no descriptor of the driver is left, whatever was in use', async () => {
  const mock = await startMock('h100x8');
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath });
  const stream = nvml.events();
  await stream.ready;
  const waiting = stream.next();
  const sampler = nvml.sample({ intervalMs: 60_000 });
  await sampler.next();
  const nextSample = sampler.next();
  await nvml.snapshot();
  expect(ownThreads().length).toBeGreaterThanOrEqual(2);
  await nvml.close();
  expect((await waiting).done).toBe(true);
  expect((await nextSample).done).toBe(true);
  await until(() => ownThreads().length === 0, { message: `threads are left: ${ownThreads().join(', ')}` });
  expect(openFiles().filter((file) => file.includes('/dev/nvidia') || file.includes(mock.stateFile))).toEqual(
    [],
  );
  await mock.close();
});

test('a library that is opened after a close works', async () => {
  const { nvml, mock } = await openMock('h100x8');
  await nvml.snapshot();
  await nvml.close();
  await using second = await Nvml.open({ libraryPath: mock.libraryPath });
  expect((await second.snapshot({ metrics: ['temperature'] })).gpus[7]?.temperature).toBeGreaterThan(0);
});

test('calls that run come to their end before the driver is shut down', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(1);
  await mock.setLatency('DeviceGetTemperature', 1, 200_000);
  const slow = device.async.temperature();
  await nvml.close();
  expect(await slow).toBeGreaterThan(0);
});

test('while a call is stuck it rejects by its deadline and names the call; a second close is the same promise', async () => {
  const mock = await startMock('h100x8');
  const nvml = await Nvml.open({ libraryPath: mock.libraryPath, deadlineMs: 200 });
  const device = nvml.device(2);
  await mock.hang('DeviceGetPowerUsage', 2);
  const hung = device.async.powerUsage().catch((error: unknown) => error);
  const closing = nvml.close();
  expect(nvml.close()).toBe(closing);
  await expect(closing).rejects.toThrow(
    /closed without nvmlShutdown: nvmlDeviceGetPowerUsage did not return/,
  );
  expect(await hung).toBeInstanceOf(NvmlTimeoutError);
  await mock.clear();
  await mock.close();
});

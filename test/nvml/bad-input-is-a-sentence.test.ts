import { describe, expect, test } from 'vitest';

import type { Metric } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

/** A view on memory that was given away. */
function detached(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

describe('a clock', () => {
  test.each([-1, 0, Number.NaN, Infinity, 2 ** 31])('does not tick every %s ms', async (intervalMs) => {
    const { nvml } = await openMock('gb10');
    const sentence = `intervalMs is a time in milliseconds above 0; it was ${intervalMs}.`;
    expect(() => nvml.sample({ intervalMs })).toThrow(new RangeError(sentence));
    expect(() => nvml.rates({ intervalMs })).toThrow(new RangeError(sentence));
    await expect(
      nvml
        .device(0)
        .gpmSamples({ metrics: ['smUtil'], intervalMs })
        .next(),
    ).rejects.toThrow(sentence);
  });

  test('does not take a metric that there is not', async () => {
    const { nvml } = await openMock('gb10');
    const metrics = ['temprature' as Metric];
    expect(() => nvml.sample({ intervalMs: 10, metrics })).toThrow(/There is no metric 'temprature'/);
  });
});

test('a unit that there is not is an error', async () => {
  const { nvml } = await openMock('s-class-unit');
  expect(() => nvml.raw.unitGetHandleByIndex(9)).toThrow(
    /nvmlUnitGetHandleByIndex answered ERROR_INVALID_ARGUMENT/,
  );
  const { nvml: none } = await openMock('h100x8');
  expect(none.units()).toEqual([]);
});

test.each([-1, 1.5, 2 ** 32, Number.NaN])('a GPU has no place %s', async (index) => {
  const { nvml } = await openMock('gb10');
  const sentence = /index must be an integer from 0 to 4294967295/;
  expect(() => nvml.device(index)).toThrow(sentence);
  await expect(nvml.async.device(index)).rejects.toThrow(sentence);
});

test('a buffer that was transferred away is named, before the driver sees it', async () => {
  const { nvml } = await openMock('vgpu-host');
  const [vgpu] = nvml.device(0).activeVgpus() ?? [];
  const metadata = vgpu?.metadata() ?? new Uint8Array();
  const gone = detached(300);
  const sentence = /vgpuMetadata must be a Uint8Array with its memory; its ArrayBuffer was transferred away/;
  expect(() => nvml.device(0).vgpu.compatibility(gone)).toThrow(sentence);
  await expect(nvml.device(0).async.vgpu.compatibility(gone)).rejects.toThrow(sentence);
  expect(() => nvml.raw.getVgpuCompatibility(metadata, gone)).toThrow(
    /pgpuMetadata must be a Uint8Array with/,
  );
});

test('what is closed twice is closed', async () => {
  const { nvml } = await openMock('gb10');
  const samples = nvml.sample({ intervalMs: 10 });
  const events = nvml.events();
  for (const stream of [samples, events]) {
    await stream.return();
    expect(await stream.return()).toEqual({ done: true, value: undefined });
  }
  const closing = nvml.close();
  expect(nvml.close()).toBe(closing);
  await closing;
  await nvml.close();
  await expect(nvml.reopen()).rejects.toMatchObject({ code: 'ERROR_UNINITIALIZED' });
  await expect(nvml.sample({ intervalMs: 10 }).next()).rejects.toThrow(/the driver was closed/);
});

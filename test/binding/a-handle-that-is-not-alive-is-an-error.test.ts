import { expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '../../src/nvml/library-file.ts';
import { Plan } from '../../src/nvml/plan.ts';
import { createRaw } from '../../src/nvml/raw.ts';
import type { DeviceHandle, GpmSampleHandle } from '../../src/nvml/raw/structs.ts';
import { openSmallDriver, smallDriver } from './small-driver.ts';

const { raw } = openSmallDriver();
const device = raw.deviceGetHandleByIndex_v2(0);
const stale = {
  code: 'ERROR_INVALID_ARGUMENT',
  message: expect.stringContaining('not a live handle') as string,
};

it('one that was freed', async () => {
  const sample = raw.gpmSampleAlloc();
  raw.gpmSampleFree(sample);
  expect(() => {
    raw.gpmSampleFree(sample);
  }).toThrow(expect.objectContaining(stale) as Error);
  await expect(raw.async.gpmSampleFree(sample)).rejects.toMatchObject(stale);
});

it('one that was freed, inside a struct', () => {
  const [sample1, sample2] = [raw.gpmSampleAlloc(), raw.gpmSampleAlloc()];
  raw.gpmSampleFree(sample2);
  expect(() => raw.gpmMetricsGet({ sample1, sample2 })).toThrow(/a field of a struct is not a live handle/);
});

it('one that was made up, or is of another kind', () => {
  for (const handle of [0, 1, 12345, 0xffffffff, raw.gpmSampleAlloc()]) {
    expect(() => raw.deviceGetTemperature(handle as unknown as DeviceHandle, 0)).toThrow(
      /device is not a live handle/,
    );
  }
});

it('one of a library that was closed', () => {
  const library = openLibrary(smallDriver());
  const other = createRaw(library.id, 1000);
  const its = other.deviceGetHandleByIndex_v2(0);
  expect(() => raw.deviceGetTemperature(its, 0)).toThrow(/not a live handle/);
  closeLibrary(library);
  expect(() => other.deviceGetTemperature(its, 0)).toThrow(
    expect.objectContaining({ code: 'ERROR_UNINITIALIZED' }) as Error,
  );
});

it('in a plan, only its own calls fail, also when it dies after the plan was made', async () => {
  const sample: GpmSampleHandle = raw.gpmSampleAlloc();
  const plan = new Plan([
    raw.prepare.deviceGetTemperature(device, 0),
    raw.prepare.gpmSampleGet(device, sample),
  ]);
  raw.gpmSampleFree(sample);
  plan.runSync();
  expect(plan.value(0)).toBe(40);
  expect(() => plan.value(1)).toThrow();
  await plan.run(1000);
  expect(plan.value(0)).toBe(40);
});

import { expect, test } from 'vitest';

import { NvmlTimeoutError } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

const isRoot = process.geteuid?.() === 0;

test('alike, and with the same GPUs', async () => {
  const { nvml } = await openMock('s-class-unit');
  const [unit] = await nvml.async.units();
  expect(unit?.info()?.name).toBe('NVIDIA Tesla S2050');
  expect(await unit?.async.info()).toEqual(unit?.info());
  expect(await unit?.async.led()).toEqual(unit?.led());
  expect(await unit?.async.powerSupply()).toEqual(unit?.powerSupply());
  expect(await unit?.async.temperatures()).toEqual(unit?.temperatures());
  expect(await unit?.async.fans()).toEqual(unit?.fans());
  expect(await unit?.async.devices()).toEqual(nvml.devices());
});

test.runIf(isRoot)('and keeps the color that either form set', async () => {
  const { nvml } = await openMock('s-class-unit');
  const [unit] = nvml.units();
  await unit?.async.setLed('amber');
  expect(unit?.led()?.color).toBe('amber');
  unit?.setLed('green');
  expect((await unit?.async.led())?.color).toBe('green');
});

test('a color that there is not is refused in the same words', async () => {
  const { nvml } = await openMock('s-class-unit');
  const [unit] = nvml.units();
  const sentence = `The light of a unit is one of 'green', 'amber'; it was 'blue'.`;
  expect(() => unit?.setLed('blue' as 'amber')).toThrow(new RangeError(sentence));
  await expect(unit?.async.setLed('blue' as 'amber')).rejects.toThrow(new RangeError(sentence));
});

test('a sensor that it lacks is null, and the others are not', async () => {
  const { nvml, mock } = await openMock('s-class-unit');
  const [unit] = nvml.units();
  const before = unit?.temperatures();
  await mock.setReturn('UnitGetTemperature', 'all', 2);
  expect(unit?.temperatures()).toEqual({ intake: null, exhaust: null, board: null });
  await mock.clear();
  expect(unit?.temperatures()).toEqual(before);
});

test('one that hangs rejects by its deadline, and is itself again when the driver was opened anew', async () => {
  const { nvml, mock } = await openMock('s-class-unit', { deadlineMs: 50 });
  const [unit] = nvml.units();
  await mock.hang('UnitGetPsuInfo', 'all');
  await expect(unit?.async.powerSupply()).rejects.toThrow(NvmlTimeoutError);
  expect((await unit?.async.info())?.name).toBe('NVIDIA Tesla S2050');
  await mock.clear();
  await nvml.reopen();
  expect(unit?.powerSupply()?.state).toBe('Normal');
  expect((await unit?.async.powerSupply())?.state).toBe('Normal');
});

import { expect, test } from 'vitest';

import { BIG_FIELDS, type FieldName, fieldUnit } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

test('fields have their names, units and types, in one call', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const names = [
    'DEV_MEMORY_TEMP',
    'DEV_POWER_INSTANT',
    'DEV_PCIE_COUNT_TX_BYTES',
    'DEV_C2C_LINK_COUNT',
  ] as const;
  const values = device.fields(names);
  expect(Object.keys(values)).toEqual(names);
  expect(values.DEV_MEMORY_TEMP).toBe(device.memoryTemperature());
  expect(values.DEV_POWER_INSTANT).toBe(device.powerDraw()?.instant);
  expect(typeof values.DEV_PCIE_COUNT_TX_BYTES).toBe('bigint');
  expect(values.DEV_C2C_LINK_COUNT).toBeNull();
  expect((await device.async.fields(['DEV_MEMORY_TEMP'])).DEV_MEMORY_TEMP).toBe(values.DEV_MEMORY_TEMP);
  expect(names.map(fieldUnit)).toEqual(['°C', 'mW', 'bytes', null]);
});

test('an unknown name is refused', async () => {
  const { nvml } = await openMock('h100x8');
  const name = 'MEMORY_TEMP' as FieldName;
  expect(() => nvml.device(0).fields([name])).toThrow(/no field 'MEMORY_TEMP'/);
  await expect(nvml.device(0).async.fields([name])).rejects.toThrow(RangeError);
});

test('a scope says of what: a link', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const [link] = device.nvlink.links() ?? [];
  expect(device.fields(['DEV_NVLINK_GET_SPEED'], { scope: 0 }).DEV_NVLINK_GET_SPEED).toBe(link?.speed);
});

test('a field that was renumbered is the same on an old driver and on a new one', async () => {
  const names = [
    'DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN',
    'DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN',
  ] as const;
  for (const scenario of ['h100x8', 'h100x8-615']) {
    const { nvml } = await openMock(scenario);
    const device = nvml.device(0);
    const values = device.fields(names);
    expect(values.DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN, scenario).toBe(0n);
    expect(values.DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN, scenario).toBe(0n);
    expect(device.slowdownTimes()?.softwareThermal, scenario).toBe(0n);
  }
});

test('every field that is a bigint has a unit', () => {
  for (const name of BIG_FIELDS) expect(fieldUnit(name), name).not.toBeNull();
});

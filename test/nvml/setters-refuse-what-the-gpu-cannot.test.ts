import { describe, expect, test } from 'vitest';

import { NvmlError, type Device } from '../../src/nvml/index.ts';
import { Return } from '../../src/nvml/raw/enums.ts';
import { openMock } from './support/open-mock.ts';

const isRoot = process.geteuid?.() === 0;

describe('what the driver publishes is checked before it is asked, with the bounds in the sentence', () => {
  const refused: [string, string, (device: Device) => void, RegExp][] = [
    [
      'a power limit',
      'h100x8',
      (gpu) => {
        gpu.setPowerLimit(5);
      },
      /power limit is between 200000 and 700000 mW here; it was 5/,
    ],
    [
      'no number',
      'h100x8',
      (gpu) => {
        gpu.setPowerLimit(Number.NaN);
      },
      /power limit is a number of mW; it was NaN/,
    ],
    [
      'a scope',
      'h100x8',
      (gpu) => {
        gpu.setPowerLimit(5e5, { scope: 'board' as 'gpu' });
      },
      /scope is one of 'gpu', .*'board'/,
    ],
    [
      'a clock',
      'h100x8',
      (gpu) => {
        gpu.lockGraphicsClocks(1200, 9000);
      },
      /highest graphics clock is between 0 and 1980 MHz/,
    ],
    [
      'clocks in turn',
      'h100x8',
      (gpu) => {
        gpu.lockGraphicsClocks(1500, 1200);
      },
      /1500 MHz, is above the highest, 1200 MHz/,
    ],
    [
      'application clocks',
      'h100x8',
      (gpu) => {
        gpu.setApplicationClocks(2600, 1500);
      },
      /2600 MHz is not a memory clock .* nearest is 2619/,
    ],
    [
      'an offset',
      'rtx4090',
      (gpu) => {
        gpu.setClockOffset('graphics', 5000);
      },
      /offset of the graphics clock is between -1000 and 1000/,
    ],
    [
      'a fan',
      'rtx4090',
      (gpu) => {
        gpu.setFanSpeed(7, 50);
      },
      /fan is between 0 and 2 .*7/,
    ],
    [
      'a speed',
      'rtx4090',
      (gpu) => {
        gpu.setFanSpeed(0, 5);
      },
      /speed of a fan is between 30 and 100 % here; it was 5/,
    ],
    [
      'a mode',
      'h100x8',
      (gpu) => {
        gpu.setComputeMode('shared' as 'default');
      },
      /compute mode is one of 'default', .*'shared'/,
    ],
    [
      'a counter',
      'h100x8',
      (gpu) => {
        gpu.clearEccErrors('all' as 'volatile');
      },
      /'volatile', 'aggregate'; it was 'all'/,
    ],
    [
      'a link',
      'h100x8',
      (gpu) => {
        gpu.nvlink.clearErrors(18);
      },
      /link is between 0 and 17/,
    ],
    [
      'a power profile',
      'gb200',
      (gpu) => {
        gpu.powerProfiles.request(['max-z' as 'max-p']);
      },
      /no power profile 'max-z'/,
    ],
    [
      'memory limits',
      'h100x8-615',
      (gpu) => {
        gpu.setMemoryLimits('/sys', { soft: null, hard: 2 ** 50 });
      },
      /hard memory limit is between 0/,
    ],
  ];

  test.each(refused)('%s on %s', async (_, scenario, set, sentence) => {
    const { nvml } = await openMock(scenario);
    const device = nvml.device(0);
    expect(() => {
      set(device);
    }).toThrow(RangeError);
    expect(() => {
      set(device);
    }).toThrow(sentence);
  });

  test('a promise rejects with the same, and the driver was not asked', async () => {
    const { nvml } = await openMock('h100x8');
    const device = nvml.device(0);
    await expect(device.async.setPowerLimit(5)).rejects.toThrow(/between 200000 and 700000 mW/);
    await expect(device.async.setComputeMode('shared' as 'default')).rejects.toThrow(RangeError);
    expect(device.powerLimit()).toBe(700_000);
  });
});

describe.runIf(isRoot)('what root sets holds, for every program on the driver', () => {
  test.each<[string, string, (device: Device) => void, (device: Device) => unknown, unknown]>([
    [
      'persistence mode',
      'h100x8',
      (gpu) => {
        gpu.setPersistenceMode(false);
      },
      (gpu) => gpu.persistenceMode(),
      false,
    ],
    [
      'compute mode',
      'h100x8',
      (gpu) => {
        gpu.setComputeMode('prohibited');
      },
      (gpu) => gpu.computeMode(),
      'prohibited',
    ],
    [
      'a power limit',
      'h100x8',
      (gpu) => {
        gpu.setPowerLimit(400_000);
      },
      (gpu) => gpu.powerLimit(),
      400_000,
    ],
    [
      'ECC',
      'h100x8',
      (gpu) => {
        gpu.setEccMode(false);
      },
      (gpu) => gpu.eccMode(),
      { current: true, pending: false },
    ],
    [
      'locked clocks',
      'h100x8',
      (gpu) => {
        gpu.lockGraphicsClocks(1200, 1200);
      },
      (gpu) => gpu.graphicsClock(),
      1200,
    ],
    [
      'application clocks',
      'h100x8',
      (gpu) => {
        gpu.setApplicationClocks(2619, 1500);
      },
      (gpu) => gpu.applicationClocks()?.graphics,
      1500,
    ],
    [
      'accounting',
      'h100x8',
      (gpu) => {
        gpu.accounting.setEnabled(true);
      },
      (gpu) => gpu.accounting.isEnabled(),
      true,
    ],
    [
      'a fan',
      'rtx4090',
      (gpu) => {
        gpu.setFanSpeed(1, 70);
      },
      (gpu) => gpu.fans()?.[1]?.targetPercent,
      70,
    ],
    [
      'an offset',
      'rtx4090',
      (gpu) => {
        gpu.setClockOffset('memory', 500);
      },
      (gpu) => gpu.clockOffset('memory')?.offset,
      500,
    ],
    [
      'a restriction',
      'h100x8',
      (gpu) => {
        gpu.setApiRestriction('applicationClocks', true);
      },
      (gpu) => gpu.apiRestrictions()?.applicationClocks,
      true,
    ],
  ])('%s on %s', async (_, scenario, set, get, wanted) => {
    const { nvml } = await openMock(scenario);
    set(nvml.device(0));
    expect(get(nvml.device(0))).toEqual(wanted);
  });
});

test('who may not is told so', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  await mock.setReturn('DeviceSetPersistenceMode', 0, Return.ERROR_NO_PERMISSION);
  expect(() => {
    device.setPersistenceMode(false);
  }).toThrow(/nvmlDeviceSetPersistenceMode answered ERROR_NO_PERMISSION \(4\): it needs root/);
  await expect(device.async.setPersistenceMode(false)).rejects.toThrow(NvmlError);
});

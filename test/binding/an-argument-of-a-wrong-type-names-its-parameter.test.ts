import { expect, it } from 'vitest';
import { openSmallDriver } from './small-driver.ts';

const { raw } = openSmallDriver();
const device = raw.deviceGetHandleByIndex_v2(0);
// What a JavaScript caller may pass, whatever the declarations say.
const loose = raw as unknown as Record<string, (...args: unknown[]) => unknown>;
const looseAsync = raw.async as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;

const cases: [string, string, unknown[], string][] = [
  [
    'a string for a handle',
    'deviceGetTemperature',
    ['GPU-0', 0],
    'device must be a handle that NVML gave; it is "GPU-0".',
  ],
  [
    'a fraction for an enumeration',
    'deviceGetTemperature',
    [device, 0.5],
    'sensorType must be an integer from 0 to 4294967295; it is 0.5.',
  ],
  ['nothing', 'deviceGetTemperature', [], 'device must be a handle that NVML gave; it is of type undefined.'],
  [
    'a number for a string',
    'deviceGetHandleByUUID',
    [5],
    'uuid must be a string without NUL characters; it is 5.',
  ],
  ['a NUL in a string', 'deviceGetHandleByUUID', ['a\0b'], 'uuid must be a string without NUL characters'],
  [
    'an object for an array',
    'deviceGetFieldValues',
    [device, {}],
    'values must be an array; it is of type object.',
  ],
  [
    'a wrong field in an array',
    'deviceGetFieldValues',
    [device, [{ fieldId: -1 }]],
    'values[0].fieldId must be',
  ],
  ['a number for a mask', 'deviceRegisterEvents', [device, 8, device], 'eventTypes must be a bigint'],
  [
    'a length that no memory has',
    'deviceGetCpuAffinity',
    [device, 2 ** 31],
    'cpuSetSize must be an integer from 0 to 1048576',
  ],
  [
    'too many elements',
    'gpmMetricsGet',
    [{ metrics: new Array(478).fill({}) }],
    'metricsGet.metrics has room for 477',
  ],
  ['null for a struct', 'deviceGetMemoryInfo_v2', [device, null], 'memory must be an object; it is null.'],
  [
    'an amount past 2 ** 53',
    'deviceSetMemoryLimits_v1',
    [device, { softLimit: 2 ** 53 }],
    'limits.softLimit must be',
  ],
];

it.each(cases)('%s', async (_, name, args, sentence) => {
  expect(() => loose[name]?.(...args)).toThrow(TypeError);
  expect(() => loose[name]?.(...args)).toThrow(sentence);
  await expect(looseAsync[name]?.(...args)).rejects.toThrow(sentence);
});

it('a getter that calls the library while its object is read disturbs nothing', () => {
  const values = [
    {
      get fieldId() {
        raw.deviceGetMemoryInfo(device);
        return 5;
      },
    },
  ];
  expect(raw.deviceGetFieldValues(device, values)).toMatchObject([{ fieldId: 5, value: 2n ** 60n + 5n }]);
});

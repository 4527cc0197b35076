import { describe, expect, it } from 'vitest';
import type { Raw } from '../../src/nvml/raw.ts';
import { openSmallDriver } from './small-driver.ts';

const { raw } = openSmallDriver();
const device = raw.deviceGetHandleByIndex_v2(2);

/** The same expectation for the synchronous form and for the one on a lane. */
function both<T>(
  name: string,
  sync: () => T,
  onLane: (async: Raw['async']) => Promise<T>,
  expected: T,
): void {
  it(name, async () => {
    expect(sync()).toEqual(expected);
    expect(await onLane(raw.async)).toEqual(expected);
  });
}

describe('parameters', () => {
  both(
    'a number by value and a number out',
    () => raw.deviceGetTemperature(device, 0),
    (lane) => lane.deviceGetTemperature(device, 0),
    42,
  );
  both(
    'several results, by the names of their parameters',
    () => raw.deviceGetEncoderUtilization(device),
    (lane) => lane.deviceGetEncoderUtilization(device),
    { utilization: 7, samplingPeriodUs: 200000 },
  );
  both(
    'a string in, a handle out; the same GPU is the same handle',
    () => raw.deviceGetHandleByUUID('GPU-2'),
    (lane) => lane.deviceGetHandleByUUID('GPU-2'),
    device,
  );
  both(
    'text',
    () => raw.deviceGetUUID(device),
    (lane) => lane.deviceGetUUID(device),
    'GPU-2-of-the-small-driver',
  );
  both(
    'text that is longer than the first room',
    () => raw.deviceGetName(device),
    (lane) => lane.deviceGetName(device),
    'x'.repeat(400),
  );
  both(
    'text that the function returns',
    () => raw.errorString(0),
    (lane) => lane.errorString(0),
    'Success',
  );
  both(
    'no result',
    () => {
      raw.init_v2();
    },
    (lane) => lane.init_v2(),
    undefined,
  );
});

describe('structs', () => {
  both(
    'a struct out',
    () => raw.deviceGetMemoryInfo(device),
    (lane) => lane.deviceGetMemoryInfo(device),
    { total: 81559 * 2 ** 20, free: 80000 * 2 ** 20, used: 1559 * 2 ** 20 },
  );
  both(
    'a struct with a version word, filled in',
    () => raw.deviceGetMemoryInfo_v2(device),
    (lane) => lane.deviceGetMemoryInfo_v2(device),
    { total: 81559 * 2 ** 20, reserved: 500 * 2 ** 20, free: 80000 * 2 ** 20, used: 1059 * 2 ** 20 },
  );
  const limits = { nameSpace: '/sys/fs/cgroup/ü', softLimit: 2 ** 40 };
  both(
    'a path in a struct',
    () => raw.deviceSetMemoryLimits_v1(device, limits),
    (lane) => lane.deviceSetMemoryLimits_v1(device, limits),
    { softLimit: 2 ** 40, hardLimit: 0n },
  );
  const wanted = [{ fieldId: 1 }, { fieldId: 2 }];
  const value = { scopeId: 0, timestamp: 0n, latencyUsec: 0n, nvmlReturn: 0 };
  both(
    'an array in and out, with a union whose member another field names',
    () => raw.deviceGetFieldValues(device, wanted),
    (lane) => lane.deviceGetFieldValues(device, wanted),
    [
      { ...value, fieldId: 1, valueType: 3, value: 2n ** 60n + 1n },
      { ...value, fieldId: 2, valueType: 0, value: 2.5 },
    ],
  );
  const request = {
    telemetrySamples: [
      { linkId: 1, samples: [0n, 0n] },
      { linkId: 2, samples: [0n] },
    ],
  };
  both(
    'lists in lists',
    () => raw.deviceGetNvLinkTelemetrySamples_v1(device, request),
    (lane) => lane.deviceGetNvLinkTelemetrySamples_v1(device, request),
    {
      telemetrySamples: [
        { linkId: 1, sampleType: 0, samples: [2n ** 60n, 2n ** 60n + 1n], nvmlReturn: 0 },
        { linkId: 2, sampleType: 0, samples: [2n ** 61n], nvmlReturn: 0 },
      ],
    },
  );
  const [sample1, sample2] = [raw.gpmSampleAlloc(), raw.gpmSampleAlloc()];
  const get = { sample1, sample2, metrics: [{ metricId: 1 }, { metricId: 2 }] };
  both(
    'handles in a struct; the texts that the driver owns stay there',
    () => raw.gpmMetricsGet(get),
    (lane) => lane.gpmMetricsGet(get),
    {
      sample1,
      sample2,
      metrics: [
        { metricId: 1, nvmlReturn: 0, value: 1.5 },
        { metricId: 2, nvmlReturn: 0, value: 3 },
      ],
    },
  );
  it('the largest struct', async () => {
    const { samples } = await raw.async.devicePerfMetricsGetSamples_v1(device);
    expect(samples[0]?.controllerData[0]?.data).toMatchObject({
      estimatedMetrics: { maxPerfPerWattPoint: { freqkHz: 1_000_000, pwrmW: 350_000 } },
    });
    expect(raw.devicePerfMetricsGetSamples_v1(device).samples).toEqual(samples);
  });
});

describe('arrays', () => {
  const processes = Array.from({ length: 300 }, (_, i) => ({
    pid: 1000 + i,
    usedGpuMemory: i * 2 ** 20,
    gpuInstanceId: 0xffffffff,
    computeInstanceId: 0xffffffff,
  }));
  both(
    'an array that outgrows the first room',
    () => raw.deviceGetComputeRunningProcesses_v3(device),
    (lane) => lane.deviceGetComputeRunningProcesses_v3(device),
    processes,
  );
  both(
    'an array that outgrows the arena',
    () => raw.deviceGetSupportedMemoryClocks(device),
    (lane) => lane.deviceGetSupportedMemoryClocks(device),
    Array.from({ length: 70_000 }, (_, i) => i),
  );
  both(
    'a list in a struct that outgrows the first room',
    () => raw.deviceGetRunningProcessDetailList(device).procArray.length,
    async (lane) => (await lane.deviceGetRunningProcessDetailList(device)).procArray.length,
    100,
  );
  it('an array of handles whose room no parameter tells', async () => {
    const [first, second] = raw.deviceGetGpuInstances(device, 0);
    expect(await raw.async.deviceGetGpuInstances(device, 0)).toEqual([first, second]);
    if (second === undefined) throw new Error('the driver has two instances');
    expect(raw.gpuInstanceGetInfo(second)).toEqual({
      device: raw.deviceGetHandleByIndex_v2(1),
      id: 1,
      profileId: 9,
      placement: { start: 4, size: 4 },
    });
  });
});

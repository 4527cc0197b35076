import { describe, expect, test } from 'vitest';

import { listScenarios } from '../../src/mock/index.ts';
import { DEFAULT_METRICS, type Device, type Metric } from '../../src/nvml/index.ts';
import { readings } from '../../src/nvml/readings/index.ts';
import { openMock, usable } from './support/open-mock.ts';

const metrics = Object.keys(readings) as Metric[];
/** What another moment may answer otherwise. */
const moving: readonly Metric[] = [
  'totalEnergy',
  'violationTimes',
  'slowdownTimes',
  'uptime',
  'totalUptime',
  'blackBoxFlush',
];

function valuesOf(device: Device): Record<string, unknown> {
  return Object.fromEntries(
    metrics.map((metric) => [metric, metric === 'uuid' ? device.uuid : device[metric]()]),
  );
}

describe.each(listScenarios())('on %s', (scenario) => {
  test('every getter gives a value or null, and its promise gives the same', async () => {
    const { nvml } = await openMock(scenario);
    for (const device of usable(nvml)) {
      const values = valuesOf(device);
      for (const metric of metrics) {
        expect(values[metric], metric).not.toBeUndefined();
        if (!moving.includes(metric)) expect(await device.async[metric](), metric).toEqual(values[metric]);
      }
    }
  });

  test('a snapshot has the values of the getters, and the same keys everywhere', async () => {
    const { nvml } = await openMock(scenario);
    const devices = usable(nvml);
    const asked = metrics.filter((metric) => !moving.includes(metric));
    const sync = nvml.snapshotSync({ metrics: asked });
    const awaited = await nvml.snapshot({ metrics: asked });
    expect(awaited.gpus).toEqual(sync.gpus);
    expect(sync.gpus).toHaveLength(devices.length);
    devices.forEach((device, i) => {
      const gpu = sync.gpus[i];
      expect(gpu).toMatchObject({ index: device.index, uuid: device.uuid, error: null, errors: null });
      const values = valuesOf(device);
      for (const metric of asked) expect(gpu?.[metric], metric).toEqual(values[metric]);
    });
    for (const gpu of nvml.snapshotSync().gpus) {
      expect(Object.keys(gpu).sort()).toEqual(['error', 'errors', 'index', ...DEFAULT_METRICS].sort());
    }
  });
});

describe('what a GPU does not provide is null', () => {
  test('on a desktop board with a driver of 2018', async () => {
    const { nvml } = await openMock('gtx1060-390');
    const device = nvml.device(0);
    expect(device.name()).toBe('GeForce GTX 1060 6GB');
    expect(device.temperature()).toBe(38);
    for (const metric of [
      'powerUsage',
      'eccMode',
      'eccErrors',
      'migMode',
      'coreCount',
      'remappedRows',
    ] as const) {
      const value = device[metric]();
      if (metric === 'eccErrors') expect(Object.values(value ?? {})).toEqual([null, null, null, null]);
      else expect(value, metric).toBeNull();
    }
    expect(device.migDevices()).toEqual([]);
    expect(device.processes()).toBeNull();
  });

  test("on a GPU whose memory is the processor's", async () => {
    const { nvml } = await openMock('gb10');
    const device = nvml.device(0);
    expect(device.memory()).toBeNull();
    expect(device.fanSpeeds()).toBeNull();
    expect(device.temperature()).toBe(37);
    expect(device.pciBusId).toBe('0000000f:01:00.0');
    expect(nvml.snapshotSync().gpus[0]).toMatchObject({
      memory: null,
      temperature: 37,
      error: null,
      errors: null,
    });
  });
});

test('the shapes of an H100', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  expect(device.brand()).toBe('nvidia');
  expect(device.architecture()).toBe('hopper');
  expect(device.computeCapability()).toEqual({ major: 9, minor: 0 });
  expect(device.computeMode()).toBe('default');
  expect(device.persistenceMode()).toBe(true);
  expect(device.memory()).toEqual({
    total: 85520809984,
    free: 84938850304,
    used: 4194304,
    reserved: 577765376,
  });
  expect(device.clocks()).toEqual({ graphics: 345, sm: 345, memory: 2619, video: 765 });
  expect(device.eccMode()).toEqual({ current: true, pending: true });
  expect(device.powerLimits()).toMatchObject({ enforced: 700000, range: { max: 700000 } });
  expect(device.clockReasons()).toEqual(['idle']);
  expect(device.supportedEventTypes()).toContain('xid');
  expect(device.cpuAffinity()?.length).toBeGreaterThan(0);
  const memoryClock = device.supportedMemoryClocks()?.[0] ?? 0;
  expect(device.supportedGraphicsClocks(memoryClock)?.length).toBeGreaterThan(0);
});

test('fields come by number, each with a value or null of its own', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(0);
  const TOTAL_ENERGY = 83;
  const NO_SUCH_FIELD = 9999;
  const requests = [{ id: TOTAL_ENERGY }, { id: NO_SUCH_FIELD, scope: 2 }];
  const [energy, none] = device.fieldValues(requests);
  expect(Number(energy?.value)).toBeGreaterThan(0);
  expect(energy).toMatchObject({ id: TOTAL_ENERGY, scope: 0, error: null });
  expect(none).toMatchObject({ id: NO_SUCH_FIELD, scope: 2, value: null });
  expect((await device.async.fieldValues(requests)).map(({ id }) => id)).toEqual([
    TOTAL_ENERGY,
    NO_SUCH_FIELD,
  ]);
  expect(device.fieldValues([])).toEqual([]);
});

test('a process is told with its memory, and without it where the driver does not say', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(2);
  await mock.addProcess(2, { pid: 4242, kind: 'compute', memory: 1 << 30, name: 'train', instance: null });
  await mock.addProcess(2, { pid: 77, kind: 'graphics', memory: null, name: 'Xorg', instance: null });
  const instances = { gpuInstanceId: null, computeInstanceId: null };
  expect(device.processes()).toMatchObject([
    { pid: 77, types: ['graphics'], name: 'Xorg', usedMemory: null, ...instances },
    { pid: 4242, types: ['compute'], name: 'train', usedMemory: 1 << 30, ...instances },
  ]);
  expect(nvml.processName(4242)).toBe('train');
  expect(nvml.snapshotSync().gpus[2]?.computeProcesses).toHaveLength(1);
});

test('a power limit is set, and the driver says who may not', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  device.setPowerLimit(500_000);
  expect(device.powerLimit()).toBe(500_000);
  await device.async.setPowerLimit(600_000);
  expect(device.powerLimit()).toBe(600_000);
  await mock.setReturn('DeviceSetPowerManagementLimit', 0, 4);
  expect(() => {
    device.setPowerLimit(500_000);
  }).toThrow(/nvmlDeviceSetPowerManagementLimit answered ERROR_NO_PERMISSION \(4\): it needs root/);
});

import { describe, expect, test } from 'vitest';

import { type PrmCounter, type SharedDataKind } from '../../src/nvml/index.ts';
import { openMock, usable } from './support/open-mock.ts';

const isRoot = process.geteuid?.() === 0;

describe.runIf(isRoot)('a PRM register', () => {
  test('reads as it was written, and is words of four bytes', async () => {
    const { nvml } = await openMock('gb200');
    const { prm } = nvml.device(0);
    const content = Uint8Array.from({ length: 12 }, (_, i) => i);
    prm.write(0x5018, content);
    expect([...prm.query(0x5018, new Uint8Array(12))]).toEqual([...content]);
    expect([...(await nvml.device(0).async.prm.query(0x5018, new Uint8Array(4)))]).toEqual([0, 1, 2, 3]);
    for (const wrong of [0, 3, 480]) {
      expect(() => prm.query(0x5018, new Uint8Array(wrong)), String(wrong)).toThrow(RangeError);
    }
    expect(() => prm.query(0x1_0000, new Uint8Array(4))).toThrow(RangeError);
  });
});

test('PRM counters come by name, and are null where the port does not count them', async () => {
  const { nvml, mock } = await openMock('b200x8');
  await mock.setLink(0, 2, { recovery: { successful: 4, failed: 1 } });
  const { prm } = nvml.device(0);
  const names = ['PPCNT_RECOVERY_CTRS_TOTAL_SUCCESSFUL_RECOVERY_EVENTS'] as const;
  expect(prm.counters(3, names)).toEqual({ [names[0]]: 4n });
  expect(await nvml.device(0).async.prm.counters(99, names)).toEqual({ [names[0]]: null });
  expect(() => prm.counters(3, ['PPCNT_NONSENSE' as PrmCounter])).toThrow(
    /There is no counter 'PPCNT_NONSENSE'/,
  );
  const hopper = await openMock('h100x8-615');
  expect(hopper.nvml.device(0).prm.counters(1, names)).toBeNull();
});

describe.runIf(isRoot)('error records', () => {
  test('are walked with a cursor, of all GPUs or of one', async () => {
    const { nvml, mock } = await openMock('h100x8-615');
    expect(nvml.errorRecords()).toEqual({ records: [], cursor: 0n });
    await mock.xid(0, 79);
    await mock.xid(3, 48);
    const all = nvml.errorRecords();
    expect(all?.records.map(({ severity }) => severity)).toEqual(['fatal', expect.any(String)]);
    for (const { bytes } of all?.records ?? [])
      expect(Buffer.from(bytes).toString('latin1', 0, 4)).toBe('CPER');
    expect(nvml.errorRecords({ cursor: all?.cursor ?? 0n })?.records).toEqual([]);
    const ofOne = await nvml.async.errorRecords({ device: nvml.device(3) });
    expect(ofOne?.records).toHaveLength(1);
  });

  test('are null where none are kept', async () => {
    const { nvml } = await openMock('h100x8');
    expect(nvml.errorRecords()).toBeNull();
  });
});

test('counters of errors begin at 0 again, of the fields that can', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const device = nvml.device(0);
  await mock.set(0, { pci: { replays: 12 } });
  expect(device.fields(['DEV_PCIE_REPLAY_COUNTER'])).toEqual({ DEV_PCIE_REPLAY_COUNTER: 12 });
  expect(device.clearFields(['DEV_PCIE_REPLAY_COUNTER', 'DEV_MEMORY_TEMP'])).toEqual({
    DEV_PCIE_REPLAY_COUNTER: true,
    DEV_MEMORY_TEMP: false,
  });
  expect(device.fields(['DEV_PCIE_REPLAY_COUNTER'])).toEqual({ DEV_PCIE_REPLAY_COUNTER: 0 });
  expect(await device.async.clearFields([])).toEqual({});
  expect(() => device.clearFields(['DEV_NONSENSE' as 'DEV_MEMORY_TEMP'])).toThrow(RangeError);
});

describe.runIf(isRoot)('what only root may', () => {
  test('shares data by kind', async () => {
    const { nvml } = await openMock('h100x8-615');
    nvml.device(0).setSharedData(['power', 'process-utilization']);
    await nvml.device(0).async.setSharedData([]);
    expect(() => {
      nvml.device(0).setSharedData(['noise' as SharedDataKind]);
    }).toThrow(/What is shared is one of 'clocks', .*; it was 'noise'/);
  });

  test('streams what GPM measures', async () => {
    const { nvml } = await openMock('h100x8');
    expect(await nvml.device(0).gpmStreaming()).toBe(false);
    await nvml.device(0).setGpmStreaming(true);
    expect(await nvml.device(0).gpmStreaming()).toBe(true);
    const { nvml: desktop } = await openMock('gtx1060-390');
    expect(await desktop.device(0).gpmStreaming()).toBeNull();
  });

  test('sets the bandwidth of NVLink on the whole machine', async () => {
    const { nvml } = await openMock('h100x8');
    expect(nvml.nvlinkBandwidthMode()).toBe('full');
    nvml.setNvlinkBandwidthMode('three-quarters');
    expect(await nvml.async.nvlinkBandwidthMode()).toBe('three-quarters');
    expect(() => {
      nvml.setNvlinkBandwidthMode('most' as 'full');
    }).toThrow(RangeError);
  });

  test('finds a GPU again that was removed', async () => {
    const { nvml } = await openMock('l40s');
    const count = usable(nvml).length;
    const device = nvml.device(0);
    device.setPersistenceMode(false);
    device.setDraining(true);
    device.remove();
    expect(usable(nvml)).toHaveLength(count - 1);
    await expect(nvml.async.discoverGpus('not an address')).rejects.toThrow(RangeError);
    await nvml.async.discoverGpus();
    expect(usable(nvml)).toHaveLength(count);
  });
});

test('GPUs are found by serial number and by the processor that they are near to', async () => {
  const { nvml } = await openMock('h100x8');
  const device = nvml.device(5);
  expect(nvml.deviceBySerial(device.serial() ?? '')).toBe(device);
  await expect(nvml.async.deviceBySerial('0')).rejects.toMatchObject({ code: 'ERROR_NOT_FOUND' });
  const [cpu = 0] = device.cpuAffinity() ?? [];
  expect(nvml.devicesNearCpu(cpu)).toContain(device);
  await expect(nvml.async.devicesNearCpu(1e6)).rejects.toMatchObject({ code: 'ERROR_INVALID_ARGUMENT' });
});

test('the controllers of power tell what they saw', async () => {
  const { nvml } = await openMock('h100x8-615');
  const [[first] = []] = nvml.device(0).powerControllers() ?? [];
  expect(first).toMatchObject({ controller: 'dlppc-2x', observed: { power: 71420 } });
  const { nvml: older } = await openMock('h100x8');
  expect(older.device(0).powerControllers()).toBeNull();
});

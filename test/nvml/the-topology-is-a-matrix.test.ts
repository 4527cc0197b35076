import { describe, expect, test } from 'vitest';

import { Device } from '../../src/nvml/index.ts';
import { openMock } from './support/open-mock.ts';

describe('the topology', () => {
  test('of GPUs on NVLink switches', async () => {
    const { nvml } = await openMock('h100x8');
    const { gpus, matrix } = nvml.topology();
    expect(gpus.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(gpus[0]?.cpuAffinity?.slice(0, 2)).toEqual([0, 1]);
    expect(matrix[0]?.map(({ label }) => label)).toEqual(['X', ...Array<string>(7).fill('NV18')]);
    expect(matrix[0]?.[0]?.p2p).toBeNull();
    expect(matrix[0]?.[1]).toMatchObject({ nvlinks: 18, p2p: { read: 'ok', nvlink: 'ok' } });
  });

  test('of GPUs without NVLink is that of the PCI bus, the same from both ends', async () => {
    const { nvml } = await openMock('l40s');
    const { matrix } = nvml.topology();
    for (const [row, pairs] of matrix.entries()) {
      for (const [column, pair] of pairs.entries()) {
        expect(pair.label).toMatch(row === column ? /^X$/ : /^(PIX|PXB|PHB|NODE|SYS)$/);
        expect(pair.label).toBe(matrix[column]?.[row]?.label);
        expect(pair.nvlinks).toBe(0);
      }
    }
  });

  test('of GPUs whose links go straight to one another counts those of each pair', async () => {
    const { nvml } = await openMock('v100x8');
    const { gpus, matrix } = nvml.topology();
    const [first] = gpus;
    const links = first?.device.nvlink.links() ?? [];
    for (const [column, { nvlinks, label }] of (matrix[0] ?? []).entries()) {
      const straight = links.filter(
        ({ state, remote }) => state === 'active' && remote?.busId === gpus[column]?.busId,
      );
      if (column > 0) expect(nvlinks).toBe(straight.length);
      if (nvlinks > 0) expect(label).toBe(`NV${nvlinks}`);
    }
    expect(matrix[0]?.some(({ nvlinks }) => nvlinks > 0)).toBe(true);
  });

  test('leaves out a lost GPU, and no other', async () => {
    const { nvml, mock } = await openMock('h100x8');
    nvml.devices();
    await mock.lose(3);
    const { gpus, matrix } = await nvml.async.topology();
    expect(gpus.map(({ index }) => index)).toEqual([0, 1, 2, 4, 5, 6, 7]);
    expect(matrix).toHaveLength(7);
    for (const row of matrix) expect(row).toHaveLength(7);
  });

  test('of one GPU, or none', async () => {
    const none = await openMock('no-gpus');
    expect(none.nvml.topology()).toEqual({ gpus: [], matrix: [] });
  });
});

test('two GPUs tell what they have in common, and what they can do with each other', async () => {
  const { nvml } = await openMock('h100x8');
  const [first, second] = nvml.devices();
  if (!(first instanceof Device && second instanceof Device)) throw new Error('the scenario has GPUs');
  expect(first.commonAncestor(second)).toBe(second.commonAncestor(first));
  expect(await first.async.commonAncestor(second)).toBe(first.commonAncestor(second));
  expect(first.isOnSameBoardAs(second)).toBe(false);
  for (const near of first.nearestGpus('system') ?? []) expect(near).toBeInstanceOf(Device);
  expect(() => first.nearestGpus('rack' as 'system')).toThrow(/'numa-node', 'system'; it was 'rack'/);
});

test('units and excluded GPUs are listed', async () => {
  const { nvml } = await openMock('s-class-unit');
  const [unit] = nvml.units();
  expect(unit?.info()?.name).toBe('NVIDIA Tesla S2050');
  expect(unit?.temperatures().intake).toBeTypeOf('number');
  expect(unit?.fans()?.length).toBeGreaterThan(0);
  expect(unit?.devices()[0]).toBeInstanceOf(Device);
  if (process.geteuid?.() === 0) {
    unit?.setLed('amber');
    expect(unit?.led()?.color).toBe('amber');
  }
  expect(() => unit?.setLed('blue' as 'amber')).toThrow(RangeError);
  const host = await openMock('vgpu-host');
  expect(host.nvml.excludedDevices()[0]?.uuid).toMatch(/^GPU-/);
  expect(await host.nvml.async.units()).toEqual([]);
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

import { Device, Nvml } from '../../src/nvml/index.ts';
import { noDriver, onRealDriver } from './support.ts';

const run = promisify(execFile);
const MIB = 1024 * 1024;

/** A column of nvidia-smi and ours; `near`: how far two moments may be apart (null: not at all). */
type Column = { readonly near: number | null; readonly ours: (device: Device) => string | number | null };

const columns: Readonly<Record<string, Column>> = {
  uuid: { near: null, ours: (device) => device.uuid },
  name: { near: null, ours: (device) => device.name() },
  'pci.bus_id': { near: null, ours: (device) => device.pciBusId?.toUpperCase() ?? null },
  vbios_version: { near: null, ours: (device) => device.vbiosVersion() },
  'memory.total': { near: 1, ours: (device) => (device.memory()?.total ?? NaN) / MIB },
  'memory.used': { near: 64, ours: (device) => (device.memory()?.used ?? NaN) / MIB },
  'temperature.gpu': { near: 5, ours: (device) => device.temperature() },
  'power.draw': { near: 50, ours: (device) => (device.powerUsage() ?? NaN) / 1000 },
  'enforced.power.limit': { near: 0.01, ours: (device) => (device.enforcedPowerLimit() ?? NaN) / 1000 },
  'clocks.max.sm': { near: 0, ours: (device) => device.maxSmClock() },
  'clocks.max.memory': { near: 0, ours: (device) => device.maxMemoryClock() },
  'pcie.link.width.max': { near: 0, ours: (device) => device.pcieLink()?.maxWidth ?? null },
};

async function nvidiaSmi(): Promise<string[][] | null> {
  const query = `--query-gpu=${Object.keys(columns).join(',')}`;
  try {
    const { stdout } = await run('nvidia-smi', [query, '--format=csv,noheader,nounits']);
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.split(', '));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const table = noDriver === null ? await nvidiaSmi() : null;
const title = onRealDriver('beside nvidia-smi');

describe.skipIf(table === null)(
  noDriver === null && table === null ? `${title} (left out: not installed)` : title,
  () => {
    test('the values are the same, or near where they move', async () => {
      await using nvml = await Nvml.open();
      for (const row of table ?? []) {
        const device = nvml.deviceByUuid(row[0] ?? '');
        Object.entries(columns).forEach(([column, { near, ours }], i) => {
          const theirs = row[i] ?? '';
          const value = ours(device);
          console.log(`GPU ${device.index} ${column}: nvidia-smi ${theirs}, ours ${value ?? 'null'}`);
          if (/N\/A|Not Supported/.test(theirs)) return;
          if (near === null) expect(value, column).toBe(theirs);
          else expect(Math.abs(Number(theirs) - Number(value)), column).toBeLessThanOrEqual(near);
        });
      }
    });
  },
);

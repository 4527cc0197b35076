import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

const UNKNOWN = 999;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-nvml-test-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** An H100 node with that driver, on which the third form of the process lists does not work. */
async function withDriver(version: string) {
  const file = join(folder, 'node.yaml');
  await writeFile(file, `extends: h100x8\ndescription: an older driver\ndriver: { version: '${version}' }\n`);
  const { nvml, mock } = await openMock(file);
  expect(nvml.driverVersion).toBe(version);
  await mock.addProcess(0, { pid: 7, kind: 'compute', memory: 512, name: 'train', instance: null });
  await mock.setReturn('DeviceGetComputeRunningProcesses_v3', 'all', UNKNOWN);
  return nvml;
}

test.each(['535.43.02', '535.54.03', '535.86.05'])(
  'driver %s is asked by the second form',
  async (version) => {
    const nvml = await withDriver(version);
    expect(nvml.device(0).computeProcesses()).toMatchObject([{ pid: 7, usedMemory: 512 }]);
    expect(nvml.snapshotSync().gpus[0]?.computeProcesses).toMatchObject([{ pid: 7 }]);
  },
);

test.each(['535.86.10', '535.104.05', '550.54.15'])('driver %s is asked by the third', async (version) => {
  const nvml = await withDriver(version);
  expect(() => nvml.device(0).computeProcesses()).toThrow(/nvmlDeviceGetComputeRunningProcesses_v3/);
});

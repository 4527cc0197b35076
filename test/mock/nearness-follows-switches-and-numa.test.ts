import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { GpuP2PCapsIndex, GpuP2PStatus, GpuTopologyLevel } from '../../src/nvml/raw/enums.ts';
import { type OpenRaw, openRaw, refusal } from './support/raw.ts';

const letters: Readonly<Record<number, string>> = {
  [GpuTopologyLevel.INTERNAL]: 'X',
  [GpuTopologyLevel.SINGLE]: 'PIX',
  [GpuTopologyLevel.MULTIPLE]: 'PXB',
  [GpuTopologyLevel.HOSTBRIDGE]: 'PHB',
  [GpuTopologyLevel.NODE]: 'NODE',
  [GpuTopologyLevel.SYSTEM]: 'SYS',
};

function ancestors({ raw, devices }: OpenRaw, from: number): string {
  const [first] = [devices[from]];
  if (first === undefined) return '';
  return devices.map((other) => letters[raw.deviceGetTopologyCommonAncestor(first, other)]).join(' ');
}

function peers(open: OpenRaw, index: number): number[] {
  return open.devices.map((other) => open.raw.deviceGetP2PStatus(open.device, other, index));
}

async function scenario(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'mine.yaml'), text);
  return join(folder, 'mine.yaml');
}

describe('the common ancestor', () => {
  it.each([
    ['v100x8', 'X PIX PHB PHB SYS SYS SYS SYS'],
    ['a100x8', 'X PXB NODE NODE SYS SYS SYS SYS'],
    ['h100x8', 'X NODE NODE NODE SYS SYS SYS SYS'],
    ['gb200', 'X NODE SYS SYS'],
  ])('of GPU 0 and the others on %s: %s', async (name, expected) => {
    expect(ancestors(await openRaw(name), 0)).toBe(expected);
  });

  it('makes GPUs the nearest ones at its level', async () => {
    const { raw, devices, device } = await openRaw('v100x8');
    const at = (level: number): number[] =>
      raw.deviceGetTopologyNearestGpus(device, level).map((found) => raw.deviceGetIndex(found));
    expect(at(GpuTopologyLevel.SINGLE)).toEqual([1]);
    expect(at(GpuTopologyLevel.MULTIPLE)).toEqual([]);
    expect(at(GpuTopologyLevel.HOSTBRIDGE)).toEqual([2, 3]);
    expect(at(GpuTopologyLevel.SYSTEM)).toEqual([4, 5, 6, 7]);
    expect(refusal(() => raw.deviceGetTopologyNearestGpus(device, 7))).toBe('ERROR_INVALID_ARGUMENT');
    expect(devices.map((other) => raw.deviceOnSameBoard(device, other))).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('of two GPUs of one board is the board', async () => {
    const open = await openRaw(
      await scenario(
        `extends: t4\ngpus:\n${['06', '07']
          .map((bus) => `  - { uuid: GPU-${bus}, boardId: 1, pci: { busId: '00000000:${bus}:00.0' } }\n`)
          .join('')}`,
      ),
    );
    expect(ancestors(open, 1)).toBe('X X');
    expect(open.devices.map((other) => open.raw.deviceOnSameBoard(open.device, other))).toEqual([1, 1]);
    expect(open.raw.deviceGetMultiGpuBoard(open.device)).toBe(1);
  });
});

describe('peer access', () => {
  it('goes over NVLink where there is one, else over PCI Express within a CPU', async () => {
    const open = await openRaw('v100x8');
    const { OK, NOT_SUPPORTED, IOH_TOPOLOGY_NOT_SUPPORTED } = GpuP2PStatus;
    const over = IOH_TOPOLOGY_NOT_SUPPORTED;
    expect(peers(open, GpuP2PCapsIndex.READ)).toEqual([OK, OK, OK, OK, OK, over, over, over]);
    expect(peers(open, GpuP2PCapsIndex.NVLINK).slice(3, 6)).toEqual([OK, OK, NOT_SUPPORTED]);
    expect(peers(open, GpuP2PCapsIndex.ATOMICS).slice(3, 6)).toEqual([OK, OK, NOT_SUPPORTED]);
    expect(peers(open, GpuP2PCapsIndex.PCI).slice(3, 5)).toEqual([OK, over]);
    expect(refusal(() => open.raw.deviceGetP2PStatus(open.device, open.device, 5))).toBe(
      'ERROR_INVALID_ARGUMENT',
    );
  });

  it('is among all through NVSwitches, until a fabric is left', async () => {
    const open = await openRaw('h100x8');
    expect(new Set(peers(open, GpuP2PCapsIndex.NVLINK))).toEqual(new Set([GpuP2PStatus.OK]));
    await open.mock.set(5, { fabric: { state: 'inProgress' } });
    expect(peers(open, GpuP2PCapsIndex.NVLINK)[5]).toBe(GpuP2PStatus.NOT_SUPPORTED);
  });

  it('is not for GPUs in MIG mode, nor without NVLink on L40S', async () => {
    const divided = await openRaw('a100x8-mig');
    expect(peers(divided, GpuP2PCapsIndex.READ)[1]).toBe(GpuP2PStatus.GPU_NOT_SUPPORTED);
    const plain = await openRaw('l40s');
    expect(peers(plain, GpuP2PCapsIndex.READ)[1]).toBe(GpuP2PStatus.OK);
    expect(peers(plain, GpuP2PCapsIndex.NVLINK)[1]).toBe(GpuP2PStatus.NOT_SUPPORTED);
  });
});

/** CPUs that this thread may run on; read in place, since another thread would tell its own. */
function allowed(): string {
  const status = readFileSync('/proc/thread-self/status', 'utf8');
  return /Cpus_allowed_list:\s*(\S+)/.exec(status)?.[1] ?? '';
}

describe('affinity', () => {
  it('tells nodes and CPUs within a node and within a socket', async () => {
    const { raw, devices, device } = await openRaw(
      await scenario(
        "extends: h100x8\ndefaults: { socket: { cpuAffinity: '0-1', nodes: 0-3 } }\n" +
          "gpus: [{ uuid: GPU-1, numaNode: 2, cpuAffinity: '0', pci: { busId: '00000000:01:00.0' } }]\n",
      ),
    );
    expect(raw.deviceGetMemoryAffinity(device, 1, 0)).toEqual([4n]);
    expect(raw.deviceGetMemoryAffinity(device, 1, 1)).toEqual([15n]);
    expect(raw.deviceGetCpuAffinityWithinScope(device, 1, 0)).toEqual([1n]);
    if (availableParallelism() > 1) expect(raw.deviceGetCpuAffinityWithinScope(device, 1, 1)).toEqual([3n]);
    expect(refusal(() => raw.deviceGetMemoryAffinity(device, 1, 2))).toBe('ERROR_INVALID_ARGUMENT');
    expect(raw.systemGetTopologyGpuSet(0).map((found) => raw.deviceGetIndex(found))).toEqual([0]);
    expect(devices).toHaveLength(1);
  });

  it.runIf(availableParallelism() > 1)(
    'is the calling thread’s when it is set, and no more when it is cleared',
    async () => {
      const { raw, device } = await openRaw(
        await scenario(
          "extends: t4\ngpus: [{ uuid: GPU-1, cpuAffinity: '1', pci: { busId: '00000000:01:00.0' } }]\n",
        ),
      );
      const before = allowed();
      raw.deviceSetCpuAffinity(device);
      expect(allowed()).toBe('1');
      raw.deviceClearCpuAffinity(device);
      expect(allowed()).toBe(before);
    },
  );
});

describe('x64', () => {
  it('has 64 GPUs, sixteen behind each of four host bridges', async () => {
    const open = await openRaw('x64');
    const count = (level: string): number =>
      ancestors(open, 20)
        .split(' ')
        .filter((found) => found === level).length;
    expect(['X', 'PIX', 'PXB', 'NODE', 'SYS'].map(count)).toEqual([1, 7, 8, 16, 32]);
  });
});

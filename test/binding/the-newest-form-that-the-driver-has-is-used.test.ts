import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { NvmlError } from '../../src/nvml/errors.ts';
import { openLibrary } from '../../src/nvml/library-file.ts';
import { createRaw, type Raw } from '../../src/nvml/raw.ts';
import { Plan } from '../../src/nvml/plan.ts';
import type { DeviceHandle } from '../../src/nvml/raw/structs.ts';
import { decodeValue } from '../../src/nvml/value.ts';

const mocks: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(mocks.map((mock) => mock.close())));

async function onDriver(scenario: string, version: string): Promise<{ raw: Raw; device: DeviceHandle }> {
  const file = join(await mkdtemp(join(tmpdir(), 'node-nvml-forms-')), 'scenario.yaml');
  await writeFile(
    file,
    `extends: ${scenario}\ndescription: another driver\ndriver: { version: ${version} }\n`,
  );
  const mock = await startMock(file);
  mocks.push(mock);
  const raw = createRaw(openLibrary(mock.libraryPath).id, 10_000);
  raw.init_v2();
  return { raw, device: raw.deviceGetHandleByIndex_v2(0) };
}

const codeOf = (call: () => unknown): string => {
  try {
    call();
    return 'no error';
  } catch (error) {
    return error instanceof NvmlError ? error.code : String(error);
  }
};

describe('a struct with versions', async () => {
  const newer = await onDriver('gb200', '615.10.01');
  const older = await onDriver('gb200', '550.163.01');

  it('is asked for in the newest one', async () => {
    const { raw, device } = newer;
    expect(raw.deviceGetGpuFabricInfoV(device).healthSummary).toEqual(expect.any(Number));
    expect((await raw.async.deviceGetGpuFabricInfoV(device)).healthSummary).toEqual(expect.any(Number));
  });

  it('comes in an older one from a driver that refuses it; what that lacks is null', async () => {
    const { raw, device } = older;
    const info = raw.deviceGetGpuFabricInfoV(device);
    expect(info).toMatchObject({ healthMask: expect.any(Number) as number, healthSummary: null });
    expect(await raw.async.deviceGetGpuFabricInfoV(device)).toEqual(info);
  });

  it('comes in the one that the caller asks for, or not at all', () => {
    expect(newer.raw.deviceGetGpuFabricInfoV(newer.device, { version: 2 }).healthSummary).toBeNull();
    const asked = (version: number) => () => older.raw.deviceGetGpuFabricInfoV(older.device, { version });
    expect(codeOf(asked(3))).toBe('ERROR_ARGUMENT_VERSION_MISMATCH');
    expect(codeOf(asked(2))).toBe('no error');
    expect(codeOf(asked(77))).toBe('ERROR_ARGUMENT_VERSION_MISMATCH');
    expect(asked(256)).toThrow('gpuFabricInfo.version must be an integer from 0 to 255; it is 256.');
  });

  it('identities are bytes', () => {
    expect(newer.raw.deviceGetGpuFabricInfoV(newer.device).clusterUuid).toBeInstanceOf(Uint8Array);
    expect(newer.raw.deviceGetGpuFabricInfoV(newer.device).clusterUuid).toHaveLength(16);
  });
});

describe('a family of functions', async () => {
  const newer = await onDriver('h100x8', '615.10.01');
  const older = await onDriver('v100x8', '418.226.00');

  it('is called by its newest member', async () => {
    const { raw, device } = newer;
    expect(raw.newest.deviceGetMemoryInfo(device)).toEqual(raw.deviceGetMemoryInfo_v2(device));
    expect(await raw.newest.async.deviceGetMemoryInfo(device)).toEqual(raw.deviceGetMemoryInfo_v2(device));
  });

  it('is called by an older member where the driver lacks the newer ones; what that lacks is null', async () => {
    const { raw, device } = older;
    expect(codeOf(() => raw.deviceGetMemoryInfo_v2(device))).toBe('ERROR_FUNCTION_NOT_FOUND');
    const expected = { ...raw.deviceGetMemoryInfo(device), reserved: null };
    expect(raw.newest.deviceGetMemoryInfo(device)).toEqual(expected);
    expect(await raw.newest.async.deviceGetMemoryInfo(device)).toEqual(expected);
    expect(raw.newest.deviceGetComputeRunningProcesses(device)).toEqual(
      raw.deviceGetComputeRunningProcesses(device).map((each) => ({
        ...each,
        gpuInstanceId: null,
        computeInstanceId: null,
      })),
    );
  });

  it('is called by the member that the caller asks for', () => {
    const { raw, device } = newer;
    expect(raw.newest.deviceGetMemoryInfo(device, { version: 1 })).toMatchObject({ reserved: null });
    expect(codeOf(() => older.raw.newest.deviceGetMemoryInfo(older.device, { version: 2 }))).toBe(
      'ERROR_FUNCTION_NOT_FOUND',
    );
    expect(() => raw.newest.deviceGetMemoryInfo(device, { version: 3 })).toThrow(
      'options.version must be one of 2, 1 for deviceGetMemoryInfo; it is 3.',
    );
  });

  it('a plan makes a call in the one form that it was given', () => {
    const plan = new Plan([older.raw.newest.prepare.deviceGetMemoryInfo(older.device, { version: 1 })]);
    plan.runSync();
    expect(plan.value(0)).toMatchObject({ reserved: null });
  });
});

describe('data that only the driver understands', async () => {
  const { raw, device } = await onDriver('vgpu-host', '615.10.01');

  it('comes as its head and its bytes, and goes back as they are', async () => {
    const pgpu = raw.deviceGetVgpuMetadata(device);
    expect(pgpu.bytes.length).toBeGreaterThanOrEqual(128);
    expect(pgpu.hostDriverVersion).toBe('615.10.01');
    const [vgpu] = raw.deviceGetActiveVgpus(device);
    if (vgpu === undefined) throw new Error('the host of the scenario runs vGPUs');
    const metadata = raw.vgpuInstanceGetMetadata(vgpu);
    const compatibility = raw.getVgpuCompatibility(metadata, pgpu);
    expect(await raw.async.getVgpuCompatibility(metadata.bytes, pgpu.bytes)).toEqual(compatibility);
    expect(() => raw.getVgpuCompatibility(metadata.bytes.subarray(0, 100), pgpu)).toThrow(
      'vgpuMetadata must have at least 212 bytes, as NVML gave it; it has 100.',
    );
    const claims = metadata.bytes.slice();
    new DataView(claims.buffer).setUint32(204, 1 << 20, true);
    expect(() => raw.getVgpuCompatibility(claims, pgpu)).toThrow(/^vgpuMetadata must be whole/);
  });

  it('a value is decoded by the type that is told elsewhere', () => {
    expect(decodeValue(7n, 1)).toBe(7);
    expect(decodeValue(0x3ff8_0000_0000_0000n, 0)).toBe(1.5);
    expect(decodeValue(0xffff_ffff_ffff_ffffn, 4)).toBe(-1n);
    expect(decodeValue(0xffff_ffffn, 5)).toBe(-1);
    expect(decodeValue(1n, 99)).toBeNull();
  });
});

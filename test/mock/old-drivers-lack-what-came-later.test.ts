import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';
import { onDriver } from './support/scenario-file.ts';

describe('the library of an era', () => {
  it('exports what its driver had, and misses what came later', async () => {
    const old = await clientOf(await mockOf('gtx1060-390'));
    expect(await old.ask('has', 0, 'nvmlDeviceGetTemperature')).toBe('1');
    expect(await old.ask('has', 0, 'nvmlEventSetWait_v2')).toBe('0');
    expect(await old.ask('has', 0, 'nvmlDeviceGetMemoryInfo_v2')).toBe('0');
    const newer = await clientOf(await mockOf('h100x8'));
    expect(await newer.ask('has', 0, 'nvmlDeviceGetMemoryInfo_v2')).toBe('1');
    expect(await newer.ask('has', 0, 'nvmlDeviceGetNvLinkTelemetrySamples_v1')).toBe('0');
  });

  // Counted on the libraries of these releases: 470 has one more, an internal function that it exports by mistake.
  it.each([
    ['390.157', 185],
    ['418.226.00', 201],
    ['450.248.02', 242],
    ['470.256.02', 254],
    ['535.261.03', 332],
    ['550.163.01', 350],
    ['555.58.02', 354],
  ])('of driver %s exports %i names, as the real one does', async (version, names) => {
    const mock = await mockOf(await onDriver('v100x8', version));
    const exported = execFileSync('nm', ['-D', '--defined-only', mock.libraryPath], { encoding: 'utf8' });
    expect(exported.match(/ T nvml(?!Mock)\w+$/gm)).toHaveLength(names);
  });

  it('knows excluded GPUs by the name that they had first', async () => {
    const client = await clientOf(await mockOf('vgpu-host'));
    expect(await client.call('nvmlGetBlacklistDeviceCount', '@1')).toBe(0);
    expect(await client.ask('get32', 1, 0)).toBe('1');
    expect(await client.ask('has', 0, 'nvmlInternalGetExportTable')).toBe('1');
  });

  it('answers NOT_SUPPORTED for what the board does not provide', async () => {
    const client = await clientOf(await mockOf('gtx1060-390'));
    expect((await client.temperature()).value).toBe(38);
    expect(await client.call('nvmlDeviceGetPowerUsage', '*0', '@1')).toBe(3);
    expect(await client.call('nvmlDeviceGetEccMode', '*0', '@1', '@2')).toBe(3);
  });

  it("tells no memory of a board whose memory is the machine's", async () => {
    const client = await clientOf(await mockOf('gb10'));
    expect(await client.call('nvmlDeviceGetMemoryInfo', '*0', '@1')).toBe(3);
    expect((await client.number('nvmlDeviceGetPowerUsage')).value).toBe(4360);
  });
});

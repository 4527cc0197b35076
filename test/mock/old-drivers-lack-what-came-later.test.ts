import { describe, expect, it } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

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

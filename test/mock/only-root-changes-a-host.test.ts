import { describe, expect, it } from 'vitest';

import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;
const nobody = 65534;
const noPermission = 4;

/** Writes 32-bit words into buffer 1, from its start. */
async function words(client: Client, ...values: number[]): Promise<void> {
  for (const [at, value] of values.entries()) await client.ask('put32', 1, 4 * at, value);
}

describe.runIf(root)('A program that is not root', () => {
  it('changes nothing of a vGPU host and of what runs on it', async () => {
    const client = await clientOf(await mockOf('vgpu-host'), 1);
    await client.ask('become', nobody);
    const running = 3251634213;
    const codes: number[] = [];
    codes.push(await client.call('nvmlDeviceSetVirtualizationMode', '*0', 4));
    codes.push(await client.call('nvmlDeviceSetVgpuCapabilities', '*0', 6, 1));
    codes.push(await client.call('nvmlVgpuInstanceSetEncoderCapacity', running, 10));
    codes.push(await client.call('nvmlVgpuInstanceClearAccountingPids', running));
    await words(client, 0x01000008, 1);
    codes.push(await client.call('nvmlDeviceSetVgpuHeterogeneousMode', '*0', '@1'));
    await words(client, 2, 1, 2_000_000, 0);
    codes.push(await client.call('nvmlDeviceSetVgpuSchedulerState', '*0', '@1'));
    await words(client, 0x12, 0x14);
    codes.push(await client.call('nvmlSetVgpuVersion', '@1'));
    expect(codes).toEqual(codes.map(() => noPermission));
    expect(await client.call('nvmlDeviceGetVgpuHeterogeneousMode', '*0', '@1')).toBe(25);
    await words(client, 0x01000008, 7);
    expect(await client.call('nvmlDeviceGetVgpuHeterogeneousMode', '*0', '@1')).toBe(0);
    expect(await client.ask('get32', 1, 4)).toBe('0');
  });

  it('neither opens nor closes a confidential machine, nor parts its memory', async () => {
    const client = await clientOf(await mockOf('cc-h100'));
    await client.ask('become', nobody);
    await words(client, 0x01000010, 0, 55, 0);
    expect([
      await client.call('nvmlSystemSetConfComputeGpusReadyState', 0),
      await client.call('nvmlDeviceSetConfComputeUnprotectedMemSize', '*0', 1024),
      await client.call('nvmlSystemSetConfComputeKeyRotationThresholdInfo', '@1'),
    ]).toEqual([noPermission, noPermission, noPermission]);
  });

  it('leaves the LED of a unit as it is', async () => {
    const client = await clientOf(await mockOf('s-class-unit'));
    await client.call('nvmlUnitGetHandleByIndex', 0, '@1');
    await client.ask('become', nobody);
    expect(await client.call('nvmlUnitSetLedState', '*1', 1)).toBe(noPermission);
    expect(await client.call('nvmlUnitSetLedState', '*1', 2)).toBe(2);
  });
});

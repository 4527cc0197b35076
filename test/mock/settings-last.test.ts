import { describe, expect, it } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;

describe.runIf(root)('Settings of a GPU', () => {
  it('last, and other programs see them', async () => {
    const mock = await mockOf('a100x8');
    const [setter, reader] = [await clientOf(mock), await clientOf(mock)];
    expect(await setter.call('nvmlDeviceSetPersistenceMode', '*0', 0)).toBe(0);
    expect(await setter.call('nvmlDeviceSetComputeMode', '*0', 3)).toBe(0);
    expect(await setter.call('nvmlDeviceSetComputeMode', '*0', 1)).toBe(3);
    expect(await setter.call('nvmlDeviceSetComputeMode', '*0', 4)).toBe(2);
    await setter.kill();
    expect(await reader.number('nvmlDeviceGetPersistenceMode')).toEqual({ code: 0, value: 0 });
    expect(await reader.number('nvmlDeviceGetComputeMode')).toEqual({ code: 0, value: 3 });
  });

  it('belong to the MIG device while MIG is on', async () => {
    const mock = await mockOf('a100x8-mig');
    const client = await clientOf(mock);
    expect(await client.call('nvmlDeviceSetComputeMode', '*0', 3)).toBe(3);
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 0, '@2');
    expect(await client.call('nvmlDeviceSetComputeMode', '*2', 3)).toBe(0);
    await client.call('nvmlDeviceGetComputeMode', '*2', '@3');
    expect(await client.ask('get32', 3, 0)).toBe('3');
    await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 1, '@2');
    await client.call('nvmlDeviceGetComputeMode', '*2', '@3');
    expect(await client.ask('get32', 3, 0)).toBe('0');
  });

  it('that are of Windows or of other boards are refused', async () => {
    const client = await clientOf(await mockOf('a100x8'));
    expect(await client.call('nvmlDeviceSetDriverModel', '*0', 0, 0)).toBe(3);
    expect(await client.call('nvmlDeviceSetDriverModel', '*0', 7, 0)).toBe(2);
    expect(await client.call('nvmlDeviceSetGpuOperationMode', '*0', 0)).toBe(3);
    expect(await client.call('nvmlDeviceSetAPIRestriction', '*0', 2, 0)).toBe(2);
  });
});

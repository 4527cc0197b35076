import { describe, expect, it } from 'vitest';

import { clientOf, mockOf } from './support/fixture.ts';

const root = process.geteuid?.() === 0;

describe.runIf(root)('Memory errors', () => {
  it('are told by place and in all, and cleared by counter', async () => {
    const mock = await mockOf('a100x8');
    await mock.set(0, {
      ecc: {
        volatileUncorrected: 2,
        aggregateUncorrected: 9,
        sram: {
          volatileParity: 1,
          aggregateParity: 3,
          aggregateSecDed: 4,
          bucketL2: 7,
          thresholdExceeded: 1,
        },
      },
    });
    const client = await clientOf(mock);
    const count = async (counter: number, location: number | null): Promise<number> =>
      location === null
        ? (await client.number('nvmlDeviceGetTotalEccErrors', 1, counter)).value
        : (await client.number('nvmlDeviceGetMemoryErrorCounter', 1, counter, location)).value;
    expect([await count(0, null), await count(0, 2), await count(0, 7), await count(0, 3)]).toEqual([
      3, 2, 1, 0,
    ]);
    await client.call('nvmlDeviceGetDetailedEccErrors', '*0', 1, 1, '@2');
    expect([await client.ask('get64', 2, 8), await client.ask('get64', 2, 16)]).toEqual(['7', '9']);
    await client.ask('put32', 2, 0, 0x01000068);
    expect(await client.call('nvmlDeviceGetSramEccErrorStatus', '*0', '@2')).toBe(0);
    expect([
      await client.ask('get64', 2, 8),
      await client.ask('get64', 2, 56),
      await client.ask('get32', 2, 96),
    ]).toEqual(['3', '7', '1']);
    expect(await client.call('nvmlDeviceClearEccErrorCounts', '*0', 0)).toBe(0);
    expect([await count(0, null), await count(1, null)]).toEqual([0, 16]);
    expect(await client.call('nvmlDeviceClearEccErrorCounts', '*0', 1)).toBe(0);
    expect(await count(1, null)).toBe(0);
  });

  it('are no longer counted once ECC is off, which takes a reset', async () => {
    const mock = await mockOf('a100x8');
    const client = await clientOf(mock);
    const mode = async (): Promise<string[]> => {
      await client.call('nvmlDeviceGetEccMode', '*0', '@1', '@2');
      return Promise.all([client.ask('get32', 1, 0), client.ask('get32', 2, 0)]);
    };
    expect(await client.call('nvmlDeviceSetEccMode', '*0', 0)).toBe(0);
    expect(await mode()).toEqual(['1', '0']);
    expect((await client.number('nvmlDeviceGetTotalEccErrors', 1, 0)).code).toBe(0);
    await mock.reset(0);
    expect(await mode()).toEqual(['0', '0']);
    expect((await client.number('nvmlDeviceGetTotalEccErrors', 1, 0)).code).toBe(3);
    expect(await client.number('nvmlDeviceGetDefaultEccMode')).toEqual({ code: 0, value: 1 });
  });

  it('retire pages on older boards, which wait for a reset', async () => {
    const mock = await mockOf('v100x8');
    const client = await clientOf(mock);
    expect(await client.number('nvmlDeviceGetRetiredPagesPendingStatus')).toEqual({ code: 0, value: 0 });
    await mock.retirePage(0, 'doubleBit', 0xabc000);
    await mock.retirePage(0, 'singleBit', 0xdef000);
    expect(await client.number('nvmlDeviceGetRetiredPagesPendingStatus')).toEqual({ code: 0, value: 1 });
    await client.ask('put32', 2, 0, 0);
    expect(await client.call('nvmlDeviceGetRetiredPages', '*0', 1, '@2', 0)).toBe(7);
    expect(await client.ask('get32', 2, 0)).toBe('1');
    expect(await client.call('nvmlDeviceGetRetiredPages_v2', '*0', 1, '@2', '@3', '@4')).toBe(0);
    expect(await client.ask('get64', 3, 0)).toBe(String(0xabc000));
    expect(Number(await client.ask('get64', 4, 0))).toBeGreaterThan(1_600_000_000);
    await mock.reset(0);
    expect((await client.number('nvmlDeviceGetRetiredPagesPendingStatus')).value).toBe(0);
    const newer = await clientOf(await mockOf('h100x8'));
    expect(await newer.call('nvmlDeviceGetRetiredPages', '*0', 1, '@2', '@3')).toBe(3);
  });

  it('remap rows on newer boards: the histogram of spare rows moves', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await clientOf(mock);
    const histogram = async (): Promise<number[]> => {
      await client.call('nvmlDeviceGetRowRemapperHistogram', '*0', '@2');
      return Promise.all([0, 4, 8, 12, 16].map(async (at) => Number(await client.ask('get32', 2, at))));
    };
    const rows = async (): Promise<number[]> => {
      await client.call('nvmlDeviceGetRemappedRows_v2', '*0', '@2');
      return Promise.all([0, 4, 8, 12, 16, 20].map(async (at) => Number(await client.ask('get32', 2, at))));
    };
    expect(await histogram()).toEqual([2560, 0, 0, 0, 0]);
    await mock.set(0, { remapped: { uncorrectable: 3, uncorrectableInactive: 1, pending: 1, failure: 1 } });
    expect(await histogram()).toEqual([2556, 3, 0, 0, 1]);
    expect(await rows()).toEqual([0, 0, 2, 1, 1, 1]);
    await mock.reset(0);
    expect(await rows()).toEqual([0, 0, 3, 0, 0, 1]);
    expect(await client.call('nvmlDeviceGetBankRemapperStatus_v1', '*0', '@2')).toBe(3);
  });

  it('are repaired at the next reset where that is possible', async () => {
    const mock = await mockOf('h100x8-615');
    const client = await clientOf(mock);
    const pending = async (): Promise<(number | string)[]> => {
      await client.ask('put32', 2, 0, 0x0100000c);
      const code = await client.call('nvmlDeviceGetRepairStatus', '*0', '@2');
      return [code, await client.ask('get32', 2, 4), await client.ask('get32', 2, 8)];
    };
    await mock.set(0, { repair: { tpcPending: 1 }, unrepairableMemory: 1 });
    expect(await pending()).toEqual([0, '0', '1']);
    await mock.reset(0);
    expect(await pending()).toEqual([0, '0', '0']);
    expect(await client.number('nvmlDeviceGetUnrepairableMemoryFlag_v1')).toEqual({ code: 0, value: 1 });
    await client.ask('put32', 2, 0, 1);
    expect(await client.call('nvmlDeviceGetRepairStatus', '*0', '@2')).toBe(25);
  });

  it('have their places in SRAM told one by one from Blackwell on', async () => {
    const mock = await mockOf('h100x8-615');
    await mock.set(0, { architecture: 'blackwell' });
    await mock.addSramError(0, { unit: 2, location: 3, address: 0x40, isParity: 1, count: 5 });
    const client = await clientOf(mock);
    const ask = async (room: number, array: boolean): Promise<(number | string)[]> => {
      await client.ask('put32', 2, 0, 0x01000010);
      await client.ask('put32', 2, 4, room);
      if (array) await client.ask('point', 2, 8, 3);
      else await client.ask('put64', 2, 8, 0);
      const code = await client.call('nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts', '*0', '@2');
      return [code, await client.ask('get32', 2, 4)];
    };
    expect(await ask(0, false)).toEqual([0, '1']);
    expect(await ask(0, true)).toEqual([7, '1']);
    expect(await ask(4, true)).toEqual([0, '1']);
    expect(await Promise.all([0, 4, 16, 20, 24].map((at) => client.ask('get32', 3, at)))).toEqual([
      '2',
      '3',
      '64',
      '1',
      '5',
    ]);
    const older = await clientOf(await mockOf('h100x8-615'));
    await older.ask('put32', 2, 0, 0x01000010);
    expect(await older.call('nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts', '*0', '@2')).toBe(3);
  });
});

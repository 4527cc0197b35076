import { describe, expect, it } from 'vitest';

import { type OpenRaw, openRaw, refusal } from './support/raw.ts';

const allLinks = 0xffffffff;
const second = 1_000_000;
const KiB = 1024n;

function field({ raw, device }: OpenRaw, fieldId: number, scopeId = 0): bigint {
  const [entry] = raw.deviceGetFieldValues(device, [{ fieldId, scopeId }]);
  if (entry?.nvmlReturn !== 0 || entry.value === null)
    throw new Error(`Field ${fieldId} answered ${entry?.nvmlReturn ?? 'nothing'}.`);
  return BigInt(entry.value);
}

/** How much a counter grows while the mock's clock moves by `seconds`: at least that, as real time passes too. */
async function growth(open: OpenRaw, seconds: number, read: () => bigint): Promise<bigint> {
  const before = read();
  await open.mock.advanceClock(seconds * second);
  return read() - before;
}

function near(value: bigint, expected: bigint): boolean {
  return value >= expected && value < (expected * 102n) / 100n;
}

describe('throughput', () => {
  it('grows with the clock by the rate of each link', async () => {
    const open = await openRaw('h100x8');
    await open.mock.set(0, { nvlink: { txRate: 1000, rxRate: 3000 } });
    await open.mock.setLink(0, 1, { txRate: 500 });
    expect(near(await growth(open, 1000, () => field(open, 138)), 1_000_000n)).toBe(true);
    expect(near(await growth(open, 1000, () => field(open, 139)), 3_000_000n)).toBe(true);
    expect(near(await growth(open, 1000, () => field(open, 138, 1)), 500_000n)).toBe(true);
    expect(near(await growth(open, 1000, () => field(open, 138, allLinks)), 17_500_000n)).toBe(true);
    const raw = await growth(open, 1000, () => field(open, 140));
    expect(near(raw, 1_062_500n)).toBe(true); // with headers
  });

  it('stands still on a link that is down, and counts what it moved before', async () => {
    const open = await openRaw('h100x8');
    await open.mock.advanceClock(10 * second);
    const moved = field(open, 138, 2);
    expect(moved).toBeGreaterThan(0n);
    await open.mock.setLink(0, 2, { state: 'inactive' });
    const stopped = field(open, 138, 2);
    await open.mock.advanceClock(10 * second);
    expect(field(open, 138, 2)).toBe(stopped);
    expect(stopped).toBeGreaterThanOrEqual(moved);
  });

  it('is refused for a link that is not there, and on a board without', async () => {
    const open = await openRaw('h100x8');
    const status = (scopeId: number): number | undefined =>
      open.raw.deviceGetFieldValues(open.device, [{ fieldId: 138, scopeId }])[0]?.nvmlReturn;
    expect([status(17), status(18)]).toEqual([0, 2]);
    const bare = await openRaw('t4');
    const [entry] = bare.raw.deviceGetFieldValues(bare.device, [{ fieldId: 138, scopeId: 0 }]);
    expect(entry?.nvmlReturn).toBe(3);
  });

  it('of PCI Express grows as well', async () => {
    const open = await openRaw('h100x8');
    await open.mock.set(0, { pci: { tx: 2000, rx: 4000 } }); // KB/s
    expect(near(await growth(open, 1000, () => field(open, 197)), 2_000_000_000n)).toBe(true);
    expect(near(await growth(open, 1000, () => field(open, 198)), 4_000_000_000n)).toBe(true);
  });
});

describe.runIf(process.geteuid?.() === 0)('a utilization counter', () => {
  const read = ({ raw, device }: OpenRaw, counter = 0): bigint =>
    raw.deviceGetNvLinkUtilizationCounter(device, 0, counter).txcounter;

  it('counts, stands while it is frozen, goes on from there, and starts anew', async () => {
    const open = await openRaw('v100x8');
    const { raw, device, mock } = open;
    await mock.set(0, { nvlink: { txRate: 1000 } });
    raw.deviceSetNvLinkUtilizationControl(device, 0, 0, { units: 2, pktfilter: 255 }, 1);
    expect(raw.deviceGetNvLinkUtilizationControl(device, 0, 0)).toEqual({ units: 2, pktfilter: 255 });
    expect(near(await growth(open, 100, () => read(open)), 100_000n * KiB)).toBe(true);
    raw.deviceFreezeNvLinkUtilizationCounter(device, 0, 0, 1);
    const frozen = read(open);
    expect(await growth(open, 100, () => read(open))).toBe(0n);
    expect(near(await growth(open, 100, () => read(open, 1)), 100_000n * KiB)).toBe(true);
    raw.deviceFreezeNvLinkUtilizationCounter(device, 0, 0, 0);
    expect(near(read(open), frozen)).toBe(true);
    raw.deviceResetNvLinkUtilizationCounter(device, 0, 0);
    expect(read(open)).toBeLessThan(frozen);
    expect(
      refusal(() => {
        raw.deviceResetNvLinkUtilizationCounter(device, 0, 2);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('counts in the units that are set', async () => {
    const open = await openRaw('v100x8');
    const { raw, device, mock } = open;
    await mock.set(0, { nvlink: { txRate: 1000 } });
    raw.deviceSetNvLinkUtilizationControl(device, 0, 0, { units: 1, pktfilter: 255 }, 1);
    expect(near(await growth(open, 100, () => read(open)), (100_000n * KiB) / 256n)).toBe(true);
    const wrong = { units: 3, pktfilter: 255 };
    expect(
      refusal(() => {
        raw.deviceSetNvLinkUtilizationControl(device, 0, 0, wrong, 0);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });

  it('is no more on Blackwell', async () => {
    const { raw, device } = await openRaw('b200x8');
    expect(refusal(() => raw.deviceGetNvLinkUtilizationCounter(device, 0, 0))).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe('errors of a link', () => {
  it.runIf(process.geteuid?.() === 0)(
    'are counted by kind, in every place, until they are reset',
    async () => {
      const open = await openRaw('a100x8');
      const { raw, device, mock } = open;
      await mock.setLink(0, 2, { errors: { replay: 7, recovery: 2, crcFlit: 5, crcData: 3, eccData: 1 } });
      const errors = (): number[] =>
        [0, 1, 2, 3, 4].map((counter) => raw.deviceGetNvLinkErrorCounter(device, 2, counter));
      expect(errors()).toEqual([7, 2, 5, 3, 1]);
      expect(raw.deviceGetNvLinkErrorCounter(device, 1, 0)).toBe(0);
      expect([field(open, 48), field(open, 52), field(open, 161, 2), field(open, 163, 2)]).toEqual([
        7n,
        7n,
        7n,
        5n,
      ]);
      raw.deviceResetNvLinkErrorCounters(device, 2);
      expect(errors()).toEqual([0, 0, 0, 0, 0]);
      expect(refusal(() => raw.deviceGetNvLinkErrorCounter(device, 0, 5))).toBe('ERROR_INVALID_ARGUMENT');
    },
  );

  it('are packets since NVLink 5', async () => {
    const open = await openRaw('b200x8');
    await open.mock.setLink(0, 4, {
      errors: { malformed: 2, symbol: 9 },
      recovery: { successful: 3, failed: 1 },
    });
    expect([field(open, 206, 4), field(open, 213, 4), field(open, 215, 4)]).toEqual([2n, 3n, 4n]);
    expect(refusal(() => open.raw.deviceGetNvLinkErrorCounter(open.device, 4, 0))).toBe(
      'ERROR_NOT_SUPPORTED',
    );
    expect(field(open, 222, 0)).toBe(0xfffn); // no error: the smallest rate
    expect(field(open, 222, 4) & 0xffn).toBeLessThan(0xffn);
  });
});

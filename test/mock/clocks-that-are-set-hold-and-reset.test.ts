import { describe, expect, it } from 'vitest';

import { ClockId, ClockLimitId, ClockType, Pstates } from '../../src/nvml/raw/enums.ts';
import { Client } from './support/client.ts';
import { clientOf } from './support/fixture.ts';
import { openRaw, refusal } from './support/raw.ts';

const { GRAPHICS: graphics, MEM: memory } = ClockType;
const { TDP: tdp, UNLIMITED: unlimited } = ClockLimitId;

async function graphicsClock(client: Client): Promise<number> {
  return (await client.number('nvmlDeviceGetClockInfo', graphics)).value;
}

describe.runIf(process.geteuid?.() === 0)('clocks', () => {
  it('that are locked hold for every process until they are reset', async () => {
    const { mock, raw, device } = await openRaw('h100x8');
    const other = await clientOf(mock);
    expect(await graphicsClock(other)).toBe(345);
    raw.deviceSetGpuLockedClocks(device, 1200, 1500);
    expect(await graphicsClock(other)).toBe(1200);
    await mock.set(0, { clock: { graphics: 1980 } });
    expect(await graphicsClock(other)).toBe(1500);
    expect(raw.deviceGetMaxClockInfo(device, graphics)).toBe(1980);
    raw.deviceResetGpuLockedClocks(device);
    expect(await graphicsClock(other)).toBe(1980);
  });

  it('are locked in steps of the hardware, by number or by name, not by both', async () => {
    const { raw, device } = await openRaw('h100x8');
    raw.deviceSetGpuLockedClocks(device, 1001, 1001);
    expect(raw.deviceGetClockInfo(device, graphics)).toBe(990);
    expect(
      refusal(() => {
        raw.deviceSetGpuLockedClocks(device, 1500, 1200);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    expect(
      refusal(() => {
        raw.deviceSetGpuLockedClocks(device, 1200, tdp);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    raw.deviceSetGpuLockedClocks(device, tdp, tdp);
    expect(raw.deviceGetClockInfo(device, graphics)).toBe(1980);
    raw.deviceSetGpuLockedClocks(device, unlimited, unlimited);
    expect(raw.deviceGetClockInfo(device, graphics)).toBe(345);
  });

  it('of memory are locked to those that the board has', async () => {
    const { raw, device } = await openRaw('rtx4090');
    raw.deviceSetMemoryLockedClocks(device, 5000, 11_000);
    expect(raw.deviceGetClockInfo(device, memory)).toBe(5001);
    expect(
      refusal(() => {
        raw.deviceSetMemoryLockedClocks(device, 6000, 7000);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    raw.deviceResetMemoryLockedClocks(device);
    expect(raw.deviceGetClockInfo(device, memory)).toBe(405);
    const old = await openRaw('t4');
    expect(
      refusal(() => {
        old.raw.deviceSetMemoryLockedClocks(old.device, 405, 405);
      }),
    ).toBe('ERROR_NOT_SUPPORTED');
  });

  it('of applications are chosen from the supported pairs, and go back to the default', async () => {
    const { raw, device } = await openRaw('t4');
    expect(raw.deviceGetApplicationsClock(device, graphics)).toBe(585);
    expect(
      refusal(() => {
        raw.deviceSetApplicationsClocks(device, 5001, 1000);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    expect(
      refusal(() => {
        raw.deviceSetApplicationsClocks(device, 5000, 990);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    raw.deviceSetApplicationsClocks(device, 5001, 990);
    expect(raw.deviceGetApplicationsClock(device, graphics)).toBe(990);
    expect(raw.deviceGetDefaultApplicationsClock(device, graphics)).toBe(585);
    expect(raw.deviceGetClock(device, graphics, ClockId.APP_CLOCK_DEFAULT)).toBe(585);
    raw.deviceResetApplicationsClocks(device);
    expect(raw.deviceGetApplicationsClock(device, graphics)).toBe(585);
  });

  it('are moved by an offset of a performance state, as far as the board lets them', async () => {
    const { raw, device } = await openRaw('rtx4090');
    const state = Pstates.PSTATE_0;
    expect(raw.deviceGetSupportedPerformanceStates(device).filter((id) => id < 16)).toEqual([0, 2, 3, 5, 8]);
    raw.deviceSetClockOffsets(device, { type: graphics, pstate: state, clockOffsetMHz: -150 });
    expect(raw.deviceGetGpcClkVfOffset(device)).toBe(-150);
    expect(raw.deviceGetMinMaxClockOfPState(device, graphics, state).maxClockMHz).toBe(3015);
    expect(raw.deviceGetClockOffsets(device, { type: memory, pstate: state })).toMatchObject({
      clockOffsetMHz: 0,
      minClockOffsetMHz: -3000,
      maxClockOffsetMHz: 3000,
    });
    const far = { type: memory, pstate: state, clockOffsetMHz: 3001 };
    expect(
      refusal(() => {
        raw.deviceSetClockOffsets(device, far);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    const missing = { type: graphics, pstate: Pstates.PSTATE_1, clockOffsetMHz: 0 };
    expect(
      refusal(() => {
        raw.deviceSetClockOffsets(device, missing);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
    raw.deviceSetMemClkVfOffset(device, 500);
    const modes = raw.deviceGetPerformanceModes(device).str.split(' ; ');
    expect(modes).toHaveLength(5);
    expect(modes.at(-1)).toContain('perf=4, nvclock=210, nvclockmin=210, nvclockmax=3015, nvclockeditable=1');
    expect(modes.at(-1)).toContain('memclockmax=11001');
    const server = await openRaw('h100x8');
    expect(refusal(() => server.raw.deviceGetGpcClkVfOffset(server.device))).toBe('ERROR_NOT_SUPPORTED');
  });
});

describe('the clock monitor', () => {
  it.runIf(process.geteuid?.() === 0)('names the domains with a fault', async () => {
    const { mock, raw, device } = await openRaw('a100x8');
    expect(raw.deviceGetClkMonStatus(device)).toMatchObject({ bGlobalStatus: 0, clkMonList: [] });
    await mock.set(0, { clock: { monitorFaults: 0x14 } });
    const { bGlobalStatus, clkMonList } = raw.deviceGetClkMonStatus(device);
    expect([bGlobalStatus, clkMonList.map((fault) => fault.clkApiDomain)]).toEqual([1, [4, 16]]);
  });
});

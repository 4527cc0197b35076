import { describe, expect, it } from 'vitest';

import { clientOf } from './support/fixture.ts';
import { openRaw, refusal } from './support/raw.ts';

const root = process.geteuid?.() === 0;

describe('An S-class unit', () => {
  it('has a name, power, temperatures, fans and the GPUs in it', async () => {
    const { raw, devices } = await openRaw('s-class-unit');
    expect(raw.unitGetCount()).toBe(1);
    const unit = raw.unitGetHandleByIndex(0);
    expect(raw.unitGetUnitInfo(unit)).toMatchObject({ name: 'NVIDIA Tesla S2050', firmwareVersion: '6.2' });
    expect(raw.unitGetPsuInfo(unit)).toEqual({ state: 'Normal', current: 57, voltage: 12, power: 684 });
    expect([0, 1, 2].map((type) => raw.unitGetTemperature(unit, type))).toEqual([24, 42, 33]);
    expect(refusal(() => raw.unitGetTemperature(unit, 3))).toBe('ERROR_INVALID_ARGUMENT');
    expect(raw.unitGetFanSpeedInfo(unit).fans).toHaveLength(4);
    expect(raw.unitGetDevices(unit)).toEqual(devices);
  });

  it('shows a fan that fails, and why its LED is amber', async () => {
    const { mock, raw } = await openRaw('s-class-unit');
    const unit = raw.unitGetHandleByIndex(0);
    expect(raw.unitGetLedState(unit)).toEqual({ color: 0, cause: '' });
    await mock.setUnitFan(0, 2, { speed: 0, failed: 1 });
    await mock.setUnit(0, { led: { color: 'amber', cause: 'Fan 2 has failed' } });
    expect(raw.unitGetFanSpeedInfo(unit).fans[2]).toEqual({ speed: 0, state: 1 });
    expect(raw.unitGetLedState(unit)).toEqual({ color: 1, cause: 'Fan 2 has failed' });
  });

  it.runIf(root)('keeps the color of its LED that is set, for everybody', async () => {
    const { mock, raw } = await openRaw('s-class-unit');
    raw.unitSetLedState(raw.unitGetHandleByIndex(0), 1);
    const other = await clientOf(mock);
    expect(await other.call('nvmlUnitGetHandleByIndex', 0, '@1')).toBe(0);
    expect(await other.call('nvmlUnitGetLedState', '*1', '@2')).toBe(0);
    expect(await other.ask('get32', 2, 256)).toBe('1');
    expect(
      refusal(() => {
        raw.unitSetLedState(raw.unitGetHandleByIndex(0), 2);
      }),
    ).toBe('ERROR_INVALID_ARGUMENT');
  });
});

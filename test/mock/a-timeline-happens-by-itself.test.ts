import { describe, expect, it } from 'vitest';

import { until } from '../support/wait-until.ts';
import { clientOf, mockOf } from './support/fixture.ts';

describe('a timeline', () => {
  it('happens at its times on a clock that a test drives, each at its own', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock, 3);
    await client.listen(8);
    await mock.stopClock();
    await mock.schedule(
      { at: '5s', gpu: 3, xid: 79 },
      { at: '6s', gpu: 3, lost: true },
      { at: '20s', gpu: 3, lost: false },
      { at: '30s', gpu: 3, set: { temperature: { gpu: 71 } } },
    );
    await mock.advanceClock('4.9s');
    expect((await client.wait(0)).code).toBe(10);
    await mock.advanceClock('100ms');
    expect(await client.wait(0)).toMatchObject({ code: 0, data: 79 });
    expect((await client.temperature()).code).toBe(0);
    await mock.advanceClock('1s');
    expect((await client.temperature()).code).toBe(15);
    await mock.advanceClock('24s');
    expect(await client.temperature()).toEqual({ code: 0, value: 71 });
  });

  it('wakes a program that waits, with nobody else looking', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock, 3);
    await client.listen(8);
    await mock.schedule({ at: '50ms', gpu: 3, xid: 48 });
    expect(await client.wait(60_000)).toMatchObject({ code: 0, data: 48 });
  });

  it('reaches a program that only reads', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.schedule({ at: '20ms', gpu: 0, set: { temperature: { gpu: 90 } } });
    const end = Date.now() + 30_000;
    let { value } = await client.temperature();
    while (value !== 90 && Date.now() < end) ({ value } = await client.temperature());
    expect(value).toBe(90);
  });

  it('lets a call that hangs go when its fault ends', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.setFault('DeviceGetTemperature', 0, { hang: 'forever' });
    await mock.schedule({ at: '50ms', clear: 'DeviceGetTemperature' });
    expect((await client.temperature()).code).toBe(0);
  });

  it('repeats what it is told to, and the energy between follows the power', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await mock.stopClock();
    await mock.set(0, { power: { usage: 100_000 }, energy: { base: 0 } });
    await mock.schedule(
      { at: '10s', every: '10s', times: 3, gpu: 0, add: { ecc: { volatileCorrected: 2 } } },
      { at: '50s', gpu: 0, set: { power: { usage: 200_000 } } },
    );
    await mock.advanceClock('100s');
    expect(await mock.get(0, 'eccVolatileCorrected')).toBe('6');
    await client.call('nvmlDeviceGetTotalEnergyConsumption', '*0', '@1');
    expect(Number(await client.ask('get64', 1, 0))).toBe(15_000_000); // 50 s of 100 W and 50 s of 200 W
  });

  it('costs nothing once it is over, and may be taken back', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.stopClock();
    await mock.schedule({ at: '5s', driver: 'unload' });
    await mock.clearTimeline();
    await mock.advanceClock('10s');
    expect((await client.temperature()).code).toBe(0);
  });

  it('survives a program that is killed while it performs it', async () => {
    const mock = await mockOf('h100x8');
    await mock.schedule({
      at: '10ms',
      every: '1ms',
      times: 400,
      gpu: 0,
      add: { ecc: { volatileCorrected: 1 } },
    });
    for (let round = 0; round < 4; ++round) {
      const doomed = await clientOf(mock);
      await doomed.listen(8);
      void doomed.wait(60_000);
      await until(async () => Number(await mock.get(0, 'eccVolatileCorrected')) > round * 20, {
        timeoutMs: 30_000,
        message: 'Nothing happened.',
      });
      await doomed.kill();
    }
    await mock.advanceClock('1s');
    const count = Number(await mock.get(0, 'eccVolatileCorrected'));
    expect(count).toBeGreaterThanOrEqual(400); // what was being done when one died may be done again
    expect(count).toBeLessThanOrEqual(404);
  });
});

describe('a timeline refuses', () => {
  it('what could not be done by then, and takes what will be possible', async () => {
    const mock = await mockOf('a100x8');
    await expect(mock.schedule({ at: '1s', gpu: 8, xid: 79 })).rejects.toThrow(/There is no GPU '8'/);
    await expect(mock.schedule({ at: '1s', gpu: 0, mig: { create: '1g.10gb' } })).rejects.toThrow(
      /no MIG, or it is off/,
    );
    await expect(mock.schedule({ at: '1s', gpu: 0, set: { colour: 'red' } })).rejects.toThrow(
      /no field 'colour'/,
    );
    await expect(mock.schedule({ at: 'soon', gpu: 0, xid: 79 })).rejects.toThrow(/'\+soon' is no time/);
    await expect(mock.schedule({ at: '1s', command: ['clock', 5] })).rejects.toThrow(
      /nothing that a timeline can do/,
    );
    await mock.stopClock();
    await mock.schedule(
      { at: '1s', gpu: 0, set: { mig: { current: 1, pending: 1 } } },
      { at: '2s', gpu: 0, mig: { create: '1g.10gb' } },
    );
    expect(await mock.get(0, 'migCurrent')).toBe('0');
    await mock.advanceClock('2s');
    const client = await clientOf(mock);
    expect(await client.call('nvmlDeviceGetMigDeviceHandleByIndex', '*0', 0, '@1')).toBe(0);
  });
});

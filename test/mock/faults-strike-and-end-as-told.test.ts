import { describe, expect, it } from 'vitest';

import type { MockFault } from '../../src/mock/index.ts';
import { until } from '../support/wait-until.ts';
import type { Client } from './support/client.ts';
import { clientOf, mockOf } from './support/fixture.ts';

const TEMPERATURE = 'DeviceGetTemperature';
const GPU_IS_LOST = 15;

/** The return codes of so many calls, one after the other. */
async function codesOf(client: Client, calls: number): Promise<number[]> {
  const codes: number[] = [];
  for (let call = 0; call < calls; ++call) codes.push((await client.temperature()).code);
  return codes;
}

async function codesWith(fault: MockFault, calls: number): Promise<number[]> {
  const mock = await mockOf('t4');
  const client = await clientOf(mock);
  await mock.setFault(TEMPERATURE, 0, { return: 'ERROR_GPU_IS_LOST', ...fault });
  return codesOf(client, calls);
}

describe('a fault', () => {
  it.each<[string, MockFault, string]>([
    ['the third call alone', { from: 3, times: 1 }, '..x......'],
    ['every third call', { every: 3 }, '..x..x..x'],
    ['every third call from the first', { from: 1, every: 3 }, 'x..x..x..'],
    ['the next four calls, then none', { times: 4 }, 'xxxx.....'],
    ['two of the calls from the fourth, each second one', { from: 4, every: 2, times: 2 }, '...x.x...'],
  ])('strikes %s', async (_, fault, expected) => {
    const codes = await codesWith(fault, expected.length);
    expect(codes.map((code) => (code === GPU_IS_LOST ? 'x' : '.')).join('')).toBe(expected);
  });

  it('strikes by chance, and the same calls again with the same seed', async () => {
    const some = await codesWith({ probability: 0.3, seed: 7 }, 200);
    const struck = some.filter((code) => code !== 0).length;
    expect(struck).toBeGreaterThan(30);
    expect(struck).toBeLessThan(90);
    expect(await codesWith({ probability: 0.3, seed: 7 }, 200)).toEqual(some);
    expect(await codesWith({ probability: 0.3, seed: 8 }, 200)).not.toEqual(some);
  });

  it('ends with its time on the clock of the mock', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.stopClock();
    await mock.setFault(TEMPERATURE, 0, { return: 4, for: '10s' });
    await mock.advanceClock('9s');
    expect(await codesOf(client, 2)).toEqual([4, 4]);
    await mock.advanceClock('1s');
    expect(await codesOf(client, 2)).toEqual([0, 0]);
  });

  it('hangs a call for a time, then lets it answer', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.stopClock();
    await mock.setFault(TEMPERATURE, 0, { hang: '5s', return: 'TIMEOUT', times: 1 });
    let returned = false;
    const hung = client.temperature().then((result) => {
      returned = true;
      return result;
    });
    let seconds = 0;
    await until(
      async () => {
        await mock.advanceClock('1s');
        seconds += 1;
        return returned;
      },
      { timeoutMs: 30_000, message: 'The call hangs on.' },
    );
    expect(seconds).toBeGreaterThanOrEqual(5);
    expect((await hung).code).toBe(10);
    expect(await codesOf(client, 1)).toEqual([0]);
  });

  it('that takes the place of a hang befalls the call that it lets go', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.setFault(TEMPERATURE, 0, { hang: 'forever' });
    const hung = client.temperature();
    await mock.setFault(TEMPERATURE, 0, { return: 999 });
    expect((await hung).code).toBe(999);
  });

  it('delays by its latency, with jitter', async () => {
    const mock = await mockOf('t4');
    const client = await clientOf(mock);
    await mock.setFault(TEMPERATURE, 0, { latency: '30ms', jitter: '10ms', seed: 3 });
    const before = process.hrtime.bigint();
    expect(await codesOf(client, 3)).toEqual([0, 0, 0]);
    expect(process.hrtime.bigint() - before).toBeGreaterThanOrEqual(60_000_000n);
  });

  it('of all GPUs counts their calls together, and of every function strikes every function', async () => {
    const mock = await mockOf('h100x8');
    const [first, second] = [await clientOf(mock, 0), await clientOf(mock, 1)];
    await mock.setFault(TEMPERATURE, 'all', { return: 999, times: 2 });
    expect([...(await codesOf(first, 1)), ...(await codesOf(second, 2))]).toEqual([999, 999, 0]);
    await mock.setFault('all', 1, { return: 999 });
    expect((await second.number('nvmlDeviceGetPowerUsage')).code).toBe(999);
    expect((await first.number('nvmlDeviceGetPowerUsage')).code).toBe(0);
  });

  it('of a wait is met once, whatever wakes it', async () => {
    const mock = await mockOf('h100x8');
    const client = await clientOf(mock);
    await client.listen(8);
    await mock.setFault('EventSetWait_v2', 'all', { return: 999, from: 2, times: 1 });
    const waiting = client.wait(60_000);
    for (let round = 0; round < 5; ++round) await mock.setTemperature(0, 40 + round);
    await mock.xid(0, 79);
    expect((await waiting).code).toBe(0);
    expect((await client.wait(1)).code).toBe(999);
    expect((await client.wait(1)).code).toBe(10);
  });
});

describe('a fault is refused', () => {
  it.each<[string, MockFault, RegExp]>([
    ['without anything that it does', { times: 3 }, /needs a return code, a latency or a hang/],
    ['with a code that is none', { return: 'ERROR_GPU_LOST' }, /'ERROR_GPU_LOST', but must be a return code/],
    ['with a time that is none', { latency: 'long' }, /latency of a fault is 'long', but must be a time/],
    ['with a share above one', { return: 3, probability: 30 }, /from 0 to 1/],
    ['with a count of 0', { return: 3, from: 0 }, /a count from 1/],
  ])('%s', async (_, fault, message) => {
    const mock = await mockOf('t4');
    await expect(mock.setFault(TEMPERATURE, 0, fault)).rejects.toThrow(message);
  });

  it('of an unknown function, with the nearest that there is', async () => {
    const mock = await mockOf('t4');
    await expect(mock.setReturn('nvmlDeviceGetTemprature', 0, 3)).rejects.toThrow(
      /no function 'nvmlDeviceGetTemprature'.*The nearest is 'DeviceGetTemperature'/,
    );
    await expect(mock.setReturn(TEMPERATURE, 1, 3)).rejects.toThrow(/There is no GPU '1': this mock has 1/);
  });
});

import { expect, it } from 'vitest';
import { callAsync } from '../../src/nvml/async-call.ts';
import { DEADLINE_PASSED } from '../../src/nvml/call.ts';
import { NvmlTimeoutError } from '../../src/nvml/errors.ts';
import { stuckCalls } from '../../src/nvml/library-file.ts';
import { Plan } from '../../src/nvml/plan.ts';
import { openSmallDriver, smallDriver } from './small-driver.ts';

const { raw, library } = openSmallDriver();
const [healthy, hung] = [raw.deviceGetHandleByIndex_v2(0), raw.deviceGetHandleByIndex_v2(3)];
const stuck = (): number => stuckCalls({ id: library, path: smallDriver() }).length;

// The first here: what else is pending has the timer set to an earlier deadline.
it('a deadline beyond what a timer can wait for is a long one', async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error): unknown => warnings.push(message);
  process.on('warning', listen);
  const plan = new Plan([raw.prepare.deviceGetTemperature(healthy, 0)]);
  await plan.run(1e12);
  expect(plan.value(0)).toBe(40);
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});

it('a call past its deadline rejects, its lane is replaced, and the stuck call is counted', async () => {
  const before = stuck();
  const pending = callAsync(raw.prepare.deviceGetPowerUsage(hung), 100);
  const behind = callAsync(raw.prepare.deviceGetTemperature(hung, 0), 5000); // waits on the same lane
  expect(await raw.async.deviceGetTemperature(healthy, 0)).toBe(40);
  await expect(pending).rejects.toThrow(NvmlTimeoutError);
  await expect(pending).rejects.toThrow(/nvmlDeviceGetPowerUsage did not return within 100 ms/);
  expect(await behind).toBe(43);
  expect(stuck()).toBe(before + 1);
});

it('a plan settles GPU by GPU: the hung one is marked, the others have their values', async () => {
  const plan = new Plan([
    raw.prepare.deviceGetTemperature(healthy, 0),
    raw.prepare.deviceGetPowerUsage(hung),
    raw.prepare.deviceGetPowerUsage(healthy),
  ]);
  for (let round = 0; round < 2; round++) {
    await plan.run(100);
    expect([plan.value(0), plan.status(1), plan.value(2)]).toEqual([40, DEADLINE_PASSED, 70000]);
    expect(() => plan.value(1)).toThrow(NvmlTimeoutError);
  }
});

it('stuck calls are bounded: past that, calls are refused with a sentence', async () => {
  const answers = Array.from({ length: 40 }, () =>
    callAsync(raw.prepare.deviceGetPowerUsage(hung), 20).catch(String),
  );
  await Promise.all(answers);
  const refused = async (): Promise<string> => {
    for (;;) {
      const message = await callAsync(raw.prepare.deviceGetPowerUsage(hung), 20).catch(String);
      if (!String(message).includes('did not return')) return String(message);
    }
  };
  expect(await refused()).toMatch(/too many calls are stuck in the driver/);
  expect(raw.deviceGetTemperature(healthy, 0)).toBe(40);
});

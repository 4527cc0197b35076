import { expect, it } from 'vitest';
import { arena } from '../../src/nvml/call.ts';
import { EventWait } from '../../src/nvml/event-wait.ts';
import { readEventData, type EventData } from '../../src/nvml/raw/structs.ts';
import { until } from '../support/wait-until.ts';
import { openSmallDriver } from './small-driver.ts';
import { unread } from './support/event-wait.ts';

const { raw, library } = openSmallDriver();
const device = raw.deviceGetHandleByIndex_v2(2);
/** The small driver counts the sets that were released. */
const released = (): number => raw.deviceGetIndex(device);

let started = 0;

function startWait(capacity: number): EventWait<EventData> {
  started++;
  return new EventWait({
    ...unread(raw, library, 5),
    capacity,
    read: (block) => readEventData(arena, block),
  });
}

it('events arrive in order, with a handle in place of the address', async () => {
  const set = raw.eventSetCreate();
  raw.deviceRegisterEvents(device, 3n, set); // the driver has three events from now on
  const wait = startWait(16);
  const events: unknown[] = [];
  while (events.length < 3) {
    await wait.ready();
    for (let event = wait.take(); event !== null; event = wait.take()) events.push(event);
  }
  const common = { device, eventType: 8n, gpuInstanceId: 0xffffffff, computeInstanceId: 0xffffffff };
  expect(events).toEqual([3n, 2n, 1n].map((eventData) => ({ ...common, eventData })));
  wait.stop();
});

it('what does not fit is counted', async () => {
  const wait = startWait(4);
  raw.deviceRegisterEvents(device, 10n, raw.eventSetCreate());
  await until(() => wait.dropped === 6);
  await wait.ready(); // the driver's thread has counted before this thread was told
  let kept = 0;
  while (wait.take() !== null) kept++;
  expect(kept).toBe(4);
  wait.stop();
});

it('stop() wakes whoever waits, and its thread releases the set', async () => {
  const wait = startWait(4);
  const ready = wait.ready();
  wait.stop();
  await ready;
  await until(() => released() === started);
  expect(wait.take()).toBeNull();
});

it('a set that is waited for is not waited for twice, and is stale afterwards', async () => {
  const options = unread(raw, library, 5);
  const wait = new EventWait(options);
  expect(() => new EventWait(options)).toThrow(/ERROR_IN_USE/);
  wait.stop();
  await until(() => !waits(options));
  expect(() => new EventWait(options)).toThrow(/not a live handle/);
});

function waits(options: ConstructorParameters<typeof EventWait>[0]): boolean {
  try {
    return new EventWait(options) instanceof EventWait;
  } catch (error) {
    return String(error).includes('IN_USE');
  }
}

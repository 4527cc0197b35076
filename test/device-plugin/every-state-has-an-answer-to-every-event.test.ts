import { describe, expect, test } from 'vitest';

import {
  type GpuHealth,
  HEALTH_STATES,
  type HealthEvent,
  type HealthReason,
  type HealthState,
  isOffered,
  nextHealth,
  reasonOf,
  stateOf,
  WELL,
} from '../../src/device-plugin/health/machine.ts';

const TIMING = { quietPeriodMs: 1_000, probeIntervalMs: 100 };
const NOW = 5_000;
const reason: HealthReason = { code: 'probe', text: 'as before', action: null, at: 1 };
const news: HealthReason = { code: 'xid', text: 'new', action: null, at: 2 };

const START: Record<HealthState, GpuHealth> = {
  healthy: WELL,
  suspect: { ...WELL, hardware: { state: 'suspect', reason } },
  unhealthy: { ...WELL, hardware: { state: 'unhealthy', reason, also: null, quiet: true } },
  recovering: { ...WELL, hardware: { state: 'recovering', reason, until: NOW + 500 } },
  isolating: { ...WELL, isolation: reason, held: true },
  isolated: { ...WELL, isolation: reason },
  lost: { ...WELL, hardware: { state: 'lost', reason } },
  hung: { ...WELL, hardware: { state: 'hung', reason } },
  unmonitored: { ...WELL, unmonitored: reason },
};

const EVENTS: Record<HealthEvent['type'], HealthEvent> = {
  fault: { type: 'fault', reason: news },
  remembered: { type: 'remembered', reason: news, rebooted: false },
  clear: { type: 'clear' },
  doubt: { type: 'doubt', reason: news },
  'probe-well': { type: 'probe-well' },
  'probe-blind': { type: 'probe-blind', reason: news },
  'probe-ill': { type: 'probe-ill', reason: news },
  'probe-silent': { type: 'probe-silent', reason: news },
  gone: { type: 'gone', reason: news },
  present: { type: 'present' },
  reset: { type: 'reset', reason: news },
  'driver-lost': { type: 'driver-lost', reason: news },
  'driver-back': { type: 'driver-back' },
  'events-lost': { type: 'events-lost', reason: news },
  'events-back': { type: 'events-back' },
  isolate: { type: 'isolate', reason: news },
  release: { type: 'release' },
  held: { type: 'held' },
  free: { type: 'free' },
};

type Row = Record<HealthEvent['type'], HealthState>;

/** An event that a state does not care for. */
function unmoved(state: HealthState): Row {
  return Object.fromEntries(Object.keys(EVENTS).map((type) => [type, state])) as Row;
}

const TABLE: Record<HealthState, Row> = {
  healthy: {
    ...unmoved('healthy'),
    fault: 'unhealthy',
    remembered: 'unhealthy',
    doubt: 'suspect',
    reset: 'suspect',
    'probe-blind': 'unmonitored',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
    'driver-lost': 'unhealthy',
    'events-lost': 'unmonitored',
    isolate: 'isolated',
  },
  suspect: {
    ...unmoved('suspect'),
    fault: 'unhealthy',
    remembered: 'unhealthy',
    'probe-well': 'healthy',
    'probe-blind': 'unmonitored',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
    'driver-lost': 'unhealthy',
    isolate: 'isolated',
  },
  unhealthy: {
    ...unmoved('unhealthy'),
    'probe-well': 'recovering',
    'probe-blind': 'recovering',
    'probe-silent': 'hung',
    gone: 'lost',
  },
  recovering: {
    ...unmoved('recovering'),
    fault: 'unhealthy',
    clear: 'unhealthy',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
  },
  isolating: {
    ...unmoved('isolating'),
    fault: 'unhealthy',
    remembered: 'unhealthy',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
    'driver-lost': 'unhealthy',
    release: 'healthy',
    free: 'isolated',
  },
  isolated: {
    ...unmoved('isolated'),
    fault: 'unhealthy',
    remembered: 'unhealthy',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
    'driver-lost': 'unhealthy',
    release: 'healthy',
    held: 'isolating',
  },
  lost: { ...unmoved('lost'), present: 'recovering' },
  hung: {
    ...unmoved('hung'),
    clear: 'unhealthy',
    'probe-well': 'recovering',
    'probe-blind': 'recovering',
    'probe-ill': 'unhealthy',
    gone: 'lost',
  },
  unmonitored: {
    ...unmoved('unmonitored'),
    fault: 'unhealthy',
    remembered: 'unhealthy',
    doubt: 'suspect',
    reset: 'suspect',
    'probe-ill': 'unhealthy',
    'probe-silent': 'hung',
    gone: 'lost',
    'driver-lost': 'unhealthy',
    'events-back': 'healthy',
    isolate: 'isolated',
  },
};

describe.each(HEALTH_STATES)('%s', (state) => {
  test.each(Object.values(EVENTS))('$type', (event) => {
    const { health } = nextHealth(START[state], event, NOW, TIMING);
    expect(stateOf(health)).toBe(TABLE[state][event.type]);
  });
});

test('what is offered: all but the faulty and the isolated', () => {
  expect(HEALTH_STATES.filter((state) => isOffered(START[state]))).toEqual([
    'healthy',
    'suspect',
    'isolating',
    'unmonitored',
  ]);
});

test('a recovering GPU is healthy by the first good probe after the quiet period, which is asked for on time', () => {
  const ill = START.unhealthy;
  const first = nextHealth(ill, EVENTS['probe-well'], NOW, TIMING);
  expect(first.probeAt).toBe(NOW + TIMING.probeIntervalMs);
  const late = nextHealth(first.health, EVENTS['probe-well'], NOW + 950, TIMING);
  expect(stateOf(late.health)).toBe('recovering');
  expect(late.probeAt).toBe(NOW + 1_000);
  const end = nextHealth(late.health, EVENTS['probe-well'], NOW + 1_000, TIMING);
  expect([stateOf(end.health), end.probeAt]).toEqual(['healthy', null]);
});

test('a fault in the quiet period starts it anew', () => {
  const again = nextHealth(START.recovering, EVENTS.fault, NOW, TIMING);
  const well = nextHealth(again.health, EVENTS['probe-well'], NOW + 400, TIMING);
  expect(well.health.hardware).toMatchObject({ state: 'recovering', until: NOW + 1_400 });
});

test('a fault under isolation is remembered when the isolation lifts', () => {
  const faulty = nextHealth(START.isolated, EVENTS.fault, NOW, TIMING);
  const released = nextHealth(faulty.health, EVENTS.release, NOW, TIMING);
  expect(stateOf(released.health)).toBe('unhealthy');
});

test('news that change nothing leave the planned probe alone, or a flood of them would put it off for ever', () => {
  expect(nextHealth(START.unhealthy, EVENTS.present, NOW, TIMING).probeAt).toBe('keep');
  expect(nextHealth(START.lost, EVENTS.gone, NOW, TIMING).probeAt).toBe('keep');
  expect(nextHealth(START.unhealthy, EVENTS.held, NOW, TIMING).probeAt).toBe('keep');
});

test('of all sources each reason keeps its code, time, evidence and action', () => {
  const reason: HealthReason = { code: 'recovery-action', text: 'A reset.', action: 'Reset it.', at: 7 };
  for (const type of ['fault', 'probe-ill', 'probe-silent', 'gone'] as const) {
    expect(reasonOf(nextHealth(WELL, { type, reason }, NOW, TIMING).health)).toEqual(reason);
  }
});

test('a GPU that is out keeps its first reason, with what the last probe found and what to do about that', () => {
  const wants: HealthReason = { code: 'recovery-action', text: 'It asks.', action: 'Do it.', at: 9 };
  const xid = nextHealth(WELL, EVENTS.fault, NOW, TIMING);
  const asked = nextHealth(xid.health, { type: 'probe-ill', reason: wants }, NOW, TIMING);
  const both = { code: 'xid', text: 'new It asks.', action: 'Do it.', at: 2 };
  expect(reasonOf(asked.health)).toEqual(both);
  expect(
    reasonOf(nextHealth(asked.health, { type: 'probe-ill', reason: wants }, NOW, TIMING).health),
  ).toEqual(both);
});

test('while the driver fails no GPU is probed; when it is back, a good probe of each suffices', () => {
  const lost = nextHealth(WELL, EVENTS['driver-lost'], NOW, TIMING);
  expect([stateOf(lost.health), reasonOf(lost.health), lost.probeAt]).toEqual(['unhealthy', news, null]);
  const back = nextHealth(lost.health, EVENTS['driver-back'], NOW, TIMING);
  expect([stateOf(back.health), back.probeAt]).toEqual(['unhealthy', NOW]);
  expect(stateOf(nextHealth(back.health, EVENTS['probe-well'], NOW, TIMING).health)).toBe('healthy');
});

test('a fault of its own outlives the fault of the driver, with its quiet period', () => {
  const faulty = nextHealth(START.unhealthy, EVENTS['driver-lost'], NOW, TIMING);
  const back = nextHealth(faulty.health, EVENTS['driver-back'], NOW, TIMING);
  expect(reasonOf(back.health)).toEqual(reason);
  expect(stateOf(nextHealth(back.health, EVENTS['probe-well'], NOW, TIMING).health)).toBe('recovering');
});

test('a reset has a GPU that is out probed at once', () => {
  for (const state of ['unhealthy', 'hung', 'recovering'] as const) {
    expect(nextHealth(START[state], EVENTS.reset, NOW, TIMING).probeAt).toBe(NOW);
  }
  expect(nextHealth(START.lost, EVENTS.reset, NOW, TIMING).probeAt).toBe('keep');
});

test('a GPU that tells nothing returns from a fault all the same, unmonitored', () => {
  const blind = nextHealth(START.unhealthy, EVENTS['probe-blind'], NOW, TIMING);
  const end = nextHealth(blind.health, EVENTS['probe-blind'], NOW + 1_000, TIMING);
  expect(stateOf(end.health)).toBe('unmonitored');
  expect(stateOf(nextHealth(end.health, EVENTS['probe-well'], NOW + 1_000, TIMING).health)).toBe('healthy');
});

test('a doubt is cleared up at once', () => {
  expect(nextHealth(WELL, EVENTS.doubt, NOW, TIMING).probeAt).toBe(NOW);
});

test('a GPU that was mended by a boot or by hand needs one good probe and no quiet period', () => {
  for (const mended of [{ ...EVENTS.remembered, rebooted: true } as HealthEvent, EVENTS.clear]) {
    const start = mended.type === 'clear' ? START.recovering : WELL;
    const asked = nextHealth(start, mended, NOW, TIMING);
    expect([stateOf(asked.health), asked.probeAt]).toEqual(['unhealthy', NOW]);
    expect(stateOf(nextHealth(asked.health, EVENTS['probe-well'], NOW, TIMING).health)).toBe('healthy');
    const ill = nextHealth(asked.health, EVENTS['probe-ill'], NOW, TIMING);
    expect(stateOf(ill.health)).toBe('unhealthy');
  }
});

test('a GPU that flaps is kept out twice as long each time, and as at first after a good hour', () => {
  let health = WELL;
  let now = 0;
  const quietOfNextFault = (): number => {
    health = nextHealth(health, EVENTS.fault, now, TIMING).health;
    health = nextHealth(health, EVENTS['probe-well'], now, TIMING).health;
    const { hardware } = health;
    if (hardware.state !== 'recovering') throw new Error(`it is ${hardware.state}`);
    const quiet = hardware.until - now;
    now = hardware.until;
    health = nextHealth(health, EVENTS['probe-well'], now, TIMING).health;
    return quiet;
  };
  const quiets = Array.from({ length: 9 }, quietOfNextFault);
  expect(quiets).toEqual([1, 2, 4, 8, 16, 32, 64, 64, 64].map((factor) => factor * TIMING.quietPeriodMs));
  // A person who clears it forgives, and so does a good hour.
  health = nextHealth(nextHealth(health, EVENTS.fault, now, TIMING).health, EVENTS.clear, now, TIMING).health;
  health = nextHealth(health, EVENTS['probe-well'], now, TIMING).health;
  expect(quietOfNextFault()).toBe(TIMING.quietPeriodMs);
  now += 3_600_000;
  expect(quietOfNextFault()).toBe(TIMING.quietPeriodMs);
});

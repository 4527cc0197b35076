import { expect, test } from 'vitest';

import {
  countOf,
  describeXid,
  isFatal,
  isOff,
  policyRows,
  xidPolicy,
  xidRules,
  type XidWishes,
} from '../../src/device-plugin/health/xid-policy.ts';
import { XidTally } from '../../src/device-plugin/health/xid-tally.ts';

function wishes(change: Partial<XidWishes> = {}): XidWishes {
  return { disableHealthChecks: [], enableHealthChecks: [], xidConfig: [], healthXids: [], ...change };
}

const FEW = [13, 31, 43, 45, 48, 68, 79, 109, 4711];

function fatalOf(change: Partial<XidWishes>): number[] {
  const { policy } = xidPolicy(wishes(change));
  return FEW.filter((xid) => isFatal(policy, xid));
}

/** The fatal ones of a few, under both variables. */
function fatal(disable: string, enable: string): number[] {
  return fatalOf({ disableHealthChecks: disable.split(','), enableHealthChecks: enable.split(',') });
}

test.each([
  ['', '', [48, 79, 4711]],
  ['79', '', [48, 4711]],
  ['', '13', [13, 48, 79, 4711]],
  ['79, 48', '48', [48, 4711]],
  ['all', '', []],
  ['XIDS', '', []],
  ['all', '48', [48]],
  ['all', 'all', [13, 31, 43, 45, 48, 68, 79, 109, 4711]],
  ['', 'all', [13, 31, 43, 45, 48, 68, 79, 109, 4711]],
])('disable %j, enable %j: %j', (disable, enable, codes) => {
  expect(fatal(disable, enable)).toEqual(codes);
});

test('only where no Xid counts nobody listens', () => {
  expect(isOff(xidPolicy(wishes({ disableHealthChecks: ['all'] })).policy)).toBe(true);
  expect(isOff(xidPolicy(wishes({ disableHealthChecks: ['all'], enableHealthChecks: ['48'] })).policy)).toBe(
    false,
  );
  expect(isOff(xidPolicy(wishes()).policy)).toBe(false);
});

test('words that mean nothing are left out and reported', () => {
  const said = wishes({
    disableHealthChecks: ['79', 'some'],
    enableHealthChecks: ['-1'],
    xidConfig: ['x', '1'],
  });
  const wanted = 'but each item must be an Xid, as 79, or "all"; it was left out.';
  expect(xidPolicy(said).warnings).toEqual([
    `XID_CONFIG has "x", ${wanted}`,
    `DP_DISABLE_HEALTHCHECKS has "some", ${wanted}`,
    `DP_ENABLE_HEALTHCHECKS has "-1", ${wanted} Nothing is left of it, as if it were not set.`,
  ]);
});

test('a code is explained where it is known', () => {
  expect(describeXid(79)).toEqual({
    text: 'Xid 79: the GPU fell off the bus.',
    action: 'Reset the GPU or reboot the node.',
  });
  expect(describeXid(4711)).toEqual({ text: 'Xid 4711.', action: null });
});

test.each([
  [{ xidConfig: ['31', '79'] }, [31, 48, 79]],
  [{ xidConfig: ['31'], disableHealthChecks: ['48'] }, [31]],
  [{ xidConfig: ['31'], enableHealthChecks: ['13'] }, [13, 31, 48]],
  [{ xidConfig: ['nonsense'] }, [48, 79, 4711]],
  [{ xidConfig: ['31 79'] }, [31, 48, 79]],
  [{ xidConfig: ['31;', '79\n'] }, [31, 48, 79]],
  [{ xidConfig: ['["31"', '79]'] }, [31, 48, 79]],
  [{ xidConfig: ['Xid 31', 'XID79', 'Xids: 13'] }, [13, 31, 48, 79]],
  [{ xidConfig: ['all'] }, FEW],
  [{ xidConfig: ['all'], disableHealthChecks: ['48'] }, FEW.filter((xid) => xid !== 48)],
  [{ healthXids: ['48=off', '13'] }, [13, 79, 4711]],
  [{ healthXids: ['43=3/10m'], disableHealthChecks: ['all'] }, [43]],
  [{ healthXids: ['79=off'], enableHealthChecks: ['all'] }, [13, 31, 43, 45, 48, 68, 109, 4711]],
])('%j: %j', (change, codes) => {
  expect(fatalOf(change)).toEqual(codes);
});

test.each(['x', '43=', '43=3', '43=3/10', '43=0/1m', '43=3/10m/2', '-1', '43=on'])(
  'the rule %s is refused with its place',
  (rule) => {
    expect(() => xidRules([rule], 'HEALTH_XIDS')).toThrow(`HEALTH_XIDS has ${JSON.stringify(rule)}, but`);
  },
);

test('what is in force can be printed: known codes, and those that somebody named', () => {
  const { policy } = xidPolicy(wishes({ healthXids: ['4711=2/30s', '79=off'] }));
  const rows = policyRows(policy);
  expect(rows.find(({ xid }) => xid === 4711)).toEqual({
    xid: 4711,
    name: null,
    scope: null,
    takesGpuOut: true,
    after: 2,
    withinMs: 30_000,
    action: null,
  });
  expect(rows.find(({ xid }) => xid === 79)).toMatchObject({ takesGpuOut: false });
  expect(rows.map(({ xid }) => xid)).toEqual(rows.map(({ xid }) => xid).toSorted((a, b) => a - b));
});

test('a code that counts when it comes often is enough by the last of them within the time', () => {
  const { policy } = xidPolicy(wishes({ healthXids: ['43=3/10s'] }));
  const tally = new XidTally();
  const enough = (now: number, key = 'a'): boolean => tally.isEnough(key, countOf(policy, 43), now);
  expect([enough(0), enough(1_000), enough(1_500, 'b'), enough(10_500)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(enough(10_900)).toBe(true);
  expect(enough(40_000)).toBe(false);
});

test('a flood is one line a minute, with its number', () => {
  const tally = new XidTally();
  const lines = Array.from({ length: 11_000 }, (_, ms) => tally.isNews('a', ms / 11));
  expect(lines.filter((line) => line !== null)).toEqual([1]);
  expect(tally.isNews('a', 61_000)).toBe(11_000);
});

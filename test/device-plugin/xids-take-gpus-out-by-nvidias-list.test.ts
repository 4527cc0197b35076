import { expect, test } from 'vitest';

import { describeXid, isFatal, isOff, xidPolicy } from '../../src/device-plugin/health/xid-policy.ts';

/** The fatal ones of a few, under both variables. */
function fatal(disable: string, enable: string): number[] {
  const { policy } = xidPolicy(disable.split(','), enable.split(','));
  return [13, 31, 43, 45, 48, 68, 79, 109, 4711].filter((xid) => isFatal(policy, xid));
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
  expect(isOff(xidPolicy(['all'], []).policy)).toBe(true);
  expect(isOff(xidPolicy(['all'], ['48']).policy)).toBe(false);
  expect(isOff(xidPolicy([], []).policy)).toBe(false);
});

test('words that mean nothing are left out and reported', () => {
  expect(xidPolicy(['79', 'some'], ['-1'])).toMatchObject({ ignoredTokens: ['some', '-1'] });
});

test('a code is explained where it is known', () => {
  expect(describeXid(79)).toBe('Xid 79: the GPU fell off the bus. Reset the GPU or reboot the node.');
  expect(describeXid(4711)).toBe('Xid 4711.');
});

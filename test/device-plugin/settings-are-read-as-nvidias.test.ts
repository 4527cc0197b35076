import { describe, expect, test } from 'vitest';

import { OPTIONS, parseOptions, withDefaults } from '../../src/device-plugin/index.ts';

const NONE = new Map<string, readonly string[]>();

test('nothing set gives the defaults of NVIDIA’s plugin', () => {
  expect(parseOptions(NONE, {})).toEqual(withDefaults({}));
  expect(parseOptions(NONE, {})).toMatchObject({
    failOnInitError: true,
    kubeletSocket: '/var/lib/kubelet/device-plugins/kubelet.sock',
    checkpointDeviceIdStrategy: 'uuid',
    deviceIdStrategy: null,
  });
});

test('a flag outweighs the environment, the environment the default', () => {
  const env = { CHECKPOINT_DEVICE_ID_STRATEGY: 'index', HEALTH_QUIET_PERIOD: '5m' };
  const flags = new Map([['health-quiet-period', ['500ms']]]);
  expect(parseOptions(flags, env)).toMatchObject({
    checkpointDeviceIdStrategy: 'index',
    healthQuietPeriodMs: 500,
  });
  expect(parseOptions(NONE, env)).toMatchObject({ healthQuietPeriodMs: 300_000 });
});

describe('booleans', () => {
  test.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('%s is true', (text) => {
    expect(parseOptions(NONE, { FAIL_ON_INIT_ERROR: text }).failOnInitError).toBe(true);
  });
  test.each(['0', 'f', 'F', 'FALSE', 'false', 'False', ''])('%j is false', (text) => {
    expect(parseOptions(NONE, { FAIL_ON_INIT_ERROR: text }).failOnInitError).toBe(false);
  });
});

test('lists are split at commas and trimmed', () => {
  expect(parseOptions(NONE, { DP_DISABLE_HEALTHCHECKS: '79, 48' }).disableHealthChecks).toEqual(['79', '48']);
});

describe('what cannot be is refused with one sentence that names it', () => {
  test.each([
    [
      { FAIL_ON_INIT_ERROR: 'yes' },
      new Map<string, string[]>(),
      'FAIL_ON_INIT_ERROR is "yes", but must be true or false.',
    ],
    [{}, new Map([['fail-on-init-error', ['']]]), '--fail-on-init-error is "", but must be true or false.'],
    [{ DEVICE_ID_STRATEGY: '' }, NONE, 'DEVICE_ID_STRATEGY is "", but must be uuid or index.'],
    [
      {},
      new Map([['device-id-strategy', ['name']]]),
      '--device-id-strategy is "name", but must be uuid or index.',
    ],
    [
      { HEALTH_QUIET_PERIOD: '30' },
      NONE,
      'HEALTH_QUIET_PERIOD is "30", but must be a duration up to 24 days, as 500ms, 30s or 5m.',
    ],
    [{ HEALTH_QUIET_PERIOD: '600h' }, NONE, 'HEALTH_QUIET_PERIOD is "600h", but must be a duration'],
  ])('%j %j', (env, flags, sentence) => {
    expect(() => parseOptions(flags, env)).toThrow(sentence);
  });

  test('UUIDs for containers beside numbers for the kubelet', () => {
    const env = { CHECKPOINT_DEVICE_ID_STRATEGY: 'index', DEVICE_ID_STRATEGY: 'uuid' };
    expect(() => parseOptions(NONE, env)).toThrow(/does not go with .* after a migration .* no longer exist/);
    expect(() => parseOptions(NONE, { ...env, DEVICE_ID_STRATEGY: 'index' })).not.toThrow();
  });
});

test('no name is used twice', () => {
  const names = OPTIONS.flatMap((row) => [row.key, row.flag, ...row.env].filter((name) => name !== null));
  expect(new Set(names).size).toBe(names.length);
});

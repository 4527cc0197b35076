import { describe, expect, test } from 'vitest';

import {
  type DevicePluginOptions,
  type OptionRow,
  OPTIONS,
  parseOptions,
  withDefaults,
} from '../../src/device-plugin/index.ts';

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

/** Flag and aliases, variables, config key, default: what NVIDIA's plugin 0.20.0 takes. */
const SURFACE = [
  ['mig-strategy', 'MIG_STRATEGY', 'flags.migStrategy', 'none'],
  ['fail-on-init-error', 'FAIL_ON_INIT_ERROR', 'flags.failOnInitError', true],
  ['driver-root nvidia-driver-root', 'NVIDIA_DRIVER_ROOT', 'flags.nvidiaDriverRoot', '/'],
  ['dev-root nvidia-dev-root', 'NVIDIA_DEV_ROOT', 'flags.nvidiaDevRoot', '/'],
  ['pass-device-specs', 'PASS_DEVICE_SPECS', 'flags.plugin.passDeviceSpecs', false],
  ['device-list-strategy', 'DEVICE_LIST_STRATEGY', 'flags.plugin.deviceListStrategy', ['envvar']],
  ['device-id-strategy', 'DEVICE_ID_STRATEGY', 'flags.plugin.deviceIDStrategy', null],
  ['gdrcopy-enabled', 'GDRCOPY_ENABLED', 'flags.gdrcopyEnabled', false],
  ['gds-enabled', 'GDS_ENABLED', 'flags.gdsEnabled', false],
  ['mofed-enabled', 'MOFED_ENABLED', 'flags.mofedEnabled', false],
  ['cdi-annotation-prefix', 'CDI_ANNOTATION_PREFIX', 'flags.plugin.cdiAnnotationPrefix', 'cdi.k8s.io/'],
  [
    'nvidia-cdi-hook-path nvidia-ctk-path',
    'NVIDIA_CDI_HOOK_PATH NVIDIA_CTK_PATH',
    'flags.plugin.nvidiaCTKPath',
    '/usr/bin/nvidia-ctk',
  ],
  [
    'driver-root-ctr-path container-driver-root',
    'DRIVER_ROOT_CTR_PATH CONTAINER_DRIVER_ROOT',
    'flags.plugin.containerDriverRoot',
    '/driver-root',
  ],
  ['mps-root', 'MPS_ROOT', 'flags.mpsRoot', ''],
  [
    'shared-devices-allocation-policy',
    'SHARED_DEVICES_ALLOCATION_POLICY',
    'flags.plugin.sharedDevicesAllocationPolicy',
    'distributed',
  ],
  ['device-discovery-strategy', 'DEVICE_DISCOVERY_STRATEGY', 'flags.deviceDiscoveryStrategy', 'auto'],
  ['imex-channel-ids', 'IMEX_CHANNEL_IDS', 'imex.channelIDs', []],
  ['imex-required', 'IMEX_REQUIRED', 'imex.required', false],
  ['kubelet-socket', 'KUBELET_SOCKET', null, '/var/lib/kubelet/device-plugins/kubelet.sock'],
  ['config-file', 'CONFIG_FILE', null, ''],
  ['cdi-feature-flags', 'CDI_FEATURE_FLAGS', null, []],
  ['cdi-disable-hooks', 'CDI_DISABLE_HOOKS', null, []],
  [null, 'DP_DISABLE_HEALTHCHECKS', null, []],
  [null, 'DP_ENABLE_HEALTHCHECKS', null, []],
  [null, '', 'flags.useNodeFeatureAPI', true],
  ['node-label', 'NODE_LABEL', null, 'nvidia.com/device-plugin.config'],
] as const;

test.each(SURFACE)('--%s, %s and %s are taken, by default %j', (flags, variables, config, standard) => {
  const rows: readonly OptionRow[] = OPTIONS;
  const row = rows.find(({ flag, env, config: key }) =>
    flags === null
      ? flag === null && env.join(' ') === variables && key === config
      : flag === flags.split(' ')[0],
  );
  expect([row?.flag, ...(row?.aliases ?? [])].join(' ')).toBe(flags ?? '');
  expect(row?.env.join(' ')).toBe(variables);
  expect(row?.config).toBe(config);
  expect(parseOptions(NONE, {})[row?.key as keyof DevicePluginOptions]).toEqual(standard);
});

describe('a variable that is defined but empty counts as urfave/cli counts it', () => {
  test('for texts, switches and lists', () => {
    const env = {
      NVIDIA_CDI_HOOK_PATH: '',
      NVIDIA_CTK_PATH: '/other',
      KUBELET_SOCKET: '',
      FAIL_ON_INIT_ERROR: '',
      CDI_FEATURE_FLAGS: '',
    };
    expect(parseOptions(NONE, env)).toMatchObject({
      nvidiaCdiHookPath: '/usr/bin/nvidia-ctk',
      kubeletSocket: '',
      failOnInitError: false,
      cdiFeatureFlags: [],
    });
  });

  test('not for numbers and times', () => {
    expect(parseOptions(NONE, { IMEX_CHANNEL_IDS: '', HEALTH_QUIET_PERIOD: '' })).toMatchObject({
      imexChannelIds: [],
      healthQuietPeriodMs: 30_000,
    });
  });

  test('and is an error where something must be said', () => {
    expect(() => parseOptions(NONE, { DEVICE_LIST_STRATEGY: '' })).toThrow(
      'DEVICE_LIST_STRATEGY is "", but must be one or more of envvar,',
    );
    expect(() => parseOptions(NONE, { MIG_STRATEGY: '' })).toThrow(
      'MIG_STRATEGY is "", but must be none, single or mixed.',
    );
  });
});

test('the first variable that is defined counts, and device nodes are where the driver is', () => {
  const env = {
    NVIDIA_CTK_PATH: '/ctk',
    CONTAINER_DRIVER_ROOT: '/root',
    NVIDIA_DRIVER_ROOT: '/run/nvidia/driver',
  };
  expect(parseOptions(NONE, env)).toMatchObject({
    nvidiaCdiHookPath: '/ctk',
    containerDriverRoot: '/root',
    nvidiaDevRoot: '/run/nvidia/driver',
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

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ConfigError, defaultSettings, loadSettings, type Settings } from '../../src/device-plugin/index.ts';
import { temporaryFolder } from './support.ts';

const NONE = new Map<string, readonly string[]>();

async function load(
  text: string,
  flags: Readonly<Record<string, string>> = {},
  env: Record<string, string> = {},
): Promise<Settings> {
  const file = join(await temporaryFolder(), 'config.yaml');
  await writeFile(file, text);
  const all = new Map(Object.entries({ ...flags, 'config-file': file }).map(([k, v]) => [k, [v]]));
  return loadSettings(all, env);
}

/** The message without the folder of the file. */
async function refusal(text: string, flags: Readonly<Record<string, string>> = {}): Promise<string> {
  const error: unknown = await load(text, flags).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error(`accepted: ${text}`);
  return error.message.replace(/^\/.*?(?=config\.yaml)/, '');
}

describe('what NVIDIA’s plugin reads', () => {
  test.each([
    ['', 'an empty file'],
    ['# nothing but words\n---\n', 'comments'],
    ['null', 'null'],
    ['version: v1', 'a version alone'],
    ['flags:\nresources:\nsharing:\nimex:\n', 'keys without values'],
  ])('%j is the defaults', async (text) => {
    expect({ ...(await load(text)), options: null }).toEqual({ ...defaultSettings(), options: null });
  });

  test('the file of the operations manual', async () => {
    const { options } = await load(
      'version: v1\nflags:\n  migStrategy: "none"\n  failOnInitError: true\n  nvidiaDriverRoot: "/"\n  plugin:\n    passDeviceSpecs: false\n    deviceListStrategy: envvar\n    deviceIDStrategy: uuid\n',
    );
    expect(options).toMatchObject({
      migStrategy: 'none',
      deviceListStrategy: ['envvar'],
      deviceIdStrategy: 'uuid',
    });
  });

  test('JSON, indented with tabs', async () => {
    const { options } = await load(
      '{\n\t"version": "v1",\n\t"flags": {\n\t\t"migStrategy": "mixed"\n\t}\n}\n',
    );
    expect(options.migStrategy).toBe('mixed');
  });

  test('the words for true of YAML 1.1, anchors, merges and keys in any case', async () => {
    const { options, warnings } = await load(
      'flags: &all\n  gdsEnabled: &on yes\n  MofedEnabled: *on\n  plugin: {<<: {passDeviceSpecs: On}}\n',
    );
    expect(options).toMatchObject({ gdsEnabled: true, mofedEnabled: true, passDeviceSpecs: true });
    expect(warnings).toEqual([
      expect.stringMatching(/config\.yaml:3:3: flags\.MofedEnabled is read as mofedEnabled/),
    ]);
  });

  test('one strategy or a list, and the settings of gpu-feature-discovery', async () => {
    const { options, imex } = await load(
      'flags:\n  useNodeFeatureAPI: null\n  gfd: {oneshot: false, sleepInterval: 60s}\n  plugin:\n    deviceListStrategy: [volume-mounts, cdi-cri]\nimex:\n  channelIDs: [0]\n  required: true\n',
    );
    expect(options.deviceListStrategy).toEqual(['volume-mounts', 'cdi-cri']);
    expect(imex).toEqual({ channelIDs: [0], required: true });
  });
});

test('a flag outweighs a variable, a variable the file, the file the default', async () => {
  const text = 'flags:\n  migStrategy: single\n  gdsEnabled: true\n  plugin:\n    deviceIDStrategy: index\n';
  const env = { MIG_STRATEGY: 'mixed', DEVICE_ID_STRATEGY: 'uuid' };
  const { options } = await load(text, { 'mig-strategy': 'none' }, env);
  expect(options).toMatchObject({
    migStrategy: 'none',
    deviceIdStrategy: 'uuid',
    gdsEnabled: true,
    mofedEnabled: false,
  });
});

describe('what NVIDIA’s plugin drops', () => {
  test('names by pattern, before the defaults', async () => {
    const text =
      'flags: {migStrategy: single}\nresources:\n  gpus:\n  - {pattern: "*H100*", name: h100}\n  mig:\n  - {pattern: 1g.*, name: nvidia.com/small}\n';
    expect((await load(text)).resources).toEqual({
      gpus: [
        { pattern: '*H100*', name: 'nvidia.com/h100' },
        { pattern: '*', name: 'nvidia.com/gpu' },
      ],
      migs: [
        { pattern: '1g.*', name: 'nvidia.com/small' },
        { pattern: '*', name: 'nvidia.com/gpu' },
      ],
    });
  });

  test('renamed replicas of some devices', async () => {
    const uuid = 'GPU-b1028956-cfa2-0990-bf4a-5da9abb51763';
    const text = `sharing:\n  timeSlicing:\n    renameByDefault: true\n    resources:\n    - {name: gpu, replicas: 4, devices: [0, "1", 2:0, ${uuid}]}\n    - {name: gpu, replicas: 2, devices: [3], rename: gpu.half}\n    - {name: nvidia.com/mig-1g.10gb, replicas: 2, devices: 3}\n`;
    expect((await load(text, { 'mig-strategy': 'mixed' })).sharing).toEqual({
      strategy: 'time-slicing',
      renameByDefault: true,
      failRequestsGreaterThanOne: false,
      resources: [
        {
          name: 'nvidia.com/gpu',
          rename: 'nvidia.com/gpu.shared',
          devices: ['0', '1', '2:0', uuid],
          replicas: 4,
        },
        { name: 'nvidia.com/gpu', rename: 'nvidia.com/gpu.half', devices: ['3'], replicas: 2 },
        { name: 'nvidia.com/mig-1g.10gb', rename: 'nvidia.com/mig-1g.10gb.shared', devices: 3, replicas: 2 },
      ],
    });
  });

  test('a name that no device has here is told, for one file serves many nodes', async () => {
    const shares = (name: string): string =>
      `sharing: {timeSlicing: {resources: [{name: ${name}, replicas: 2}]}}`;
    expect((await load(shares('gpu'))).warnings).toEqual([]);
    expect((await load(shares('gpus'))).warnings).toEqual([
      expect.stringContaining(
        'shares nvidia.com/gpus, but no device can have that name here. Did you mean nvidia.com/gpu?',
      ),
    ]);
    expect((await load(shares('mig-1g.10gb'), { 'mig-strategy': 'mixed' })).warnings).toEqual([]);
  });
});

describe('MPS', () => {
  const MPS = 'sharing:\n  mps:\n    resources: [{name: gpu, replicas: 8}]\n';

  test('takes one replica a container, unless it is told otherwise', async () => {
    const { sharing } = await load(MPS, { 'mps-root': '/run/nvidia/mps' });
    expect(sharing).toMatchObject({ strategy: 'mps', failRequestsGreaterThanOne: true });
    const relaxed = MPS.replace('  mps:\n', '  mps:\n    failRequestsGreaterThanOne: false\n');
    const { sharing: other } = await load(relaxed, { 'mps-root': '/run/nvidia/mps' });
    expect(other.failRequestsGreaterThanOne).toBe(false);
  });

  test('needs a root, and no MIG devices of many names', async () => {
    expect(await refusal(MPS)).toMatch(
      /^config\.yaml:3:5: sharing\.mps needs .* set --mps-root \(MPS_ROOT\)/,
    );
    expect(await refusal(MPS, { 'mps-root': '/mps', 'mig-strategy': 'mixed' })).toContain(
      'sharing.mps does not go with --mig-strategy mixed',
    );
  });

  test('counts where both are given, and says so', async () => {
    const both = `${MPS}  timeSlicing: {resources: [{name: gpu, replicas: 2}]}\n`;
    const { sharing, warnings } = await load(both, { 'mps-root': '/mps' });
    expect(sharing.strategy).toBe('mps');
    expect(warnings).toEqual([expect.stringContaining('sharing.timeSlicing has no effect')]);
  });
});

const RULES = 'resources:\n  gpus:\n';
const SHARED = 'sharing:\n  timeSlicing:\n    resources:\n';

describe('what is wrong is refused with its place', () => {
  test.each([
    ['version: v2', '1:10: version is "v2", but this plugin reads v1.'],
    [
      'flags:\n  migStratgy: none',
      '2:3: flags.migStratgy is no key of flags, which has',
      'Did you mean migStrategy?',
    ],
    ['flag: {}', '1:1: flag is no key of the config', 'Did you mean flags?'],
    ['flags:\n  plugin:\n    stateDri: /x', '3:5: flags.plugin.stateDri', 'Did you mean stateDir?'],
    ['flags:\n  gfd: {oneshoot: true}', '2:9: flags.gfd.oneshoot', 'Did you mean oneshot?'],
    ['imex:\n  channelIds: [0]\n  chanelIDs: []', '3:3: imex.chanelIDs', 'Did you mean channelIDs?'],
    ['version: v1\nversion: v1', '2:10: version is there twice.'],
    ['flags:\n  migStrategy: both', '2:16: flags.migStrategy is "both", but must be none, single or mixed.'],
    ['flags:\n  plugin:\n    deviceListStrategy: [envvar, cdi-rci]', '3:34:', 'Did you mean cdi-cri?'],
    ['flags:\n  plugin:\n    deviceListStrategy: []', 'must be one or more of envvar,'],
    [
      'flags:\n  failOnInitError: "true"',
      '2:20: flags.failOnInitError is "true", but must be true or false, without quotes.',
    ],
    ['flags:\n  failOnInitError: [true]', 'is a list, but must be true or false'],
    ['flags: single', '1:8: flags is "single", but must have keys: migStrategy,'],
    [
      'imex: {channelIDs: [0, 1]}',
      '1:20: imex.channelIDs is 0, 1, but there is no IMEX channel other than 0',
    ],
    [
      'flags:\n  plugin: {deviceIDStrategy: uuid, checkpointDeviceIDStrategy: index}',
      '2:30: flags.plugin.deviceIDStrategy uuid does not go with',
      '2:64: flags.plugin.checkpointDeviceIDStrategy index',
    ],
    ['- flags', '1:1: the config is a list, but must have keys'],
    ['flags: {migStrategy: none', 'this is not YAML'],
    ['a: 1\n---\nb: 2', 'a second document begins here'],
    [`${RULES}  - name: gpu`, '3:5: resources.gpus[0] has no pattern.'],
    [`${RULES}  - pattern: "*"`, 'resources.gpus[0] has no name.'],
    [`${RULES}  - {pattern: "", name: gpu}`, 'pattern is empty'],
    [
      `${RULES}  - {pattern: "*", name: gpu}\n  - {pattern: A*, name: a}`,
      '4:15: resources.gpus[1].pattern never applies',
    ],
    [`${RULES}  - {pattern: A, name: a}\n  - {pattern: A, name: b}`, 'a rule above has that pattern'],
    [`${RULES}  - {pattern: A, name: GPU_1}`, 'names "nvidia.com/GPU_1", but behind nvidia.com/ stand only'],
    [`${RULES}  - {pattern: A, name: amd.com/gpu}`, 'names "nvidia.com/amd.com/gpu", but'],
    [
      `${RULES}  - {pattern: A, name: ${'a'.repeat(53)}}`,
      'which has 64 characters, but Kubernetes allows 63.',
    ],
    ['sharing: {timeSlicing: {}}', 'sharing.timeSlicing has no resources to share'],
    [`${SHARED}    - {name: gpu}`, 'resources[0] has no replicas.'],
    [`${SHARED}    - {replicas: 4}`, 'resources[0] has no name.'],
    [`${SHARED}    - {name: gpu, replicas: 1}`, 'replicas must be a whole number, 2 at least'],
    [`${SHARED}    - {name: gpu, replicas: "4"}`, 'replicas must be a whole number, 2 at least'],
    [`${SHARED}    - {name: gpu, replicas: 4, devices: none}`, 'devices must be all, how many, or a list'],
    [`${SHARED}    - {name: gpu, replicas: 4, devices: 0}`, 'devices must be all, how many, or a list'],
    [`${SHARED}    - {name: gpu, replicas: 4, devices: []}`, 'devices is an empty list'],
    [
      `${SHARED}    - {name: gpu, replicas: 4, devices: [GPU-1]}`,
      'devices[0] is "GPU-1", but must be the index',
    ],
    [
      `${SHARED}    - {name: gpu, replicas: 4, devices: [1, 1]}`,
      'devices[1] is 1, which is in the list already.',
    ],
    [
      `${SHARED}    - {name: gpu, replicas: 4}\n    - {name: gpu, replicas: 2, devices: [1]}`,
      'an entry above shares already',
    ],
    [
      `${SHARED}    - {name: ${'a'.repeat(50)}, replicas: 4}`.replace(
        '    resources',
        '    renameByDefault: true\n    resources',
      ),
      'which has 68 characters',
    ],
  ])('%j', async (text, ...sentences) => {
    const message = await refusal(text);
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^config\.yaml:\d+:\d+: .*[.?]$/s);
  });

  test.each([
    ['0: {}', /no key/],
    ['[a]: b', /has a key that is no text/],
    ['flags: {<<: [1]}', /merges \(<<\) what is no map/],
    ['flags: *nowhere', /flags is \*nowhere, but nothing here is &nowhere/],
  ])('%j, which only YAML can say', async (text, sentence) => {
    expect(await refusal(text)).toMatch(sentence);
  });
});

describe('a file that cannot be a config', () => {
  const read = (file: string): Promise<Settings> => loadSettings(new Map([['config-file', [file]]]), {});

  test('does not exist, is a folder, is huge, is binary, is nested without end', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'config.yaml');
    await expect(read(file)).rejects.toThrow(`The config file ${file} cannot be read: it does not exist.`);
    await mkdir(file);
    await expect(read(file)).rejects.toThrow('it is a folder; name the file in it');
    const other = join(folder, 'other.yaml');
    await writeFile(other, '#'.repeat(200_000));
    await expect(read(other)).rejects.toThrow('is larger than 128 KiB');
    await writeFile(other, Uint8Array.of(0x80, 0xff));
    await expect(read(other)).rejects.toThrow('is not UTF-8');
    for (const deep of ['['.repeat(100_000), '- '.repeat(60_000), `${' '.repeat(90_000)}a: b`]) {
      await writeFile(other, deep);
      await expect(read(other)).rejects.toThrow('is nested deeper than any config.');
    }
  });

  test('/dev/null says nothing; /dev/zero never ends', async () => {
    expect(await read('/dev/null')).toMatchObject({ sharing: { strategy: 'none' } });
    await expect(read('/dev/zero')).rejects.toThrow(ConfigError);
  });
});

test('a folder of configs and a config file exclude each other, and the folder needs the name of the node', async () => {
  const env = { CONFIG_FILE_SRCDIR: '/available-configs' };
  await expect(loadSettings(NONE, { ...env, CONFIG_FILE: '/dev/null', NODE_NAME: 'n' })).rejects.toThrow(
    'CONFIG_FILE and CONFIG_FILE_SRCDIR both say where the config file is',
  );
  await expect(loadSettings(NONE, env)).rejects.toThrow(/CONFIG_FILE_SRCDIR is set, but .* set --node-name/);
});

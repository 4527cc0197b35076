import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { configSchema } from '../../src/device-plugin/options/config-schema.ts';
import { OPTION_GROUPS, OPTION_ROWS } from '../../src/device-plugin/options/option-list.ts';

/** JavaScript of the build, without types. */
const TABLES: string = '../../scripts/generate-options/tables.js';

type Tables = { withTables(page: string, groups: readonly string[], rows: readonly unknown[]): string };

const page = readFileSync('docs/device-plugin.md', 'utf8');
const schema = JSON.parse(readFileSync('schemas/device-plugin-config.v1.json', 'utf8')) as object;
const accepts = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

test('writing the tables again leaves no difference', async () => {
  const { withTables } = (await import(TABLES)) as Tables;
  expect(withTables(page, OPTION_GROUPS, OPTION_ROWS)).toBe(page);
});

test('every name of every setting is on the page', () => {
  for (const { flag, aliases, env, config } of OPTION_ROWS) {
    const flags = (flag === null ? [] : [flag, ...aliases]).map((name) => `--${name}`);
    for (const name of [...flags, ...env, config ?? ''])
      expect(page).toContain(name === '' ? '' : `\`${name}\``);
  }
});

test('the schema in the package is the one of the option list', () => {
  expect(schema).toEqual(configSchema());
  const path = createRequire(import.meta.url).resolve('node-nvml/device-plugin/config.schema.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema);
});

describe('the schema', () => {
  test.each([...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text))(
    'takes the example %j',
    (text) => {
      expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
    },
  );

  test.each([
    'flags: {migStrategy: "none", failOnInitError: true, plugin: {deviceListStrategy: envvar}, gfd: {oneshot: true}}',
    'flags:\nsharing:\nresources:\nimex:\n',
    'imex: {channelIDs: [0], required: true}',
    'sharing: {mps: {resources: [{name: nvidia.com/gpu, replicas: 2, devices: ["0:1", GPU-b1028956-cfa2-0990-bf4a-5da9abb51763]}]}}',
  ])('takes %j', (text) => {
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test.each([
    'version: v2',
    'flag: {}',
    'flags: {migStratgy: none}',
    'flags: {migStrategy: both}',
    'flags: {failOnInitError: "true"}',
    'flags: {plugin: {deviceListStrategy: [envar]}}',
    'flags: {plugin: {healthQuietPeriod: 30}}',
    'flags: {gfd: {oneshoot: true}}',
    'imex: {channelIDs: [1]}',
    'resources: {gpus: [{pattern: A}]}',
    'resources: {gpus: [{pattern: A, name: GPU}]}',
    'sharing: {timeSlicing: {}}',
    'sharing: {timeSlicing: {resources: [{name: gpu, replicas: 1}]}}',
    'sharing: {timeSlicing: {resources: [{name: gpu, replicas: 2, devices: none}]}}',
  ])('refuses %j', (text) => {
    expect(accepts(parse(text))).toBe(false);
  });
});

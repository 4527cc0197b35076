import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { expect } from 'vitest';

type Edits = {
  env?: string[];
  deviceNodes?: { path: string; hostPath?: string }[];
  mounts?: { hostPath: string; containerPath: string }[];
  hooks?: { hookName: string; path: string }[];
};
export type Document = {
  cdiVersion: string;
  kind: string;
  devices: { name: string; containerEdits: Edits }[];
  containerEdits?: Edits;
};

const ajv = new Ajv({ strict: false });
ajv.addSchema(schema('defs.json'), 'defs.json');
const validate = ajv.compile(schema('schema.json'));

/** Fields that the loaders of runtimes know; they refuse a spec with any other. */
const KNOWN = {
  spec: ['cdiVersion', 'kind', 'annotations', 'devices', 'containerEdits'],
  device: ['name', 'annotations', 'containerEdits'],
  edits: ['env', 'deviceNodes', 'netDevices', 'mounts', 'hooks', 'intelRdt', 'additionalGids'],
  node: ['path', 'hostPath', 'type', 'major', 'minor', 'fileMode', 'permissions', 'uid', 'gid'],
  mount: ['hostPath', 'containerPath', 'options', 'type'],
  hook: ['hookName', 'path', 'args', 'env', 'timeout'],
};

/** By the schema of the specification, and by the rules of its text that the schema does not say. */
export function expectValid(document: object): Document {
  validate(document);
  expect(validate.errors).toBeNull();
  const spec = document as Document;
  expectKnown(spec, KNOWN.spec);
  expect(spec.kind).toMatch(/^[A-Za-z]([\w.-]*[A-Za-z\d])?\/[A-Za-z]([\w.-]*[A-Za-z\d])?$/);
  expect(spec.devices.length).toBeGreaterThan(0);
  expect(new Set(spec.devices.map(({ name }) => name)).size).toBe(spec.devices.length);
  for (const device of spec.devices) {
    expectKnown(device, KNOWN.device);
    expect(device.name).toMatch(/^[A-Za-z\d]([\w.:-]*[A-Za-z\d])?$/);
    expect(Object.keys(device.containerEdits)).not.toEqual([]);
    expectValidEdits(device.containerEdits);
  }
  if (spec.containerEdits !== undefined) expectValidEdits(spec.containerEdits);
  return spec;
}

function expectValidEdits(edits: Edits): void {
  expectKnown(edits, KNOWN.edits);
  for (const variable of edits.env ?? []) expect(variable).toMatch(/^[A-Z_]+=/);
  for (const node of edits.deviceNodes ?? []) expectKnown(node, KNOWN.node);
  for (const mount of edits.mounts ?? []) {
    expectKnown(mount, KNOWN.mount);
    for (const path of [mount.hostPath, mount.containerPath]) expect(path).toMatch(/^\//);
  }
  const targets = (edits.mounts ?? []).map(({ containerPath }) => containerPath);
  expect(new Set(targets).size).toBe(targets.length);
  for (const hook of edits.hooks ?? []) {
    expectKnown(hook, KNOWN.hook);
    expect(hook.hookName).toBe('createContainer');
  }
}

function expectKnown(object: object, known: readonly string[]): void {
  expect(Object.keys(object).filter((key) => !known.includes(key))).toEqual([]);
}

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`schema/${name}`, import.meta.url), 'utf8')) as object;
}

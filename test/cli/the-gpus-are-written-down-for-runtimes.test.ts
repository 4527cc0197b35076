import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { expectValid } from '../device-plugin/cdi/validate.ts';
import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const GENERATE = ['cdi', 'generate', '--mock=h100x8'];

test('as YAML, by index and UUID, and all of them', async () => {
  const { code, stdout, stderr } = await cli(GENERATE);
  const { kind, devices } = expectValid(parse(stdout) as object);
  expect(kind).toBe('nvidia.com/gpu');
  const names = devices.map(({ name }) => name);
  expect(names).toHaveLength(17);
  expect(names.slice(0, 2)).toEqual(['0', expect.stringMatching(/^GPU-/)]);
  expect(names.at(-1)).toBe('all');
  // There is no driver on a machine without a GPU.
  expect(stderr).toContain('There is no library of the driver');
  expect(code).toBe(0);
});

test('as JSON, by PCI slot, into a folder, under the name that the convention has', async () => {
  const folder = await temporaryFolder();
  const names = ['--device-name-strategy=slot', '--no-all-device', '--vendor=k8s.device-plugin.nvidia.com'];
  const { stdout, stderr } = await cli([...GENERATE, ...names, `--output=${folder}`]);
  const path = join(folder, 'k8s.device-plugin.nvidia.com-gpu.json');
  expect(stdout).toBe('');
  expect(stderr).toContain(`Wrote ${path}`);
  const { devices } = expectValid(JSON.parse(await readFile(path, 'utf8')) as object);
  expect(devices.map(({ name }) => name)).toEqual(
    devices.map(() => expect.stringMatching(/^[\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.0$/) as string),
  );
  const removed = await cli(['cdi', 'remove', `--cdi-spec-dir=${folder}`]);
  expect(removed).toMatchObject({ code: 0, stdout: `${path}\n` });
  expect(await cli(['cdi', 'remove', `--cdi-spec-dir=${folder}`])).toMatchObject({ code: 0, stdout: '' });
});

test('not where the driver root is none, the vendor no name, or the place taken', async () => {
  const folder = await temporaryFolder();
  const nowhere = await cli([...GENERATE, '--driver-root=/nowhere']);
  expect(nowhere.code).toBe(1);
  expect(nowhere.stderr).toContain('The driver root /nowhere is no folder; --driver-root says where it is.');
  expect(await cli([...GENERATE, '--vendor=1/2'])).toMatchObject({ code: 2, stdout: '' });
  await writeFile(join(folder, 'file'), '');
  const taken = await cli([...GENERATE, `--output=${folder}/file/spec.json`]);
  expect(taken.code).toBe(1);
  expect(taken.stderr).toMatch(/The CDI spec .*spec\.json cannot be written: .* is a file; move it away\./);
});

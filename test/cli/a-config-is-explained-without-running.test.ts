import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { cli, type Result } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function checked(
  text: string,
  ...more: readonly string[]
): Promise<Result & { readonly file: string }> {
  const file = join(await temporaryFolder(), 'config.yaml');
  await writeFile(file, text);
  return { ...(await cli(['device-plugin', '--check-config', file, ...more])), file };
}

test('what each rule matches on a mock, what is shared, and what pods could ask for', async () => {
  const config = `
resources:
  gpus: [{ pattern: '*H100*', name: h100 }, { pattern: '*A100*', name: a100 }]
sharing:
  timeSlicing:
    failRequestsGreaterThanOne: true
    resources: [{ name: h100, replicas: 3, devices: [0, 5], rename: h100.shared }]`;
  const { code, stdout, stderr } = await checked(config, '--mock=h100x8');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/nvidia\.com\/h100 +GPU \*H100\* +0-7 \(NVIDIA H100 80GB HBM3\)\n/);
  expect(stdout).toMatch(/nvidia\.com\/a100 +GPU \*A100\* +none\n/);
  expect(stdout).toMatch(/nvidia\.com\/gpu +every GPU +none\n/);
  expect(stdout).toContain(
    'Shared by time-slicing: 3 replicas of 0, 5 of nvidia.com/h100, as nvidia.com/h100.shared.\nA container that asks for more than one replica is refused.',
  );
  expect(stdout).toMatch(/nvidia\.com\/h100 +6\n/);
  expect(stdout).toMatch(/nvidia\.com\/h100\.shared +6\n/);
});

test('MIG devices by their profile; of what pods could ask for it says the same as the running plugin', async () => {
  const config = 'flags: {migStrategy: mixed}\nresources: {mig: [{pattern: "1g.*", name: small}]}';
  const { code, stdout } = await checked(config, '--mock=a100x8-mig');
  expect(code).toBe(0);
  expect(stdout).toMatch(/nvidia\.com\/small +MIG profile 1g\.\* +0:0 0:1 .*\(1g\.10gb\)/);
  expect(stdout).toContain('A MIG device that no rule matches is nvidia.com/mig-<profile>.');
  expect(stdout).toMatch(/nvidia\.com\/mig-3g\.40gb +\d+\n/);
});

test('without a driver it says all but what the rules match', async () => {
  const { code, stdout, stderr } = await checked('version: v1');
  expect(code).toBe(0);
  expect(stdout).toMatch(/nvidia\.com\/gpu +every GPU\n/);
  expect(stdout).toContain('Nothing is shared: each device is given to one container.');
  expect(stderr).toContain('There is no NVIDIA driver here');
});

test('a file that the plugin would refuse is 1, with its place and the nearest name', async () => {
  const { code, stdout, stderr, file } = await checked('flags:\n  migStratgy: mixed\n');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${file}:2:3: `);
  expect(stderr).toContain('Did you mean migStrategy?');
});

test('so is one that cannot be followed on these GPUs', async () => {
  const { code, stderr } = await checked('flags: {migStrategy: single}', '--mock=a100x8-mig');
  expect(code).toBe(1);
  expect(stderr).toContain('It cannot be followed here: MIG strategy single wants MIG devices of one kind');
});

import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the package holds the mock of this platform, and runs without a compiler', async () => {
  execFileSync(process.execPath, ['scripts/prebuild.js'], { cwd: root });
  const folder = await temporaryFolder();
  const pack = ['pack', '--ignore-scripts', '--json', `--pack-destination=${folder}`];
  const [tarball] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' })) as [
    { filename: string; files: { path: string }[] },
  ];
  const paths = tarball.files.map(({ path }) => path);
  expect(paths).toContain(`prebuilds/linux-${process.arch}/mock/libnvidia-ml-core.so`);
  expect(paths.filter((path) => /^(src|test|binding|build|node_modules)\//.test(path))).toEqual([]);

  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', folder]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'package', 'node_modules')); // what npm installs with it
  const entry = join(folder, 'package', 'lib', 'bundle', 'node-nvml.js');
  const { code, stdout, stderr } = await cli(['list', '--mock', 'h100x8'], { entry });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('NVIDIA H100 80GB HBM3');
  const run = ['mock', 'run', 't4', '--', process.execPath, entry, 'list', '--json'];
  expect((await cli(run, { entry })).stdout).toContain('Tesla T4');
});

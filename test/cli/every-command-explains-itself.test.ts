import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { OPTIONS } from '../../src/device-plugin/index.ts';
import { cli, ENTRY } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const COMMANDS = ['list', 'events', 'device-plugin', 'kubelet', 'demo'];
const MOCK_COMMANDS = [
  'list',
  'validate',
  'run',
  'xid',
  'lose',
  'return',
  'set',
  'driver',
  'uuids',
  'clock',
  'at',
].map((name) => `mock ${name}`);
const CDI_COMMANDS = ['cdi generate', 'cdi remove'];

describe('--help', () => {
  test('of node-nvml names every command', async () => {
    const { code, stdout } = await cli(['--help']);
    for (const name of [...COMMANDS, 'mock']) expect(stdout).toMatch(new RegExp(`^  ${name} +[A-Z]`, 'm'));
    expect(code).toBe(0);
  });

  test.each([...COMMANDS, ...MOCK_COMMANDS, ...CDI_COMMANDS])(
    'of %s shows usage, options and exit codes',
    async (name) => {
      const { code, stdout, stderr } = await cli([...name.split(' '), '--help']);
      expect(stdout).toContain(`Usage\n  node-nvml ${name} [options]`);
      expect(stdout).toContain('-h, --help');
      expect(stdout).toMatch(/Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /);
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
  );

  test.each(COMMANDS)('of %s has --mock', async (name) => {
    expect((await cli(['help', name])).stdout).toContain('--mock SCENARIO');
  });

  test('of device-plugin has every setting, with its variable', async () => {
    const { stdout } = await cli(['device-plugin', '-h']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    for (const { flag, env } of OPTIONS) {
      if (flag !== null) expect(text).toContain(`--${flag}`);
      for (const variable of env) expect(text).toContain(variable);
    }
  });

  test('has no colours in a pipe, also where CI is set, and has them on demand', async () => {
    const escape = '\u001b[';
    expect((await cli(['--help'], { env: { CI: '1' } })).stdout).not.toContain(escape);
    expect((await cli(['--help'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
    expect((await cli(['--help'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(
      escape,
    );
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test("called by the name of NVIDIA's binary it is the device plugin", async () => {
  const entry = join(await temporaryFolder(), 'nvidia-device-plugin');
  await symlink(ENTRY, entry);
  const { code, stdout } = await cli(['--help'], { entry });
  expect(stdout).toContain('node-nvml device-plugin [options]');
  expect(code).toBe(0);
});

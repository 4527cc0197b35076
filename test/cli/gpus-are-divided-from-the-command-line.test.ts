import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { cli, ENTRY, type Result } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Runs command lines one after the other on one mock; each ends with `rc N`. */
async function onMock(scenario: string, lines: readonly string[]): Promise<Result> {
  const script = join(await temporaryFolder(), 'lines.sh');
  const commands = lines.map((line) => `"${process.execPath}" "${ENTRY}" ${line} 2>&1; echo "rc $?"`);
  await writeFile(script, commands.join('\n'));
  return cli(['mock', 'run', scenario, '--', 'bash', script]);
}

describe.skipIf(process.getuid?.() !== 0)('mig, as root', () => {
  test('cuts instances where it is told, shows them and takes them away', async () => {
    const { stdout } = await onMock('a100x8', [
      'mig enable --gpu 0',
      'mig create 3g.40gb@4 2g.20gb --gpu 0',
      'mig list --gpu 0',
      'mig destroy --all --gpu 0',
      'mig list --gpu 0',
      'mig disable --gpu 0',
    ]);
    const [enabled, created, listed, destroyed, left, disabled] = stdout.split(/rc 0\n/);
    expect(enabled).toBe('GPU 0: MIG mode is on.\n');
    expect(created).toMatch(/\(3g\.40gb\) at slice 4, compute instance 0\n.*\(2g\.20gb\) at slice 0/);
    expect(listed).toMatch(/3g\.40gb +4\+4 .*MIG-.*\n.*2g\.20gb +0\+2 .*MIG-/);
    expect(destroyed).toMatch(/(GPU 0: GPU instance \d+ is gone\n){2}/);
    expect(left).toBe('No GPU is divided.\n');
    expect(disabled).toBe('GPU 0: MIG mode is off.\n');
  });

  test('says what to do where the mode is off', async () => {
    const { stdout } = await onMock('a100x8', ['mig create 3g.40gb --gpu 0', 'mig create 3g.40gb@0 --gpu 0']);
    expect(stdout).toMatch(/^(GPU 0: .*MIG mode is off on GPU 0: .*"node-nvml mig enable" .*\nrc 1\n){2}$/);
  });

  test('cuts all that is asked for, or nothing', async () => {
    const { stdout } = await onMock('a100x8', [
      'mig enable --gpu 0',
      'mig create 3g.40gb 4g.40gb 1g.10gb --gpu 0',
      'mig list --gpu 0',
    ]);
    expect(stdout).toContain('ERROR_INSUFFICIENT_RESOURCES (23): there is no room for a 1g.10gb beside');
    expect(stdout).toMatch(/rc 1\nNo GPU is divided\.\nrc 0\n$/);
  });
});

test('mig profiles tells the ways to cut a GPU', async () => {
  const { stdout, code } = await cli(['mig', 'profiles', '--gpu', '0', '--mock', 'a100x8-mig']);
  expect(stdout).toMatch(/^GPU +Profile +Id +Room +Memory/);
  expect(stdout).toMatch(/ 0 +3g\.40gb +9 +.\/2 +39\.\d GiB +42/);
  expect(code).toBe(0);
});

test.each([
  ['a profile', ['create', '--gpu', '0'], 'What to cut is not said'],
  ['a GPU', ['create', '1g.10gb'], 'Which GPU is not said'],
  ['an instance', ['destroy', '--gpu', '0'], 'Which instances is not said'],
  ['a profile that there is', ['create', '3g.41gb', '--gpu', '0'], "The nearest is '3g.40gb'"],
])('mig wants %s', async (_, args, message) => {
  const { code, stderr } = await cli(['mig', ...args, '--mock', 'a100x8-mig']);
  expect(stderr).toContain(message);
  expect(code).not.toBe(0);
});

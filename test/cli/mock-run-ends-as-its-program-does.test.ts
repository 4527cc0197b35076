import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { cli, ENTRY } from './support/cli.ts';

const run = (...program: string[]) => cli(['mock', 'run', 'h100x8', '--', ...program]);

test('the program has the mock in its environment, and the mock goes with it', async () => {
  const { code, stdout } = await run(process.execPath, '-p', 'process.env.NODE_NVML_MOCK_STATE');
  expect(stdout.trim()).not.toBe('undefined');
  expect(existsSync(stdout.trim())).toBe(false);
  expect(code).toBe(0);
});

test('options behind the dashes are those of the program', async () => {
  const { stdout } = await run(process.execPath, '-p', 'process.argv.slice(1).join()', '--', '--help', '-x');
  expect(stdout.trim()).toBe('--help,-x');
});

test.each([
  ['its exit code', ['sh', '-c', 'exit 7'], 7],
  ['128 and the signal that ended it', ['sh', '-c', 'kill -TERM $$'], 143],
  ['127 when there is no such program', ['no-such-program'], 127],
  ['126 when it cannot be started', ['/etc/passwd'], 126],
] as const)('it ends with %s', async (_, program, expected) => {
  expect((await run(...program)).code).toBe(expected);
});

test.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)(
  '%s is passed on to the program',
  async (signal) => {
    const script = `trap 'exit 43' ${signal.slice(3)}; echo up; while :; do read line; done`;
    // In a session of its own there is no terminal whose keys would reach the program by themselves.
    const child = spawn(process.execPath, [ENTRY, 'mock', 'run', 't4', '--', 'sh', '-c', script], {
      detached: true,
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([43, null]);
  },
);

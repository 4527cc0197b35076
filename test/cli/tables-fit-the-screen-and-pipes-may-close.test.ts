import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, startCli } from './support/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'node-nvml-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a screen of 40 columns', () => {
  const narrow = { env: { COLUMNS: '40' } };

  test.each([
    ['list', ['list', '--mock', 'h100x8']],
    ['topo', ['topo', '--mock', 'h100x8']],
    ['mig list', ['mig', 'list', '--mock', 'a100x8-mig']],
    ['mig profiles', ['mig', 'profiles', '--mock', 'h100x8']],
    ['query', ['query', '-m', 'name,uuid,memory,temperature', '--mock', 'h100x8']],
  ])('holds the tables of %s', async (_, args) => {
    const { code, stdout } = await cli(args, narrow);
    const rows = stdout.split('\n').filter((line) => /^ *(GPU|\d)/.test(line));
    const tooLong = rows.filter((row) => row.length > 40 && !/^\d+ GPUs, driver/.test(row));
    expect(tooLong).toEqual([]);
    expect(rows.length).toBeGreaterThan(8);
    expect(code).toBe(0);
  });

  test('leaves out no column: those that do not fit go on below, each row with its GPU', async () => {
    const { stdout } = await cli(['query', '-m', 'memory,temperature', '--mock', 'h100x8'], narrow);
    const heads = stdout.split('\n').filter((line) => line.startsWith('GPU'));
    expect(heads.map((head) => head.split(/ +/))).toEqual([
      ['GPU', 'memory.total', 'memory.reserved'],
      ['GPU', 'memory.free', 'memory.used'],
      ['GPU', 'temperature'],
    ]);
  });

  test('cuts one cell that is wider than the screen', async () => {
    const { stdout } = await cli(['query', '-m', 'uuid', '--mock', 'gb10'], { env: { COLUMNS: '20' } });
    expect(stdout.split('\n')[1]).toMatch(/^ +0 +GPU-[-0-9a-f]{10}…$/);
  });
});

test('a pipe holds whole rows, without colors', async () => {
  const { stdout } = await cli(['list', '--mock', 'h100x8']);
  expect(stdout.split('\n')[1]).toMatch(/^ +0 .* GPU-[-0-9a-f]{36}$/);
  expect(stdout).not.toContain('\u001b');
  const colored = await cli(['list', '--mock', 'h100x8'], { env: { FORCE_COLOR: '1' } });
  expect(colored.stdout).toContain('\u001b[1m');
  const plain = await cli(['list', '--mock', 'h100x8'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(plain.stdout).not.toContain('\u001b');
});

describe('a reader that goes', () => {
  test.each([
    ['ends what would run on', ['query', '--watch', '10ms', '--mock', 'h100x8']],
    ['does not disturb what ends by itself', ['list', '--mock', 'h100x8']],
  ])('%s, and nothing is left behind', async (_, args) => {
    const { child, output } = startCli(args, { env: { TMPDIR: folder } });
    await until(() => readdirSync(folder).length > 0, { message: 'a mock', timeoutMs: 10_000 });
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(output.stderr).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of what goes wrong changes no exit code', async () => {
    const { child } = startCli(['query', '-m', 'memry']);
    child.stderr.destroy();
    expect(await once(child, 'exit')).toEqual([2, null]);
  });
});

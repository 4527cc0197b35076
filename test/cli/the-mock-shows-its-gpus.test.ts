import { describe, expect, test } from 'vitest';

import { cli } from './support/cli.ts';

type Listed = { driverVersion: string; gpus: { index: number; name: string; uuid: string; error: null }[] };

describe('list', () => {
  test('shows the eight GPUs of h100x8 as a table without frames', async () => {
    const { code, stdout, stderr } = await cli(['list', '--mock', 'h100x8']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^GPU +Name +Bus +Temp +Power +Memory +Busy +UUID$/);
    expect(lines.slice(1, 9).map((line) => line.trim().slice(0, 1))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(lines[1]).toMatch(/H100.*°C.* W .*GiB.*GPU-/);
    expect(lines[9]).toMatch(/^8 GPUs, driver \d.*, CUDA \d+\.\d$/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('writes the same as JSON', async () => {
    const { code, stdout, stderr } = await cli(['list', '--json', '--mock=h100x8']);
    expect(stderr).toBe('');
    const { gpus } = JSON.parse(stdout) as Listed;
    expect(gpus.map((gpu) => gpu.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(gpus.map((gpu) => gpu.uuid)).size).toBe(8);
    expect(gpus[0]).toMatchObject({ name: expect.stringContaining('H100') as string, error: null });
    expect(code).toBe(0);
  });

  test('shows a machine without GPUs as one', async () => {
    const { code, stdout } = await cli(['list', '--mock', 'no-gpus']);
    expect(stdout).toMatch(/^0 GPUs, driver /);
    expect(code).toBe(0);
  });

  test('shows what a GPU does not provide as a dash', async () => {
    const { code, stdout } = await cli(['list', '--mock', 'gb10']);
    expect(stdout).toMatch(/ - /);
    expect(code).toBe(0);
  });

  test('refuses a scenario that does not exist, with the nearest that does', async () => {
    const { code, stderr } = await cli(['list', '--mock', 'h100x9']);
    expect(stderr).toContain('There is no scenario "h100x9". Did you mean "h100x8"?');
    expect(code).toBe(2);
  });
});

test('mock list names the scenarios, and mock validate finds them valid', async () => {
  const { stdout, stderr } = await cli(['mock', 'list', '--json']);
  expect(stderr).toBe('');
  const scenarios = JSON.parse(stdout) as { name: string; gpus: number }[];
  expect(scenarios).toContainEqual(expect.objectContaining({ name: 'h100x8', gpus: 8 }));
  const names = scenarios.map(({ name }) => name);
  const { code, stdout: verdicts } = await cli(['mock', 'validate', ...names]);
  expect(verdicts.trimEnd().split('\n')).toEqual(names.map((name) => `${name}: valid`));
  expect(code).toBe(0);
});

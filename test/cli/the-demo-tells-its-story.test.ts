import { once } from 'node:events';
import { readdir } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('8 GPUs register, a pod gets two, one dies and comes back; nothing is left behind', async () => {
  const TMPDIR = await temporaryFolder();
  const { code, stdout, stderr } = await cli(['demo', '--pause=0'], { env: { TMPDIR } });
  expect(stderr).toBe('');
  const facts = [
    /registers 8 GPUs as nvidia\.com\/gpu .* 8 of 8 allocatable/,
    /NVIDIA_VISIBLE_DEVICES=GPU-[^,]+,GPU-[^,]+$/,
    /falls off the bus: Xid 79/,
    /takes GPU \d out.* 7 of 8 allocatable/,
    /offers GPU \d again .* 8 of 8 allocatable/,
    /Xid 79 -> out of the list +\d+ ms/,
  ];
  const lines = stdout.split('\n');
  const places = facts.map((fact) => lines.findIndex((line) => fact.test(line)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(code).toBe(0);
  expect(await readdir(TMPDIR)).toEqual([]);
});

test('interrupted in the middle it ends with 130 and leaves nothing behind', async () => {
  const TMPDIR = await temporaryFolder();
  const { child, output } = startCli(['demo', '--pause=600'], { env: { TMPDIR } });
  await until(() => output.stdout.includes('8 of 8 allocatable'), {
    timeoutMs: 20_000,
    message: 'The demo did not start.',
  });
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([130, null]);
  expect(await readdir(TMPDIR)).toEqual([]);
});

test('with --keep it stays until it is ended', async () => {
  const { child, output } = startCli(['demo', '--pause=0', '--keep']);
  await until(() => output.stdout.includes('npx node-nvml mock xid 2 79 --state='), {
    timeoutMs: 25_000,
    message: 'The demo did not stay.',
  });
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});

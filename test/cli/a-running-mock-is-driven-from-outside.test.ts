import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { until } from '../support/wait-until.ts';
import { cli, ENTRY, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

type Listed = { gpus: { index: number; temperature: number | null; error: string | null }[] };
const LIST = `${process.execPath} ${ENTRY} list --json`;
const MOCK = `${process.execPath} ${ENTRY} mock`;

/** Runs shell commands on one mock; answers what the last of them, a list, printed. */
async function onMock(script: string): Promise<Listed> {
  const { code, stdout, stderr } = await cli(['mock', 'run', 'h100x8', '--', 'sh', '-ec', script]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Listed;
}

test('a GPU that is lost is a row with the reason, the others are as before', async () => {
  const { gpus } = await onMock(`${MOCK} lose 3; ${LIST}`);
  expect(gpus.map((gpu) => gpu.error === null)).toEqual([true, true, true, false, true, true, true, true]);
  expect(gpus[3]?.error).toContain('GPU_IS_LOST');
});

test('a lost GPU that returns is a GPU again', async () => {
  const { gpus } = await onMock(`${MOCK} lose 3; ${MOCK} return 3; ${LIST}`);
  expect(gpus.every((gpu) => gpu.error === null)).toBe(true);
});

test('a function of one GPU fails as it is told, until it is cleared', async () => {
  const set = `${MOCK} set nvmlDeviceGetTemperature 2`;
  const broken = await onMock(`${set} --return ERROR_NOT_SUPPORTED; ${LIST}`);
  expect(broken.gpus.filter((gpu) => gpu.temperature === null).map((gpu) => gpu.index)).toEqual([2]);
  const well = await onMock(`${set} --return ERROR_NOT_SUPPORTED; ${set} --clear; ${LIST}`);
  expect(well.gpus.filter((gpu) => gpu.temperature === null)).toEqual([]);
});

test('an Xid reaches a program that waits for events', async () => {
  const folder = await temporaryFolder();
  const state = join(folder, 'state');
  const script = `printf %s "$NODE_NVML_MOCK_STATE" >${state}.new; mv ${state}.new ${state}; exec ${process.execPath} ${ENTRY} events --json --count=1`;
  const { child, output } = startCli(['mock', 'run', 'h100x8', '--', 'sh', '-c', script]);
  const closed = once(child, 'close');
  let path = '';
  await until(
    async () => {
      path = await readFile(state, 'utf8').catch(() => '');
      return path !== '';
    },
    { timeoutMs: 10_000, message: 'The program under mock run did not start.' },
  );
  // The wait begins a while after the start; an Xid before it reaches nobody.
  await until(
    async () => {
      if (child.exitCode === null) await cli(['mock', 'xid', '5', '79', '--state', path]);
      return child.exitCode !== null;
    },
    { timeoutMs: 20_000, message: 'No Xid arrived.' },
  );
  await closed;
  expect(JSON.parse(output.stdout)).toMatchObject({ type: 'xid', gpu: 5, xid: 79 });
});

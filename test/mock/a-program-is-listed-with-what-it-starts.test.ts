import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { expect, onTestFinished, test } from 'vitest';

import { openRaw, refusal } from './support/raw.ts';
import { scenarioFile } from './support/scenario-file.ts';

const busy = () =>
  scenarioFile(`
extends: t4
defaults:
  accounting: { mode: 1, bufferSize: 4000 }
  processes:
    - { pid: child, kind: compute, memory: 512 MiB }
    - { pid: 4711, kind: compute, memory: 1 GiB, name: other }
`);

/** A shell that runs the lines it is given, on a mock that lists it. */
function shellOn(opened: Awaited<ReturnType<typeof openRaw>>) {
  const { mock, raw, device } = opened;
  const [program, ...args] = mock.commandLine('sh', []);
  const shell = spawn(program, args, {
    env: { ...process.env, ...mock.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void shell.kill('SIGKILL'));
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]();
  return {
    pid: shell.pid ?? 0,
    /** Runs a line and gives the number that it prints. */
    run: async (line: string) => {
      shell.stdin.write(`${line}\n`);
      return Number((await lines.next()).value);
    },
    end: async () => {
      shell.stdin.end();
      await once(shell, 'exit');
    },
    listed: () => raw.deviceGetComputeRunningProcesses_v3(device).map(({ pid }) => pid),
  };
}

test('`pid: child` is the program and the processes it starts, as long as each runs', async () => {
  const opened = await openRaw(await busy());
  const { raw, device } = opened;
  expect(raw.deviceGetComputeRunningProcesses_v3(device).map(({ pid }) => pid)).toEqual([4711]);
  const shell = shellOn(opened);
  expect(await shell.run('echo $$')).toBe(shell.pid);
  expect(shell.listed()).toEqual([4711, shell.pid]);

  const worker = await shell.run('sleep 1000 & echo $!');
  const grandchild = await shell.run('sh -c "sleep 1001 & echo \\$!; wait" &');
  const now = shell.listed();
  expect(now).toHaveLength(5); // the inner shell too
  expect(now).toEqual(expect.arrayContaining([4711, shell.pid, worker, grandchild]));
  expect(raw.deviceGetComputeRunningProcesses_v3(device)).toContainEqual(
    expect.objectContaining({ pid: grandchild, usedGpuMemory: 512 * 2 ** 20 }),
  );

  await shell.run(`kill ${worker}; wait ${worker}; echo 0`);
  expect(shell.listed()).not.toContain(worker);
  expect(raw.deviceGetAccountingStats(device, worker)).toMatchObject({
    isRunning: 0,
    maxMemoryUsage: 512 * 2 ** 20,
  });
  expect(raw.deviceGetAccountingStats(device, grandchild).isRunning).toBe(1);

  await shell.run(`kill ${grandchild}; wait; echo 0`);
  await shell.end();
  expect(shell.listed()).toEqual([4711]);
});

test('a process whose parent ended stays on the list', async () => {
  const opened = await openRaw(await busy());
  const shell = shellOn(opened);
  const child = await shell.run('sh -c "sleep 1002 & echo \\$!; exec sleep 1003" &');
  const parent = await shell.run('echo $!');
  expect(shell.listed()).toEqual(expect.arrayContaining([shell.pid, parent, child]));
  await shell.run(`kill ${parent}; wait ${parent}; echo 0`);
  expect(shell.listed()).toEqual([4711, shell.pid, child]);
  process.kill(child);
  await expect.poll(shell.listed).toEqual([4711, shell.pid]);
});

test('without a name of the scenario a process is called as it was started', async () => {
  const opened = await openRaw(await busy());
  const shell = shellOn(opened);
  const worker = await shell.run('sleep 1000 & echo $!');
  expect(shell.listed()).toContain(worker);
  await expect.poll(() => opened.raw.systemGetProcessName(worker)).toBe('sleep'); // once it is no longer the shell
  expect(opened.raw.systemGetProcessName(4711)).toBe('other');
  await shell.run(`kill ${worker}; wait; echo 0`);
  shell.listed();
  expect(refusal(() => opened.raw.systemGetProcessName(worker))).toBe('ERROR_NOT_FOUND');
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { DevelopmentKubelet } from '../../src/kubelet/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { until } from '../support/wait-until.ts';
import { cli, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const GPU = 'nvidia.com/gpu';

/** A plugin as a process, on a mock and under a development kubelet, with its status socket. */
async function pluginProcess(env: Readonly<Record<string, string>>): Promise<{
  kubelet: DevelopmentKubelet;
  mock: Awaited<ReturnType<typeof startMock>>;
  socket: string;
  stop: () => Promise<void>;
}> {
  const folder = await temporaryFolder();
  const mock = await startMock('h100x8');
  onTestFinished(() => mock.close());
  const kubelet = await DevelopmentKubelet.start({ directory: join(folder, 'kubelet') });
  onTestFinished(() => kubelet.stop());
  const { kubeletSocket, podResourcesSocket } = kubelet.paths;
  const socket = join(folder, 'state/device-plugin.sock');
  const { child } = startCli(
    [
      'device-plugin',
      `--kubelet-socket=${kubeletSocket}`,
      `--pod-resources-socket=${podResourcesSocket}`,
      `--state-dir=${join(folder, 'state')}`,
    ],
    { env: { ...mock.env, ...env } },
  );
  const stop = async (): Promise<void> => {
    child.kill();
    await until(() => child.exitCode !== null || child.signalCode !== null, { timeoutMs: 20_000 });
  };
  onTestFinished(stop);
  await until(() => existsSync(socket), { timeoutMs: 20_000 });
  return { kubelet, mock, socket, stop };
}

test(
  'a GPU that an Xid took out is explained, and cleared by hand before its time',
  { timeout: 60_000 },
  async () => {
    const { kubelet, mock, socket, stop } = await pluginProcess({ DP_ENABLE_HEALTHCHECKS: '13' });
    const health = (...args: string[]): ReturnType<typeof cli> =>
      cli(['health', ...args, `--status-socket=${socket}`]);
    const healthy = (count: number) =>
      kubelet.until(GPU, (list) => list.filter((one) => one.healthy).length === count);
    await healthy(8);
    expect(await health()).toMatchObject({ code: 0, stderr: '' });

    await mock.xid(3, 13);
    await healthy(7);
    const list = await health('list');
    expect(list.code).toBe(1);
    expect(list.stdout).toMatch(
      /^3 +(unhealthy|recovering) +\d+ s +Xid 13: graphics engine exception\. +Restart the application\./m,
    );
    const policy = JSON.parse((await health('policy', '--json')).stdout) as { xids: { xid: number }[] };
    expect(policy.xids.find(({ xid }) => xid === 13)).toMatchObject({ takesGpuOut: true });

    await mock.set(3, { recoveryAction: 1 });
    const still = await health('clear', '3');
    expect([still.code, still.stderr]).toEqual([
      1,
      'GPU 3 is still unhealthy: Xid 13: graphics engine exception. The driver asks for a reset of the GPU. Reset the GPU (nvidia-smi --gpu-reset).\n',
    ]);
    await mock.set(3, { recoveryAction: 0 });
    expect(await health('clear', '3')).toMatchObject({ code: 0, stdout: 'GPU 3 is healthy\n' });
    await healthy(8);
    const unknown = await health('clear', '9');
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('This node has no GPU 9.')]);
    await stop();
    for (const args of [['list'], ['clear', '3']]) expect((await health(...args)).code).toBe(3);
  },
);

test('without a plugin the policy is that of the variables, and is said to be', async () => {
  const env = { STATUS_SOCKET: '/nowhere/plugin.sock', HEALTH_XIDS: '43=3/10m,79=off' };
  const { code, stdout, stderr } = await cli(['health', 'policy'], { env });
  expect(code).toBe(0);
  expect(stderr).toContain('Shown is what a plugin with these variables would do.');
  expect(stdout).toMatch(/^ *43 {2}after 3 within 600s {2}a channel stopped processing/m);
  expect(stdout).toMatch(/^ *79 {2}no +the GPU fell off the bus/m);
  expect(stdout).toContain('Every other Xid takes the GPU out.');
});

test.each([
  [['health', 'clear'], 'Which GPU is not said'],
  [['health', 'clear', 'all'], '"all" names no GPU'],
  [['health', 'cleer'], 'There is no command cleer'],
])('%j is a wrong command line', async (args, sentence) => {
  const { code, stderr } = await cli(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a rule for an Xid that is none is refused with its place', async () => {
  const { code, stderr } = await cli(['device-plugin', '--print-config'], { env: { HEALTH_XIDS: '43=x' } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('HEALTH_XIDS has "43=x"')]);
});

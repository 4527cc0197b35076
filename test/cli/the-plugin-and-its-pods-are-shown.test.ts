import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { PluginStatus } from '../../src/device-plugin/index.ts';
import { until } from '../support/wait-until.ts';
import { cli, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('status shows every GPU with its pods, and pods who holds what', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  const { child, output } = startCli(['kubelet', '--mock', 'h100x8', '--directory', folder]);
  const shows = (text: string): Promise<void> =>
    until(() => output.stdout.includes(text), { timeoutMs: 20_000, message: `${text} was not printed` });
  await shows('nvidia.com/gpu: 8 of 8 healthy');
  child.stdin.write('admit train 2\n');
  await shows('admitted  default/train');
  const socket = join(folder, 'plugin-state/device-plugin.sock');
  await until(() => existsSync(socket), { timeoutMs: 20_000 });

  const status = await cli(['status', `--status-socket=${socket}`]);
  expect([status.code, status.stderr]).toEqual([0, '']);
  expect(status.stdout).toContain('nvidia.com/gpu: 8 devices, 8 healthy, registered with the kubelet\n');
  expect(status.stdout.match(/healthy +\d+ s {2}default\/train/g)).toHaveLength(2);
  const { stdout: json } = await cli(['status', `--status-socket=${socket}`, '--json']);
  expect(await shownOf(withStranger(JSON.parse(json) as PluginStatus), folder)).toContain(
    'GPU-of-before of nvidia.com/gpu, which a pod had: its device is no longer on this node.\n',
  );

  const pods = ['pods', `--pod-resources-socket=${join(folder, 'pod-resources/kubelet.sock')}`];
  const table = await cli(pods);
  expect(table.stdout.match(/^default {4}train {2}main {7}nvidia\.com\/gpu {2}GPU-\S+ {2}-$/gm)).toHaveLength(
    2,
  );
  const beside = await cli([...pods, `--status-socket=${socket}`, '--json']);
  expect(JSON.parse(beside.stdout)).toMatchObject([
    { namespace: 'default', pod: 'train', container: 'main', gpu: { number: expect.any(Number) as number } },
    { pod: 'train' },
  ]);

  child.stdin.write('quit\n');
  await until(() => child.exitCode !== null);
  const gone = await cli(['status', `--status-socket=${socket}`]);
  expect(gone.code).toBe(3);
  expect(gone.stderr).toContain(`No device plugin answers on ${socket}: there is no such file.`);
  const noKubelet = await cli(pods);
  expect(noKubelet.code).toBe(3);
  expect(noKubelet.stderr).toContain('Is the kubelet running');
});

/** As after a migration, while a pod has an id of before. */
function withStranger(status: PluginStatus): PluginStatus {
  const stranger = {
    id: 'GPU-of-before',
    healthy: false,
    gpu: null,
    reason: 'its device is no longer on this node',
  };
  const resources = status.resources.map((one) => ({ ...one, devices: [...one.devices, stranger] }));
  return { ...status, resources };
}

/** What the command makes of a status. */
async function shownOf(status: PluginStatus, folder: string): Promise<string> {
  const socket = join(folder, 'other.sock');
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(status));
  });
  await once(server.listen(socket), 'listening');
  try {
    return (await cli(['status', `--status-socket=${socket}`])).stdout;
  } finally {
    server.close();
  }
}

test('the log is JSON in a pipe, text where that is asked for, and only what is important enough', async () => {
  const args = ['device-plugin', '--kubelet-socket=/nowhere/kubelet.sock', '--mock', 'h100x8'];
  const folder = await temporaryFolder();
  const env = { STATE_DIR: folder, LD_LIBRARY_PATH: '' };
  const json = await cli(args, { env });
  expect(json.code).toBe(1);
  const lines = json.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, resource: 'nvidia.com/gpu' }));
  expect(lines.map(({ time }) => time)).toEqual(lines.map(({ time }) => time).toSorted());
  const text = await cli([...args, '--log-format=text', '--log-level=error'], { env });
  expect(text.stdout).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2}error {2}nvidia\.com\/gpu is not served: [^\n]*\n$/);
});

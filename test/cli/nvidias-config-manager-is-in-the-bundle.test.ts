import { spawn } from 'node:child_process';
import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { ApiServer } from '../device-plugin/api-server.ts';
import { until } from '../support/wait-until.ts';
import { cli, ENTRY, startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A process by the name of the plugin that tells of SIGHUP. */
const PLUGIN =
  "process.title = 'plugin-of-this-test'; process.on('SIGHUP', (name) => console.log(name)); setInterval(() => 0, 1000); console.log('ready')";

type Setup = { readonly entry: string; readonly link: string; readonly env: Record<string, string> };

/** As the chart sets it up. */
async function setup(api: ApiServer): Promise<Setup> {
  const folder = await temporaryFolder();
  const srcdir = join(folder, 'available-configs');
  await mkdir(srcdir);
  for (const name of ['default', 'sliced']) await writeFile(join(srcdir, name), 'version: v1\n');
  const entry = join(folder, 'config-manager');
  await symlink(ENTRY, entry);
  const link = join(folder, 'config.yaml');
  const env = {
    ...(await api.env(join(folder, 'account'))),
    KUBECONFIG: '',
    CONFIG_FILE_SRCDIR: srcdir,
    CONFIG_FILE_DST: link,
    DEFAULT_CONFIG: '',
    FALLBACK_STRATEGIES: 'named,single',
    SIGNAL: '',
    PROCESS_TO_SIGNAL: '',
  };
  return { entry, link, env };
}

test('the init container puts the link in place and ends', async () => {
  const { entry, link, env } = await setup(await ApiServer.start(null));
  const { code } = await cli([], { entry, env: { ...env, ONESHOT: 'true', SEND_SIGNAL: 'false' } });
  expect(code).toBe(0);
  expect(await readlink(link)).toMatch(/available-configs\/default$/);
});

test('a label that names no config ends the init container with a sentence', async () => {
  const { entry, env } = await setup(await ApiServer.start('slised'));
  const { code, stderr } = await cli([], { entry, env: { ...env, ONESHOT: '1', SEND_SIGNAL: 'false' } });
  expect(stderr).toMatch(/of node gpu-node selects "slised", but .* Did you mean sliced\?/);
  expect(code).toBe(2);
});

test('the sidecar follows the label and tells the plugin', async () => {
  const api = await ApiServer.start('default');
  const { entry, link, env } = await setup(api);
  const plugin = spawn(process.execPath, ['-e', PLUGIN], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  plugin.stdout.setEncoding('utf8').on('data', (text: string) => (heard += text));
  await until(() => heard.includes('ready'));
  const { child, output } = startCli(['-process-to-signal=plugin-of-this-test'], { entry, env });
  onTestFinished(() => {
    plugin.kill('SIGKILL');
    child.kill('SIGKILL');
  });
  const hung = (count: number): Promise<void> =>
    until(() => heard.split('SIGHUP').length > count, { message: `${output.stdout}${output.stderr}` });
  await hung(1);
  await until(() => api.watches === 1);
  api.label = 'sliced';
  await hung(2);
  expect(await readlink(link)).toMatch(/\/sliced$/);
  child.kill('SIGTERM');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
});

import { once } from 'node:events';
import { copyFile, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { startMock } from '../../src/mock/index.ts';
import { until } from '../support/wait-until.ts';
import { startCli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('the library of NVML is that of the driver root, wherever it lies there', async () => {
  const mock = await startMock('h100x8');
  onTestFinished(() => mock.close());
  const root = await temporaryFolder();
  await mkdir(join(root, 'usr', 'lib64'), { recursive: true });
  const library = await realpath(mock.libraryPath);
  await copyFile(library, join(root, 'usr', 'lib64', 'libnvidia-ml.so.1'));
  // What all eras of the mock share lies one folder higher.
  const core = 'libnvidia-ml-core.so';
  await copyFile(join(dirname(library), '..', core), join(root, 'usr', core));
  const { NODE_NVML_MOCK_STATE } = mock.env;
  const args = [`--container-driver-root=${root}`, '--kubelet-socket=', `--state-dir=${join(root, 'state')}`];
  const { child, output } = startCli(['device-plugin', ...args], { env: { NODE_NVML_MOCK_STATE } });
  const closed = once(child, 'close'); // it may end by itself: no kubelet needs to be here
  await until(() => output.stdout.includes('GPU 7 is GPU-') || child.exitCode !== null, {
    timeoutMs: 20_000,
    message: 'The plugin named no GPU.',
  });
  child.kill();
  await closed;
  expect(output.stdout).toContain('GPU 7 is GPU-');
});

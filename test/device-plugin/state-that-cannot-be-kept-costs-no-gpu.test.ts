import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { GPU, healthy, Node, podWith, temporaryFolder } from './support.ts';
import { TwinDriver } from './twin.ts';

test.each([
  // In /proc not even root can make one; `mkdir` of Node 20 tries for ever there.
  ['a folder that nobody can make', () => Promise.resolve('/proc/none/state')],
  [
    'a file',
    async (): Promise<string> => {
      const path = join(await temporaryFolder(), 'state');
      await writeFile(path, 'mine');
      return path;
    },
  ],
])('--state-dir is %s: told, pods are served, and the plugin ends when it is told to', async (_, path) => {
  const node = await Node.start();
  const stateDir = await path();
  const plugin = node.plugin(new TwinDriver(2).open, { stateDir });
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(1));
  await expect.poll(() => plugin.lines.join('\n')).toContain(`cannot be kept in ${stateDir}/resources.json`);
  await plugin.stop();
});

test('--isolation-file lies below a file: pods are served', async () => {
  const node = await Node.start();
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'mine');
  node.plugin(new TwinDriver(2).open, { isolationFile: join(path, 'unhealthyDevices.json') });
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(1));
});

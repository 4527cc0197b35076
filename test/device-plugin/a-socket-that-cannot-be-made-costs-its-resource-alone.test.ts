import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { GPU, healthy, Node } from './support.ts';
import { gpuRecord, migRecord, TwinDriver } from './twin.ts';

const SLICE = 'nvidia.com/mig-1g.10gb';

function mixed(): TwinDriver {
  const driver = new TwinDriver(2);
  driver.records = [gpuRecord(0), gpuRecord(1, { migs: [migRecord(1, 0)] })];
  return driver;
}

test.each([
  ['a directory', (path: string) => mkdir(join(path, 'full'), { recursive: true })],
  ['a regular file', (path: string) => writeFile(path, 'mine')],
])('%s is in its place: told, the others are served, and it is when the place is free', async (what, put) => {
  const node = await Node.start();
  const path = join(node.kubelet.paths.devicePlugins, 'nvidia-mig-1g.10gb.sock');
  await put(path);
  const plugin = node.plugin(mixed().open, { migStrategy: 'mixed' });
  await node.kubelet.until(GPU, healthy(1));
  await expect
    .poll(() => plugin.lines)
    .toContain(
      `${SLICE} is not served: Cannot serve on ${path}: a ${what.slice(2)} is there, and only stale sockets are replaced. Move it away or choose another path.`,
    );
  await rm(path, { recursive: true });
  await node.kubelet.until(SLICE, healthy(1));
});

test('where no resource can be served the plugin ends, and says why', async () => {
  const node = await Node.start();
  const path = join(node.kubelet.paths.devicePlugins, 'nvidia-gpu.sock');
  await mkdir(path);
  await expect(node.plugin(new TwinDriver(1).open).ended).rejects.toThrow(
    `Cannot serve on ${path}: a directory is there`,
  );
});

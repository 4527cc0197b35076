import { expect, test } from 'vitest';

import { gpuSpec } from '../../../src/device-plugin/cdi/gpu-spec.ts';
import { documentOf } from '../../../src/device-plugin/cdi/spec.ts';
import { DriverRoot, LIBRARIES, VERSION } from './driver-root.ts';
import { type Document, expectValid } from './validate.ts';

const HOOKS = { path: '/usr/bin/nvidia-ctk', disabled: [] };
const GLX = `libglxserver_nvidia.so.${VERSION}`;

async function specOf(root: DriverRoot, withHooks: boolean): Promise<Document> {
  const { spec } = await gpuSpec('a.b/gpu', [], root.facts({ hooks: withHooks ? HOOKS : null }), false);
  return expectValid(documentOf({ ...spec, devices: [{ name: 'x', edits: { ...spec.edits, mounts: [] } }] }));
}

function mounts({ containerEdits }: Document): [string, string][] {
  return (containerEdits?.mounts ?? [])
    .filter(({ hostPath }) => /glxserver|nvidia_drv/.test(hostPath))
    .map(({ hostPath, containerPath }) => [hostPath, containerPath]);
}

test.each([
  ['below the libraries, as NVIDIA’s installer', `${LIBRARIES}/nvidia/xorg`, `${LIBRARIES}/nvidia/xorg`],
  ['in the folders of X', '/usr/lib/xorg/modules/drivers', '/usr/lib/xorg/modules/extensions'],
])('%s', async (_where, drivers, extensions) => {
  const root = await DriverRoot.full();
  await root.file(`${drivers}/nvidia_drv.so`);
  await root.file(`${extensions}/${GLX}`);
  const onHost = '/run/nvidia/driver';
  const both: [string, string][] = [
    [`${onHost}${drivers}/nvidia_drv.so`, `${drivers}/nvidia_drv.so`],
    [`${onHost}${extensions}/${GLX}`, `${extensions}/${GLX}`],
  ];
  const byHooks = await specOf(root, true);
  expect(mounts(byHooks)).toEqual(both);
  expect(JSON.stringify(byHooks.containerEdits?.hooks)).toContain(
    `${GLX}::${extensions}/libglxserver_nvidia.so`,
  );
  const byMounts = await specOf(root, false);
  expect(new Map(mounts(byMounts).map(([host, inside]) => [inside, host]))).toEqual(
    new Map(
      [...both, [`${onHost}${extensions}/${GLX}`, `${extensions}/libglxserver_nvidia.so`]].map(
        ([host, inside]) => [inside, host],
      ),
    ),
  );
});

test('a driver without them has none, and modules of another version are left out', async () => {
  const root = await DriverRoot.full();
  await root.file('/usr/lib/xorg/modules/extensions/libglxserver_nvidia.so.1.2.3');
  expect(mounts(await specOf(root, true))).toEqual([]);
});

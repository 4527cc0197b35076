import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Allocatable } from '../../../src/device-plugin/allocatable.ts';
import { cdiName } from '../../../src/device-plugin/allocate/device-names.ts';
import { featureSpec, imexSpec } from '../../../src/device-plugin/cdi/additional-specs.ts';
import { gpuSpec, type NamedDevice, type NodeFacts } from '../../../src/device-plugin/cdi/gpu-spec.ts';
import { documentOf, NO_EDITS, oldestVersion } from '../../../src/device-plugin/cdi/spec.ts';
import { gpu, REQUESTS, whole } from '../allocate/devices.ts';
import { DriverRoot, LIBRARIES, VERSION } from './driver-root.ts';
import { type Document, expectValid } from './validate.ts';

const KIND = 'k8s.device-plugin.nvidia.com/gpu';
const HOOKS = { path: '/usr/bin/nvidia-ctk', disabled: [] };
const GPUS = named(REQUESTS['gpu'] ?? []);

function named(devices: readonly Allocatable[]): NamedDevice[] {
  return devices.map((device) => ({ names: [cdiName(device, 'slot')], device }));
}

async function documentFor(
  devices: readonly NamedDevice[],
  facts: NodeFacts,
  withAll = false,
): Promise<Document> {
  const { spec, lacks } = await gpuSpec(KIND, devices, facts, withAll);
  expect(lacks).toEqual([]);
  return expectValid(documentOf(spec));
}

describe('a CDI spec', () => {
  it('with the hook program is the golden one', async () => {
    const root = await DriverRoot.full();
    const document = await documentFor(GPUS, root.facts({ hooks: HOOKS }), true);
    await expect(pretty(document)).toMatchFileSnapshot('golden/hooks.json');
  });

  it('without a hook program is the golden one: libraries under all of their names, in either layout', async () => {
    const root = await DriverRoot.full();
    await expect(pretty(await documentFor(GPUS, root.facts()))).toMatchFileSnapshot('golden/no-hooks.json');
  });

  it('has the capabilities of MIG devices', async () => {
    const root = await DriverRoot.full();
    const { devices } = await documentFor(named(REQUESTS['mig'] ?? []), root.facts());
    expect(devices.map(({ name, containerEdits }) => [name, nodesOf(containerEdits)])).toEqual([
      [
        '0000:03:00.0-gi9-ci0',
        ['/dev/nvidia3', '/dev/nvidia-caps/nvidia-cap570', '/dev/nvidia-caps/nvidia-cap571'],
      ],
      [
        '0000:01:00.0-gi1-ci2',
        ['/dev/nvidia1', '/dev/nvidia-caps/nvidia-cap138', '/dev/nvidia-caps/nvidia-cap141'],
      ],
    ]);
  });

  it('calls no hook that is disabled, and all of nvidia-cdi-hook by its own commands', async () => {
    const root = await DriverRoot.full();
    const hooks = { path: '/opt/nvidia-cdi-hook', disabled: ['enable-cuda-compat', 'update-ldcache'] };
    const { containerEdits } = await documentFor(GPUS, root.facts({ hooks }));
    expect(containerEdits?.hooks).toMatchObject(
      [
        { path: '/opt/nvidia-cdi-hook', args: ['nvidia-cdi-hook', 'create-symlinks', '--link', /./] },
        { args: ['nvidia-cdi-hook', 'disable-device-node-modification'] },
      ].map(({ args, ...rest }) => ({ ...rest, args: expect.arrayContaining(args.slice(0, 2)) as string[] })),
    );
  });

  it('leaves out what cannot be opened and says so, with the other devices in it', async () => {
    const root = await DriverRoot.full();
    const nameless = whole(gpu(7, { minor: null }));
    const { spec, lacks } = await gpuSpec(KIND, [...GPUS, ...named([nameless])], root.facts(), false);
    expect(spec.devices.map(({ name }) => name)).toEqual(['0000:03:00.0', '0000:01:00.0']);
    expect(lacks).toEqual([expect.stringMatching(/GPU-7 .*minor number/)]);
  });

  it('without libraries of the running driver has device nodes alone, and says so', async () => {
    const root = await DriverRoot.full();
    const { spec, lacks } = await gpuSpec(KIND, GPUS, root.facts({ driverVersion: '590.1.2' }), false);
    expectValid(documentOf(spec));
    expect(spec.edits.mounts).toEqual([]);
    expect(lacks).toEqual([expect.stringMatching(/no library of the driver 590\.1\.2 .*--driver-root/)]);
  });

  it('has on demand the libraries of OpenGL, and no sockets of daemons', async () => {
    const root = await DriverRoot.full();
    await root.library(`${LIBRARIES}/libGL.so.1.7.0`, 'libGL.so.1');
    const paths = async (flags: NodeFacts['flags']): Promise<string> =>
      JSON.stringify((await documentFor(GPUS, root.facts({ flags }))).containerEdits?.mounts);
    expect(await paths([])).toMatch(/nvidia-persistenced\/socket/);
    expect(await paths([])).not.toMatch(/libGL\.so/);
    const varied = await paths(['enable-explicit-driver-libraries', 'disable-ipc-discoverer']);
    expect(varied).toMatch(/libGL\.so\.1"/);
    expect(varied).not.toMatch(/socket/);
  });

  it('has no library of another kind of machine, and none that is broken stops it', async () => {
    const root = await DriverRoot.full();
    await root.library(`${LIBRARIES}/libnvidia-other.so.${VERSION}`, 'libnvidia-other.so.1', 3);
    await writeFile(join(root.path, LIBRARIES, `libnvidia-broken.so.${VERSION}`), 'not ELF');
    const paths = ((await documentFor(GPUS, root.facts())).containerEdits?.mounts ?? []).map(
      ({ hostPath }) => hostPath,
    );
    expect(paths.filter((path) => path.includes('other'))).toEqual([]);
    expect(paths).toContain(`/run/nvidia/driver${LIBRARIES}/libnvidia-broken.so.${VERSION}`);
  });
});

describe('a CDI spec beside the GPUs', () => {
  it('has IMEX channels, GDRCopy, GPUDirect Storage and MOFED, where they are', async () => {
    const root = await DriverRoot.full();
    const { roots } = root.facts();
    for (const feature of ['gdrcopy', 'gds', 'mofed'] as const) {
      expect(await featureSpec('a.b', feature, roots)).toBeNull();
    }
    await root.nodes('/dev/gdrdrv', '/dev/nvidia-fs0', '/dev/nvidia-fs1', '/dev/infiniband/uverbs0');
    await root.nodes('/dev/infiniband/rdma_cm', '/dev/infiniband/other');
    await root.file('/etc/cufile.json');
    const specs = [
      await featureSpec('a.b', 'gdrcopy', roots),
      await featureSpec('a.b', 'gds', roots),
      await featureSpec('a.b', 'mofed', roots),
      imexSpec('a.b', [0], roots),
    ];
    const documents = specs.map((spec) =>
      expectValid(documentOf(spec ?? { kind: '', devices: [], edits: NO_EDITS })),
    );
    expect(
      documents.map(({ kind, devices }) => [kind, devices[0]?.name, nodesOf(devices[0]?.containerEdits)]),
    ).toEqual([
      ['a.b/gdrcopy', 'all', ['/dev/gdrdrv']],
      ['a.b/gds', 'all', ['/dev/nvidia-fs0', '/dev/nvidia-fs1']],
      ['a.b/mofed', 'all', ['/dev/infiniband/rdma_cm', '/dev/infiniband/uverbs0']],
      ['a.b/imex-channel', '0', ['/dev/nvidia-caps-imex-channels/channel0']],
    ]);
    expect(documents[1]?.devices[0]?.containerEdits.mounts).toMatchObject([
      { containerPath: '/etc/cufile.json' },
    ]);
  });
});

describe('the version of a CDI spec', () => {
  const node = { path: '/dev/a', hostPath: null };
  const spec = (
    kind: string,
    name: string,
    hostPath: string | null,
  ): Parameters<typeof oldestVersion>[0] => ({
    kind,
    devices: [{ name, edits: { ...NO_EDITS, deviceNodes: [{ ...node, hostPath }] } }],
    edits: NO_EDITS,
  });

  it('is the oldest that has what is used', () => {
    expect(oldestVersion(spec('a.b/gpu', 'GPU-0', null))).toBe('0.3.0');
    expect(oldestVersion(spec('a.b/gpu', '0', null))).toBe('0.5.0');
    expect(oldestVersion(spec('a.b/gpu', 'GPU-0', '/host/dev/a'))).toBe('0.5.0');
    expect(oldestVersion(spec('a.b/gpu.x', 'GPU-0', null))).toBe('0.6.0');
  });
});

function nodesOf(edits: { deviceNodes?: { path: string }[] } | undefined): string[] {
  return (edits?.deviceNodes ?? []).map(({ path }) => path);
}

function pretty(document: object): string {
  return `${JSON.stringify(document, null, 2).replaceAll('aarch64', 'x86_64')}\n`;
}

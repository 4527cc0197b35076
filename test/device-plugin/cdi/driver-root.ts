import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { NodeFacts } from '../../../src/device-plugin/cdi/gpu-spec.ts';
import { CONTROL_NODES } from '../../../src/device-plugin/allocate/device-nodes.ts';

const MACHINE = process.arch === 'arm64' ? 183 : 62;
export const LIBRARIES: string = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
export const VERSION = '580.65.06';

/** A folder with a driver's files, and device nodes that are links to /dev/null: no test needs root for them. */
export class DriverRoot {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async empty(): Promise<DriverRoot> {
    const path = await mkdtemp(join(tmpdir(), 'driver-root-'));
    onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
    return new DriverRoot(path);
  }

  /** As a package of the driver lays it out on Debian. */
  static async full(): Promise<DriverRoot> {
    const root = await DriverRoot.empty();
    await root.library(`${LIBRARIES}/libcuda.so.${VERSION}`, 'libcuda.so.1');
    await root.link(`${LIBRARIES}/libcuda.so.1`, `libcuda.so.${VERSION}`);
    await root.link(`${LIBRARIES}/libcuda.so`, 'libcuda.so.1');
    await root.library(`${LIBRARIES}/libnvidia-ml.so.${VERSION}`, 'libnvidia-ml.so.1');
    await root.link(`${LIBRARIES}/libnvidia-ml.so.1`, `libnvidia-ml.so.${VERSION}`);
    await root.library(`${LIBRARIES}/libnvidia-glcore.so.${VERSION}`, `libnvidia-glcore.so.${VERSION}`);
    await root.library(`${LIBRARIES}/vdpau/libvdpau_nvidia.so.${VERSION}`, 'libvdpau_nvidia.so.1');
    await root.library(`${LIBRARIES}/libnvidia-egl-gbm.so.1.1.2`, 'libnvidia-egl-gbm.so.1');
    await root.library(`${LIBRARIES}/libc.so.6`, 'libc.so.6');
    await root.link('/usr/bin/nvidia-smi', '/etc/alternatives/nvidia-smi');
    await root.link('/etc/alternatives/nvidia-smi', '/usr/lib/nvidia/nvidia-smi');
    await root.file('/usr/lib/nvidia/nvidia-smi');
    await root.file(`/lib/firmware/nvidia/${VERSION}/gsp_ga10x.bin`);
    await root.link('/var/run', '/run');
    await root.file('/run/nvidia-persistenced/socket');
    await root.file('/usr/share/glvnd/egl_vendor.d/10_nvidia.json');
    await root.nodes(
      ...CONTROL_NODES,
      '/dev/nvidia1',
      '/dev/nvidia3',
      '/dev/dri/card1',
      '/dev/dri/renderD129',
    );
    await root.link('/dev/dri/by-path/pci-0000:03:00.0-card', '../card1');
    await root.link('/dev/dri/by-path/pci-0000:03:00.0-render', '../renderD129');
    for (const node of ['card1', 'renderD129'])
      await root.file(`/sys/bus/pci/devices/0000:03:00.0/drm/${node}/dev`);
    return root;
  }

  facts(change: Partial<NodeFacts> = {}): NodeFacts {
    return {
      roots: {
        driverOnHost: '/run/nvidia/driver',
        driverHere: this.path,
        devOnHost: '/',
        devHere: this.path,
      },
      sysfsRoot: join(this.path, 'sys'),
      driverVersion: VERSION,
      hooks: null,
      flags: [],
      controlNodes: CONTROL_NODES,
      capabilities: new Map([
        ['gpu3/gi9/access', 570],
        ['gpu3/gi9/ci0/access', 571],
        ['gpu1/gi1/access', 138],
        ['gpu1/gi1/ci2/access', 141],
      ]),
      ...change,
    };
  }

  async file(path: string, content: string | Buffer = ''): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await writeFile(join(this.path, path), content);
  }

  async link(path: string, target: string): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await symlink(target, join(this.path, path));
  }

  library(path: string, soname: string, machine: number = MACHINE): Promise<void> {
    return this.file(path, sharedObject(soname, machine));
  }

  async nodes(...paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.link(path, '/dev/null');
  }
}

/** The smallest ELF file that has a name: a header, a loaded and a dynamic segment, and a string table. */
export function sharedObject(soname: string, machine: number = MACHINE): Buffer {
  const [dynamicAt, stringsAt] = [64 + 2 * 56, 64 + 2 * 56 + 3 * 16];
  const file = Buffer.alloc(stringsAt + soname.length + 2);
  file.write('\u007fELF\u0002\u0001\u0001', 'latin1');
  file.writeUInt16LE(3, 16);
  file.writeUInt16LE(machine, 18);
  file.writeBigUInt64LE(64n, 32);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(2, 56);
  // The loaded segment lies 0x1000 higher in memory than in the file.
  const segments = [
    [1, 0, 0x1000, file.length],
    [2, dynamicAt, 0x1000 + dynamicAt, 3 * 16],
  ];
  for (const [index, [type = 0, offset = 0, address = 0, size = 0]] of segments.entries()) {
    const at = 64 + index * 56;
    file.writeUInt32LE(type, at);
    file.writeBigUInt64LE(BigInt(offset), at + 8);
    file.writeBigUInt64LE(BigInt(address), at + 16);
    file.writeBigUInt64LE(BigInt(size), at + 32);
  }
  const entries = [
    [5, 0x1000 + stringsAt],
    [14, 1],
    [0, 0],
  ];
  for (const [index, [tag = 0, value = 0]] of entries.entries()) {
    file.writeBigUInt64LE(BigInt(tag), dynamicAt + index * 16);
    file.writeBigUInt64LE(BigInt(value), dynamicAt + index * 16 + 8);
  }
  file.write(soname, stringsAt + 1, 'latin1');
  return file;
}

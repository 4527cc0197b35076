import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { emptyLibrary } from './elf.ts';

/** Libraries of a driver by the part of their name before `.so`, each with the number of its SONAME. */
const libraries: readonly (readonly [name: string, soname: string | null])[] = [
  ['libcuda', '1'],
  ['libcudadebugger', '1'],
  ['libnvcuvid', '1'],
  ['libnvidia-encode', '1'],
  ['libnvidia-opticalflow', '1'],
  ['libnvidia-fbc', '1'],
  ['libnvidia-ptxjitcompiler', '1'],
  ['libnvidia-nvvm', '4'],
  ['libnvidia-opencl', '1'],
  ['libnvidia-cfg', '1'],
  ['libnvidia-allocator', '1'],
  ['libnvidia-ngx', '1'],
  ['libnvoptix', '1'],
  ['libGLX_nvidia', '0'],
  ['libEGL_nvidia', '0'],
  ['libGLESv1_CM_nvidia', '1'],
  ['libGLESv2_nvidia', '2'],
  ['vdpau/libvdpau_nvidia', '1'],
  // Known by their full name alone.
  ['libnvidia-eglcore', null],
  ['libnvidia-glcore', null],
  ['libnvidia-glsi', null],
  ['libnvidia-glvkspirv', null],
  ['libnvidia-gpucomp', null],
  ['libnvidia-rtcore', null],
  ['libnvidia-tls', null],
];

const programs = [
  'nvidia-smi',
  'nvidia-debugdump',
  'nvidia-persistenced',
  'nvidia-cuda-mps-control',
  'nvidia-cuda-mps-server',
] as const;

const loader = (library: string): string =>
  JSON.stringify({ file_format_version: '1.0.0', ICD: { library_path: library } });

/** Writes what a driver of that version installs beside NVML, as names without content: libraries, programs, firmware, settings. */
export async function layOutDriverFiles(root: string, libraryFolder: string, version: string): Promise<void> {
  await mkdir(join(libraryFolder, 'vdpau'), { recursive: true });
  for (const [name, number] of libraries) {
    const bare = name.slice(name.indexOf('/') + 1);
    const real = `${bare}.so.${version}`;
    const soname = number === null ? real : `${bare}.so.${number}`;
    const folder = dirname(join(libraryFolder, name));
    await writeFile(join(folder, real), emptyLibrary(soname));
    if (number === null) continue;
    await symlink(real, join(folder, soname));
    await symlink(soname, join(folder, `${bare}.so`));
  }
  const placeholder = (name: string): string =>
    `#!/bin/sh\necho "${name}: a placeholder in the driver root of a mock; nothing is installed here." >&2\nexit 1\n`;
  for (const name of programs) {
    await writeIn(root, `usr/bin/${name}`, placeholder(name));
    await chmod(join(root, 'usr/bin', name), 0o755);
  }
  for (const name of ['gsp_ga10x.bin', 'gsp_tu10x.bin'])
    await writeIn(root, `lib/firmware/nvidia/${version}/${name}`, '');
  await writeIn(root, 'usr/share/vulkan/icd.d/nvidia_icd.json', loader('libGLX_nvidia.so.0'));
  await writeIn(root, 'usr/share/glvnd/egl_vendor.d/10_nvidia.json', loader('libEGL_nvidia.so.0'));
  await writeIn(root, 'etc/OpenCL/vendors/nvidia.icd', 'libnvidia-opencl.so.1\n');
}

/** Writes a file and the folders that lead to it. */
export async function writeIn(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import type { GpuFacts } from './facts.ts';

/** Of the device nodes; the first is NVIDIA's own, the others are such as the kernel hands out. */
export const majors = { gpu: 195, uvm: 507, capabilities: 508 } as const;

const control = 255;
const modeset = 254;

/** The driver numbers the capabilities of all instances that there can be: 15 GPU instances, each with 8 compute instances. */
export function capabilityMinor(gpu: number, gpuInstance: number, computeInstance: number | null): number {
  return 3 + (gpu * 15 + gpuInstance) * 9 + (computeInstance === null ? 0 : computeInstance + 1);
}

type Node = { readonly path: string; readonly major: number; readonly minor: number };

function nodesOf(gpus: readonly GpuFacts[]): Node[] {
  const cap = (minor: number): Node => ({
    path: `nvidia-caps/nvidia-cap${minor}`,
    major: majors.capabilities,
    minor,
  });
  const instances = gpus.flatMap(({ minor, instances }) =>
    instances.flatMap(({ gpuInstance, computeInstance }) => [
      capabilityMinor(minor, gpuInstance, null),
      capabilityMinor(minor, gpuInstance, computeInstance),
    ]),
  );
  return [
    { path: 'nvidiactl', major: majors.gpu, minor: control },
    { path: 'nvidia-modeset', major: majors.gpu, minor: modeset },
    { path: 'nvidia-uvm', major: majors.uvm, minor: 0 },
    { path: 'nvidia-uvm-tools', major: majors.uvm, minor: 1 },
    ...gpus.map(({ minor }) => ({ path: `nvidia${minor}`, major: majors.gpu, minor })),
    ...(gpus.some(({ hasMig }) => hasMig) ? [1, 2, ...new Set(instances)].map(cap) : []),
  ];
}

/** Makes the device nodes; where that is not allowed, plain files of the same names. Answers whether they are nodes. */
export async function makeNodes(folder: string, gpus: readonly GpuFacts[]): Promise<boolean> {
  let real = true;
  for (const { path, major, minor } of nodesOf(gpus)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    real &&= await mknod(file, major, minor);
    if (!real) await writeFile(file, '');
    await chmod(file, path.startsWith('nvidia-caps/') ? 0o444 : 0o666);
  }
  return real;
}

async function mknod(file: string, major: number, minor: number): Promise<boolean> {
  try {
    await promisify(execFile)('mknod', [file, 'c', String(major), String(minor)]);
    return true;
  } catch {
    return false;
  }
}

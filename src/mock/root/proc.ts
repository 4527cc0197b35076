import type { GpuFacts } from './facts.ts';
import { capabilityMinor, majors } from './nodes.ts';

/** Files below /proc by their paths, as the kernel driver of that version makes them. */
export function procFiles(gpus: readonly GpuFacts[], version: string): Map<string, string> {
  const files = new Map<string, string>([
    ['devices', devices()],
    [
      'driver/nvidia/version',
      `NVRM version: NVIDIA UNIX ${process.arch === 'arm64' ? 'aarch64' : 'x86_64'} Kernel Module  ${version}  Thu Jan  1 00:00:00 UTC 1970\nGCC version:\n`,
    ],
    [
      'driver/nvidia/params',
      'ResmanDebugLevel: 4294967295\nModifyDeviceFiles: 1\nDeviceFileUID: 0\nDeviceFileGID: 0\nDeviceFileMode: 438\n',
    ],
    ['driver/nvidia/registry', 'Binary: ""\n'],
  ]);
  for (const gpu of gpus) files.set(`driver/nvidia/gpus/${gpu.busId}/information`, information(gpu));
  if (gpus.some(({ hasMig }) => hasMig)) addCapabilities(files, gpus);
  return files;
}

function devices(): string {
  const lines = [
    [majors.gpu, 'nvidia'],
    [majors.gpu, 'nvidia-modeset'],
    [majors.gpu, 'nvidiactl'],
    [majors.uvm, 'nvidia-uvm'],
    [majors.capabilities, 'nvidia-caps'],
  ] as const;
  return `Character devices:\n${lines.map(([major, name]) => `${String(major).padStart(3)} ${name}\n`).join('')}\nBlock devices:\n`;
}

function information({ name, irq, uuid, vbios, busId, minor }: GpuFacts): string {
  const rows = [
    ['Model', name],
    ['IRQ', String(irq ?? 0)],
    ['GPU UUID', uuid],
    ['Video BIOS', vbios ?? '??.??.??.??.??'],
    ['Bus Type', 'PCIe'],
    ['DMA Size', '52 bits'],
    ['DMA Mask', '0xfffffffffffff'],
    ['Bus Location', busId],
    ['Device Minor', String(minor)],
    ['GPU Excluded', 'No'],
  ] as const;
  return rows.map(([key, value]) => `${`${key}:`.padEnd(16)} ${value}\n`).join('');
}

/** One file for each thing that a process may be allowed, which names the device node that stands for it. */
function addCapabilities(files: Map<string, string>, gpus: readonly GpuFacts[]): void {
  const minors: string[] = [];
  const add = (folder: string, name: string, minor: number): void => {
    files.set(
      `driver/nvidia/capabilities/${folder}`,
      `DeviceFileMinor: ${minor}\nDeviceFileMode: 292\nDeviceFileModify: 1\n`,
    );
    minors.push(`${name} ${minor}\n`);
  };
  add('mig/config', 'config', 1);
  add('mig/monitor', 'monitor', 2);
  for (const { minor: gpu, instances } of gpus) {
    const seen = new Set<number>();
    for (const { gpuInstance: gi, computeInstance: ci } of instances) {
      if (!seen.has(gi))
        add(`gpu${gpu}/mig/gi${gi}/access`, `gpu${gpu}/gi${gi}/access`, capabilityMinor(gpu, gi, null));
      seen.add(gi);
      add(
        `gpu${gpu}/mig/gi${gi}/ci${ci}/access`,
        `gpu${gpu}/gi${gi}/ci${ci}/access`,
        capabilityMinor(gpu, gi, ci),
      );
    }
  }
  files.set('driver/nvidia-caps/mig-minors', minors.join(''));
}

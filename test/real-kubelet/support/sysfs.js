import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A sysfs of two sockets, half of the GPUs on each: the mock's GPUs are in no machine. */
export function layOutSysfs(directory, gpus) {
  for (const [i, { busId }] of gpus.entries()) {
    // NVML writes eight digits of the domain and capitals, Linux four and small letters.
    const [domain, ...rest] = busId.toLowerCase().split(':');
    const address = [domain.slice(-4), ...rest].join(':');
    const device = path.join(directory, 'bus', 'pci', 'devices', address);
    mkdirSync(device, { recursive: true });
    writeFileSync(path.join(device, 'numa_node'), `${i < gpus.length / 2 ? 0 : 1}\n`);
  }
}

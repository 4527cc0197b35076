import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A sysfs of two sockets, half of the GPUs on each: the mock's GPUs are in no machine. */
export function layOutSysfs(directory, pciAddresses) {
  for (const [i, address] of pciAddresses.entries()) {
    const device = path.join(directory, 'bus', 'pci', 'devices', address);
    mkdirSync(device, { recursive: true });
    writeFileSync(path.join(device, 'numa_node'), `${i < pciAddresses.length / 2 ? 0 : 1}\n`);
  }
  return directory;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The NUMA node of a PCI device from sysfs; null when there is none: a negative number, or no such file. */
export async function readNumaNode(sysfsRoot: string, address: string): Promise<number | null> {
  const path = join(sysfsRoot, 'bus/pci/devices', address, 'numa_node');
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\d+$/.test(text.trim()) ? Number(text) : null;
}

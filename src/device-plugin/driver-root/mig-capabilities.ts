import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

import type { CapabilityMinors } from '../allocate/device-nodes.ts';
import { entriesIn } from './in-root.ts';

/**
 * The minor numbers of the capabilities of MIG devices: from the driver's list of all that there can be, or, where
 * that is not mounted, from the files of those that there are.
 */
export async function readMigCapabilities(procRoot: string): Promise<CapabilityMinors> {
  const list = await textOf(posix.join(procRoot, 'driver/nvidia-caps/mig-minors'));
  if (list !== null) return new Map(list.split('\n').flatMap(entryOfLine));
  const root = posix.join(procRoot, 'driver/nvidia/capabilities');
  const files = await accessFiles(root);
  const entries = await Promise.all(
    files.map(async (file) => [file, await minorOf(posix.join(root, file))] as const),
  );
  return new Map(
    entries.flatMap(([file, minor]) => (minor === null ? [] : [[file.replace('/mig/', '/'), minor]])),
  );
}

function entryOfLine(line: string): [string, number][] {
  const [, capability = '', minor = ''] =
    /^(gpu\d+\/gi\d+\/(?:ci\d+\/)?access) (\d+)$/.exec(line.trim()) ?? [];
  return capability === '' ? [] : [[capability, Number(minor)]];
}

/** gpu0/mig/gi1/access and gpu0/mig/gi1/ci0/access, of every instance. */
async function accessFiles(root: string): Promise<string[]> {
  const gpus = await foldersIn(root, '', /^gpu\d+$/);
  const instances = (await Promise.all(gpus.map((gpu) => foldersIn(root, `${gpu}/mig`, /^gi\d+$/)))).flat();
  const parts = (await Promise.all(instances.map((instance) => foldersIn(root, instance, /^ci\d+$/)))).flat();
  return [...instances, ...parts].map((folder) => `${folder}/access`);
}

async function foldersIn(root: string, folder: string, names: RegExp): Promise<string[]> {
  const entries = await entriesIn(root, folder);
  return entries.filter(({ name }) => names.test(name)).map(({ name }) => posix.join(folder, name));
}

async function minorOf(path: string): Promise<number | null> {
  const [, minor] = /^DeviceFileMinor:\s*(\d+)\s*$/m.exec((await textOf(path)) ?? '') ?? [];
  return minor === undefined ? null : Number(minor);
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

import { readlink, stat } from 'node:fs/promises';
import { posix } from 'node:path';

import type { Roots } from '../driver-root/roots.ts';
import { entriesIn } from '../driver-root/in-root.ts';
import type { DeviceNode } from './spec.ts';

/** A node in the spec: the same path in the container, wherever the host has it. */
export function nodeAt(path: string, { devOnHost }: Roots): DeviceNode {
  const hostPath = posix.join(devOnHost, path);
  return { path, hostPath: hostPath === path ? null : hostPath };
}

/** Those of the paths that are character devices. */
export async function presentNodes(paths: readonly string[], roots: Roots): Promise<string[]> {
  const present = await Promise.all(paths.map((path) => isCharacterDevice(posix.join(roots.devHere, path))));
  return paths.filter((_, index) => present[index]);
}

/** Device nodes of a folder below /dev whose names match, sorted. */
export async function nodesIn(folder: string, names: RegExp, roots: Roots): Promise<string[]> {
  const entries = await entriesIn(roots.devHere, folder);
  const paths = entries.filter(({ name }) => names.test(name)).map(({ name }) => posix.join(folder, name));
  return presentNodes(paths, roots);
}

/** The graphics nodes of a GPU, as the kernel lists them at its PCI address. */
export async function graphicsNodes(address: string, sysfsRoot: string, roots: Roots): Promise<string[]> {
  const entries = await entriesIn(sysfsRoot, `/bus/pci/devices/${address}/drm`);
  const names = entries.map(({ name }) => name).filter((name) => /^(card|renderD)\d+$/.test(name));
  return presentNodes(
    names.map((name) => `/dev/dri/${name}`),
    roots,
  );
}

/** Links below /dev/dri/by-path to these nodes, each as "target::path" for the hook that makes them. */
export async function graphicsLinks(
  address: string,
  nodes: readonly string[],
  roots: Roots,
): Promise<string[]> {
  const folder = '/dev/dri/by-path';
  const links = ['card', 'render'].map((kind) => `${folder}/pci-${address}-${kind}`);
  const targets = await Promise.all(links.map((link) => targetOf(posix.join(roots.devHere, link))));
  return links.flatMap((link, index) => {
    const target = targets[index] ?? null;
    return target !== null && nodes.includes(posix.resolve(folder, target)) ? [`${target}::${link}`] : [];
  });
}

async function isCharacterDevice(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isCharacterDevice();
  } catch {
    return false;
  }
}

async function targetOf(link: string): Promise<string | null> {
  try {
    return await readlink(link);
  } catch {
    return null;
  }
}

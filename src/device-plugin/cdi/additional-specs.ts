import { imexNode } from '../allocate/device-nodes.ts';
import type { Feature } from '../allocate/setup.ts';
import { realPathIn } from '../driver-root/in-root.ts';
import type { Roots } from '../driver-root/roots.ts';
import { readOnlyMount } from './driver-files.ts';
import { nodeAt, nodesIn, presentNodes } from './nodes.ts';
import { type CdiSpec, type ContainerEdits, NO_EDITS } from './spec.ts';

/** IMEX channels, each by its number. Null where there is none. */
export function imexSpec(vendor: string, channels: readonly number[], roots: Roots): CdiSpec | null {
  if (channels.length === 0) return null;
  const devices = channels.map((channel) => ({
    name: String(channel),
    edits: { ...NO_EDITS, deviceNodes: [nodeAt(imexNode(channel), roots)] },
  }));
  return { kind: `${vendor}/imex-channel`, devices, edits: NO_EDITS };
}

/** What a feature needs, as one device `all`. Null where the node has nothing of it. */
export async function featureSpec(vendor: string, feature: Feature, roots: Roots): Promise<CdiSpec | null> {
  const edits = await featureEdits(feature, roots);
  if (edits.deviceNodes.length === 0) return null;
  return { kind: `${vendor}/${feature}`, devices: [{ name: 'all', edits }], edits: NO_EDITS };
}

async function featureEdits(feature: Feature, roots: Roots): Promise<ContainerEdits> {
  switch (feature) {
    case 'gdrcopy':
      return nodeEdits(await presentNodes(['/dev/gdrdrv'], roots), roots);
    case 'mofed':
      return nodeEdits(await nodesIn('/dev/infiniband', /^(uverbs.*|rdma_cm)$/, roots), roots);
    case 'gds': {
      const edits = nodeEdits(await nodesIn('/dev', /^nvidia-fs/, roots), roots);
      const files = await Promise.all(
        ['/run/udev', '/etc/cufile.json'].map((path) => realPathIn(roots.driverHere, path)),
      );
      const mounts = files.filter((path) => path !== null).map((path) => readOnlyMount(path, roots));
      return { ...edits, mounts };
    }
  }
}

function nodeEdits(paths: readonly string[], roots: Roots): ContainerEdits {
  return { ...NO_EDITS, deviceNodes: paths.map((path) => nodeAt(path, roots)) };
}

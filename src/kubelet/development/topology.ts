import type { PluginDevice } from '../plugin-device.ts';
import { KubeletPanicError } from './pods.ts';

/** The kubelet's topology manager policies. */
export const TOPOLOGY_POLICIES = ['none', 'best-effort', 'restricted', 'single-numa-node'] as const;
export type TopologyPolicy = (typeof TOPOLOGY_POLICIES)[number];

/** NUMA nodes that a container may be put on; `preferred`: no smaller set could ever serve it. */
export type Hint = { readonly nodes: readonly number[]; readonly preferred: boolean };

/** Devices of one resource, as its hints are made of them. */
export type HintSource = {
  readonly count: number;
  /** Every device of the resource: how small a set of nodes could be at best. */
  readonly all: readonly PluginDevice[];
  /** Those that this container may get, or has already. */
  readonly available: readonly PluginDevice[];
  /** Must be part of it: what the pod's init containers had. */
  readonly reusable: ReadonlySet<string>;
};

/** The devices of ids that the container holds already; one that left the list crashes the kubelet here. */
export function heldDevices(
  resource: string,
  ids: readonly string[],
  device: (id: string) => PluginDevice | null,
): PluginDevice[] {
  return ids.map((id) => {
    const found = device(id);
    if (found !== null) return found;
    throw new KubeletPanicError(
      `The kubelet would have crashed: ${id}, which a pod holds, is not in the list of ${resource}, which has NUMA topology. List it as Unhealthy instead.`,
    );
  });
}

/** The smallest sets of nodes first. None: the resource has no topology, and has no say. */
export function hintsOf({ count, all, available, reusable }: HintSource): Hint[] | null {
  const nodes = [...new Set(all.flatMap(({ numaNodes }) => numaNodes))].sort((a, b) => a - b);
  if (nodes.length === 0) return null;
  const masks = Array.from({ length: 2 ** nodes.length - 1 }, (_, bits) =>
    nodes.filter((_node, place) => ((bits + 1) & (1 << place)) !== 0),
  ).sort((left, right) => left.length - right.length);
  const fits = masks.filter(
    (mask) => inside(available, mask).length >= count && holds(available, reusable, mask),
  );
  const atBest = masks.find((mask) => inside(all, mask).length >= count)?.length ?? nodes.length;
  return fits.map((mask) => ({ nodes: mask, preferred: mask.length === atBest }));
}

/** What all resources agree on; null: nothing binds. `admit`: whether the policy lets the container run there. */
export function agree(
  policy: Exclude<TopologyPolicy, 'none'>,
  providers: readonly (readonly Hint[])[],
): { readonly nodes: readonly number[] | null; readonly admit: boolean } {
  if (providers.length === 0) return { nodes: null, admit: true };
  const usable =
    policy === 'single-numa-node'
      ? providers.map((hints) => hints.filter(({ nodes, preferred }) => nodes.length === 1 && preferred))
      : providers;
  const merged = combinations(usable)
    .map((hints) => ({ nodes: common(hints), preferred: hints.every(({ preferred }) => preferred) }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort(
      (left, right) =>
        Number(right.preferred) - Number(left.preferred) || left.nodes.length - right.nodes.length,
    );
  const [best] = merged;
  if (best === undefined) return { nodes: null, admit: policy === 'best-effort' };
  return { nodes: best.nodes, admit: policy === 'best-effort' || best.preferred };
}

/** Those near the nodes; one without a node is near none. */
export function inside(devices: readonly PluginDevice[], nodes: readonly number[]): PluginDevice[] {
  return devices.filter(({ numaNodes }) => numaNodes.some((node) => nodes.includes(node)));
}

function holds(devices: readonly PluginDevice[], ids: ReadonlySet<string>, mask: readonly number[]): boolean {
  const near = new Set(inside(devices, mask).map(({ id }) => id));
  return devices.every(({ id }) => !ids.has(id) || near.has(id));
}

function combinations(providers: readonly (readonly Hint[])[]): Hint[][] {
  return providers.reduce<Hint[][]>(
    (all, hints) => all.flatMap((one) => hints.map((hint) => [...one, hint])),
    [[]],
  );
}

function common(hints: readonly Hint[]): readonly number[] {
  const [first, ...others] = hints;
  return (first?.nodes ?? []).filter((node) => others.every(({ nodes }) => nodes.includes(node)));
}

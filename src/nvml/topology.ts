import { linkCount, links } from './actions/nvlink.ts';
import { commonAncestor, p2pStatus, type P2PStatuses, type TopologyLevel } from './actions/topology.ts';
import { read } from './actions/action.ts';
import type { Device } from './device.ts';
import { isGpuLost, isHung } from './errors.ts';
import { affinity } from './readings/affinity.ts';
import { pcie } from './readings/pcie.ts';
import { identity } from './readings/identity.ts';
import type { Session } from './session.ts';
import type { Steps } from './steps.ts';
import { UnavailableDevice } from './unavailable-device.ts';

/** How two GPUs are connected. */
export type TopologyPair = {
  /**
   * As nvidia-smi writes it: `X` the GPU itself, `NV#` so many NVLinks, `PIX` one PCIe switch, `PXB` several, `PHB` the host
   * bridge of a processor, `NODE` the processors of a NUMA node, `SYS` the way between NUMA nodes. Null: the driver does not
   * tell.
   */
  readonly label: string | null;
  /** What they have in common. Null: the driver does not tell; also of a GPU with itself. */
  readonly ancestor: TopologyLevel | number | null;
  /** NVLinks between them, through a switch or not. */
  readonly nvlinks: number;
  /** What they can do with each other without the processor between them. Null: the GPU with itself. */
  readonly p2p: P2PStatuses | null;
};

/** A GPU in the topology. */
export type TopologyGpu = {
  readonly device: Device;
  readonly index: number;
  readonly uuid: string;
  readonly name: string | null;
  readonly busId: string | null;
  /** The processors nearest to it. Null: the driver does not tell. */
  readonly cpuAffinity: readonly number[] | null;
  /** The NUMA nodes with memory nearest to it. Null: the driver does not tell (before 450). */
  readonly memoryAffinity: readonly number[] | null;
  /** The NUMA node of its own memory. Null: its memory is none. */
  readonly numaNode: number | null;
};

/** How the GPUs of a node are connected. */
export type Topology = {
  readonly gpus: readonly TopologyGpu[];
  /** A row and a column for each of `gpus`. */
  readonly matrix: readonly (readonly TopologyPair[])[];
};

const LABELS: { readonly [L in TopologyLevel]: string } = {
  internal: 'PIX',
  'single-switch': 'PIX',
  'multiple-switches': 'PXB',
  'host-bridge': 'PHB',
  'numa-node': 'NODE',
  system: 'SYS',
};

/** One GPU, and where its links go. */
type Node = { readonly gpu: TopologyGpu; readonly ends: LinkEnds };

/** The topology of the GPUs that can be used. */
export function* topologyIn(session: Session): Steps<Topology> {
  const nodes: Node[] = [];
  for (const device of yield* session.list()) {
    if (device instanceof UnavailableDevice) continue;
    try {
      nodes.push({ gpu: yield* gpuOf(device), ends: yield* linkEndsOf(device) });
    } catch (error) {
      // A GPU that was lost since it was listed hides no other.
      if (!isGpuLost(error) && !isHung(error)) throw error;
    }
  }
  const matrix: TopologyPair[][] = [];
  for (const from of nodes) {
    const row: TopologyPair[] = [];
    for (const to of nodes) row.push(from === to ? ITSELF : yield* pairOf(from, to));
    matrix.push(row);
  }
  return { gpus: nodes.map(({ gpu }) => gpu), matrix };
}

const ITSELF: TopologyPair = { label: 'X', ancestor: null, nvlinks: 0, p2p: null };

function* gpuOf(device: Device): Steps<TopologyGpu> {
  const { gpu } = device;
  const near = yield* read(gpu, affinity.nearestNodes);
  return {
    device,
    index: device.index,
    uuid: device.uuid,
    name: yield* read(gpu, identity.name),
    busId: (yield* read(gpu, pcie.pci))?.busId ?? null,
    cpuAffinity: yield* read(gpu, affinity.cpuAffinity),
    memoryAffinity: near?.memoryNodes ?? null,
    numaNode: yield* read(gpu, affinity.numaNode),
  };
}

/** Where the active links of a GPU go: to switches, and to other GPUs by their PCI addresses. */
type LinkEnds = { readonly toSwitches: number; readonly toGpus: ReadonlyMap<string, number> };

function* linkEndsOf({ gpu }: Device): Steps<LinkEnds> {
  const toGpus = new Map<string, number>();
  let toSwitches = 0;
  if ((yield* linkCount(gpu)) === null) return { toSwitches, toGpus };
  for (const { state, remote } of (yield* links(gpu)) ?? []) {
    if (state !== 'active' || remote === null) continue;
    if (remote.type === 'switch') toSwitches++;
    else if (remote.busId !== null) toGpus.set(remote.busId, (toGpus.get(remote.busId) ?? 0) + 1);
  }
  return { toSwitches, toGpus };
}

/** The NVLinks between two GPUs: those that go straight, or what both have to the switches. */
function nvlinksBetween(from: Node, to: Node): number {
  const straight = from.ends.toGpus.get(to.gpu.busId ?? '') ?? 0;
  return straight > 0 ? straight : Math.min(from.ends.toSwitches, to.ends.toSwitches);
}

function* pairOf(from: Node, to: Node): Steps<TopologyPair> {
  const { gpu } = from.gpu.device;
  const ancestor = yield* commonAncestor(gpu, to.gpu.device);
  const p2p = yield* p2pStatus(gpu, to.gpu.device);
  const nvlinks = nvlinksBetween(from, to);
  const label = nvlinks > 0 ? `NV${nvlinks}` : typeof ancestor === 'string' ? LABELS[ancestor] : null;
  return { label, ancestor, nvlinks, p2p };
}

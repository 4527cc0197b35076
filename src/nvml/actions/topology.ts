import type { Device } from '../device.ts';
import { checkDevice } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { GpuP2PCapsIndex as Capability, GpuTopologyLevel as Level } from '../raw/enums.ts';
import { nameIn } from '../names.ts';
import { ask, type Steps } from '../steps.ts';
import { numberOf, on, orNull } from './action.ts';

/** What two GPUs have in common, from near to far (`nvmlGpuTopologyLevel_t`). */
export type TopologyLevel =
  'internal' | 'single-switch' | 'multiple-switches' | 'host-bridge' | 'numa-node' | 'system';

const LEVELS: readonly (readonly [Level, TopologyLevel])[] = [
  [Level.INTERNAL, 'internal'],
  [Level.SINGLE, 'single-switch'],
  [Level.MULTIPLE, 'multiple-switches'],
  [Level.HOSTBRIDGE, 'host-bridge'],
  [Level.NODE, 'numa-node'],
  [Level.SYSTEM, 'system'],
];
/** Every {@link TopologyLevel}. */
export const TOPOLOGY_LEVELS: readonly TopologyLevel[] = LEVELS.map(([, name]) => name);

/** Every {@link P2PStatus}. */
export const P2P_STATUSES = [
  'ok',
  'chipset-not-supported',
  'gpu-not-supported',
  'topology-not-supported',
  'disabled-by-regkey',
  'not-supported',
  'unknown',
] as const;
/** Whether two GPUs can do something with each other, or why not (`nvmlGpuP2PStatus_t`). */
export type P2PStatus = (typeof P2P_STATUSES)[number];

/** What two GPUs can do with each other. Null: the driver does not tell. */
export type P2PStatuses = {
  readonly read: P2PStatus | number | null;
  readonly write: P2PStatus | number | null;
  readonly nvlink: P2PStatus | number | null;
  readonly atomics: P2PStatus | number | null;
  readonly pci: P2PStatus | number | null;
};

const CAPABILITIES = {
  read: Capability.READ,
  write: Capability.WRITE,
  nvlink: Capability.NVLINK,
  atomics: Capability.ATOMICS,
  pci: Capability.PCI,
} as const satisfies Record<keyof P2PStatuses, Capability>;

export function* commonAncestor(gpu: Gpu, other: Device): Steps<TopologyLevel | number | null> {
  checkDevice('other', other);
  const level = yield* orNull(ask(gpu.prepare.deviceGetTopologyCommonAncestor(gpu.handle, other.gpu.handle)));
  return level === null ? null : (LEVELS.find(([number]) => number === level)?.[1] ?? level);
}

export function* nearestGpus(gpu: Gpu, level: TopologyLevel): Steps<Device[] | null> {
  const found = LEVELS[numberOf('A level of the topology', TOPOLOGY_LEVELS, level)];
  const handles = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetTopologyNearestGpus(handle, found?.[0] ?? 0)),
  );
  if (handles === null) return null;
  const near: Device[] = [];
  for (const handle of handles) {
    const uuid = yield* ask(gpu.prepare.deviceGetUUID(handle));
    near.push(yield* gpu.session.byUuid(uuid));
  }
  return near;
}

export function* p2pStatus(gpu: Gpu, other: Device): Steps<P2PStatuses> {
  checkDevice('other', other);
  const status = nameIn(P2P_STATUSES);
  const entries: [string, P2PStatus | number | null][] = [];
  for (const [name, capability] of Object.entries(CAPABILITIES)) {
    const answer = yield* orNull(
      ask(gpu.prepare.deviceGetP2PStatus(gpu.handle, other.gpu.handle, capability)),
    );
    entries.push([name, answer === null ? null : status(answer)]);
  }
  return Object.fromEntries(entries) as P2PStatuses;
}

export function* isOnSameBoardAs(gpu: Gpu, other: Device): Steps<boolean | null> {
  checkDevice('other', other);
  const same = yield* orNull(ask(gpu.prepare.deviceOnSameBoard(gpu.handle, other.gpu.handle)));
  return same === null ? null : same !== 0;
}

export function setCpuAffinity(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceSetCpuAffinity(handle));
}

export function clearCpuAffinity(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceClearCpuAffinity(handle));
}

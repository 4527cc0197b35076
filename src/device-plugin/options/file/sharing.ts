import { quoted } from '../option-value.ts';
import { type ReplicatedResource, type Sharing, UNSHARED } from '../settings.ts';
import type { ConfigNode } from './config-node.ts';
import { resourceName, sharedName } from './resource-name.ts';

export const SHARING_KEYS = ['timeSlicing', 'mps'] as const;
export const STRATEGY_KEYS = ['renameByDefault', 'failRequestsGreaterThanOne', 'resources'] as const;
export const SHARED_RESOURCE_KEYS = ['name', 'rename', 'devices', 'replicas'] as const;

const INDEX = /^\d+$/;
const MIG_INDEX = /^\d+:\d+$/;
const UUID = '[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}';
/** Full GPU, MIG device, and MIG device as drivers before R470 named it. */
const UUIDS = new RegExp(`^(GPU-${UUID}|MIG-${UUID}|MIG-GPU-${UUID}/\\d+/\\d+)$`, 'i');

export type SharingSection = {
  readonly sharing: Sharing;
  /** Where the strategy that counts is chosen, for sentences. */
  readonly place: string;
  readonly warnings: readonly string[];
};

/** `sharing:`. Where both strategies are given, MPS counts, as with NVIDIA's plugin. */
export function readSharing(node: ConfigNode | null): SharingSection {
  const found = node?.map(SHARING_KEYS);
  const timeSlicing = found?.get('timeSlicing');
  const mps = found?.get('mps');
  const sliced = timeSlicing === undefined ? UNSHARED : strategy(timeSlicing, 'time-slicing', false);
  if (mps === undefined) return { sharing: sliced, place: timeSlicing?.place ?? '', warnings: [] };
  // Programs that share by MPS get a fixed part each: more than one part gives them nothing.
  const sharing = strategy(mps, 'mps', true);
  const warnings =
    timeSlicing === undefined
      ? []
      : [`${timeSlicing.place} has no effect: sharing.mps is there too, and counts. Take one of them out.`];
  return { sharing, place: mps.place, warnings };
}

function strategy(node: ConfigNode, name: Sharing['strategy'], failByDefault: boolean): Sharing {
  const found = node.map(STRATEGY_KEYS);
  const renameByDefault = found.get('renameByDefault')?.boolean() ?? false;
  const items = found.get('resources')?.list('resources') ?? [];
  if (items.length === 0) node.fail('has no resources to share; name one, or take it out.');
  const resources: ReplicatedResource[] = [];
  for (const item of items) resources.push(replicated(item, renameByDefault, resources));
  const failRequestsGreaterThanOne = found.get('failRequestsGreaterThanOne')?.boolean() ?? failByDefault;
  return { strategy: name, renameByDefault, failRequestsGreaterThanOne, resources };
}

function replicated(
  item: ConfigNode,
  renameByDefault: boolean,
  before: readonly ReplicatedResource[],
): ReplicatedResource {
  const found = item.map(SHARED_RESOURCE_KEYS);
  const nameNode = found.get('name') ?? item.fail('has no name.');
  const name = resourceName(nameNode);
  const replicas = found.get('replicas') ?? item.fail('has no replicas.');
  const count = replicas.integer() ?? 0;
  if (count < 2) replicas.fail(`must be a whole number, 2 at least: one replica is the device itself.`);
  const renameNode = found.get('rename');
  const rename = renameNode === undefined ? null : resourceName(renameNode);
  const devicesNode = found.get('devices');
  const devices = devicesNode === undefined ? 'all' : deviceSet(devicesNode);
  for (const other of before.filter((one) => one.name === name)) {
    if (overlap(other.devices, devices)) {
      nameNode.fail(
        `is ${name}, which an entry above shares already; let each list devices that the other does not.`,
      );
    }
  }
  return {
    name,
    rename: rename ?? (renameByDefault ? sharedName(name, nameNode) : null),
    devices,
    replicas: count,
  };
}

function deviceSet(node: ConfigNode): ReplicatedResource['devices'] {
  if (node.isList) return deviceList(node);
  const count = node.integer();
  if (count !== null && count > 0) return count;
  if (node.isText && node.text() === 'all') return 'all';
  return node.fail('must be all, how many, or a list of GPU indices, MIG indices (0:1) and UUIDs.');
}

function deviceList(node: ConfigNode): string[] {
  const known = new Set<string>();
  for (const item of node.list('devices')) {
    const text = item.text();
    if (!INDEX.test(text) && !MIG_INDEX.test(text) && !UUIDS.test(text)) {
      item.fail(
        `is ${quoted(text)}, but must be the index of a GPU, a MIG index (0:1), or a UUID (GPU-..., MIG-...).`,
      );
    }
    if (known.has(text)) item.fail(`is ${text}, which is in the list already.`);
    known.add(text);
  }
  if (known.size === 0) node.fail('is an empty list; name a device, or leave it out for all.');
  return [...known];
}

function overlap(one: ReplicatedResource['devices'], other: ReplicatedResource['devices']): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return true;
  return one.some((device) => other.includes(device));
}

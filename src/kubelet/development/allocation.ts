import { ContainerAllocateResponse } from '../gen/v1beta1/deviceplugin.ts';
import type { DeviceManager, Endpoint } from './device-manager.ts';
import type { PluginDevice } from '../plugin-device.ts';
import { KubeletPanicError } from './pods.ts';
import { inside } from './topology.ts';

/** The NUMA node of a device without topology, in the checkpoint. */
const NO_NODE = -1;

/** What one container asks of one resource. */
export type Ask = {
  readonly podUid: string;
  readonly containerName: string;
  readonly resource: string;
  readonly count: number;
  /** Devices of the pod's init containers, to be used again. */
  readonly reusable: readonly string[];
  /** The container was running before the kubelet started: it has its devices already. */
  readonly alreadyRunning: boolean;
  /** NUMA nodes that the topology manager chose; null: any. */
  readonly nodes: readonly number[] | null;
};

/**
 * Allocates devices to one container as the device manager does, in its order and its words.
 * Answers whether anything was recorded; throws what refuses the pod.
 */
export async function allocate(manager: DeviceManager, ask: Ask): Promise<boolean> {
  try {
    const ids = await choose(manager, ask);
    if (ids.length === 0) return false;
    const { connection } = runningEndpoint(manager, ask.resource);
    const response = await connection.allocate(ids);
    manager.podDevices.insert({
      podUid: ask.podUid,
      containerName: ask.containerName,
      resourceName: ask.resource,
      deviceIds: ids,
      devicesByNuma: byNuma(manager, ask.resource, ids),
      allocResp: ContainerAllocateResponse.encode(response).finish(),
    });
    return true;
  } catch (error) {
    manager.restoreAllocated();
    throw error;
  }
}

async function choose(manager: DeviceManager, ask: Ask): Promise<string[]> {
  const { resource, count } = ask;
  const held = manager.podDevices.held(ask.podUid, ask.containerName, resource);
  if (held !== null && held.length !== count) {
    throw new Error(
      `pod "${ask.podUid}" container "${ask.containerName}" changed request for resource "${resource}" from ${held.length} to ${count}`,
    );
  }
  if (ask.alreadyRunning) return [];
  assertUsable(manager, resource, held ?? []);
  if (held !== null) return [];

  const chosen = new Set<string>();
  const take = (ids: Iterable<string>): boolean => {
    for (const id of ids) {
      if (chosen.size === count) break;
      chosen.add(id);
      manager.allocated(resource).add(id);
    }
    return chosen.size === count;
  };
  if (take(ask.reusable)) return [...chosen];

  const needed = count - chosen.size;
  const inUse = manager.allocated(resource);
  const available = [...manager.healthy(resource)].filter((id) => !inUse.has(id));
  if (available.length < needed) {
    throw new Error(
      `requested number of devices unavailable for ${resource}. Requested: ${needed}, Available: ${available.length}`,
    );
  }
  const aligned = available.filter((id) => isNear(manager.device(resource, id), ask.nodes));
  // With more of them than needed the plugin chooses among them; else they are all taken, and it chooses the rest.
  if (needed >= aligned.length && take(aligned)) return [...chosen];
  const from = needed < aligned.length ? aligned : available.filter((id) => !chosen.has(id));
  const preferred = new Set(await prefer(manager, resource, from, [...chosen], count));
  take(from.filter((id) => preferred.has(id)));
  take(from);
  return [...chosen];
}

function isNear(device: PluginDevice | null, nodes: readonly number[] | null): boolean {
  return device !== null && nodes !== null && inside([device], nodes).length > 0;
}

/** The checks that come before the counting (kubernetes#109595). */
function assertUsable(manager: DeviceManager, resource: string, held: readonly string[]): void {
  if (!manager.isRegistered(resource)) throw new Error(`cannot allocate unregistered device ${resource}`);
  const healthy = manager.healthy(resource);
  if (healthy.size === 0) {
    throw new Error(`no healthy devices present; cannot allocate unhealthy devices ${resource}`);
  }
  if (held.some((id) => !healthy.has(id))) {
    throw new Error(
      `previously allocated devices are no longer healthy; cannot allocate unhealthy devices ${resource}`,
    );
  }
}

async function prefer(
  manager: DeviceManager,
  resource: string,
  available: readonly string[],
  mustInclude: string[],
  size: number,
): Promise<string[]> {
  const { connection, options } = runningEndpoint(manager, resource);
  if (options?.getPreferredAllocationAvailable !== true) return [];
  const ids = await connection.preferred([...available, ...mustInclude], mustInclude, size);
  return ids;
}

/** The endpoint, or the error of a plugin that went in between. */
export function runningEndpoint(
  manager: DeviceManager,
  resource: string,
): Endpoint & { connection: NonNullable<Endpoint['connection']> } {
  const endpoint = manager.endpoints.get(resource);
  if (endpoint === undefined) throw new Error(`unknown Device Plugin ${resource}`);
  const { connection, stoppedAt } = endpoint;
  if (connection === null || stoppedAt !== null) throw new Error(`endpoint ${resource} has been stopped`);
  return { ...endpoint, connection };
}

function byNuma(manager: DeviceManager, resource: string, ids: readonly string[]): Map<number, string[]> {
  const result = new Map<number, string[]>();
  for (const id of ids) {
    const device = manager.device(resource, id);
    if (device === null) {
      throw new KubeletPanicError(
        `The kubelet would have crashed: ${id} left the list of ${resource} while it was being allocated. List a device as Unhealthy instead.`,
      );
    }
    for (const node of device.numaNodes.length === 0 ? [NO_NODE] : device.numaNodes) {
      result.set(node, [...(result.get(node) ?? []), id]);
    }
  }
  return result;
}

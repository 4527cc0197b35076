import { randomUUID } from 'node:crypto';

import { allocate, runningEndpoint } from './allocation.ts';
import type { PluginDevice } from '../plugin-device.ts';
import type { DeviceManager } from './device-manager.ts';
import {
  type AdmittedContainer,
  type AdmittedPod,
  AdmissionError,
  type ContainerState,
  type ContainerSpec,
  type PodSpec,
  TopologyAffinityError,
} from './pods.ts';
import { agree, heldDevices, hintsOf } from './topology.ts';

/** A pod on the node: what was asked, and how far its containers are. */
export type Pod = {
  readonly uid: string;
  readonly spec: PodSpec;
  readonly states: Map<string, { state: ContainerState; message: string | null }>;
};

export function newPod(spec: PodSpec): Pod {
  return { uid: spec.podUid ?? randomUUID(), spec, states: new Map() };
}

/** Init containers first, each group in its order. */
function inOrder(pod: Pod): PodSpec['containers'] {
  const { containers } = pod.spec;
  return [...containers.filter((c) => c.init === true), ...containers.filter((c) => c.init !== true)];
}

/**
 * Admission: devices for every container, or an `AdmissionError`. `running` says of a container that it was
 * running before this kubelet started, which passes every check. Calls `recorded` after each new allocation.
 */
export async function admitPod(
  manager: DeviceManager,
  pod: Pod,
  running: (container: string) => boolean,
  recorded: (container: string, resource: string) => Promise<void>,
): Promise<void> {
  const reusable = new Map<string, Set<string>>();
  try {
    for (const container of inOrder(pod)) {
      const nodes = alignment(manager, pod.uid, container, reusable);
      for (const [resource, count] of Object.entries(container.resources)) {
        const pool = reusable.get(resource) ?? new Set<string>();
        reusable.set(resource, pool);
        const isNew = await allocate(manager, {
          podUid: pod.uid,
          containerName: container.name,
          resource,
          count,
          reusable: [...pool],
          alreadyRunning: running(container.name),
          nodes,
        });
        for (const id of manager.podDevices.held(pod.uid, container.name, resource) ?? []) {
          if (container.init === true) pool.add(id);
          else pool.delete(id);
        }
        if (isNew) await recorded(container.name, resource);
      }
    }
  } catch (error) {
    throw new AdmissionError(pod.spec.podName, error);
  }
}

/** The NUMA nodes of a container by the topology policy; null: any. Throws what refuses the pod. */
function alignment(
  manager: DeviceManager,
  podUid: string,
  container: ContainerSpec,
  reusable: ReadonlyMap<string, ReadonlySet<string>>,
): readonly number[] | null {
  const { topologyPolicy: policy } = manager;
  if (policy === 'none') return null;
  const hints = Object.entries(container.resources).map(([resource, count]) => {
    const all = manager.devices(resource);
    if (all.every(({ numaNodes }) => numaNodes.length === 0)) return null;
    const device = (id: string): PluginDevice | null => manager.device(resource, id);
    const held = manager.podDevices.held(podUid, container.name, resource);
    if (held !== null) {
      return hintsOf({ count, all, available: heldDevices(resource, held, device), reusable: new Set() });
    }
    const again = reusable.get(resource) ?? new Set<string>();
    const inUse = manager.allocated(resource);
    const available = all.filter(({ id, healthy }) => again.has(id) || (healthy && !inUse.has(id)));
    return hintsOf({ count, all, available, reusable: again });
  });
  const { nodes, admit } = agree(
    policy,
    hints.filter((hint) => hint !== null),
  );
  if (!admit) throw new TopologyAffinityError();
  return nodes;
}

/** Starts every container that does not run: init containers to their end, then the others. */
export async function startPod(manager: DeviceManager, pod: Pod): Promise<void> {
  let blocked = false;
  for (const container of inOrder(pod)) {
    if (blocked && container.init !== true) {
      pod.states.set(container.name, { state: 'waiting', message: 'PodInitializing' });
      continue;
    }
    await startContainer(manager, pod, container.name);
    if (container.init === true && pod.states.get(container.name)?.state === 'waiting') blocked = true;
  }
}

/** One container's start: PreStartContainer where the plugin asked for it, then the recorded answer. */
export async function startContainer(manager: DeviceManager, pod: Pod, name: string): Promise<void> {
  const container = pod.spec.containers.find((candidate) => candidate.name === name);
  if (container === undefined) throw new Error(`Pod ${pod.spec.podName} has no container ${name}.`);
  try {
    for (const resource of Object.keys(container.resources)) {
      if (manager.endpoints.get(resource)?.options?.preStartRequired !== true) continue;
      const ids = manager.podDevices.held(pod.uid, name, resource);
      if (ids !== null) await runningEndpoint(manager, resource).connection.preStart([...ids]);
    }
    pod.states.set(name, { state: container.init === true ? 'finished' : 'running', message: null });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    pod.states.set(name, { state: 'waiting', message: `CreateContainerConfigError: ${message}` });
  }
}

/** The pod as its user sees it. */
export function describePod(manager: DeviceManager, pod: Pod): AdmittedPod {
  return {
    uid: pod.uid,
    name: pod.spec.podName,
    namespace: namespaceOf(pod),
    containers: pod.spec.containers.map((container): AdmittedContainer => ({
      name: container.name,
      init: container.init === true,
      ...(pod.states.get(container.name) ?? { state: 'waiting', message: 'PodInitializing' }),
      ...manager.podDevices.runOptions(pod.uid, container.name),
    })),
  };
}

export function namespaceOf(pod: Pod): string {
  return pod.spec.namespace ?? 'default';
}

import { Server, status } from '@grpc/grpc-js';

import {
  type ContainerDevices,
  type PodResources,
  type PodResourcesListerServer,
  PodResourcesListerService,
} from '../gen/podresources/v1/podresources.ts';
import type { CheckpointEntry } from '../checkpoint-form.ts';
import { bindUnixSocket } from '../unix-socket.ts';

/** What the server asks the kubelet. Both calls free what ended pods held, as in the real one. */
export type PodResourcesSource = {
  readonly pods: () => PodResources[];
  readonly allocatable: () => ContainerDevices[];
};

/** The kubelet's PodResources v1 API. */
export async function servePodResources(socketPath: string, source: PodResourcesSource): Promise<Server> {
  const server = new Server();
  server.addService(PodResourcesListerService, {
    list: (_call, callback) => {
      callback(null, { podResources: source.pods() });
    },
    getAllocatableResources: (_call, callback) => {
      callback(null, { devices: source.allocatable(), cpuIds: [], memory: [] });
    },
    get: (call, callback) => {
      const { podName, podNamespace } = call.request;
      const pod = source.pods().find(({ name, namespace }) => name === podName && namespace === podNamespace);
      if (pod !== undefined) callback(null, { podResources: pod });
      else
        callback({ code: status.UNKNOWN, details: `pod ${podName} in namespace ${podNamespace} not found` });
    },
  } satisfies PodResourcesListerServer);
  await bindUnixSocket(server, socketPath);
  return server;
}

/** One row for each device and NUMA node, as the kubelet answers. */
export function deviceRows(entries: readonly CheckpointEntry[]): ContainerDevices[] {
  return entries.flatMap(({ resourceName, devicesByNuma }) =>
    [...devicesByNuma].flatMap(([node, ids]) =>
      ids.map((id) => ({
        resourceName,
        deviceIds: [id],
        topology: node < 0 ? undefined : { nodes: [{ ID: BigInt(node) }] },
      })),
    ),
  );
}

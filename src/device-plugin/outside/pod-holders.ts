import { PodResourcesClient } from '../../kubelet/index.ts';
import type { PodOnGpu } from './status.ts';

/** The kubelet answers within milliseconds, or is not well. */
const DEADLINE_MS = 1_000;

/** Every device that a container holds by the kubelet's PodResources. Rejects with a `PodResourcesError`. */
export async function podHolders(socketPath: string): Promise<PodOnGpu[]> {
  const client = new PodResourcesClient(socketPath, { deadlineMs: DEADLINE_MS });
  try {
    const pods = await client.list();
    return pods.flatMap(({ namespace, name: pod, containers }) =>
      containers.flatMap(({ name: container, devices }) =>
        devices.flatMap(({ resourceName: resource, deviceIds }) =>
          deviceIds.map((id) => ({ namespace, pod, container, resource, id })),
        ),
      ),
    );
  } finally {
    client.close();
  }
}

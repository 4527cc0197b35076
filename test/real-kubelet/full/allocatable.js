import { credentials } from '@grpc/grpc-js';
import { PodResourcesListerClient } from '../../../lib/kubelet/gen/podresources/v1/podresources.js';
import { podResourcesSocket } from './kubelet.js';

/** The ids that the kubelet can give, by PodResources' GetAllocatableResources: without an API server no node shows them. */
export async function allocatableIds(resource) {
  const options = { 'grpc.default_authority': 'localhost' };
  const client = new PodResourcesListerClient(
    `unix:${podResourcesSocket}`,
    credentials.createInsecure(),
    options,
  );
  try {
    const devices = await new Promise((resolve, reject) => {
      client.getAllocatableResources({}, (error, answer) =>
        error ? reject(error) : resolve(answer.devices),
      );
    });
    const ids = devices
      .filter(({ resourceName }) => resourceName === resource)
      .flatMap(({ deviceIds }) => deviceIds);
    return [...new Set(ids)].sort();
  } finally {
    client.close();
  }
}

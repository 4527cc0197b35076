// Calls a served plugin as the kubelet does, and measures each call.
import { join } from 'node:path';

import { credentials } from '@grpc/grpc-js';

export async function connectPlugin(kubelet) {
  const { DevicePluginClient } = await import('../../lib/kubelet/gen/v1beta1/deviceplugin.js');
  const socket = join(kubelet.paths.devicePlugins, 'nvidia-gpu.sock');
  const client = new DevicePluginClient(`unix:${socket}`, credentials.createInsecure(), {
    'grpc.default_authority': 'localhost',
  });
  const timed = (method, request) =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      client[method](request, (error, response) => {
        if (error === null) resolve({ ns: (performance.now() - start) * 1e6, response });
        else reject(error);
      });
    });
  return {
    /** Both resolve with `{ ns, response }`. */
    allocate: (devicesIds) => timed('allocate', { containerRequests: [{ devicesIds }] }),
    prefer: (availableDeviceIDs, allocationSize) =>
      timed('getPreferredAllocation', {
        containerRequests: [{ availableDeviceIDs, mustIncludeDeviceIDs: [], allocationSize }],
      }),
    close: () => client.close(),
  };
}

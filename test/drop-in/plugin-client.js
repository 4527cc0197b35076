import { credentials } from '@grpc/grpc-js';
import { DevicePluginClient } from '../../lib/kubelet/gen/v1beta1/deviceplugin.js';

/** Asks a plugin for all that a kubelet can ask for. */
export class PluginClient {
  #client;

  constructor(socket) {
    this.#client = new DevicePluginClient(`unix:${socket}`, credentials.createInsecure(), {
      'grpc.default_authority': 'localhost',
    });
  }

  close() {
    this.#client.close();
  }

  /** `{ options, devices, allocated, preferred }`; devices by id, as NVIDIA's plugin has them in any order. */
  async everything() {
    const options = await this.#call('getDevicePluginOptions', {});
    const listed = (await this.#list()).toSorted((left, right) => (left.ID < right.ID ? -1 : 1));
    const devices = listed.map(({ ID, health, topology }) => ({
      ID,
      health,
      numaNodes: topology?.nodes.map((node) => Number(node.ID)) ?? null,
    }));
    const ids = devices.map(({ ID }) => ID);
    const allocated = {};
    for (const [what, containers] of Object.entries(requests(ids))) {
      const containerRequests = containers.map((devicesIds) => ({ devicesIds }));
      allocated[what] = await this.#call('allocate', { containerRequests }).then(
        ({ containerResponses }) => containerResponses,
        (error) => error,
      );
    }
    const preferred = {};
    for (const size of [1, 2, ids.length].filter((each) => each <= ids.length)) {
      const containerRequests = [{ availableDeviceIDs: ids, mustIncludeDeviceIDs: [], allocationSize: size }];
      const { containerResponses } = await this.#call('getPreferredAllocation', { containerRequests });
      preferred[size] = containerResponses[0].deviceIDs;
    }
    return { options, devices, allocated, preferred };
  }

  #call(method, request) {
    return new Promise((resolve, reject) => {
      this.#client[method](request, { deadline: Date.now() + 60_000 }, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(error);
      });
    });
  }

  /** The first list. NVIDIA's plugin gives each stream one, and its news to one of them alone. */
  #list() {
    return new Promise((resolve, reject) => {
      const stream = this.#client.listAndWatch({});
      stream.once('error', reject);
      stream.once('data', ({ devices }) => {
        stream.removeListener('error', reject).on('error', () => undefined);
        stream.cancel();
        resolve(devices);
      });
    });
  }
}

/** What -> the ids that each container asks for. */
function requests(ids) {
  const [first, last] = [ids[0], ids.at(-1)];
  const sibling = ids.find((id) => id !== first && id.split('::')[0] === first.split('::')[0]);
  return {
    'one device': [[first]],
    'two devices, the last first': [[last, first]],
    'two containers': [[first], [last]],
    'all devices': [ids],
    'an id that is not there': [['GPU-00000000-0000-0000-0000-000000000000']],
    'one that is there and one that is not': [[first, 'nonsense']],
    ...(sibling === undefined ? {} : { 'two replicas of one device': [[sibling, first]] }),
  };
}

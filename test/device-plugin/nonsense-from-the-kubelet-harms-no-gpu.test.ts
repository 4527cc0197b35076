import { join } from 'node:path';

import { credentials, type ServiceError } from '@grpc/grpc-js';
import { expect, onTestFinished, test } from 'vitest';

import {
  type AllocateResponse,
  DevicePluginClient,
  type PreferredAllocationResponse,
} from '../../src/kubelet/gen/v1beta1/deviceplugin.ts';
import { GPU, healthy, Node, podWith } from './support.ts';
import { TwinDriver, uuidOf } from './twin.ts';
import { random } from './world/random.ts';

const SEED = 20_261_130;

/** Ids that are listed, that nearly are, and that are nothing; sizes of every kind. */
class Nonsense {
  readonly #pick: (below: number) => number = random(SEED);

  ids(): string[] {
    return Array.from({ length: this.#pick(6) }, () => this.#id());
  }

  size(): number {
    return [0, 1, 2, 4, 9, -1, 2_147_483_647, -2_147_483_648][this.#pick(8)] ?? 0;
  }

  #id(): string {
    const known = uuidOf(this.#pick(6));
    const kinds = [
      known,
      known,
      known,
      `${known}::0`,
      known.toLowerCase(),
      String(this.#pick(9)),
      '0:0',
      '',
      '../x',
      '\u0000',
      '::',
      known.repeat(40),
    ];
    return kinds[this.#pick(kinds.length)] ?? '';
  }
}

type Answer<T> = { readonly error: ServiceError | null; readonly answer: T | undefined };

test(`random requests are answered or refused with a sentence, and pods are served after (seed ${SEED})`, async () => {
  const node = await Node.start();
  node.plugin(new TwinDriver(4).open);
  await node.kubelet.until(GPU, healthy(4));
  const socket = join(node.kubelet.paths.devicePlugins, 'nvidia-gpu.sock');
  const client = new DevicePluginClient(`unix:${socket}`, credentials.createInsecure(), {
    'grpc.default_authority': 'localhost',
  });
  onTestFinished(() => {
    client.close();
  });
  const nonsense = new Nonsense();
  let granted = 0;
  for (let round = 0; round < 200; round++) {
    const asked = [nonsense.ids(), nonsense.ids()];
    const { error, answer } = await new Promise<Answer<AllocateResponse>>((resolve) => {
      const containerRequests = asked.map((devicesIds) => ({ devicesIds }));
      client.allocate({ containerRequests }, (refusal, response) => {
        resolve({ error: refusal, answer: response });
      });
    });
    if (error === null) granted += 1;
    else expect(error.details, JSON.stringify(asked)).toMatch(/^Device .*\.$|^Device .* to a pod: /);
    expect(answer?.containerResponses.length ?? 2).toBe(2);
    await prefers(client, nonsense);
  }
  expect(granted).toBeGreaterThan(0);
  const pod = await node.kubelet.admit(podWith(4));
  expect(pod.containers[0]?.deviceIds[GPU]).toHaveLength(4);
});

/** Never an error: the kubelet would refuse the pod for what is only a wish. */
async function prefers(client: DevicePluginClient, nonsense: Nonsense): Promise<void> {
  const [availableDeviceIDs, mustIncludeDeviceIDs] = [nonsense.ids(), nonsense.ids()];
  const request = { availableDeviceIDs, mustIncludeDeviceIDs, allocationSize: nonsense.size() };
  const { error, answer } = await new Promise<Answer<PreferredAllocationResponse>>((resolve) => {
    client.getPreferredAllocation({ containerRequests: [request] }, (refusal, response) => {
      resolve({ error: refusal, answer: response });
    });
  });
  expect(error, JSON.stringify(request)).toBeNull();
  const chosen = answer?.containerResponses[0]?.deviceIDs ?? [];
  expect(chosen.filter((id) => ![...availableDeviceIDs, ...mustIncludeDeviceIDs].includes(id))).toEqual([]);
}

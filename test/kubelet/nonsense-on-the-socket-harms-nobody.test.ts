import { connect } from 'node:net';
import { join } from 'node:path';

import { type Client, credentials, makeGenericClientConstructor, type ServiceError } from '@grpc/grpc-js';
import { expect, it, onTestFinished } from 'vitest';

import { AllocateRequest, DevicePluginService } from '../../src/kubelet/gen/v1beta1/deviceplugin.ts';
import { random } from '../device-plugin/world/random.ts';
import { asksFor, handlers, healthy, RESOURCE, startKubelet, startPlugin } from './support.ts';

const SEED = 20_261_125;
const METHODS = [
  'allocate',
  'getPreferredAllocation',
  'preStartContainer',
  'getDevicePluginOptions',
] as const;

function bytes(pick: (below: number) => number, most: number): Buffer {
  return Buffer.from(Array.from({ length: pick(most) }, () => pick(256)));
}

/** A client that sends bytes as they are. */
function rawClient(socket: string): Client {
  const Raw = makeGenericClientConstructor(DevicePluginService, 'raw');
  const client = new Raw(`unix:${socket}`, credentials.createInsecure(), {
    'grpc.default_authority': 'localhost',
  });
  onTestFinished(() => {
    client.close();
  });
  return client;
}

function send(client: Client, method: (typeof METHODS)[number], body: Buffer): Promise<ServiceError | null> {
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      DevicePluginService[method].path,
      (value: Buffer) => value,
      (value) => value,
      body,
      { deadline: Date.now() + 10_000 },
      resolve,
    );
  });
}

async function served(): Promise<{ socket: string; stillServes: () => Promise<void> }> {
  const kubelet = await startKubelet();
  const known = new Set(Array.from({ length: 8 }, (_, index) => `thing-${index}`));
  await startPlugin(kubelet, {
    handlers: handlers({
      allocate: (containers) => {
        const foreign = containers.flatMap(({ deviceIds }) => deviceIds).find((id) => !known.has(id));
        if (foreign !== undefined) throw new Error(`Device ${foreign} is none of this node's.`);
        return handlers().allocate(containers);
      },
    }),
  });
  await kubelet.until(RESOURCE, healthy(8));
  let pods = 0;
  const stillServes = async (): Promise<void> => {
    const pod = await kubelet.admit({ podName: `after-${(pods += 1)}`, containers: [asksFor(2)] });
    expect(pod.containers[0]?.deviceIds[RESOURCE]).toHaveLength(2);
    kubelet.deletePod(pod.uid);
  };
  return { socket: join(kubelet.paths.devicePlugins, 'thing.sock'), stillServes };
}

it(`random bytes in every call get an answer or an error (seed ${SEED})`, async () => {
  const { socket, stillServes } = await served();
  const client = rawClient(socket);
  const pick = random(SEED);
  for (let round = 0; round < 500; round += 1) {
    const method = METHODS[pick(METHODS.length)] ?? 'allocate';
    const error = await send(client, method, bytes(pick, 64));
    // Neither a timeout (4) nor a connection that broke (14).
    expect([4, 14], `round ${round}: ${error?.message ?? ''}`).not.toContain(error?.code);
  }
  await stillServes();
});

it(`requests that are cut or changed get an answer or an error (seed ${SEED})`, async () => {
  const { socket, stillServes } = await served();
  const client = rawClient(socket);
  const pick = random(SEED + 1);
  const good = Buffer.from(
    AllocateRequest.encode({
      containerRequests: [{ devicesIds: ['thing-0', 'thing-1'] }, { devicesIds: [] }],
    }).finish(),
  );
  for (let round = 0; round < 300; round += 1) {
    const body = Buffer.from(good.subarray(0, pick(good.length + 1)));
    if (body.length > 0) body[pick(body.length)] = pick(256);
    const error = await send(client, 'allocate', body);
    expect([4, 14], `round ${round}: ${error?.message ?? ''}`).not.toContain(error?.code);
  }
  await stillServes();
});

it.each([
  ['an id of 8 MB', [{ devicesIds: ['x'.repeat(8_000_000)] }]],
  ['an id that is no text', [{ devicesIds: ['\u0000\ud800\n"'] }]],
  ['an empty id', [{ devicesIds: [''] }]],
  ['a hundred thousand ids', [{ devicesIds: Array.from({ length: 100_000 }, (_, index) => `x${index}`) }]],
])('refuses %s with a short sentence', async (_what, containerRequests) => {
  const { socket, stillServes } = await served();
  const error = await send(
    rawClient(socket),
    'allocate',
    Buffer.from(AllocateRequest.encode({ containerRequests }).finish()),
  );
  expect(error?.code).toBe(2);
  expect(error?.details).toMatch(/^Device /);
  expect(error?.details.length).toBeLessThan(1_100);
  await stillServes();
});

it('answers a request for nothing with nothing', async () => {
  const { socket } = await served();
  for (const method of METHODS) expect(await send(rawClient(socket), method, Buffer.alloc(0))).toBeNull();
});

it(`bytes that are no HTTP end their own connection only (seed ${SEED})`, async () => {
  const { socket, stillServes } = await served();
  const pick = random(SEED + 2);
  for (let round = 0; round < 50; round += 1) {
    const preface = round % 2 === 0 ? Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n') : Buffer.alloc(0);
    await new Promise<void>((resolve) => {
      const connection = connect(socket, () => {
        connection.end(Buffer.concat([preface, bytes(pick, 2_000)]));
      });
      connection.on('error', () => undefined);
      connection.on('close', () => {
        resolve();
      });
      connection.resume();
    });
  }
  await stillServes();
});

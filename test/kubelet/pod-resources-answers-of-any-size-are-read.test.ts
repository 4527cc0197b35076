import { join } from 'node:path';

import { Server } from '@grpc/grpc-js';
import { expect, it, onTestFinished } from 'vitest';

import { PodResourcesClient } from '../../src/kubelet/index.ts';
import {
  type PodResourcesListerServer,
  PodResourcesListerService,
} from '../../src/kubelet/gen/podresources/v1/podresources.ts';
import { bindUnixSocket } from '../../src/kubelet/unix-socket.ts';
import { temporaryFolder } from './support.ts';

async function serve(path: string, pods: number): Promise<Server> {
  const server = new Server();
  server.addService(PodResourcesListerService, {
    list: (_call, callback) => {
      callback(null, {
        podResources: Array.from({ length: pods }, (_, index) => ({
          name: `pod-${index}-${'x'.repeat(200)}`,
          namespace: 'default',
          containers: [],
        })),
      });
    },
    get: (_call, callback) => {
      callback(new Error('not asked for'));
    },
    getAllocatableResources: (_call, callback) => {
      callback(new Error('not asked for'));
    },
  } satisfies PodResourcesListerServer);
  await bindUnixSocket(server, path);
  onTestFinished(() => {
    server.forceShutdown();
  });
  return server;
}

it('reads an answer of more than 4 MiB', async () => {
  const path = join(await temporaryFolder(), 'kubelet.sock');
  await serve(path, 25_000);
  const client = new PodResourcesClient(path);
  expect(await client.list()).toHaveLength(25_000);
  client.close();
});

it('says what it tried when nobody answers, and finds a kubelet that came back', async () => {
  const path = join(await temporaryFolder(), 'kubelet.sock');
  const client = new PodResourcesClient(path);
  onTestFinished(() => {
    client.close();
  });
  await expect(client.list()).rejects.toMatchObject({
    name: 'PodResourcesError',
    code: 14,
    message: expect.stringContaining(`Listing pod resources on ${path} failed`) as string,
  });
  const first = await serve(path, 1);
  expect(await client.list()).toHaveLength(1);
  first.forceShutdown();
  await serve(path, 2);
  expect(await client.list()).toHaveLength(2);
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { credentials, Server, ServerCredentials } from '@grpc/grpc-js';
import { expect, onTestFinished } from 'vitest';

import {
  type AllocateResponse,
  DevicePluginClient,
  type ListAndWatchResponse,
  type RegistrationServer,
  RegistrationService,
} from '../../src/kubelet/gen/v1beta1/deviceplugin.ts';

const INSECURE = credentials.createInsecure();

/** What a test of somebody else has for a kubelet: it takes registrations and lists, and writes nothing down. */
export class BareKubelet {
  readonly folder: string;
  readonly #server: Server = new Server();
  readonly #clients: Map<string, DevicePluginClient> = new Map();
  readonly #lists: Map<string, readonly string[]> = new Map();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async start(folder: string): Promise<BareKubelet> {
    const kubelet = new BareKubelet(folder);
    await mkdir(folder, { recursive: true });
    await kubelet.#serve();
    onTestFinished(() => {
      kubelet.#stop();
    });
    return kubelet;
  }

  get socket(): string {
    return join(this.folder, 'kubelet.sock');
  }

  /** The healthy ids, in the order of the list. */
  shows(resource: string, ids: readonly string[]): Promise<void> {
    return expect.poll(() => this.#lists.get(resource), { timeout: 10_000 }).toEqual(ids);
  }

  allocate(resource: string, devicesIds: string[]): Promise<AllocateResponse> {
    return new Promise((resolve, reject) => {
      this.#clients.get(resource)?.allocate({ containerRequests: [{ devicesIds }] }, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(error);
      });
    });
  }

  async #serve(): Promise<void> {
    const service: RegistrationServer = {
      register: ({ request: { resourceName, endpoint } }, callback) => {
        this.#listen(resourceName, new DevicePluginClient(`unix:${join(this.folder, endpoint)}`, INSECURE));
        callback(null, {});
      },
    };
    this.#server.addService(RegistrationService, service);
    await new Promise<void>((resolve, reject) => {
      this.#server.bindAsync(`unix:${this.socket}`, ServerCredentials.createInsecure(), (error) => {
        if (error === null) resolve();
        else reject(error);
      });
    });
  }

  #listen(resource: string, client: DevicePluginClient): void {
    this.#clients.set(resource, client);
    const stream = client.listAndWatch({});
    stream.on('data', ({ devices }: ListAndWatchResponse) => {
      const healthy = devices.filter(({ health }) => health === 'Healthy');
      this.#lists.set(
        resource,
        healthy.map(({ ID }) => ID),
      );
    });
    stream.on('error', () => this.#lists.delete(resource));
  }

  #stop(): void {
    for (const client of this.#clients.values()) client.close();
    this.#server.forceShutdown();
  }
}

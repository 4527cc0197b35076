import { join } from 'node:path';

import { Server, status } from '@grpc/grpc-js';

import {
  type DevicePluginOptions,
  type RegisterRequest,
  type RegistrationServer,
  RegistrationService,
} from '../gen/v1beta1/deviceplugin.ts';
import { bindUnixSocket, type BoundSocket } from '../unix-socket.ts';
import type { PluginDevice } from '../plugin-device.ts';
import { PluginConnection } from './plugin-connection.ts';

/** What the device manager is told of plugins. */
export type RegistryEvents = {
  readonly connected: (resource: string, connection: PluginConnection, options: DevicePluginOptions) => void;
  readonly list: (resource: string, devices: PluginDevice[]) => void;
  readonly disconnected: (resource: string) => void;
};

const NAME_PART = '[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?';
const EXTENDED_RESOURCE = new RegExp(
  `^(?!requests\\.)(?!([^/]*\\.)?kubernetes\\.io/)[a-z0-9]([-a-z0-9.]*[a-z0-9])?/${NAME_PART}$`,
);

/** The kubelet's registration socket, and the clients of the plugins that registered (v1beta1 `Registration`). */
export class PluginRegistry {
  readonly #folder: string;
  readonly #dialTimeoutMs: number;
  readonly #events: RegistryEvents;
  readonly #server: Server = new Server();
  readonly #clients: Map<string, PluginConnection> = new Map();
  readonly #connections: Set<PluginConnection> = new Set();
  readonly #streams: Map<string, Promise<void>> = new Map();
  #closed = false;

  constructor(folder: string, dialTimeoutMs: number, events: RegistryEvents) {
    this.#folder = folder;
    this.#dialTimeoutMs = dialTimeoutMs;
    this.#events = events;
    this.#server.addService(RegistrationService, {
      register: (call, callback) => {
        this.#register(call.request).then(
          () => {
            callback(null, {});
          },
          (error: unknown) => {
            const details = error instanceof Error ? error.message : String(error);
            callback({ code: status.UNKNOWN, details });
          },
        );
      },
    } satisfies RegistrationServer);
  }

  serve(socketPath: string): Promise<BoundSocket> {
    return bindUnixSocket(this.#server, socketPath);
  }

  /** Everything ends as when the process dies: the streams at once, the socket file stays. */
  kill(): void {
    this.#closed = true;
    for (const connection of this.#connections) connection.close();
    this.#server.forceShutdown();
  }

  /** Dials back before it answers, as the kubelet does. */
  async #register(request: RegisterRequest): Promise<void> {
    const { version, resourceName, endpoint } = request;
    if (version !== 'v1beta1') {
      throw new Error(
        `requested API version "${version}" is not supported by kubelet. Supported version is "v1beta1"`,
      );
    }
    if (!EXTENDED_RESOURCE.test(resourceName))
      throw new Error(`the ResourceName "${resourceName}" is invalid`);
    await this.connect(resourceName, join(this.#folder, endpoint));
  }

  /** Dials a plugin and takes it for the resource's from now on. */
  async connect(resourceName: string, socketPath: string): Promise<void> {
    const connection = new PluginConnection(resourceName, socketPath);
    this.#clients.set(resourceName, connection);
    this.#connections.add(connection);
    let options: DevicePluginOptions;
    try {
      options = await connection.connect(this.#dialTimeoutMs);
    } catch (error) {
      this.#forget(resourceName, connection);
      throw error;
    }
    if (this.#closed) return;
    this.#events.connected(resourceName, connection, options);
    this.#streams.set(resourceName, this.#run(resourceName, connection));
  }

  /** Ends the connection to the resource's plugin; resolves when its stream is over. */
  async disconnect(resource: string): Promise<void> {
    this.#clients.get(resource)?.close();
    await this.#streams.get(resource);
  }

  /**
   * When a stream ends, the client that is known *now* under its resource is disconnected, even if it is a newer
   * one: so does the kubelet (1.35), and a plugin that keeps two streams open ends with no device.
   */
  async #run(resource: string, connection: PluginConnection): Promise<void> {
    await connection.run((devices) => {
      if (!this.#closed) this.#events.list(resource, devices);
    });
    this.#connections.delete(connection);
    connection.close();
    const current = this.#clients.get(resource);
    if (current === undefined || this.#closed) return;
    this.#forget(resource, current);
    this.#events.disconnected(resource);
  }

  #forget(resource: string, connection: PluginConnection): void {
    this.#clients.delete(resource);
    this.#connections.delete(connection);
    connection.close();
  }
}

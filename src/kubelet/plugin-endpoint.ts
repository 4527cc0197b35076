import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { Server } from '@grpc/grpc-js';

import { DeviceStream } from './device-stream.ts';
import { devicePluginService, type ServiceOptions } from './device-plugin-service.ts';
import { DevicePluginService, type ListAndWatchResponse } from './gen/v1beta1/deviceplugin.ts';
import { MAX_MESSAGE_BYTES } from './grpc-client.ts';
import { bindUnixSocket, type BoundSocket } from './unix-socket.ts';

/** What a served socket needs, and whom it tells when a stream opens or ends. */
export type EndpointOptions = Omit<ServiceOptions, 'openStream'> & {
  readonly socketPath: string;
  readonly currentList: () => ListAndWatchResponse;
  readonly changed: () => void;
  /** Served beside it on the same socket; null: nothing. */
  readonly alongside: Alongside | null;
};

/** Another gRPC service, with what answers it. */
export type Alongside = Parameters<Server['addService']>;

/**
 * One life of the plugin's socket. It serves one registration: with a stream of a former one still open, the
 * kubelet drops the new client when the old stream ends. So it is stopped wholly before the next one serves.
 */
export class PluginEndpoint {
  readonly #server: Server;
  readonly #streams: Set<DeviceStream>;
  readonly #life: { hadStream: boolean };
  readonly #socket: BoundSocket;

  private constructor(
    server: Server,
    streams: Set<DeviceStream>,
    life: { hadStream: boolean },
    socket: BoundSocket,
  ) {
    this.#server = server;
    this.#streams = streams;
    this.#life = life;
    this.#socket = socket;
  }

  static async serve(options: EndpointOptions): Promise<PluginEndpoint> {
    const server = new Server({ 'grpc.max_receive_message_length': MAX_MESSAGE_BYTES });
    const streams = new Set<DeviceStream>();
    const life = { hadStream: false };
    const service = devicePluginService({
      ...options,
      openStream: (call) => {
        const stream = new DeviceStream(call, () => {
          streams.delete(stream);
          options.changed();
        });
        streams.add(stream);
        life.hadStream = true;
        stream.send(options.currentList());
        options.changed();
      },
    });
    server.addService(DevicePluginService, service);
    if (options.alongside !== null) server.addService(...options.alongside);
    try {
      return new PluginEndpoint(server, streams, life, await bindUnixSocket(server, options.socketPath));
    } catch (error) {
      server.forceShutdown();
      throw error;
    }
  }

  /** The kubelet listens to us now. */
  get streaming(): boolean {
    return this.#streams.size > 0;
  }

  /** Good for a registration: the kubelet can find the socket, and has not used it yet. */
  get fresh(): boolean {
    return !this.#life.hadStream && this.intact;
  }

  /** The stream that the kubelet opened is over. */
  get ended(): boolean {
    return this.#life.hadStream && this.#streams.size === 0;
  }

  /** The socket file is there and is ours; a starting kubelet wipes it. */
  get intact(): boolean {
    return this.#socket.intact();
  }

  /** Makes the socket appear anew, so that a kubelet that watches the folder asks again. Nothing is interrupted. */
  announce(): void {
    const { path } = this.#socket;
    // The kubelet ignores names that start with a dot.
    const aside = join(dirname(path), `.${basename(path)}`);
    renameSync(path, aside);
    renameSync(aside, path);
  }

  send(list: ListAndWatchResponse): void {
    for (const stream of this.#streams) stream.send(list);
  }

  /** Resolves when every stream and connection is closed and the socket file is gone. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.tryShutdown(() => {
        resolve();
      });
    });
    this.#server.forceShutdown();
    await closed;
    await this.#socket.remove();
  }
}

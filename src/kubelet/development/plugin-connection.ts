import { type ClientReadableStream, credentials } from '@grpc/grpc-js';

import {
  type ContainerAllocateResponse,
  DevicePluginClient,
  type DevicePluginOptions,
  type ListAndWatchResponse,
} from '../gen/v1beta1/deviceplugin.ts';
import { UNIX_CLIENT_OPTIONS, unary } from '../grpc-client.ts';
import { fromWire, type PluginDevice } from '../plugin-device.ts';
import { unixTarget } from '../unix-socket.ts';

/** The kubelet's deadline for PreStartContainer, the only one that it sets. */
const PRE_START_DEADLINE_MS = 30_000;

/** The kubelet's side of one plugin: the connection that it dials during Register. */
export class PluginConnection {
  readonly resourceName: string;
  readonly #client: DevicePluginClient;
  #stream: ClientReadableStream<ListAndWatchResponse> | null = null;

  constructor(resourceName: string, socketPath: string) {
    this.resourceName = resourceName;
    // gRPC's own 4 MiB stays: the kubelet drops a longer list too.
    this.#client = new DevicePluginClient(
      unixTarget(socketPath),
      credentials.createInsecure(),
      UNIX_CLIENT_OPTIONS,
    );
  }

  /** Waits until the plugin serves, and asks for its options. */
  async connect(timeoutMs: number): Promise<DevicePluginOptions> {
    await new Promise<void>((resolve, reject) => {
      this.#client.waitForReady(Date.now() + timeoutMs, (error) => {
        if (error === undefined) resolve();
        else reject(new Error(`failed to dial device plugin with socketPath: ${error.message}`));
      });
    });
    return unary((callback) => this.#client.getDevicePluginOptions({}, callback));
  }

  /** ListAndWatch: `list` gets each message; resolves when the stream is over. */
  run(list: (devices: PluginDevice[]) => void): Promise<void> {
    return new Promise((resolve) => {
      const stream = this.#client.listAndWatch({});
      this.#stream = stream;
      stream.on('data', (message: ListAndWatchResponse) => {
        list(message.devices.map(fromWire));
      });
      stream.once('error', () => {
        resolve();
      });
      stream.once('end', resolve);
    });
  }

  async preferred(available: string[], mustInclude: string[], size: number): Promise<string[]> {
    const request = {
      containerRequests: [
        { availableDeviceIDs: available, mustIncludeDeviceIDs: mustInclude, allocationSize: size },
      ],
    };
    const { containerResponses } = await unary<{ containerResponses: { deviceIDs: string[] }[] }>(
      (callback) => this.#client.getPreferredAllocation(request, callback),
    ).catch((error: unknown) => {
      throw new Error(`device plugin GetPreferredAllocation rpc failed with err: ${words(error)}`);
    });
    return containerResponses[0]?.deviceIDs ?? [];
  }

  async allocate(ids: string[]): Promise<ContainerAllocateResponse> {
    const { containerResponses } = await unary<{ containerResponses: ContainerAllocateResponse[] }>(
      (callback) => this.#client.allocate({ containerRequests: [{ devicesIds: ids }] }, callback),
    ).catch((error: unknown) => {
      throw new Error(words(error));
    });
    const [first] = containerResponses;
    if (first === undefined) throw new Error('no containers return in allocation response');
    return first;
  }

  async preStart(ids: string[]): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#client.makeUnaryRequest(
        DevicePluginClient.service.preStartContainer.path,
        DevicePluginClient.service.preStartContainer.requestSerialize,
        DevicePluginClient.service.preStartContainer.responseDeserialize,
        { devicesIds: ids },
        { deadline: Date.now() + PRE_START_DEADLINE_MS },
        (error) => {
          if (error === null) resolve();
          else reject(new Error(`device plugin PreStartContainer rpc failed with err: ${words(error)}`));
        },
      );
    });
  }

  close(): void {
    this.#stream?.cancel();
    this.#client.close();
  }
}

/** An RPC error as Go prints it. */
function words(error: unknown): string {
  const { code, details } = error as { code?: number; details?: string };
  const name = STATUS_NAMES[code ?? 2] ?? 'Unknown';
  return `rpc error: code = ${name} desc = ${details ?? String(error)}`;
}

const STATUS_NAMES: readonly string[] = [
  'OK',
  'Canceled',
  'Unknown',
  'InvalidArgument',
  'DeadlineExceeded',
  'NotFound',
  'AlreadyExists',
  'PermissionDenied',
  'ResourceExhausted',
  'FailedPrecondition',
  'Aborted',
  'OutOfRange',
  'Unimplemented',
  'Internal',
  'Unavailable',
  'DataLoss',
  'Unauthenticated',
];

import { basename } from 'node:path';

import { credentials, status, type ServiceError } from '@grpc/grpc-js';

import { type DevicePluginOptions, RegistrationClient } from './gen/v1beta1/deviceplugin.ts';
import { UNIX_CLIENT_OPTIONS, unary } from './grpc-client.ts';
import { unixTarget } from './unix-socket.ts';

/** The kubelet dials the plugin back during Register and gives that 10 s by itself. */
const REGISTER_DEADLINE_MS = 10_000;

/** One try to register: which resource, served where. */
export type RegistrationTry = {
  readonly resourceName: string;
  readonly socketPath: string;
  readonly kubeletSocket: string;
  readonly options: DevicePluginOptions;
};

/**
 * The kubelet.sock way to register (v1beta1 `Registration.Register`). The socket must be served already.
 * Every try has a channel of its own: inotify tells of kubelet.sock before anybody listens on it, and a channel
 * that was refused once stays away for its back-off.
 */
export async function register(request: RegistrationTry, signal: AbortSignal): Promise<void> {
  const client = new RegistrationClient(
    unixTarget(request.kubeletSocket),
    credentials.createInsecure(),
    UNIX_CLIENT_OPTIONS,
  );
  try {
    await unary(
      (callback) =>
        client.makeUnaryRequest(
          RegistrationClient.service.register.path,
          RegistrationClient.service.register.requestSerialize,
          RegistrationClient.service.register.responseDeserialize,
          {
            version: 'v1beta1',
            endpoint: basename(request.socketPath),
            resourceName: request.resourceName,
            options: request.options,
          },
          { deadline: Date.now() + REGISTER_DEADLINE_MS },
          (error, response) => {
            callback(error, response ?? {});
          },
        ),
      signal,
    );
  } finally {
    client.close();
  }
}

/** Nobody listens yet: worth another try in milliseconds. A refusal by the kubelet itself is not. */
export function isNobodyThere(error: unknown): boolean {
  const code = (error as Partial<ServiceError>).code;
  return code === status.UNAVAILABLE || code === status.CANCELLED;
}

import { type ClientOptions, type ServiceError } from '@grpc/grpc-js';

/** A preferred allocation among 63,000 devices, or the pods of a large node, pass gRPC's default of 4 MiB. */
export const MAX_MESSAGE_BYTES: number = 64 * 1024 * 1024;

/** For a client of a socket file: what the peer expects as authority, and no state shared between tries. */
export const UNIX_CLIENT_OPTIONS: ClientOptions = {
  'grpc.default_authority': 'localhost',
  // Subchannels are pooled by target otherwise, and with them the back-off of an earlier, failed try.
  'grpc.use_local_subchannel_pool': 1,
  'grpc.initial_reconnect_backoff_ms': 5,
  'grpc.max_reconnect_backoff_ms': 50,
};

/** One unary call as a promise; `start` is given the callback and returns the call, so that a signal can cancel it. */
export function unary<T>(
  start: (callback: (error: ServiceError | null, response: T) => void) => { cancel(): void },
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = start((error, response) => {
      signal?.removeEventListener('abort', cancel);
      if (error === null) resolve(response);
      else reject(error);
    });
    const cancel = (): void => {
      call.cancel();
    };
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}

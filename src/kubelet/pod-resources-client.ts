import { credentials, type ServiceError } from '@grpc/grpc-js';

import { type PodResources, PodResourcesListerClient } from './gen/podresources/v1/podresources.ts';
import { MAX_MESSAGE_BYTES, UNIX_CLIENT_OPTIONS } from './grpc-client.ts';
import { unixTarget } from './unix-socket.ts';

/** The kubelet's PodResources API did not answer. */
export class PodResourcesError extends Error {
  override readonly name = 'PodResourcesError';
  /** The gRPC status, as 14 (unavailable) or 8 (the kubelet's rate limit). */
  readonly code: number;

  constructor(message: string, code: number, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Asks the kubelet which pod holds which devices (PodResources v1, /var/lib/kubelet/pod-resources/kubelet.sock). */
export class PodResourcesClient {
  readonly #socketPath: string;
  readonly #deadlineMs: number;
  readonly #open: Set<PodResourcesListerClient> = new Set();

  /** `deadlineMs`: how long one answer may take, in milliseconds. */
  constructor(socketPath: string, options: { readonly deadlineMs?: number } = {}) {
    this.#socketPath = socketPath;
    this.#deadlineMs = options.deadlineMs ?? 5_000;
  }

  /**
   * `PodResourcesLister.List`: every active pod. A kubelet that has just started answers an empty list, and init
   * containers are never in it: for what is held, read the checkpoint too. Rejects with `PodResourcesError`.
   */
  async list(): Promise<PodResources[]> {
    // A channel for each call: one that a kubelet's restart has cut stays away for its back-off.
    const client = new PodResourcesListerClient(unixTarget(this.#socketPath), credentials.createInsecure(), {
      ...UNIX_CLIENT_OPTIONS,
      'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    });
    this.#open.add(client);
    try {
      return await this.#ask(client);
    } finally {
      this.#open.delete(client);
      client.close();
    }
  }

  /** Ends the calls that are under way. */
  close(): void {
    for (const client of this.#open) client.close();
  }

  #ask(client: PodResourcesListerClient): Promise<PodResources[]> {
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        PodResourcesListerClient.service.list.path,
        PodResourcesListerClient.service.list.requestSerialize,
        PodResourcesListerClient.service.list.responseDeserialize,
        {},
        { deadline: Date.now() + this.#deadlineMs },
        (error, response) => {
          if (error === null) resolve(response?.podResources ?? []);
          else reject(this.#explain(error));
        },
      );
    });
  }

  #explain(error: ServiceError): PodResourcesError {
    const reason = error.details
      .replace(/ Resolution note:.*$/, '')
      .replace(/^No connection established\. Last error: (Error: )?/, '')
      .replace(/\.$/, '');
    return new PodResourcesError(
      `Listing pod resources on ${this.#socketPath} failed: ${reason}. Is the kubelet running, and the folder of that socket mounted?`,
      error.code,
      error,
    );
  }
}

import type { ServerWritableStream } from '@grpc/grpc-js';

import type { Empty, ListAndWatchResponse } from './gen/v1beta1/deviceplugin.ts';

/** One open ListAndWatch. A kubelet that does not read gets the newest list when it does, not every one between. */
export class DeviceStream {
  readonly #call: ServerWritableStream<Empty, ListAndWatchResponse>;
  #full = false;
  #waiting: ListAndWatchResponse | null = null;

  constructor(
    call: ServerWritableStream<Empty, ListAndWatchResponse>,
    ended: (stream: DeviceStream) => void,
  ) {
    this.#call = call;
    call.once('cancelled', () => {
      ended(this);
    });
    call.on('error', () => {
      // The peer is gone; 'cancelled' tells the same.
    });
    call.on('drain', () => {
      this.#full = false;
      const list = this.#waiting;
      this.#waiting = null;
      if (list !== null) this.send(list);
    });
  }

  send(list: ListAndWatchResponse): void {
    if (this.#full) this.#waiting = list;
    else this.#full = !this.#call.write(list);
  }
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long after its start a kubelet hears of its pods: an API server's pods come this late, while those in a folder
 * come 6 ms after the device manager's socket, too early for any plugin that is told of that socket.
 */
const FIRST_ANSWER_MS = 950;

/** Tells the kubelet its pods over HTTP (`staticPodURL`). The kubelet takes none for gone before the first answer. */
export class PodSource {
  #pods = [];
  #startedAt = 0;
  #server = createServer((_request, response) => void this.#answer(response));

  /** Resolves with the URL. */
  async listen() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${this.#server.address().port}/pods`;
  }

  kubeletStarts() {
    this.#startedAt = performance.now();
  }

  add(pod) {
    this.#pods.push(pod);
  }

  remove(name) {
    this.#pods = this.#pods.filter(({ metadata }) => metadata.name !== name);
  }

  async #answer(response) {
    await sleep(Math.max(0, this.#startedAt + FIRST_ANSWER_MS - performance.now()));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: {}, items: this.#pods }));
  }
}

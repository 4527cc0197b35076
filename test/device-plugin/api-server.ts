import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** Of nobody else: made for this test, for 127.0.0.1. */
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const TOKEN = 'token-of-the-pod';
const LABEL = 'nvidia.com/device-plugin.config';

/** An API server that knows one node, as far as one label of it is asked for. */
export class ApiServer {
  readonly queries: URLSearchParams[] = [];
  refuse: number | null = null;
  readonly #server: Server;
  readonly #watches: Set<ServerResponse> = new Set();
  #label: string | null;
  #version = 1;

  private constructor(label: string | null) {
    this.#label = label;
    const credentials = { key: fixture('api-server.key'), cert: fixture('api-server.crt') };
    this.#server = createServer(credentials, (request, response) => {
      this.#answer(request, response);
    });
  }

  static async start(label: string | null): Promise<ApiServer> {
    const api = new ApiServer(label);
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      api.stop();
    });
    return api;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What a pod has: where the server is, and its service account. */
  async env(folder: string): Promise<Record<string, string>> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'token'), `${TOKEN}\n`);
    await writeFile(join(folder, 'ca.crt'), fixture('api-server.crt'));
    const { port } = this.#server.address() as AddressInfo;
    return {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: String(port),
      SERVICE_ACCOUNT_DIR: folder,
      NODE_NAME: 'gpu-node',
    };
  }

  get watches(): number {
    return this.#watches.size;
  }

  set label(label: string | null) {
    this.#label = label;
    this.#version += 1;
    this.#send('MODIFIED', { metadata: this.#metadata() });
  }

  /** As after a compaction: the version of a watch is no longer known. */
  expire(label: string | null): void {
    this.#label = label;
    this.#version += 1_000;
    this.#send('ERROR', { metadata: {}, code: 410, message: 'too old resource version' });
    for (const watch of this.#watches) watch.end();
  }

  endWatches(): void {
    for (const watch of this.#watches) watch.end();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', 'https://localhost');
    this.queries.push(url.searchParams);
    const known = request.headers.authorization === `Bearer ${TOKEN}` && url.pathname === '/api/v1/nodes';
    const status = this.refuse ?? (known ? 200 : 401);
    response.writeHead(status, { 'content-type': 'application/json' });
    if (status !== 200) response.end('{}');
    else if (url.searchParams.get('watch') === 'true') this.#watch(url.searchParams, response);
    else
      response.end(JSON.stringify({ metadata: this.#metadata(), items: [{ metadata: this.#metadata() }] }));
  }

  #watch(query: URLSearchParams, response: ServerResponse): void {
    this.#watches.add(response);
    response.on('close', () => this.#watches.delete(response));
    response.flushHeaders();
    const seen = Number(query.get('resourceVersion'));
    if (seen < this.#version) response.write(line('MODIFIED', { metadata: this.#metadata() }));
  }

  #send(type: string, object: object): void {
    const text = line(type, object);
    // In two pieces, as a network gives them.
    for (const watch of this.#watches) {
      watch.write(text.slice(0, 20));
      watch.write(text.slice(20));
    }
  }

  #metadata(): object {
    const labels = this.#label === null ? {} : { [LABEL]: this.#label };
    return { name: 'gpu-node', resourceVersion: String(this.#version), labels };
  }
}

function line(type: string, object: object): string {
  return `${JSON.stringify({ type, object })}\n`;
}

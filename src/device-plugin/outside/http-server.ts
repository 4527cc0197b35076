import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { type BoundSocket, placeSocket } from '../../kubelet/unix-socket.ts';
import type { ListenAddress } from '../options/listen-address.ts';
import { type HttpAnswer, type HttpRoutes, plain } from './http-answer.ts';

/** A client that says nothing is let go after this many milliseconds. */
const IDLE_MS = 10_000;

/** The routes on a socket file or on a port. */
export class HttpServer {
  readonly #server: Server;
  #socket: BoundSocket | null = null;

  private constructor(routes: HttpRoutes) {
    this.#server = createServer({ requestTimeout: IDLE_MS, headersTimeout: IDLE_MS }, (request, response) => {
      void respond(routes, request, response);
    });
  }

  /** Rejects with a sentence where it cannot be served. */
  static async onSocket(routes: HttpRoutes, path: string): Promise<HttpServer> {
    const http = new HttpServer(routes);
    http.#socket = await placeSocket(path, (temporary) => http.#listen({ path: temporary }, path));
    return http;
  }

  static async onPort(routes: HttpRoutes, { host, port }: ListenAddress): Promise<HttpServer> {
    const http = new HttpServer(routes);
    await http.#listen(host === null ? { port } : { host, port }, `${host ?? ''}:${port}`);
    return http;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    this.#server.closeAllConnections();
    await closed;
    await this.#socket?.remove();
  }

  #listen(where: { path: string } | { host?: string; port: number }, name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error) => {
        reject(new Error(`Cannot serve the status on ${name}: ${error.message}.`));
      });
      this.#server.listen(where, resolve);
    });
  }
}

async function respond(
  routes: HttpRoutes,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, type, body } = await answerTo(routes, method, url);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? '' : body);
}

async function answerTo(routes: HttpRoutes, method: string | undefined, url: string): Promise<HttpAnswer> {
  const [path = '', query = ''] = url.split('?', 2);
  const route = routes.get(path);
  if (route === undefined) return plain(404, `There is ${[...routes.keys()].join(', ')}.`);
  if (route.method === 'POST' && method !== 'POST') return plain(405, 'Only POST is answered.');
  if (route.method === 'GET' && method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered.');
  try {
    return await route.answer(new URLSearchParams(query));
  } catch (error) {
    return plain(500, error instanceof Error ? error.message : String(error));
  }
}

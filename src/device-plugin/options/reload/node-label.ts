import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';

import type { PluginLog } from '../../log.ts';
import { BackOff, pause } from '../../pause.ts';
import { messageOf } from '../../text.ts';
import type { DevicePluginOptions } from '../option-list.ts';
import type { Environment } from '../parse.ts';

export type NodeLabelOptions = {
  readonly options: Pick<DevicePluginOptions, 'nodeName' | 'nodeLabel' | 'serviceAccountDir'>;
  readonly env: Environment;
  readonly log: PluginLog;
  readonly signal: AbortSignal;
  /** The value of the label, at first and whenever it is another; '' where the node has no such label. */
  readonly changed: (label: string) => void;
};

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const LIST_TIMEOUT_MS = 10_000;
/** The API server ends a watch after so long, and it is begun anew. */
const WATCH_SECONDS = 240;
/** A connection that died without a word is given up then. */
const WATCH_TIMEOUT_MS = (WATCH_SECONDS + 30) * 1_000;
/** More than a node with everything that it tells of itself; the answer that is asked for has names and labels only. */
const MAX_TEXT = 4 * 1024 * 1024;

/** Follows a label of the node at the API server until the signal aborts. Trouble is logged and tried again; it never rejects. */
export async function watchNodeLabel(setup: NodeLabelOptions): Promise<void> {
  const watcher = new NodeLabelWatch(setup);
  const backOff = new BackOff(FIRST_WAIT_MS, LONGEST_WAIT_MS);
  while (!setup.signal.aborted) {
    const began = performance.now();
    try {
      await watcher.follow();
    } catch (error) {
      watcher.tell(messageOf(error));
    }
    if (performance.now() - began > LONGEST_WAIT_MS) backOff.reset();
    await pause(backOff.next(), setup.signal);
  }
}

type Metadata = {
  readonly resourceVersion: string;
  readonly labels: Readonly<Record<string, string>> | null;
};

class NodeLabelWatch {
  readonly #setup: NodeLabelOptions;
  #label: string | null = null;
  #told: string | null = null;

  constructor(setup: NodeLabelOptions) {
    this.#setup = setup;
  }

  tell(message: string): void {
    const { log, options, signal } = this.#setup;
    if (signal.aborted || message === this.#told) return;
    this.#told = message;
    log.warn(
      { node: options.nodeName, label: options.nodeLabel },
      `The label ${options.nodeLabel} of node ${options.nodeName} cannot be read, the config stays: ${message}`,
    );
  }

  /** List, then watch from there for as long as that works. */
  async follow(): Promise<void> {
    let version = await this.#list();
    this.#told = null;
    while (!this.#setup.signal.aborted) version = await this.#watch(version);
  }

  async #list(): Promise<string> {
    const response = await this.#request('PartialObjectMetadataList', {}, LIST_TIMEOUT_MS);
    let text = '';
    for await (const chunk of response.setEncoding('utf8') as AsyncIterable<string>) {
      text += chunk;
      if (text.length > MAX_TEXT) throw new Error('the answer of the API server has no end.');
    }
    const list = JSON.parse(text) as { metadata: Metadata; items: readonly { metadata: Metadata }[] };
    const [node] = list.items;
    if (node !== undefined) this.#sight(node.metadata);
    return list.metadata.resourceVersion;
  }

  /** Until the server ends it; answers the version to go on from. */
  async #watch(from: string): Promise<string> {
    const query = {
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: from,
      timeoutSeconds: String(WATCH_SECONDS),
    };
    const response = await this.#request('PartialObjectMetadata', query, WATCH_TIMEOUT_MS);
    let version = from;
    let rest = '';
    for await (const chunk of response.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_TEXT) throw new Error('an event of the API server has no end.');
      for (const line of lines) version = this.#event(line) ?? version;
    }
    // A server that ends a watch at once is not to be asked again at once.
    if (version === from) await pause(FIRST_WAIT_MS, this.#setup.signal);
    return version;
  }

  #event(line: string): string | null {
    if (line.trim() === '') return null;
    const event = JSON.parse(line) as { type: string; object: { metadata: Metadata; message?: string } };
    // 410 Gone, most of all: the server no longer knows the version. A new list helps.
    if (event.type === 'ERROR') throw new Error(event.object.message ?? 'the watch ended with an error.');
    if (event.type === 'DELETED') this.#sight({ ...event.object.metadata, labels: null });
    else if (event.type !== 'BOOKMARK') this.#sight(event.object.metadata);
    return event.object.metadata.resourceVersion;
  }

  #sight({ labels }: Metadata): void {
    const { options, log, changed } = this.#setup;
    const label = labels?.[options.nodeLabel] ?? '';
    if (label === this.#label) return;
    this.#label = label;
    log.info(
      { node: options.nodeName, label: options.nodeLabel, value: label },
      `Node ${options.nodeName} has ${label === '' ? 'no label' : 'the label'} ${options.nodeLabel}${label === '' ? '' : `=${label}`}`,
    );
    changed(label);
  }

  /** Names and labels only: a whole node is tens of kilobytes, and changes every few seconds. */
  async #request(kind: string, query: Record<string, string>, timeoutMs: number): Promise<IncomingMessage> {
    const { options, env, signal } = this.#setup;
    const host = env['KUBERNETES_SERVICE_HOST'] ?? '';
    if (host === '') throw new Error('KUBERNETES_SERVICE_HOST is not set, which a pod has.');
    const port = env['KUBERNETES_SERVICE_PORT'] ?? '443';
    // Read each time: the kubelet renews the token.
    const [token, ca] = await Promise.all(
      ['token', 'ca.crt'].map((name) => readFile(join(options.serviceAccountDir, name), 'utf8')),
    );
    const selector = `metadata.name=${options.nodeName}`;
    const path = `/api/v1/nodes?${new URLSearchParams({ fieldSelector: selector, ...query }).toString()}`;
    const headers = {
      authorization: `Bearer ${(token ?? '').trim()}`,
      accept: `application/json;as=${kind};g=meta.k8s.io;v=v1,application/json`,
    };
    const ending = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host, port, path, headers, ca, signal: ending, agent: false }, resolve).on('error', reject);
    });
    if (response.statusCode === 200) return response;
    response.destroy();
    const right =
      response.statusCode === 403 ? ' The service account needs get, list and watch of nodes.' : '';
    throw new Error(`the API server at ${host}:${port} answers ${response.statusCode ?? 0}.${right}`);
  }
}

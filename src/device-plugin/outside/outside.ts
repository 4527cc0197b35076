import { dirname } from 'node:path';

import { socketFree, SocketTakenError } from '../../kubelet/index.ts';
import type { PluginLog } from '../log.ts';
import type { GpuCounts } from '../health/gpu-counts.ts';
import { keyOf } from '../health/source.ts';
import { policyRows } from '../health/xid-policy.ts';
import { makeFolder } from '../make-folder.ts';
import type { PluginControls, PluginEvent, PluginObserver, PluginView } from '../observer.ts';
import { listenAddress } from '../options/listen-address.ts';
import type { Settings } from '../options/settings.ts';
import { messageOf } from '../text.ts';
import { get, type HttpAnswer, type HttpRoutes, json, plain } from './http-answer.ts';
import type { HttpServer } from './http-server.ts';
import type { Metrics } from './metrics.ts';
import { type ResourceRecord, statusNow } from './status-now.ts';
import { statusSocketPath } from './status-socket.ts';
import type { PluginStatus, PodOnGpu } from './status.ts';
import { Tally } from './tally.ts';

/** A plugin that waits for its driver is to be seen as well. */
const OPEN_AFTER_MS = 1_000;
/** The kubelet asks for the first list right after the registration. */
const OPEN_SOON_MS = 100;

const NOT_OPEN = 'The NVIDIA driver is not open yet.';
const UNREGISTERED: ResourceRecord = { registered: false, waits: false, registrations: 0, rival: null };

/**
 * The plugin as it is seen from outside: /healthz, /readyz, /metrics and /status over HTTP. Nothing of it asks the
 * driver, so that it answers while NVML hangs.
 */
export class PluginOutside implements PluginObserver {
  readonly #log: PluginLog;
  readonly #version: string;
  readonly #tally: Tally = new Tally();
  readonly #closing: AbortController = new AbortController();
  readonly #startedAt: string = new Date().toISOString();
  readonly #since: Map<string, string> = new Map();
  readonly #resources: Map<string, ResourceRecord> = new Map();
  #timer: NodeJS.Timeout | null = null;
  #view: PluginView | null = null;
  #controls: PluginControls | null = null;
  #settings: { readonly settings: Settings; readonly since: string } | null = null;
  #generation = 0;
  #rejected: { readonly at: string; readonly error: string } | null = null;
  #opening: Promise<HttpServer[]> | null = null;
  #metrics: Promise<Metrics> | null = null;

  constructor(log: PluginLog, version: string) {
    this.#log = log;
    this.#version = version;
  }

  opened(view: PluginView, controls: PluginControls): void {
    this.#view = view;
    this.#controls = controls;
  }

  tell(event: PluginEvent): void {
    this.#tally.take(event);
    switch (event.type) {
      case 'registered':
        this.#note(event.resource, ({ registrations }) => ({
          registered: true,
          waits: false,
          registrations: registrations + 1,
        }));
        if (this.#opening === null) this.#openAfter(OPEN_SOON_MS);
        return;
      case 'unregistered':
        this.#note(event.resource, () => ({ registered: false }));
        return;
      case 'waits':
        this.#note(event.resource, () => ({ waits: true }));
        return;
      case 'rival':
        this.#note(event.resource, () => ({ rival: { at: now(), evidence: event.evidence } }));
        return;
      case 'health':
        this.#since.set(keyOf(event), now());
        return;
      case 'settings':
        this.#generation += 1;
        this.#settings = { settings: event.settings, since: now() };
        this.#rejected = null;
        if (this.#generation === 1) this.#openAfter(OPEN_AFTER_MS);
        return;
      case 'settings-rejected':
        this.#rejected = { at: now(), error: event.error };
        return;
      case 'xid':
      case 'operational':
      case 'reset':
      case 'driver':
      case 'answered':
        return;
    }
  }

  /** Resolves when nothing is served any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#opening ??= Promise.resolve([]);
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const server of await this.#opening) await server.close();
  }

  #note(resource: string, change: (before: ResourceRecord) => Partial<ResourceRecord>): void {
    const before = this.#resources.get(resource) ?? UNREGISTERED;
    this.#resources.set(resource, { ...before, ...change(before) });
  }

  #openAfter(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#opening ??= this.#serve();
    }, milliseconds).unref();
  }

  /** Where the first settings say. What cannot be served is told, and keeps nothing else from running. */
  async #serve(): Promise<HttpServer[]> {
    const options = this.#settings?.settings.options;
    if (options === undefined) return [];
    const { HttpServer: Http } = await import('./http-server.ts');
    const { httpAddress } = options;
    const path = statusSocketPath(options);
    const [onSocket, onPort] = await Promise.all([
      this.#tried('warn', '"node-nvml status" cannot ask this plugin: ', async () => {
        await makeFolder(dirname(path));
        return this.#onSocket(Http, path);
      }),
      httpAddress === ''
        ? null
        : this.#tried('error', '', () => Http.onPort(this.#routes(), listenAddress(httpAddress))),
    ]);
    if (onPort !== null) this.#log.info({ httpAddress }, `Status and metrics are on ${httpAddress}`);
    return [onSocket, onPort].filter((server) => server !== null);
  }

  /** The plugin of before has it as long as that runs; this one cannot be looked at until then, but over HTTP. */
  async #onSocket(Http: typeof HttpServer, path: string): Promise<HttpServer> {
    for (;;) {
      try {
        return await Http.onSocket(new Map([...this.#routes(), ...this.#orders()]), path);
      } catch (error) {
        if (!(error instanceof SocketTakenError) || this.#closing.signal.aborted) throw error;
        await socketFree(path, this.#closing.signal);
      }
    }
  }

  async #tried(
    level: 'warn' | 'error',
    means: string,
    serve: () => Promise<HttpServer>,
  ): Promise<HttpServer | null> {
    try {
      return await serve();
    } catch (error) {
      const why = messageOf(error);
      if (!this.#closing.signal.aborted) this.#log[level]({ error: why }, `${means}${why}`);
      return null;
    }
  }

  #routes(): HttpRoutes {
    return new Map([
      // Alive is whoever answers; the driver has no say in it, or a hung driver would restart the plugin for ever.
      ['/healthz', get(() => Promise.resolve(plain(200, 'ok')))],
      ['/readyz', get(() => Promise.resolve(this.#readiness()))],
      ['/metrics', get(() => this.#metricsAnswer())],
      ['/status', get(async () => json(await this.#status()))],
      ['/xids', get(() => Promise.resolve(this.#xids()))],
    ]);
  }

  /** What changes something: on the socket alone, which only its owner can open. */
  #orders(): HttpRoutes {
    return new Map([
      ['/health/clear', { method: 'POST', answer: (query) => this.#clear(query.get('gpu') ?? '') }],
    ]);
  }

  async #clear(name: string): Promise<HttpAnswer> {
    if (this.#controls === null) return plain(503, NOT_OPEN);
    this.#log.info({ gpu: name }, `A person says that GPU ${name} is mended; a probe decides`);
    const isKnown = await this.#controls.clearFault(name);
    return isKnown ? json(await this.#status()) : plain(404, `This node has no GPU ${name}.`);
  }

  #xids(): HttpAnswer {
    if (this.#view === null) return plain(503, NOT_OPEN);
    const policy = this.#view.xidPolicy();
    return json({ otherwise: policy.otherwise, xids: policyRows(policy) });
  }

  #readiness(): HttpAnswer {
    const { ready, notReady } = this.#statusWith([], null);
    return ready ? plain(200, 'ok') : plain(503, notReady.join('\n'));
  }

  async #metricsAnswer(): Promise<HttpAnswer> {
    const status = this.#statusWith([], await this.#counts());
    this.#metrics ??= import('./metrics.ts').then(({ Metrics: Table }) => new Table(this.#tally, status));
    const metrics = await this.#metrics;
    return { status: 200, type: metrics.contentType, body: await metrics.text(status) };
  }

  async #status(): Promise<PluginStatus> {
    const counts = await this.#counts();
    try {
      const { podHolders } = await import('./pod-holders.ts');
      const pods = await podHolders(this.#settings?.settings.options.podResourcesSocket ?? '');
      return this.#statusWith(pods, counts);
    } catch (error) {
      return this.#statusWith(messageOf(error), counts);
    }
  }

  async #counts(): Promise<GpuCounts | null> {
    return (await this.#view?.gpuCounts()) ?? null;
  }

  #statusWith(pods: readonly PodOnGpu[] | string, counts: GpuCounts | null): PluginStatus {
    const record = {
      version: this.#version,
      startedAt: this.#startedAt,
      since: this.#since,
      resources: this.#resources,
      settings: this.#settings?.settings ?? null,
      generation: this.#generation,
      settingsSince: this.#settings?.since ?? null,
      rejected: this.#rejected,
    };
    return statusNow(record, this.#view, pods, counts);
  }
}

function now(): string {
  return new Date().toISOString();
}

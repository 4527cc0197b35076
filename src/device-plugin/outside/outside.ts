import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { PluginLog } from '../log.ts';
import type { PluginEvent, PluginObserver, PluginView } from '../observer.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import type { Settings } from '../options/settings.ts';
import { messageOf } from '../text.ts';
import { type HttpAnswer, type HttpRoutes, json, plain } from './http-answer.ts';
import type { HttpServer } from './http-server.ts';
import { type ListenAddress, listenAddress } from './listen-address.ts';
import type { Metrics } from './metrics.ts';
import { statusSocketPath } from './status-socket.ts';
import { type ResourceRecord, statusNow } from './status-now.ts';
import type { PluginStatus, PodOnGpu } from './status.ts';
import { Tally } from './tally.ts';

/** The first registration has the processor for itself; a plugin that waits for its driver is served without it. */
const OPEN_AFTER_MS = 1_000;

const UNREGISTERED: ResourceRecord = { registered: false, registrations: 0, rival: null };

/**
 * The plugin as it is seen from outside: /healthz, /readyz, /metrics and /status over HTTP. Nothing of it asks the
 * driver, so that it answers while NVML hangs.
 */
export class PluginOutside implements PluginObserver {
  readonly #options: DevicePluginOptions;
  readonly #log: PluginLog;
  readonly #version: string;
  readonly #address: ListenAddress | null;
  readonly #tally: Tally = new Tally();
  readonly #startedAt: string = new Date().toISOString();
  readonly #since: Map<number, string> = new Map();
  readonly #resources: Map<string, ResourceRecord> = new Map();
  readonly #timer: NodeJS.Timeout;
  #view: PluginView | null = null;
  #settings: { readonly settings: Settings; readonly since: string } | null = null;
  #generation = 0;
  #rejected: { readonly at: string; readonly error: string } | null = null;
  #opening: Promise<HttpServer[]> | null = null;
  #metrics: Promise<Metrics> | null = null;

  /** Opens by itself, after the first registration or a second. Throws an `OptionError` for a wrong address. */
  constructor(options: DevicePluginOptions, log: PluginLog, version: string) {
    this.#options = options;
    this.#log = log;
    this.#version = version;
    this.#address = options.httpAddress === '' ? null : listenAddress(options.httpAddress);
    this.#timer = setTimeout(() => {
      this.#open();
    }, OPEN_AFTER_MS);
    this.#timer.unref();
  }

  opened(view: PluginView): void {
    this.#view = view;
  }

  tell(event: PluginEvent): void {
    this.#tally.take(event);
    switch (event.type) {
      case 'registered':
        this.#note(event.resource, ({ registrations }) => ({
          registered: true,
          registrations: registrations + 1,
        }));
        setImmediate(() => {
          this.#open();
        });
        return;
      case 'unregistered':
        this.#note(event.resource, () => ({ registered: false }));
        return;
      case 'rival':
        this.#note(event.resource, () => ({ rival: { at: now(), evidence: event.evidence } }));
        return;
      case 'health':
        this.#since.set(event.gpu, now());
        return;
      case 'settings':
        this.#generation += 1;
        this.#settings = { settings: event.settings, since: now() };
        this.#rejected = null;
        return;
      case 'settings-rejected':
        this.#rejected = { at: now(), error: event.error };
        return;
      case 'xid':
      case 'answered':
        return;
    }
  }

  /** Resolves when nothing is served any more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const servers = this.#opening ?? Promise.resolve([]);
    this.#opening = servers;
    for (const server of await servers) await server.close();
  }

  #note(resource: string, change: (before: ResourceRecord) => Partial<ResourceRecord>): void {
    const before = this.#resources.get(resource) ?? UNREGISTERED;
    this.#resources.set(resource, { ...before, ...change(before) });
  }

  #open(): void {
    clearTimeout(this.#timer);
    this.#opening ??= this.#serve();
  }

  /** What cannot be served is told, and keeps nothing else from running. */
  async #serve(): Promise<HttpServer[]> {
    const { HttpServer: Http } = await import('./http-server.ts');
    const address = this.#address;
    const path = statusSocketPath(this.#options);
    const [onSocket, onPort] = await Promise.all([
      this.#tried('debug', async () => {
        await mkdir(dirname(path), { recursive: true });
        return Http.onSocket(this.#routes(), path);
      }),
      address === null ? null : this.#tried('error', () => Http.onPort(this.#routes(), address)),
    ]);
    if (onPort !== null)
      this.#log.info({ address }, `Status and metrics are on ${this.#options.httpAddress}`);
    return [onSocket, onPort].filter((server) => server !== null);
  }

  async #tried(level: 'debug' | 'error', serve: () => Promise<HttpServer>): Promise<HttpServer | null> {
    try {
      return await serve();
    } catch (error) {
      this.#log[level]({ error: messageOf(error) }, messageOf(error));
      return null;
    }
  }

  #routes(): HttpRoutes {
    return new Map([
      // Alive is whoever answers; the driver has no say in it, or a hung driver would restart the plugin for ever.
      ['/healthz', () => Promise.resolve(plain(200, 'ok'))],
      ['/readyz', () => Promise.resolve(this.#readiness())],
      ['/metrics', () => this.#metricsAnswer()],
      ['/status', async () => json(await this.#status())],
    ]);
  }

  #readiness(): HttpAnswer {
    const { ready, notReady } = this.#statusWith([]);
    return ready ? plain(200, 'ok') : plain(503, notReady.join('\n'));
  }

  async #metricsAnswer(): Promise<HttpAnswer> {
    const status = this.#statusWith([]);
    this.#metrics ??= import('./metrics.ts').then(({ Metrics: Table }) => new Table(this.#tally, status));
    const metrics = await this.#metrics;
    return { status: 200, type: metrics.contentType, body: await metrics.text(status) };
  }

  async #status(): Promise<PluginStatus> {
    try {
      const { podHolders } = await import('./pod-holders.ts');
      return this.#statusWith(await podHolders(this.#options.podResourcesSocket));
    } catch (error) {
      return this.#statusWith(messageOf(error));
    }
  }

  #statusWith(pods: readonly PodOnGpu[] | string): PluginStatus {
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
    return statusNow(record, this.#view, pods);
  }
}

function now(): string {
  return new Date().toISOString();
}

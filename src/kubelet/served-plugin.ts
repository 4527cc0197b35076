import type { DevicePluginEvent, ObserveDevicePlugin, RegistrationEnd } from './device-plugin-events.ts';
import type { DevicePluginHandlers } from './device-plugin-handlers.ts';
import type { ListAndWatchResponse } from './gen/v1beta1/deviceplugin.ts';
import type { KubeletLog } from './log.ts';
import { type PluginDevice, sameDevices, toWire } from './plugin-device.ts';
import { type Alongside, PluginEndpoint } from './plugin-endpoint.ts';
import { WakeUp } from './wake-up.ts';

export type ServedPluginOptions = {
  readonly resourceName: string;
  readonly socketPath: string;
  readonly handlers: DevicePluginHandlers;
  readonly devices: readonly PluginDevice[];
  readonly rpcDeadlineMs: number;
  readonly log: KubeletLog;
  readonly observe: ObserveDevicePlugin;
};

/** A rival that goes on is told again after so long, in milliseconds. */
const TELL_AGAIN_MS = 10 * 60_000;

/** What a resource serves, whichever way the kubelet learns of it: the list, the socket's present life, the doorbell. */
export class ServedPlugin {
  readonly options: ServedPluginOptions;
  readonly wake: WakeUp = new WakeUp();
  readonly #stopping: AbortController = new AbortController();
  /** Evidence of a rival, and when it was logged. */
  readonly #rivals: Map<string, number> = new Map();
  #devices: readonly PluginDevice[];
  #ids: ReadonlySet<string>;
  #list: ListAndWatchResponse;
  #endpoint: PluginEndpoint | null = null;
  #registrations = 0;

  constructor(options: ServedPluginOptions) {
    this.options = options;
    this.#devices = [...options.devices];
    this.#ids = idsOf(this.#devices);
    this.#list = { devices: this.#devices.map(toWire) };
  }

  get endpoint(): PluginEndpoint | null {
    return this.#endpoint;
  }

  get registrations(): number {
    return this.#registrations;
  }

  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  update(devices: readonly PluginDevice[]): void {
    if (sameDevices(this.#devices, devices)) return;
    this.#devices = [...devices];
    this.#ids = idsOf(this.#devices);
    this.#list = { devices: this.#devices.map(toWire) };
    this.resend();
  }

  resend(): void {
    this.#endpoint?.send(this.#list);
  }

  /** Serves the socket anew. The old endpoint is stopped wholly before. */
  async serve(alongside: Alongside | null): Promise<void> {
    await this.#endpoint?.stop();
    this.#endpoint = null;
    const { socketPath, handlers, rpcDeadlineMs, log, resourceName: resource } = this.options;
    this.#endpoint = await PluginEndpoint.serve({
      socketPath,
      handlers,
      rpcDeadlineMs,
      log,
      alongside,
      currentList: () => this.#list,
      changed: () => {
        this.wake.ring();
      },
      asked: (ids) => {
        this.#lookForForeign(ids);
      },
      answered: (answer) => {
        this.#observe({ type: 'answered', resource, ...answer });
      },
    });
  }

  /** The kubelet has accepted us. */
  registered(newKubelet: boolean): void {
    const { resourceName: resource, log } = this.options;
    this.#registrations += 1;
    log.info({ resource }, `Registered ${resource} with the kubelet`);
    this.#observe({ type: 'registered', resource, newKubelet });
  }

  unregistered(why: RegistrationEnd): void {
    const { resourceName: resource, log } = this.options;
    log.info({ resource, why }, `Registering ${resource} again: ${SENTENCES[why]}`);
    this.#observe({ type: 'unregistered', resource, why });
  }

  /** Two plugins on one resource take the devices from each other, and the kubelet reports nothing. */
  rival(kind: 'foreign-id' | 'stream' | 'socket', evidence: string): void {
    const { resourceName: resource, log } = this.options;
    const told = this.#rivals.get(kind);
    const isNews = told === undefined || performance.now() - told > TELL_AGAIN_MS;
    if (isNews) this.#rivals.set(kind, performance.now());
    log[isNews ? 'warn' : 'debug'](
      { resource, evidence },
      `Another plugin seems to serve ${resource} on this node: ${evidence}. Stop one of the two`,
    );
    this.#observe({ type: 'rival', resource, evidence });
  }

  /** Ends what `serve` began. */
  stop(): void {
    this.#stopping.abort();
    this.wake.ring();
  }

  async close(): Promise<void> {
    await this.#endpoint?.stop();
    this.#endpoint = null;
  }

  #lookForForeign(ids: readonly string[]): void {
    const foreign = ids.find((id) => !this.#ids.has(id));
    if (foreign === undefined) return;
    const shown = foreign.length <= 64 ? foreign : `${foreign.slice(0, 64)}…`;
    this.rival('foreign-id', `the kubelet asks for ${JSON.stringify(shown)}, which is none of ours`);
  }

  #observe(event: DevicePluginEvent): void {
    this.options.observe(event);
  }
}

const SENTENCES: Readonly<Record<RegistrationEnd, string>> = {
  'kubelet-replaced': 'kubelet.sock was re-made',
  'socket-gone': 'our socket was removed',
  'stream-ended': 'the kubelet ended the stream',
  'no-stream': 'the kubelet opened no stream',
};

function idsOf(devices: readonly PluginDevice[]): ReadonlySet<string> {
  return new Set(devices.map((device) => device.id));
}

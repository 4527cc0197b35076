import { dirname } from 'node:path';

import type { DevicePluginHandlers } from './device-plugin-handlers.ts';
import { FolderWatch } from './folder-watch.ts';
import type { ListAndWatchResponse } from './gen/v1beta1/deviceplugin.ts';
import { type KubeletLog, silentLog } from './log.ts';
import { type PluginDevice, sameDevices, toWire } from './plugin-device.ts';
import { PluginEndpoint } from './plugin-endpoint.ts';
import { isNobodyThere, register } from './registration.ts';
import { fileIdentity } from './unix-socket.ts';
import { WakeUp } from './wake-up.ts';

export type DevicePluginServerOptions = {
  /** vendor-domain/resource, as `nvidia.com/gpu`. */
  readonly resourceName: string;
  /** The socket to serve, in the folder of the kubelet's. */
  readonly socketPath: string;
  /** The kubelet's registration socket, as /var/lib/kubelet/device-plugins/kubelet.sock. */
  readonly kubeletSocket: string;
  readonly handlers: DevicePluginHandlers;
  /** The first list. */
  readonly devices: readonly PluginDevice[];
  /** Milliseconds that Allocate and GetPreferredAllocation may take; default 1000. */
  readonly rpcDeadlineMs?: number;
  readonly log?: KubeletLog;
};

/** A new kubelet.sock is tried this often at first: it shows up before anybody listens on it. */
const EAGER_MS = 5;
const EAGER_FOR_MS = 2_000;
const SLOWEST_TRY_MS = 1_000;
/** After a stream that the kubelet ended; another plugin of the same resource may be doing the same. */
const FIRST_BACK_OFF_MS = 100;
const LONGEST_BACK_OFF_MS = 30_000;
/** A stream that lasted this long ended for a reason of its own. */
const STEADY_MS = 60_000;
/** The kubelet opens the stream right after Register. */
const STREAM_DEADLINE_MS = 10_000;

/**
 * One resource of a device plugin (v1beta1 `DevicePlugin`): serves the socket, registers with the kubelet, sends
 * lists, and does it again whenever the kubelet was replaced, wiped the socket or ended the stream.
 */
export class DevicePluginServer {
  readonly #options: DevicePluginServerOptions;
  readonly #log: KubeletLog;
  readonly #wake: WakeUp = new WakeUp();
  readonly #stopping: AbortController = new AbortController();
  #devices: readonly PluginDevice[];
  #list: ListAndWatchResponse;
  #watch: FolderWatch | null = null;
  #endpoint: PluginEndpoint | null = null;
  #attempt: { readonly kubelet: string; readonly abort: AbortController } | null = null;
  #attempted: string | null = null;
  #running: Promise<void> = Promise.resolve();
  #registrations = 0;

  constructor(options: DevicePluginServerOptions) {
    this.#options = options;
    this.#log = options.log ?? silentLog;
    this.#devices = [...options.devices];
    this.#list = { devices: this.#devices.map(toWire) };
  }

  /** How often the kubelet has accepted a registration. */
  get registrations(): number {
    return this.#registrations;
  }

  /** True while the kubelet holds a ListAndWatch stream. */
  get connected(): boolean {
    return this.#endpoint?.streaming ?? false;
  }

  /**
   * Resolves when the socket is served and one registration was tried; with no kubelet there it goes on trying.
   * Rejects with a sentence when the socket cannot be served: somebody listens on it, it is no socket, no folder.
   */
  async start(): Promise<void> {
    await this.#serve();
    this.#watch = new FolderWatch(dirname(this.#options.kubeletSocket), () => {
      this.#noticed();
    });
    await new Promise<void>((tried) => {
      this.#running = this.#keepRegistered(tried);
    });
  }

  /** The list from now on, sent when it differs from the one before. The order is the caller's; keep it stable. */
  update(devices: readonly PluginDevice[]): void {
    if (sameDevices(this.#devices, devices)) return;
    this.#devices = [...devices];
    this.#list = { devices: this.#devices.map(toWire) };
    this.resend();
  }

  /** The same list again: it makes the kubelet rewrite its checkpoint. */
  resend(): void {
    this.#endpoint?.send(this.#list);
  }

  /** Ends the stream, removes our socket and resolves when nothing is left running. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#attempt?.abort.abort();
    this.#wake.ring();
    this.#watch?.close();
    await this.#running;
    await this.#endpoint?.stop();
    this.#endpoint = null;
  }

  /** Something changed in the folder: a try that can only fail now must not hold up the next one. */
  #noticed(): void {
    const attempt = this.#attempt;
    if (attempt !== null && (this.#replaced(attempt.kubelet) || this.#endpoint?.intact !== true)) {
      attempt.abort.abort();
    }
    this.#wake.ring();
  }

  async #keepRegistered(tried: () => void): Promise<void> {
    let backOff = FIRST_BACK_OFF_MS;
    while (!this.#isStopping()) {
      const kubelet = await this.#registered(tried);
      if (kubelet === null) return;
      const since = Date.now();
      const reason = await this.#lost(kubelet);
      if (reason === null) return;
      this.#log.info({ resource: this.#options.resourceName, reason }, `Registering again: ${reason}`);
      if (Date.now() - since > STEADY_MS) backOff = FIRST_BACK_OFF_MS;
      // A new kubelet is never kept waiting; only the one that ended the stream is.
      const until = Date.now() + backOff;
      while (Date.now() < until && !this.#isStopping() && !this.#replaced(kubelet)) {
        await this.#wake.wait(until - Date.now());
      }
      backOff = this.#replaced(kubelet) ? FIRST_BACK_OFF_MS : Math.min(2 * backOff, LONGEST_BACK_OFF_MS);
    }
  }

  /** Tries until a kubelet has accepted; answers which one it was, null when stopped. */
  async #registered(tried: () => void): Promise<string | null> {
    let seen: string | null = null;
    let since = 0;
    while (!this.#isStopping()) {
      const kubelet = fileIdentity(this.#options.kubeletSocket);
      if (kubelet !== seen) {
        seen = kubelet;
        since = Date.now();
      }
      const eager = kubelet !== null && Date.now() - since < EAGER_FOR_MS;
      let pause = eager ? EAGER_MS : SLOWEST_TRY_MS;
      if (kubelet !== null) {
        const result = await this.#try(kubelet);
        if (result === 'registered') {
          tried();
          return kubelet;
        }
        if (result === 'refused') pause = SLOWEST_TRY_MS;
      }
      tried();
      await this.#wake.wait(pause);
    }
    tried();
    return null;
  }

  async #try(kubelet: string): Promise<'registered' | 'refused' | 'nobody'> {
    const { resourceName, socketPath, kubeletSocket, handlers } = this.#options;
    // A stream that opened although Register failed on our side is a registration all the same.
    if (this.#endpoint?.streaming === true && this.#endpoint.intact && this.#attempted === kubelet)
      return 'registered';
    const abort = new AbortController();
    try {
      if (this.#endpoint?.fresh !== true) await this.#serve();
      this.#attempt = { kubelet, abort };
      this.#attempted = kubelet;
      const options = {
        preStartRequired: handlers.preStartRequired,
        getPreferredAllocationAvailable: handlers.preferredAllocationAvailable,
      };
      await register({ resourceName, socketPath, kubeletSocket, options }, abort.signal);
      this.#registrations += 1;
      this.#log.info({ resource: resourceName }, `Registered ${resourceName} with the kubelet`);
      return 'registered';
    } catch (error) {
      if (isNobodyThere(error)) return 'nobody';
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn({ resource: resourceName, error }, `Registering ${resourceName} failed: ${reason}`);
      return 'refused';
    } finally {
      this.#attempt = null;
    }
  }

  /** Waits for the end of a registration: answers why, null when stopped. */
  async #lost(kubelet: string): Promise<string | null> {
    const deadline = Date.now() + STREAM_DEADLINE_MS;
    while (!this.#isStopping()) {
      if (this.#replaced(kubelet)) return 'kubelet.sock was re-made';
      if (this.#endpoint?.intact !== true) return 'our socket was removed';
      if (this.#endpoint.ended) return 'the kubelet ended the stream';
      if (!this.#endpoint.streaming && Date.now() >= deadline) return 'the kubelet opened no stream';
      await this.#wake.wait(STREAM_DEADLINE_MS);
    }
    return null;
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  #replaced(kubelet: string): boolean {
    const now = fileIdentity(this.#options.kubeletSocket);
    return now !== null && now !== kubelet;
  }

  /** The old endpoint is stopped wholly before the new one serves. */
  async #serve(): Promise<void> {
    await this.#endpoint?.stop();
    this.#endpoint = null;
    const { socketPath, handlers, rpcDeadlineMs = 1_000 } = this.#options;
    this.#endpoint = await PluginEndpoint.serve({
      socketPath,
      handlers,
      rpcDeadlineMs,
      log: this.#log,
      currentList: () => this.#list,
      changed: () => {
        this.#wake.ring();
      },
    });
  }
}

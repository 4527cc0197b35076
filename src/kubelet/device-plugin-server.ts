import type { ObserveDevicePlugin } from './device-plugin-events.ts';
import type { DevicePluginHandlers } from './device-plugin-handlers.ts';
import { type KubeletLog, silentLog } from './log.ts';
import type { PluginDevice } from './plugin-device.ts';
import { ServedPlugin } from './served-plugin.ts';
import { SocketRegistration } from './socket-registration.ts';

/**
 * How the kubelet learns of a plugin. `socket`: it is told on kubelet.sock. `watcher`: it finds the plugin's socket in
 * its folder plugins_registry. `none`: not at all.
 */
export const REGISTRATION_WAYS = ['socket', 'watcher', 'none'] as const;
export type RegistrationWay = (typeof REGISTRATION_WAYS)[number];

export type DevicePluginServerOptions = {
  /** vendor-domain/resource, as `nvidia.com/gpu`. */
  readonly resourceName: string;
  /** Default `socket`. Never two of them for one resource: the kubelet would lose its devices. */
  readonly registration?: RegistrationWay;
  /** The socket to serve: in the folder of the kubelet's, or in plugins_registry for `watcher`. */
  readonly socketPath: string;
  /** The kubelet's registration socket, as /var/lib/kubelet/device-plugins/kubelet.sock; counts for `socket` only. */
  readonly kubeletSocket: string;
  readonly handlers: DevicePluginHandlers;
  /** The first list. */
  readonly devices: readonly PluginDevice[];
  /** Milliseconds that Allocate and GetPreferredAllocation may take; default 1000. */
  readonly rpcDeadlineMs?: number;
  readonly log?: KubeletLog;
  readonly observe?: ObserveDevicePlugin;
};

/** Keeps a served plugin registered until it is stopped. */
type Registration = {
  /** Resolves when the plugin is stopped; calls `tried` after the first try. */
  run(tried: () => void): Promise<void>;
  close(): void;
};

/**
 * One resource of a device plugin (v1beta1 `DevicePlugin`): serves the socket, registers with the kubelet, sends
 * lists, and does it again whenever the kubelet was replaced, wiped the socket or ended the stream.
 */
export class DevicePluginServer {
  readonly #options: DevicePluginServerOptions;
  readonly #plugin: ServedPlugin;
  #registration: Registration | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(options: DevicePluginServerOptions) {
    this.#options = options;
    this.#plugin = new ServedPlugin({
      resourceName: options.resourceName,
      socketPath: options.socketPath,
      handlers: options.handlers,
      devices: options.devices,
      rpcDeadlineMs: options.rpcDeadlineMs ?? 1_000,
      log: options.log ?? silentLog,
      observe: options.observe ?? (() => undefined),
    });
  }

  /** How often the kubelet has accepted a registration. */
  get registrations(): number {
    return this.#plugin.registrations;
  }

  /** True while the kubelet holds a ListAndWatch stream. */
  get connected(): boolean {
    return this.#plugin.endpoint?.streaming ?? false;
  }

  /**
   * Resolves when the socket is served and one registration was tried; with no kubelet there it goes on trying.
   * Rejects with a sentence when the socket cannot be served: somebody listens on it, it is no socket, no folder.
   */
  async start(): Promise<void> {
    const { registration = 'socket', kubeletSocket } = this.#options;
    if (registration === 'none') {
      await this.#plugin.serve(null);
      const { resourceName: resource, socketPath, log = silentLog } = this.#options;
      log.info({ resource, socketPath }, `Serving ${resource} on ${socketPath}; it is never registered`);
      return;
    }
    const way =
      registration === 'watcher'
        ? // Loaded only where it is used: the first registration waits for every module.
          await (await import('./watcher-registration.ts')).WatcherRegistration.open(this.#plugin)
        : await SocketRegistration.open(this.#plugin, kubeletSocket);
    this.#registration = way;
    await new Promise<void>((tried) => {
      this.#running = way.run(tried);
    });
  }

  /** The list from now on, sent when it differs from the one before. The order is the caller's; keep it stable. */
  update(devices: readonly PluginDevice[]): void {
    this.#plugin.update(devices);
  }

  /** The same list again: it makes the kubelet rewrite its checkpoint. */
  resend(): void {
    this.#plugin.resend();
  }

  /** Ends the stream, removes our socket and resolves when nothing is left running. */
  async stop(): Promise<void> {
    this.#plugin.stop();
    this.#registration?.close();
    await this.#running;
    await this.#plugin.close();
  }
}

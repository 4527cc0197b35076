import { dirname } from 'node:path';

import { FolderWatch } from './folder-watch.ts';
import {
  type RegistrationServer,
  RegistrationService,
} from './gen/pluginregistration/v1/pluginregistration.ts';
import type { Alongside } from './plugin-endpoint.ts';
import type { ServedPlugin } from './served-plugin.ts';

/** The kubelet looks at its folder every second, and right when it starts. */
const FIRST_ANNOUNCEMENT_MS = 2_000;
const LONGEST_ANNOUNCEMENT_MS = 30_000;
const SERVE_AGAIN_MS = 1_000;

/**
 * Waits in the kubelet's folder plugins_registry until the kubelet finds the socket (pluginregistration/v1
 * `Registration`). A kubelet that starts dials what lies there before it admits a pod; one that runs on does not dial
 * again by itself after a stream has ended, so the socket is made to appear anew.
 */
export class WatcherRegistration {
  readonly #plugin: ServedPlugin;
  readonly #watch: FolderWatch;
  /** The socket was made to appear anew since a kubelet accepted it. */
  #announced = false;
  #accepted = false;
  #failure: string | null = null;

  private constructor(plugin: ServedPlugin) {
    this.#plugin = plugin;
    this.#watch = new FolderWatch(dirname(plugin.options.socketPath), () => {
      plugin.wake.ring();
    });
  }

  /** Rejects with a sentence when the socket cannot be served. */
  static async open(plugin: ServedPlugin): Promise<WatcherRegistration> {
    const registration = new WatcherRegistration(plugin);
    try {
      await plugin.serve(registration.#service());
      return registration;
    } catch (error) {
      registration.close();
      throw error;
    }
  }

  async run(tried: () => void): Promise<void> {
    tried();
    while (await this.#lostSocket()) {
      this.#plugin.unregistered('socket-gone');
      await this.#serveAgain();
    }
  }

  close(): void {
    this.#watch.close();
  }

  /** Waits until the socket file is no longer ours; false: we are stopped. */
  async #lostSocket(): Promise<boolean> {
    let waitMs = FIRST_ANNOUNCEMENT_MS;
    let announceAt = performance.now() + waitMs;
    let streamed = false;
    for (;;) {
      const { endpoint, isStopping } = this.#plugin;
      if (isStopping) return false;
      if (endpoint?.intact !== true) return true;
      if (endpoint.streaming) {
        streamed = true;
        waitMs = FIRST_ANNOUNCEMENT_MS;
        announceAt = performance.now() + waitMs;
      } else if (streamed) {
        streamed = false;
        this.#plugin.unregistered('stream-ended');
      } else if (performance.now() >= announceAt) {
        this.#announced = true;
        endpoint.announce();
        waitMs = Math.min(2 * waitMs, LONGEST_ANNOUNCEMENT_MS);
        announceAt = performance.now() + waitMs;
      }
      await this.#plugin.wake.wait(Math.max(0, announceAt - performance.now()));
    }
  }

  async #serveAgain(): Promise<void> {
    while (!this.#plugin.isStopping) {
      try {
        await this.#plugin.serve(this.#service());
        return;
      } catch (error) {
        this.#tell(error instanceof Error ? error.message : String(error));
        await this.#plugin.wake.wait(SERVE_AGAIN_MS);
      }
    }
  }

  #service(): Alongside {
    const { resourceName } = this.#plugin.options;
    const answers: RegistrationServer = {
      getInfo: (_call, callback) => {
        // Without an endpoint: the kubelet uses the socket that it has found.
        callback(null, {
          type: 'DevicePlugin',
          name: resourceName,
          endpoint: '',
          supportedVersions: ['v1beta1'],
        });
      },
      notifyRegistrationStatus: ({ request }, callback) => {
        callback(null, {});
        if (request.pluginRegistered) this.#registered();
        else this.#tell(request.error);
      },
    };
    return [RegistrationService, answers];
  }

  #registered(): void {
    this.#failure = null;
    // A kubelet that asks again without having been made to is another one.
    this.#plugin.registered(this.#accepted && !this.#announced);
    this.#accepted = true;
    this.#announced = false;
  }

  /** Once until it changes: it is tried again and again. */
  #tell(reason: string): void {
    const { resourceName: resource, log } = this.#plugin.options;
    const level = reason === this.#failure ? 'debug' : 'warn';
    this.#failure = reason;
    log[level]({ resource, error: reason }, `Registering ${resource} failed: ${reason}`);
  }
}

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { credentials } from '@grpc/grpc-js';

import { FolderWatch } from '../folder-watch.ts';
import { type PluginInfo, RegistrationClient } from '../gen/pluginregistration/v1/pluginregistration.ts';
import { UNIX_CLIENT_OPTIONS, unary } from '../grpc-client.ts';
import { unixTarget } from '../unix-socket.ts';

/** What a found plugin is registered with. */
export type FoundPlugins = {
  /** Rejects with what the plugin is told. */
  readonly register: (resource: string, socketPath: string) => Promise<void>;
  readonly deregister: (resource: string) => Promise<void>;
};

type Known = {
  readonly identity: string;
  /** Null: it was not accepted. */
  readonly resource: string | null;
};

const ASK_DEADLINE_MS = 5_000;

/** The kubelet's plugin watcher: dials every socket in plugins_registry, at its start and when one appears. */
export class PluginWatcher {
  readonly #folder: string;
  readonly #plugins: FoundPlugins;
  readonly #watch: FolderWatch;
  readonly #known: Map<string, Known> = new Map();
  #looking: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(folder: string, plugins: FoundPlugins) {
    this.#folder = folder;
    this.#plugins = plugins;
    this.#watch = new FolderWatch(folder, () => {
      this.#look();
    });
    this.#look();
  }

  /** Ends as when the process dies; resolves when nothing is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.close();
    await this.#looking;
  }

  #look(): void {
    this.#looking = this.#looking.then(() => this.#reconcile());
  }

  async #reconcile(): Promise<void> {
    const sockets = this.#closed ? new Map<string, string>() : socketsIn(this.#folder);
    for (const [path, { identity, resource }] of this.#known) {
      if (this.#closed) return;
      if (sockets.get(path) === identity) continue;
      this.#known.delete(path);
      if (resource !== null) await this.#plugins.deregister(resource);
    }
    for (const [path, identity] of sockets) {
      if (this.#closed) return;
      const known = this.#known.get(path);
      // One that was refused is tried again at the next look, as the kubelet does.
      if (known !== undefined && known.resource !== null) continue;
      this.#known.set(path, { identity, resource: await this.#register(path) });
    }
  }

  async #register(path: string): Promise<string | null> {
    const client = new RegistrationClient(
      unixTarget(path),
      credentials.createInsecure(),
      UNIX_CLIENT_OPTIONS,
    );
    try {
      const info = await ask(client);
      const refusal = await this.#accept(info, path);
      await unary((callback) =>
        client.notifyRegistrationStatus(
          { pluginRegistered: refusal === null, error: refusal ?? '' },
          callback,
        ),
      );
      return refusal === null ? info.name : null;
    } catch {
      // Nobody answers on it: a socket that was left behind.
      return null;
    } finally {
      client.close();
    }
  }

  /** Null when it is registered, else what the plugin is told. */
  async #accept(info: PluginInfo, path: string): Promise<string | null> {
    if (info.type !== 'DevicePlugin') return `no handler registered for plugin type: ${info.type}`;
    if (!info.supportedVersions.includes('v1beta1')) {
      return `plugin validation failed with err: versions ${info.supportedVersions.join(', ')} are not supported`;
    }
    try {
      await this.#plugins.register(info.name, info.endpoint === '' ? path : info.endpoint);
      return null;
    } catch (error) {
      return `plugin registration failed with err: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

function ask(client: InstanceType<typeof RegistrationClient>): Promise<PluginInfo> {
  return new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + ASK_DEADLINE_MS, (notReady) => {
      if (notReady !== undefined) reject(notReady);
      else unary<PluginInfo>((callback) => client.getInfo({}, callback)).then(resolve, reject);
    });
  });
}

/** Path -> a word that changes when it appears anew, also when it was only renamed away and back. */
function socketsIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats?.isSocket() === true) found.set(path, `${stats.ino}:${stats.ctimeNs}`);
  }
  return found;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { isListening } from '../../kubelet/unix-socket.ts';
import { WakeUp } from '../../kubelet/wake-up.ts';
import type { DeviceBook, HeldDevice } from '../device-book.ts';
import { type HeldDevices, keyOfDevice } from '../held-devices.ts';
import type { PluginLog } from '../log.ts';
import type { Settings } from '../options/settings.ts';
import { MPS_ROOT, sharedByMps } from './shared-by-mps.ts';

export type MpsDaemonsOptions = {
  readonly book: DeviceBook;
  readonly held: HeldDevices;
  readonly log: PluginLog;
  /** Lists have changed. */
  readonly changed: () => void;
  /** Milliseconds between two looks at the daemons. */
  readonly lookMs: number;
};

/**
 * Whether the control daemons of MPS are there, one for each resource that is shared by MPS. Without its daemon a
 * resource gets no new pod, whose programs could not start; pods that have devices of it keep them, also over a restart
 * of the kubelet, and every other resource is served as ever.
 */
export class MpsDaemons {
  readonly #options: MpsDaemonsOptions;
  #settings: Settings;
  /** By resource: why it cannot be shared. */
  #missing: ReadonlyMap<string, string> = new Map();
  #held: readonly HeldDevice[] = [];
  /** Rung when the settings are others. */
  readonly #changed: WakeUp = new WakeUp();

  constructor(settings: Settings, options: MpsDaemonsOptions) {
    this.#settings = settings;
    this.#options = options;
  }

  /** Looks before the first list. `held`: what pods have by the kubelet's records. */
  async start(held: readonly HeldDevice[]): Promise<void> {
    this.#held = held;
    await this.#look();
  }

  /** Other settings from now on. */
  async setSettings(settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#changed.ring();
    await this.#look();
  }

  /** Follows the daemons until the signal aborts. */
  async follow(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => {
      this.#changed.ring();
    });
    for (;;) {
      const isOff = sharedByMps(this.#settings).length === 0;
      await this.#changed.wait(isOff ? null : this.#options.lookMs);
      if (signal.aborted) return;
      await this.#look();
    }
  }

  async #look(): Promise<void> {
    const names = sharedByMps(this.#settings);
    if (names.length === 0 && this.#missing.size === 0) return;
    const looks = await Promise.all(names.map(async (name) => [name, await this.#missingOf(name)] as const));
    const missing = new Map(looks.flatMap(([name, why]) => (why === null ? [] : [[name, why] as const])));
    this.#tell(missing);
    const { book, held, changed } = this.#options;
    if (missing.size > 0 && held.isTold) this.#held = await held.now(this.#held);
    const kept = new Set(this.#held.map(keyOfDevice));
    this.#missing = missing;
    book.setUnshareable(
      missing.size === 0
        ? null
        : {
            reasonOf: (_unit, resource) => missing.get(resource) ?? null,
            isHeld: (resource, id) => kept.has(keyOfDevice({ resource, id })),
          },
    );
    changed();
  }

  /** The daemon is whoever listens on the socket by which programs reach it. */
  async #missingOf(resource: string): Promise<string | null> {
    const root = existsSync(MPS_ROOT) ? MPS_ROOT : this.#settings.options.mpsRoot;
    const socket = join(root, resource, 'pipe', 'control');
    if (await isListening(socket)) return null;
    return `No MPS control daemon listens on ${socket}. Start NVIDIA's mps-control-daemon on this node with the same config, or look into its log why it ended.`;
  }

  #tell(missing: ReadonlyMap<string, string>): void {
    const { log } = this.#options;
    for (const [resource, why] of missing) {
      if (!this.#missing.has(resource))
        log.warn({ resource }, `No new pod gets a device of ${resource}. ${why}`);
    }
    for (const resource of this.#missing.keys()) {
      if (!missing.has(resource)) log.info({ resource }, `${resource} can be given to pods again`);
    }
  }
}

import type { Checkpoint } from '../checkpoint-form.ts';
import type { DevicePluginOptions } from '../gen/v1beta1/deviceplugin.ts';
import type { PluginDevice } from '../plugin-device.ts';
import type { PluginConnection } from './plugin-connection.ts';
import { PodDevices } from './pod-devices.ts';
import type { TopologyPolicy } from './topology.ts';

/** A plugin that went is remembered this long before its resource is dropped. */
const GRACE_MS = 5 * 60_000;

/** Who serves a resource. A resource from the checkpoint has no connection until its plugin registers. */
export type Endpoint = {
  readonly connection: PluginConnection | null;
  readonly options: DevicePluginOptions | null;
  /** When its stream ended; null while it runs. */
  stoppedAt: number | null;
};

/** The books of the kubelet's device manager: which devices there are, and who holds them. No I/O. */
export class DeviceManager {
  readonly endpoints: Map<string, Endpoint> = new Map();
  readonly podDevices: PodDevices;
  readonly topologyPolicy: TopologyPolicy;
  readonly #healthy: Map<string, Set<string>> = new Map();
  readonly #unhealthy: Map<string, Set<string>> = new Map();
  readonly #all: Map<string, readonly PluginDevice[]> = new Map();
  #allocated: Map<string, Set<string>>;

  /** Starts from a checkpoint as the kubelet does: who holds what is known, that any device is healthy is not. */
  constructor(checkpoint: Checkpoint, topologyPolicy: TopologyPolicy) {
    this.topologyPolicy = topologyPolicy;
    this.podDevices = new PodDevices(checkpoint.podDevices);
    this.#allocated = this.podDevices.allocated();
    for (const resource of checkpoint.registered.keys()) {
      this.#healthy.set(resource, new Set());
      this.#unhealthy.set(resource, new Set());
      this.endpoints.set(resource, { connection: null, options: null, stoppedAt: Date.now() });
    }
  }

  /** A list message replaces all that was known of the resource. */
  replaceList(resource: string, devices: readonly PluginDevice[]): void {
    this.#all.set(resource, devices);
    this.#healthy.set(resource, new Set(devices.filter((d) => d.healthy).map((d) => d.id)));
    this.#unhealthy.set(resource, new Set(devices.filter((d) => !d.healthy).map((d) => d.id)));
  }

  /** The stream ended: everything of the resource is unhealthy at once. */
  markStopped(resource: string): void {
    const endpoint = this.endpoints.get(resource);
    if (endpoint === undefined) return;
    endpoint.stoppedAt = Date.now();
    this.#unhealthy.set(resource, new Set([...this.unhealthy(resource), ...this.healthy(resource)]));
    this.#healthy.set(resource, new Set());
  }

  healthy(resource: string): ReadonlySet<string> {
    return this.#healthy.get(resource) ?? new Set();
  }

  unhealthy(resource: string): ReadonlySet<string> {
    return this.#unhealthy.get(resource) ?? new Set();
  }

  isRegistered(resource: string): boolean {
    return this.#healthy.has(resource);
  }

  /** The devices with the health that the kubelet gives them, in the order of the last list. */
  devices(resource: string): PluginDevice[] {
    const healthy = this.healthy(resource);
    return (this.#all.get(resource) ?? []).map((device) => ({ ...device, healthy: healthy.has(device.id) }));
  }

  device(resource: string, id: string): PluginDevice | null {
    return this.#all.get(resource)?.find((device) => device.id === id) ?? null;
  }

  allocated(resource: string): Set<string> {
    const ids = this.#allocated.get(resource) ?? new Set();
    this.#allocated.set(resource, ids);
    return ids;
  }

  /** After a failed allocation: only what is recorded is allocated. */
  restoreAllocated(): void {
    this.#allocated = this.podDevices.allocated();
  }

  /** What ended pods held is free, from the next allocation or PodResources call on. */
  freeAllBut(activePods: ReadonlySet<string>): void {
    this.podDevices.deletePods(activePods);
    this.#allocated = this.podDevices.allocated();
  }

  /** Drops resources whose plugin has not come back; answers whether there were any. */
  dropExpired(now: number): boolean {
    let dropped = false;
    for (const [resource, { stoppedAt }] of this.endpoints) {
      if (stoppedAt === null || now - stoppedAt < GRACE_MS) continue;
      this.endpoints.delete(resource);
      this.#healthy.delete(resource);
      this.#unhealthy.delete(resource);
      this.#all.delete(resource);
      dropped = true;
    }
    return dropped;
  }

  checkpoint(): Checkpoint {
    return {
      podDevices: this.podDevices.entries,
      registered: new Map([...this.#healthy].map(([resource, ids]) => [resource, [...ids]])),
    };
  }
}

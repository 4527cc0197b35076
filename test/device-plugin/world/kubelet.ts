import type { HeldDevice } from '../../../src/device-plugin/device-book.ts';
import type { Use } from './metal.ts';
import { oneOf, type Pick } from './random.ts';

/** A container with the devices of one resource, as the device manager records it. */
export type Container = {
  readonly name: 'init' | 'main';
  readonly resource: string;
  ids: readonly string[];
  /** What it opens, by id: null for what this node no longer has. */
  readonly uses: Map<string, Use | null>;
};

export type Pod = { readonly uid: number; readonly containers: Container[]; running: boolean };

/** By resource, the ids with their health, as the last message had them. */
export type Received = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** What the kubelet asks the plugin; throws what refuses the pod. */
export type Allocate = (resource: string, ids: readonly string[]) => void;

/** An admission that has chosen devices and not asked the plugin yet. */
type InFlight = { readonly pod: Pod; readonly wanted: Wanted[]; ids: readonly string[] };
type Wanted = { readonly name: Container['name']; readonly resource: string; readonly count: number };

/**
 * The rules of the kubelet's device manager: what it gives to whom, what it keeps over restarts, what it forgets and
 * when, and what it crashes of. One that crashed or lost a pod notes it.
 */
export class KubeletModel {
  readonly panics: string[] = [];
  readonly #pick: Pick;
  #received: Received | null = null;
  #pods: Pod[] = [];
  /** Ended pods whose devices its memory still has, and those that its checkpoint has. */
  #ended: Pod[] = [];
  #written: Pod[] = [];
  #inFlight: InFlight | null = null;
  #uid = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
  }

  get pods(): readonly Pod[] {
    return this.#pods;
  }

  /** Null: the plugin has not registered since the kubelet started. */
  get received(): Received | null {
    return this.#received;
  }

  /** Devices are chosen, or about to be recorded. */
  get isBusy(): boolean {
    return this.#inFlight !== null;
  }

  /** A list message; it also writes the checkpoint. */
  receive(lists: Received): void {
    this.#received = lists;
    this.#writeCheckpoint();
  }

  /** PodResources: what running pods hold, but for init containers that have ended. Forgets pods that have ended. */
  podResources(): HeldDevice[] {
    this.#ended = [];
    return this.#pods.flatMap((pod) => heldBy(pod.containers.filter(({ name }) => name === 'main')));
  }

  /** As it was written last. */
  checkpoint(): HeldDevice[] {
    return this.#written.flatMap(({ containers }) => heldBy(containers));
  }

  /** A new pod: devices of its first container are chosen. An init container of its own size comes first at times. */
  begin(): void {
    if (this.#received === null || this.#inFlight !== null) return;
    const resource = oneOf(this.#pick, [...this.#received.keys()]);
    if (resource === undefined) return;
    const main = { name: 'main', resource, count: 1 + this.#pick(2) } as const;
    const init = { name: 'init', resource, count: 1 + this.#pick(2) } as const;
    const pod: Pod = { uid: this.#uid++, containers: [], running: true };
    this.#ended = [];
    this.#inFlight = { pod, wanted: this.#pick(3) === 0 ? [init, main] : [main], ids: [] };
    this.#choose(this.#inFlight);
  }

  /** The plugin is asked for what was chosen, and what it grants is recorded. */
  proceed(allocate: Allocate): void {
    const flight = this.#inFlight;
    const [wanted] = flight?.wanted ?? [];
    if (flight === null || wanted === undefined) return;
    const { resource, name } = wanted;
    const list = this.#received?.get(resource);
    const fresh = flight.ids.filter((id) => !heldBy(flight.pod.containers).some((held) => held.id === id));
    try {
      if (list === undefined) throw new Error('endpoint has been stopped');
      // Devices of an init container that suffice are used again without a word, but recorded anew.
      if (fresh.length > 0 || name === 'main') allocate(resource, flight.ids);
    } catch {
      this.#inFlight = null;
      return;
    }
    const missing = flight.ids.filter((id) => !list.has(id));
    for (const id of missing) this.panics.push(`${id} left the list of ${resource} while it was allocated`);
    flight.pod.containers.push({ name, resource, ids: flight.ids, uses: new Map() });
    this.#writeCheckpoint();
    flight.wanted.shift();
    if (flight.wanted.length > 0) {
      this.#choose(flight);
      return;
    }
    this.#pods.push(flight.pod);
    this.#inFlight = null;
  }

  /** A pod ends; the device manager knows nothing of it. */
  end(): void {
    const pod = oneOf(this.#pick, this.#pods);
    if (pod === undefined) return;
    this.#pods = this.#pods.filter((other) => other !== pod);
    this.#ended.push(pod);
  }

  /** A container crashes: it is not running when the kubelet starts again. */
  crash(): void {
    const pod = oneOf(this.#pick, this.#pods);
    if (pod !== undefined) pod.running = false;
  }

  /** It starts anew with what the checkpoint has. */
  restart({ reboot }: { readonly reboot: boolean }): void {
    this.#received = null;
    this.#inFlight = null;
    const kept = new Set(this.#written);
    this.#pods = this.#pods.filter((pod) => kept.has(pod));
    this.#ended = this.#written.filter((pod) => !this.#pods.includes(pod));
    if (reboot) for (const pod of this.#pods) pod.running = false;
  }

  /** The pods that it finds are admitted again, after the plugin has registered. Answers those that it refuses. */
  readmit(): Pod[] {
    const list = this.#received;
    const refused = this.#pods.filter((pod) => {
      for (const { resource, id } of heldBy(pod.containers)) {
        if (list?.get(resource)?.has(id) !== true)
          this.panics.push(`${id} of ${resource} is held and not listed when its pod is admitted again`);
      }
      // A container that runs needs no check; one that has ended, as an init container, does.
      const checked = pod.containers.filter(({ name }) => name === 'init' || !pod.running);
      return heldBy(checked).some(({ resource, id }) => list?.get(resource)?.get(id) !== true);
    });
    this.#pods = this.#pods.filter((pod) => !refused.includes(pod));
    this.#ended.push(...refused);
    for (const pod of this.#pods) pod.running = true;
    return refused;
  }

  #choose(flight: InFlight): void {
    const [wanted] = flight.wanted;
    if (wanted === undefined) return;
    const { resource, count } = wanted;
    const reusable = heldBy(flight.pod.containers).map(({ id }) => id);
    const inUse = new Set(
      [...this.#pods, ...this.#ended, flight.pod].flatMap(({ containers }) =>
        heldBy(containers)
          .filter((held) => held.resource === resource)
          .map(({ id }) => id),
      ),
    );
    const healthy = [...(this.#received?.get(resource) ?? [])].filter(([, isHealthy]) => isHealthy);
    const free = healthy.map(([id]) => id).filter((id) => !inUse.has(id));
    const chosen = reusable.slice(0, count);
    while (chosen.length < count && free.length > 0) chosen.push(...free.splice(this.#pick(free.length), 1));
    if (chosen.length === count) flight.ids = chosen;
    else this.#inFlight = null;
  }

  #writeCheckpoint(): void {
    // A pod counts as active while it is admitted.
    const admitted = this.#inFlight === null ? [] : [this.#inFlight.pod];
    this.#written = [...this.#pods, ...admitted, ...this.#ended];
  }
}

function heldBy(containers: readonly Container[]): HeldDevice[] {
  return containers.flatMap(({ resource, ids }) => ids.map((id) => ({ resource, id, numaNodes: [] })));
}

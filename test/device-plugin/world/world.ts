import type { ListEntry } from '../../../src/device-plugin/device-list.ts';
import type { LayoutRules } from '../../../src/device-plugin/layout.ts';
import { type Container, KubeletModel, type Pod } from './kubelet.ts';
import { address, type Card, Metal, overlap, type Use } from './metal.ts';
import { type Disk, FIRST_RESOURCE, PluginModel } from './plugin.ts';
import { oneOf, type Pick, random } from './random.ts';
import { RULES } from './rules.ts';

/** What may happen, and how often beside the others. */
const WEIGHTS = {
  admit: 9,
  proceed: 16,
  end: 6,
  crash: 1,
  deliver: 12,
  turn: 14,
  reload: 2,
  restartPlugin: 1,
  restartKubelet: 2,
  reboot: 1,
  lose: 2,
  giveBack: 3,
  migrate: 1,
  move: 1,
  plug: 1,
  cut: 4,
  xid: 3,
  probe: 6,
  isolate: 2,
  release: 2,
  lookAtHeld: 3,
} as const;
export type Step = keyof typeof WEIGHTS;

type Offer = ListEntry & { readonly resource: string };
type Held = { readonly pod: Pod; readonly container: Container; readonly id: string };

/** A node whose kubelet, pods, cards and settings do what they like, with the plugin's core in the middle. */
export class World implements Record<Step, () => void | Promise<void>> {
  readonly steps: Step[] = [];
  readonly #pick: Pick;
  readonly #metal: Metal;
  readonly #kubelet: KubeletModel;
  readonly #disk: Disk = { table: [], faults: new Map() };
  readonly #lost: string[] = [];
  #isolated: ReadonlySet<string> = new Set();
  #rules: LayoutRules = PluginModel.layout('uuid');
  #plugin: PluginModel;

  constructor(seed: number) {
    this.#pick = random(seed);
    this.#metal = new Metal(this.#pick);
    this.#kubelet = new KubeletModel(this.#pick);
    this.#plugin = this.#startPlugin();
    this.deliver();
  }

  async step(): Promise<void> {
    const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    let rest = this.#pick(total);
    for (const [name, weight] of Object.entries(WEIGHTS) as [Step, number][]) {
      rest -= weight;
      if (rest >= 0) continue;
      this.steps.push(name);
      await this[name]();
      this.#open();
      return;
    }
  }

  /** What is wrong now, in words; empty when all is well. */
  faults(): string[] {
    const entries = this.#entries();
    const listed = new Map(entries.map((entry) => [`${entry.resource} ${entry.id}`, entry]));
    const offers = entries.filter(({ healthy }) => healthy);
    const held = this.#held();
    return [
      ...this.#kubelet.panics.map((panic) => `the kubelet panics: ${panic}`),
      ...this.#lost,
      ...(listed.size === entries.length ? [] : ['an id is listed twice']),
      ...held
        .filter(({ container: { resource }, id }) => !listed.has(`${resource} ${id}`))
        .map(({ container: { resource }, id }) => `${id} of ${resource}, which a pod holds, is not listed`),
      ...held
        .filter((one) => this.#isWithheld(one, listed))
        .map(({ container: { resource }, id }) => {
          const why = listed.get(`${resource} ${id}`)?.reason ?? '';
          return `${id} of ${resource} is held, well and Unhealthy: ${why}`;
        }),
      ...pairs(held)
        .filter(isRivalry)
        .map(([one, other]) => `${one.id} and ${other.id} are one thing, and two pods have it`),
      ...offers.flatMap((offer) => this.#wrongOffer(offer)),
      ...pairs(offers)
        .filter(isDoubleOffer)
        .map(([one, other]) => `${one.id} and ${other.id} are both offered`),
    ];
  }

  admit(): void {
    this.#kubelet.begin();
  }

  proceed(): void {
    this.#kubelet.proceed(this.#plugin.allocate);
  }

  end(): void {
    this.#kubelet.end();
  }

  crash(): void {
    this.#kubelet.crash();
  }

  /** The list that was sent last arrives. */
  deliver(): void {
    if (this.#kubelet.received !== null) this.#kubelet.receive(this.#plugin.lists);
    else this.#register();
  }

  turn(): Promise<void> {
    const names = [...this.#plugin.book.lists.keys()];
    return this.#plugin.turn(oneOf(this.#pick, names) ?? FIRST_RESOURCE);
  }

  /** Another strategy or another config, while it runs. */
  reload(): void {
    this.#newRules();
    this.#plugin.setRules(this.#rules);
  }

  /** Often with other settings. The kubelet hears of it by the new list. */
  restartPlugin(): void {
    if (this.#pick(2) === 0) this.#newRules();
    this.#plugin = this.#startPlugin();
    this.#register();
  }

  restartKubelet(): void {
    this.#kubelet.restart({ reboot: false });
    this.#register();
  }

  reboot(): void {
    this.#kubelet.restart({ reboot: true });
    this.#plugin = this.#startPlugin();
    this.#register();
  }

  lose(): void {
    this.#metal.flip(true);
    this.#sight();
  }

  giveBack(): void {
    this.#metal.flip(false);
    this.#sight();
  }

  /** The machine comes back with new cards in every slot. */
  migrate(): void {
    this.#metal.replaceAll();
    this.reboot();
  }

  /** A card is put into another slot, with the machine off. */
  move(): void {
    this.#metal.move();
    this.reboot();
  }

  plug(): void {
    this.#metal.plug();
    this.#sight();
  }

  cut(): void {
    const inUse = new Set(this.#held().map(({ container, id }) => container.uses.get(id)?.card));
    this.#metal.cut((card) => !inUse.has(card));
    this.#sight();
  }

  xid(): void {
    const gpu = oneOf(
      this.#pick,
      this.#plugin.book.gpus.filter(({ index }) => index !== null),
    );
    if (gpu === undefined) return;
    const mig = this.#pick(2) === 0 ? null : (oneOf(this.#pick, gpu.migs ?? [])?.uuid ?? null);
    this.#plugin.xid({ gpu: gpu.number, mig });
  }

  probe(): void {
    this.#plugin.probe();
  }

  isolate(): void {
    const gpu = oneOf(this.#pick, this.#plugin.book.gpus);
    if (gpu === undefined) return;
    const mig = this.#pick(2) === 0 ? null : oneOf(this.#pick, gpu.migs ?? []);
    this.#isolated = new Set([...this.#isolated, mig?.uuid ?? String(gpu.number)]);
    this.#plugin.isolate(this.#isolated);
  }

  release(): void {
    const name = oneOf(this.#pick, [...this.#isolated]);
    this.#isolated = new Set([...this.#isolated].filter((other) => other !== name));
    this.#plugin.isolate(this.#isolated);
  }

  lookAtHeld(): void {
    this.#plugin.lookAtHeld();
  }

  #startPlugin(): PluginModel {
    const plugin = new PluginModel(this.#kubelet, this.#disk, this.#rules, this.#isolated);
    plugin.sight(this.#metal.records);
    plugin.remember();
    return plugin;
  }

  /** The plugin registers in time: before the kubelet admits the pods that it finds. */
  #register(): void {
    const wasUnknown = this.#kubelet.received === null;
    this.#kubelet.receive(this.#plugin.lists);
    if (!wasUnknown) return;
    const holding = this.#held();
    const uses = new Map(holding.map((held) => [held, this.#opened(held.id)]));
    const refused = new Set(this.#kubelet.readmit());
    for (const [held, use] of uses) {
      if (!refused.has(held.pod)) continue;
      const ofPod = holding.filter(({ pod }) => pod === held.pod);
      const isOwed = ofPod.every((one) => this.#mayStart(one, uses.get(one) ?? null));
      const { container, id } = held;
      const entry = this.#plugin.book.list(container.resource).find((one) => one.id === id);
      if (isOwed && use !== null)
        this.#lost.push(
          `the pod that held ${id} of ${container.resource} was refused: ${entry?.reason ?? 'Healthy'}`,
        );
    }
    // Containers start again, with what their ids lead to now.
    for (const { container, id } of this.#held()) container.uses.set(id, null);
    this.#open();
  }

  /** What there is of it is well, so that its pod must be taken back. */
  #mayStart({ container: { resource }, id }: Held, use: Use | null): boolean {
    const entry = this.#plugin.book.list(resource).find((one) => one.id === id);
    return (
      use !== null &&
      typeof entry?.unit === 'object' &&
      entry.unit !== null &&
      this.#plugin.isWell(entry.unit)
    );
  }

  #sight(): void {
    this.#plugin.sight(this.#metal.records);
    for (const { container, id } of this.#held())
      if (isNumbered(id) && container.uses.get(id) === null) container.uses.delete(id);
  }

  /** Containers open what they were given; where metal was moved under a pod, nothing that another pod has. */
  #open(): void {
    for (const held of this.#held()) {
      const { container, id } = held;
      if ((container.uses.get(id) ?? null) !== null) continue;
      const use = this.#opened(id);
      container.uses.set(id, use);
      const isTaken = this.#held().some((other) => isRivalry([held, other]) && other.pod !== held.pod);
      if (isTaken && container.uses.size > 0 && this.steps.at(-1) !== 'proceed') container.uses.set(id, null);
    }
  }

  #isWithheld({ container: { resource, uses }, id }: Held, listed: ReadonlyMap<string, Offer>): boolean {
    const key = `${resource} ${id}`;
    const entry = listed.get(key);
    if (entry === undefined || entry.healthy || this.#plugin.leaving.has(key)) return false;
    const isThere = uses.get(id)?.card.there === true && entry.unit !== null;
    return isThere && this.#plugin.isWell(entry.unit) && !this.#isRival(key, entry);
  }

  /** Pods of before the plugin's time have the same thing under several ids: nobody can have it by right. */
  #isRival(key: string, { unit }: ListEntry): boolean {
    if (unit === null) return true;
    return this.#held().some(({ container: { resource }, id }) => {
      const other = this.#plugin.book.list(resource).find((entry) => entry.id === id)?.unit ?? null;
      const isSame = other !== null && other.gpu.number === unit.gpu.number;
      return isSame && `${resource} ${id}` !== key && (!id.includes('::') || !key.includes('::'));
    });
  }

  #wrongOffer({ unit, resource, id }: Offer): string[] {
    if (unit === null) return [`${id} is offered and is nothing`];
    const isIsolated = this.#plugin.isIsolated(unit) && !this.#plugin.wasHeld(resource, id);
    return [
      ...(this.#plugin.isWell(unit) ? [] : [`${id} is offered and not well`]),
      ...(isIsolated ? [`${id} is offered, isolated and free`] : []),
    ];
  }

  #entries(): Offer[] {
    return [...this.#plugin.book.lists].flatMap(([resource, list]) =>
      list.map((entry) => ({ ...entry, resource })),
    );
  }

  /** Each device of each pod once, as it was recorded first. */
  #held(): Held[] {
    return this.#kubelet.pods.flatMap((pod) => {
      const all = pod.containers.flatMap((container) => container.ids.map((id) => ({ pod, container, id })));
      return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
    });
  }

  #newRules(): void {
    const identity = this.#pick(2) === 0 ? 'uuid' : 'index';
    const [first] = RULES;
    const config = oneOf(this.#pick, RULES) ?? first;
    if (config !== undefined) this.#rules = { identity, ...config };
  }

  /** What a container with this id opens now. */
  #opened(id: string): Use | null {
    const [unit = ''] = id.split('::');
    const [number = '', index] = unit.split(':');
    const slotOf = new Map(this.#plugin.table.map((gpu) => [String(gpu.number), gpu.address]));
    for (const card of this.#metal.cards) {
      if (isNumbered(id) && slotOf.get(number) === address(card.slot)) return part(card, index);
      if (card.uuid === unit) return { card, part: null };
      if (card.parts?.includes(unit) === true) return { card, part: unit };
    }
    return null;
  }
}

function part(card: Card, index: string | undefined): Use | null {
  if (index === undefined) return { card, part: null };
  const found = card.parts?.[Number(index)] ?? null;
  return found === null ? null : { card, part: found };
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, i) => all.slice(0, i).map((other): [T, T] => [one, other]));
}

/** Two pods have the same thing, and not as replicas of one resource. */
function isRivalry([one, other]: readonly [Held, Held]): boolean {
  const mine = one.container.uses.get(one.id) ?? null;
  const theirs = other.container.uses.get(other.id) ?? null;
  if (mine === null || theirs === null || one.pod === other.pod || !overlap(mine, theirs)) return false;
  const shared = one.id.includes('::') && other.id.includes('::') && one.id !== other.id;
  return !shared || one.container.resource !== other.container.resource;
}

/** What is Healthy is given to whoever asks: no two of it may have anything in common but as replicas. */
function isDoubleOffer([one, other]: readonly [Offer, Offer]): boolean {
  const [mine, theirs] = [one.unit, other.unit];
  if (mine === null || theirs === null || mine.gpu.number !== theirs.gpu.number) return false;
  if (mine.mig !== null && theirs.mig !== null && mine.mig.uuid !== theirs.mig.uuid) return false;
  return one.resource !== other.resource || one.replica === null || one.replica === other.replica;
}

function isNumbered(id: string): boolean {
  return /^\d/.test(id);
}

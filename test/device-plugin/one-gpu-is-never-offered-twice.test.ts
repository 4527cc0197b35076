import { expect, test } from 'vitest';

import { DeviceBook } from '../../src/device-plugin/device-book.ts';
import type { IdStrategy } from '../../src/device-plugin/device-list.ts';
import type { GpuRecord } from '../../src/device-plugin/index.ts';
import { type GpuTable, recognise } from '../../src/device-plugin/gpu-table.ts';

/** mulberry32: small, and the same sequence for the same seed everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A card: a thing of metal in a slot. Migration puts another in its place. */
type Card = { readonly slot: number; readonly uuid: string; there: boolean };
type Pod = {
  readonly id: string;
  /** What its container uses; null: a card that this node no longer has. */ card: Card | null;
};

class World {
  readonly #pick: (below: number) => number;
  readonly steps: string[] = [];
  #cards: Card[] = [];
  #pods: Pod[] = [];
  #table: GpuTable = [];
  #strategy: IdStrategy = 'uuid';
  #book: DeviceBook = new DeviceBook('uuid', []);
  #made = 0;
  #leaving: readonly string[] = [];

  constructor(seed: number) {
    this.#pick = random(seed);
    for (let slot = 0; slot < 4; slot++) this.#plug(slot);
    this.#restart();
  }

  step(): void {
    const steps: readonly (readonly [string, number, () => void])[] = [
      [
        'admit',
        8,
        () => {
          this.#admit();
        },
      ],
      [
        'end',
        6,
        () => {
          this.#end();
        },
      ],
      [
        'barrier',
        4,
        () => {
          this.#beginBarrier();
        },
      ],
      [
        'barrier ends',
        4,
        () => {
          this.#endBarrier();
        },
      ],
      [
        'switch',
        1,
        () => {
          this.#strategy = this.#strategy === 'uuid' ? 'index' : 'uuid';
          this.#restart();
        },
      ],
      [
        'restart',
        1,
        () => {
          this.#restart();
        },
      ],
      [
        'lose',
        2,
        () => {
          this.#flip(true);
        },
      ],
      [
        'return',
        3,
        () => {
          this.#flip(false);
        },
      ],
      [
        'migrate',
        1,
        () => {
          this.#migrate();
        },
      ],
      [
        'move',
        1,
        () => {
          this.#move();
        },
      ],
      [
        'plug',
        1,
        () => {
          if (this.#cards.length < 8) this.#plug(this.#freeSlot());
          this.#look();
        },
      ],
    ];
    const total = steps.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = this.#pick(total);
    for (const [name, weight, act] of steps) {
      rest -= weight;
      if (rest >= 0) continue;
      this.steps.push(name);
      act();
      return;
    }
  }

  check(): void {
    const listed = this.#book.list.map((entry) => entry.id);
    expect(new Set(listed).size).toBe(listed.length);
    for (const pod of this.#pods) expect(listed).toContain(pod.id);
    const used = this.#pods.flatMap((pod) => pod.card ?? []);
    expect(new Set(used).size).toBe(used.length);
    const offered = this.#book.list.filter((entry) => entry.healthy).map((entry) => entry.gpu?.number);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).not.toContain(undefined);
  }

  /** The kubelet: any Healthy id that no pod holds. */
  #admit(): void {
    const held = new Set(this.#pods.map((pod) => pod.id));
    const free = this.#book.list.filter((entry) => entry.healthy && !held.has(entry.id));
    const entry = free[this.#pick(Math.max(1, free.length))];
    if (entry === undefined) return;
    const card = this.#cards.find((candidate) => candidate.uuid === entry.gpu?.uuid) ?? null;
    this.#pods.push({ id: entry.id, card });
  }

  #end(): void {
    this.#pods.splice(this.#pick(Math.max(1, this.#pods.length)), 1);
  }

  #beginBarrier(): void {
    const held = new Set(this.#pods.map((pod) => pod.id));
    this.#leaving = this.#book.outdated.filter((id) => !held.has(id));
    this.#book.startLeaving(this.#leaving);
  }

  #endBarrier(): void {
    const held = new Set(this.#pods.map((pod) => pod.id));
    this.#book.callOff(this.#leaving.filter((id) => held.has(id)));
    this.#book.letGo(this.#leaving.filter((id) => !held.has(id)));
    this.#leaving = [];
  }

  #restart(): void {
    this.#leaving = [];
    this.#book = new DeviceBook(
      this.#strategy,
      this.#pods.map(({ id }) => ({ id, numaNodes: [] })),
    );
    this.#look();
  }

  #flip(there: boolean): void {
    const cards = this.#cards.filter((card) => card.there === there);
    const card = cards[this.#pick(Math.max(1, cards.length))];
    if (card !== undefined) card.there = !there;
    this.#look();
  }

  /** New cards in every slot. A pod that was recorded by number starts again on the new card of its slot. */
  #migrate(): void {
    const old = this.#cards;
    this.#cards = [];
    for (const { slot } of old) this.#plug(slot);
    for (const pod of this.#pods) {
      const slot = /^\d+$/.test(pod.id) ? pod.card?.slot : undefined;
      pod.card = this.#cards.find((card) => card.slot === slot) ?? null;
    }
    this.#restart();
  }

  /** A card is put into a slot of its own; pods that were recorded by number find nothing in the old one. */
  #move(): void {
    const card = this.#cards[this.#pick(this.#cards.length)];
    if (card === undefined || this.#cards.length >= 8) return;
    const moved: Card = { ...card, slot: this.#freeSlot() };
    this.#cards = [...this.#cards.filter((other) => other !== card), moved];
    for (const pod of this.#pods.filter((holder) => holder.card === card)) {
      pod.card = /^\d+$/.test(pod.id) ? null : moved;
    }
    this.#restart();
  }

  /** Often one that another card has left. */
  #freeSlot(): number {
    const free = Array.from({ length: 16 }, (_, slot) => slot).filter((slot) =>
      this.#cards.every((card) => card.slot !== slot),
    );
    return free[this.#pick(2)] ?? 0;
  }

  #plug(slot: number): void {
    this.#cards.push({ slot, uuid: `GPU-${this.#made++}`, there: true });
  }

  #look(): void {
    const there = this.#cards.filter((card) => card.there).sort((left, right) => left.slot - right.slot);
    const records = there.map(({ slot, uuid }, index): GpuRecord => ({
      index,
      uuid,
      pciBusId: `00000000:1${slot.toString(16)}:00.0`,
      error: null,
    }));
    const sighting = recognise(this.#table, records, new Map());
    this.#table = sighting.table;
    this.#book.sight(sighting.table, sighting.present);
    for (const { number, index } of this.#book.gpus) {
      this.#book.setStanding(number, { offered: index !== null, reason: index === null ? 'lost' : null });
    }
  }
}

test('over random sequences every held id stays listed and no card gets a second pod', () => {
  const base = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  for (let run = 0; run < 40; run++) {
    const world = new World(base + run);
    try {
      for (let count = 0; count < 100; count++) {
        world.step();
        world.check();
      }
    } catch (error) {
      throw new Error(`SEED=${base + run}, after ${world.steps.join(', ')}`, { cause: error });
    }
  }
});

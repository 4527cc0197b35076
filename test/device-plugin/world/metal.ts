import type { GpuRecord } from '../../../src/device-plugin/index.ts';
import { gpuRecord, migRecord } from '../twin.ts';
import { oneOf, type Pick } from './random.ts';

/** A card: a thing of metal in a slot. Migration puts another in its place. */
export type Card = {
  readonly slot: number;
  readonly uuid: string;
  there: boolean;
  /** Null: MIG mode is off. Else what it is cut into, with holes. */
  parts: (string | null)[] | null;
};

/** What a container opens: a card, or one of its parts. */
export type Use = { readonly card: Card; readonly part: string | null };

const MOST_CARDS = 8;

/** The cards of a node, and what the driver's list says of them. */
export class Metal {
  readonly #pick: Pick;
  #cards: Card[] = [];
  #made = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
    for (let slot = 0; slot < 4; slot++) this.#plugInto(slot);
  }

  get cards(): readonly Card[] {
    return this.#cards;
  }

  /** As the driver lists them now. */
  get records(): GpuRecord[] {
    const there = this.#cards.filter((card) => card.there).sort((left, right) => left.slot - right.slot);
    return there.map(recordOf);
  }

  flip(there: boolean): void {
    const card = oneOf(
      this.#pick,
      this.#cards.filter((one) => one.there === there),
    );
    if (card !== undefined) card.there = !there;
  }

  /** New cards in every slot. */
  replaceAll(): void {
    const old = this.#cards;
    this.#cards = [];
    for (const { slot } of old) this.#plugInto(slot);
  }

  /** A card is put into another slot. */
  move(): void {
    const card = oneOf(this.#pick, this.#cards);
    if (card === undefined || this.#cards.length >= MOST_CARDS) return;
    const moved: Card = { ...card, slot: this.#freeSlot() };
    this.#cards = [...this.#cards.filter((other) => other !== card), moved];
  }

  plug(): void {
    if (this.#cards.length < MOST_CARDS) this.#plugInto(this.#freeSlot());
  }

  /** MIG mode is switched, or a card is cut anew; the driver lets nobody do that while a program runs there. */
  cut(isIdle: (card: Card) => boolean): void {
    const card = oneOf(
      this.#pick,
      this.#cards.filter((one) => one.there && isIdle(one)),
    );
    if (card === undefined) return;
    const shape = this.#pick(4);
    const part = (): string | null => (this.#pick(4) === 0 ? null : `MIG-${this.#made++}`);
    card.parts = shape === 0 ? null : Array.from({ length: shape }, part);
  }

  /** Often one that another card has left. */
  #freeSlot(): number {
    const free = Array.from({ length: 16 }, (_, slot) => slot).filter((slot) =>
      this.#cards.every((card) => card.slot !== slot),
    );
    return free[this.#pick(2)] ?? 0;
  }

  #plugInto(slot: number): void {
    this.#cards.push({ slot, uuid: `GPU-${this.#made++}`, there: true, parts: null });
  }
}

export function overlap(one: Use, other: Use): boolean {
  return one.card === other.card && (one.part === null || other.part === null || one.part === other.part);
}

function recordOf({ slot, uuid, parts }: Card, index: number): GpuRecord {
  const migs = (parts ?? []).flatMap((part, place) =>
    part === null ? [] : [{ ...migRecord(slot, place), uuid: part }],
  );
  return gpuRecord(index, { uuid, pciBusId: `0000${address(slot)}`, migs: parts === null ? null : migs });
}

export function address(slot: number): string {
  return `0000:1${slot.toString(16)}:00.0`;
}

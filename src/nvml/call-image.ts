import type { NativeMemory } from './memory.ts';
import type { Shape } from './row-shape.ts';

/** Blocks up to here are copied whole; writing larger ones anew costs less. */
const MOST_BYTES = 512;
/** What a parameter brings nothing into the block by. */
const WITHOUT_INPUT: ReadonlySet<string> = new Set(['value', 'out']);
/** What it brings only a cell by, in the fixed part: the length and the place of what lies behind. */
const WITH_CELL: ReadonlySet<string> = new Set(['text', 'items', 'bytes']);

/**
 * The words that a call has written. The arguments of a prepared call do not change, and its words are places within its
 * block: one that is made again and again with the same room is a copy.
 */
export class CallImage {
  readonly #room: number;
  readonly #record: Uint32Array;
  readonly #block: Uint32Array;

  private constructor(room: number, record: Uint32Array, block: Uint32Array) {
    this.#room = room;
    this.#record = record;
    this.#block = block;
  }

  /** Of what was just written, `size` bytes of block at most. Null: it is too large. */
  static of(
    { fixed, parameters, returnsText }: Shape,
    memory: NativeMemory,
    record: number,
    block: number,
    room: number,
    size: number,
  ): CallImage | null {
    const roles = parameters.map(({ role }) => role).filter((role) => !WITHOUT_INPUT.has(role));
    const bytes = roles.length === 0 ? 0 : roles.every((role) => WITH_CELL.has(role)) ? fixed : size;
    if (bytes > MOST_BYTES) return null;
    const words = 2 * (parameters.length + (returnsText ? 1 : 0));
    const { u32 } = memory;
    const data = u32.slice(block >> 2, (block + bytes + 3) >> 2);
    return new CallImage(room, u32.slice(record + 8, record + 8 + words), data);
  }

  /** Writes the same at another place. False: the room is another. */
  copy(memory: NativeMemory, record: number, block: number, room: number): boolean {
    if (room !== this.#room) return false;
    const { u32 } = memory;
    const words = this.#record;
    for (let i = 0; i < words.length; i++) u32[record + 8 + i] = words[i] as number;
    const data = this.#block;
    for (let i = 0, at = block >> 2; i < data.length; i++) u32[at + i] = data[i] as number;
    return true;
  }
}

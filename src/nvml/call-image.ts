import type { NativeMemory } from './memory.ts';
import type { Shape } from './row-shape.ts';

/** Blocks up to here are copied whole; writing them anew costs more. */
const MOST_BYTES = 512;
/** What a parameter brings nothing into the block by. */
const WITHOUT_INPUT: ReadonlySet<string> = new Set(['value', 'out', 'text', 'items', 'bytes']);

/**
 * The words that a call writes, as it wrote them before. The arguments of a prepared call do not change and its words are
 * places within its block, so that one that is made again and again is a copy. Only from its second time on: most calls
 * are made once.
 */
export class CallImage {
  readonly #words: number;
  readonly #hasInput: boolean;
  #times = 0;
  #room = -1;
  #record: Uint32Array | null = null;
  #block: Uint32Array = new Uint32Array(0);

  constructor({ parameters, returnsText }: Shape) {
    this.#words = 2 * (parameters.length + (returnsText ? 1 : 0));
    this.#hasInput = parameters.some(({ role }) => !WITHOUT_INPUT.has(role));
  }

  /** Writes the call as before. False: it was not kept, or not with this room. */
  copy(memory: NativeMemory, record: number, block: number, room: number): boolean {
    const words = this.#record;
    if (words === null || room !== this.#room) return false;
    const { u32 } = memory;
    for (let i = 0; i < words.length; i++) u32[record + 8 + i] = words[i] as number;
    const data = this.#block;
    for (let i = 0, at = block >> 2; i < data.length; i++) u32[at + i] = data[i] as number;
    return true;
  }

  /** Keeps what was written, of `size` bytes of the block. */
  keep(memory: NativeMemory, record: number, block: number, room: number, size: () => number): void {
    if (++this.#times < 2) return;
    const bytes = this.#hasInput ? size() : 0;
    if (bytes > MOST_BYTES) return;
    const { u32 } = memory;
    this.#room = room;
    this.#record = u32.slice(record + 8, record + 8 + this.#words);
    this.#block = u32.slice(block >> 2, (block >> 2) + ((bytes + 3) >> 2));
  }
}

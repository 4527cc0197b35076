/** mulberry32: small, and the same sequence for the same seed everywhere. Answers whole numbers below. */
export type Pick = (below: number) => number;

export function random(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of them; undefined: there is none. */
export function oneOf<T>(pick: Pick, all: readonly T[]): T | undefined {
  return all[pick(Math.max(1, all.length))];
}

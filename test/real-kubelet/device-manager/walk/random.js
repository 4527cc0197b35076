/** mulberry32: the same sequence for the same seed everywhere. Answers whole numbers below. */
export function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of them; undefined: there is none. */
export function oneOf(pick, all) {
  return all[pick(Math.max(1, all.length))];
}

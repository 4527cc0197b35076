/** How long GPUs are up: one that is up for less than before was reset. */
export class Uptimes {
  readonly #seconds: Map<string, number> = new Map();

  /** What it was before a reset that shows now; null: none does. */
  note(uuid: string, seconds: number): number | null {
    const before = this.#seconds.get(uuid);
    this.#seconds.set(uuid, seconds);
    return before !== undefined && seconds < before ? before : null;
  }
}

import { Nvml } from '../../../../lib/nvml/index.js';

/** The cards of the mock: what a container's identities lead to, whatever happens to GPUs and MIG devices. */
export class Cards {
  #mock;
  #nvml;
  lost = new Set();

  static async open(mock) {
    const cards = new Cards();
    cards.#mock = mock;
    cards.#nvml = await Nvml.open({ libraryPath: mock.libraryPath });
    cards.count = await mock.gpuCount();
    return cards;
  }

  close() {
    return this.#nvml.close();
  }

  /** Identity, as in NVIDIA_VISIBLE_DEVICES, -> `{ card, part }`; part is null for a whole GPU. */
  async identities() {
    const found = new Map();
    for (let card = 0; card < this.count; card++) {
      found.set(String(card), { card, part: null });
      found.set(await this.#mock.get(card, 'uuid'), { card, part: null });
      for (const { index, uuid } of this.migs(card)) {
        found.set(`${card}:${index}`, { card, part: uuid });
        found.set(uuid, { card, part: uuid });
      }
    }
    return found;
  }

  /** MIG devices of a card that is there. */
  migs(card) {
    if (this.lost.has(card)) return [];
    return this.#nvml.devices()[card].migDevices();
  }

  async lose(card) {
    this.lost.add(card);
    await this.#mock.lose(card);
  }

  async restore(card) {
    this.lost.delete(card);
    await this.#mock.restore(card);
  }

  /** Takes one MIG device away and cuts another in its place. */
  async cutAgain(card) {
    const [first] = this.migs(card);
    if (first === undefined) return;
    await this.#mock.removeMigDevice(card, first.index);
    await this.#mock.createMigDevice(card, '1g.10gb');
  }
}

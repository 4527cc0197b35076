import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { PluginLog } from '../log.ts';
import type { ListedGpu } from '../units.ts';

/** How many GPUs there are, by who is asked. */
export type GpuCounts = {
  /** On the PCI bus; null: sysfs does not tell. */
  readonly bus: number | null;
  /** In the driver's list. */
  readonly driver: number;
  /** That this node has or had. */
  readonly known: number;
};

const NVIDIA = '0x10de';
/** PCI classes of display and 3D controllers. */
const GPU_CLASS = /^0x03/;

/** Compares the GPUs on the bus with those that the driver shows. */
export class GpuCounter {
  readonly #pci: string;
  readonly #log: PluginLog;
  /** What a slot has is read once: a card that is put into it shows as another device. */
  readonly #isGpu: Map<string, boolean> = new Map();
  #told = '';

  constructor(sysfsRoot: string, log: PluginLog) {
    this.#pci = join(sysfsRoot, 'bus/pci/devices');
    this.#log = log;
  }

  async counts(gpus: readonly ListedGpu[]): Promise<GpuCounts> {
    const bus = await this.#onBus();
    const driver = gpus.filter(({ index }) => index !== null).length;
    return { bus: bus?.length ?? null, driver, known: gpus.length };
  }

  /** Tells of GPUs that are on the bus and that the driver does not show, once. */
  async look(gpus: readonly ListedGpu[]): Promise<void> {
    const shown = new Set(gpus.filter(({ index }) => index !== null).map(({ address }) => address));
    const missing = ((await this.#onBus()) ?? []).filter((address) => !shown.has(address));
    const names = missing.join(', ');
    if (names === this.#told) return;
    this.#told = names;
    if (names === '') this.#log.info({}, 'The driver shows every GPU that is on the PCI bus');
    else
      this.#log.warn(
        { addresses: missing },
        `On the PCI bus, but not shown by the driver: ${names}. See the kernel's log, and whether another driver (vfio, nouveau) has it`,
      );
  }

  async #onBus(): Promise<readonly string[] | null> {
    try {
      const addresses = await readdir(this.#pci);
      const found = await Promise.all(addresses.map((address) => this.#isGpuAt(address)));
      return addresses.filter((_, place) => found[place] === true).sort();
    } catch {
      return null;
    }
  }

  async #isGpuAt(address: string): Promise<boolean> {
    const known = this.#isGpu.get(address);
    if (known !== undefined) return known;
    const [vendor, kind] = await Promise.all(
      ['vendor', 'class'].map((file) =>
        readFile(join(this.#pci, address, file), 'utf8').then(
          (text) => text.trim(),
          () => '',
        ),
      ),
    );
    const isGpu = vendor === NVIDIA && GPU_CLASS.test(kind ?? '');
    this.#isGpu.set(address, isGpu);
    return isGpu;
  }
}

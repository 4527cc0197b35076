import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Device } from './device.ts';
import type { Listed } from './snapshot.ts';

/** How often it is looked up whether a GPU may go to sleep at all, in milliseconds. */
const LOOK_AGAIN_MS = 10_000;

/**
 * Whether GPUs sleep, as the kernel tells it in sysfs: reading it wakes none. A laptop's GPU is put to sleep when nobody
 * uses it, and any call of NVML wakes it.
 */
export class SleepWatch {
  readonly #root: string;
  /** By PCI address, whether the kernel may put it to sleep: `power/control` is `auto`. */
  readonly #maySleep = new Map<string, boolean>();
  #lookedAt = -Infinity;
  /** GPUs none of which may sleep, as it was looked up last. */
  #awake: Listed | null = null;

  /** `root`: the folder of the PCI devices. */
  constructor(root: string = '/sys/bus/pci/devices') {
    this.#root = root;
  }

  /** Whether the GPU at this address (`00000000:01:00.0`) sleeps. False where the kernel does not tell. */
  isAsleep(pciBusId: string | null): boolean {
    if (pciBusId === null || !this.maySleep(pciBusId)) return false;
    const status = this.#read(pciBusId, 'runtime_status');
    return status === 'suspended' || status === 'suspending';
  }

  /** Whether the kernel may put any of them to sleep. `now`: as performance.now() gives it. */
  anyMaySleep(listed: Listed, now: number): boolean {
    if (listed === this.#awake && now - this.#lookedAt <= LOOK_AGAIN_MS) return false;
    this.#forgetOld(now);
    const any = listed.some((device) => device instanceof Device && this.maySleep(device.pciBusId));
    this.#awake = any ? null : listed;
    return any;
  }

  /** Whether the kernel may put it to sleep; that of a server never is. */
  maySleep(pciBusId: string | null): boolean {
    if (pciBusId === null) return false;
    this.#forgetOld(performance.now());
    let maySleep = this.#maySleep.get(pciBusId);
    if (maySleep === undefined) {
      maySleep = this.#read(pciBusId, 'control') === 'auto';
      this.#maySleep.set(pciBusId, maySleep);
    }
    return maySleep;
  }

  #forgetOld(now: number): void {
    if (now - this.#lookedAt <= LOOK_AGAIN_MS) return;
    this.#lookedAt = now;
    this.#maySleep.clear();
    this.#awake = null;
  }

  #read(pciBusId: string, file: string): string | null {
    // NVML writes the domain with eight digits, the kernel with four.
    const address = pciBusId.toLowerCase().replace(/^0000(?=[0-9a-f]{4}:)/, '');
    try {
      return readFileSync(join(this.#root, address, 'power', file), 'latin1').trim();
    } catch {
      return null;
    }
  }
}

import { pause } from '../../pause.ts';
import type { HealthSource } from '../source.ts';

/** A fault that is there from the beginning is to be found soon, but not before the plugin is registered. */
const FIRST_MS = 1_000;

export type CheckupOptions = {
  readonly intervalMs: number;
  /** GPUs that look well; those that do not are probed anyway. */
  readonly wellGpus: () => readonly number[];
  readonly probe: (gpu: number) => Promise<void>;
  /** Looks how many GPUs there are by the bus, the driver and our table. */
  readonly count: () => Promise<void>;
};

/** Asks GPUs that look well how they are, now and then: not every fault comes with an event. */
export class Checkup implements HealthSource {
  readonly #options: CheckupOptions;

  constructor(options: CheckupOptions) {
    this.#options = options;
  }

  renew(): void {
    // Whoever returns is probed before it counts as well.
  }

  async follow(signal: AbortSignal): Promise<void> {
    const { intervalMs, wellGpus, probe, count } = this.#options;
    await pause(Math.min(FIRST_MS, intervalMs), signal);
    while (!signal.aborted) {
      // Not awaited: one that hangs must not keep the others from being asked the next time.
      for (const gpu of wellGpus()) void probe(gpu);
      await count();
      await pause(intervalMs, signal);
    }
  }
}

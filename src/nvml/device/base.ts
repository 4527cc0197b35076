import type { Getters } from '../getters.ts';
import type { Gpu } from '../gpu.ts';

/**
 * What the members of a GPU are made of. They are many, so each concern has a class and a file of its own, in a row that
 * {@link Device} ends; the order of the row means nothing.
 */
export class DeviceBase {
  /** @internal The GPU as actions see it. */
  readonly gpu: Gpu;
  /** @internal Every reading bound to the GPU; snapshots are made of them too. */
  readonly getters: Getters;

  constructor(gpu: Gpu, getters: Getters) {
    this.gpu = gpu;
    this.getters = getters;
  }
}

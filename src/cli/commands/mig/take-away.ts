import type { GpuInstance } from '../../../nvml/index.ts';

/** Destroys a GPU instance with the compute instances in it. */
export async function takeAway(instance: GpuInstance): Promise<void> {
  for (const compute of await instance.async.computeInstances()) await compute.async.destroy();
  await instance.async.destroy();
}

import type { DeviceBook } from './device-book.ts';
import type { GpuDriver } from './driver.ts';
import type { NodeHealth } from './health/node-health.ts';
import type { PluginControls, PluginView } from './observer.ts';

type ViewedParts = {
  readonly driver: Pick<GpuDriver, 'hungCalls'>;
  readonly book: DeviceBook;
  readonly health: NodeHealth;
};

/** What is seen of the parts that work together. */
export function viewOf({ driver, book, health }: ViewedParts): PluginView {
  return {
    gpus: () =>
      book.gpus.map((gpu) => ({
        gpu,
        health: health.monitor.health(gpu.number),
        migHealths: health.monitor.migHealths(gpu.number),
      })),
    resources: () =>
      [...book.lists].map(([name, list]) => ({
        name,
        devices: list.map(({ id, healthy, numaNodes, unit, reason }) => ({
          id,
          healthy,
          numaNodes,
          gpu: unit?.gpu.number ?? null,
          reason,
        })),
      })),
    hungCalls: () => driver.hungCalls(),
    driverFault: () => health.monitor.driverFault,
    xidPolicy: () => health.policy,
    gpuCounts: () => health.counter.counts(book.gpus),
  };
}

export function controlsOf({ book, health }: ViewedParts): PluginControls {
  return {
    clearFault: async (name) => {
      const { unit } = book.directory.meaningOf(name);
      if (unit === null) return false;
      await health.monitor.clear({ gpu: unit.gpu.number, mig: unit.mig?.uuid ?? null });
      return true;
    },
  };
}

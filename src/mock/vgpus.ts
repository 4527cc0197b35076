import type { Controller } from './controller.ts';
import { flatten } from './fields.ts';
import type { Fields } from './scenario.ts';

/** A vGPU to start; `fields` are those of a scenario's running vGPU (`{ driverVersion: '580.95.05' }`). */
export type MockVgpu = {
  /** Index of its GPU, which must be a vGPU host. */
  readonly gpu: number;
  /** Number of its type. */
  readonly type: number;
  /** MIG instance that it runs on; `null` without MIG. */
  readonly gpuInstance: number | null;
  readonly fields: Fields;
};

/** What a vGPU has several of: processes by pid, encoder and frame buffer capture sessions by number. */
export const vgpuParts = ['process', 'encoder', 'capture'] as const;
export type VgpuPart = (typeof vgpuParts)[number];

/** The vGPUs of a mock: a VM starts, works and ends. */
export class MockVgpus {
  readonly #controller: Controller;

  constructor(controller: Controller) {
    this.#controller = controller;
  }

  /** Starts a vGPU and gives its number. Rejects where the host would not: no room, another size, an unknown type. */
  async start(vgpu: MockVgpu): Promise<number> {
    const { gpu, type, gpuInstance, fields } = vgpu;
    const place = gpuInstance === null ? {} : { gpuInstanceId: gpuInstance };
    return Number(
      await this.#controller.command('vgpu', 'start', ...flatten({ gpu, type, ...place, ...fields })),
    );
  }

  /** The VM ends: its frame buffer is free again. */
  async stop(id: number): Promise<void> {
    await this.#controller.command('vgpu', id, 'stop');
  }

  /** Changes fields of a running vGPU: `{ license: { state: 5 }, memoryUsed: 2 ** 30 }`. */
  async set(id: number, fields: Fields): Promise<void> {
    await this.#controller.command('vgpu', id, ...flatten(fields));
  }

  /** Starts or changes a process or session in a VM. */
  async setPart(id: number, part: VgpuPart, key: number, fields: Fields): Promise<void> {
    await this.#controller.command(`vgpu-${part}`, id, key, ...flatten(fields));
  }

  /** The process or session is gone, without a trace in accounting; a process that ends gets `{ ended: ms }`. */
  async removePart(id: number, part: VgpuPart, key: number): Promise<void> {
    await this.#controller.command(`vgpu-${part}`, id, key, 'remove');
  }
}

import type { Wrong } from './layout.ts';
import type { Fields, Scenario, ScenarioVgpu } from './scenario.ts';

/** What of a scenario file is neither GPU nor driver, after the schema has accepted it. */
export type HostDocument = {
  confidential?: Fields;
  vgpu?: { types?: Scenario['vgpuTypes']; running?: readonly Running[] } & Record<string, unknown>;
  units?: readonly ({ fans?: readonly Fields[] } & Record<string, unknown>)[];
  excludedGpus?: readonly Fields[];
};
type Running = Partial<ScenarioVgpu> & Pick<ScenarioVgpu, 'gpu' | 'type'> & Record<string, unknown>;

/** The host that a scenario describes, as it is laid out. */
export type Host = Pick<Scenario, 'vgpuTypes' | 'vgpus' | 'units' | 'excludedGpus'>;

/** Numbers of vGPUs that a scenario does not number count up from here. */
const firstVgpu = 3251634200;

/** Takes the lists out of a document; what belongs to the driver as well is `driverFields`. */
export function toHost(document: HostDocument): Host & { driverFields: Fields } {
  const { types = [], running = [], ...vgpu } = document.vgpu ?? {};
  return {
    vgpuTypes: types,
    vgpus: running.map((vgpu, at) => toVgpu(vgpu, firstVgpu + at)),
    units: (document.units ?? []).map(({ fans = [], ...fields }) => ({ fields: fields as Fields, fans })),
    excludedGpus: document.excludedGpus ?? [],
    driverFields: { vgpu: vgpu as Fields, confidential: document.confidential ?? {} },
  };
}

function toVgpu(vgpu: Running, number: number): ScenarioVgpu {
  const { id = number, gpu, type, processes = [], encoders = [], captures = [], ...fields } = vgpu;
  return { id, gpu, type, fields: fields as Fields, processes, encoders, captures };
}

/** A running vGPU names a GPU and a type that are there. Throws what `wrong` makes of the place. */
export function checkHost(host: Host, gpuCount: number, wrong: Wrong): void {
  const types = new Set(host.vgpuTypes.map((type) => type.id));
  for (const [at, { gpu, type }] of host.vgpus.entries()) {
    const path = ['vgpu', 'running', at];
    if (gpu >= gpuCount) {
      const problem = `vgpu.running.${at}.gpu is ${gpu}, but there are ${gpuCount} GPUs, counted from 0.`;
      throw wrong([[...path, 'gpu'], path], problem);
    }
    if (!types.has(type)) {
      const known = [...types].join(', ');
      const problem = `vgpu.running.${at}.type is ${type}, which is none of vgpu.types: ${known}.`;
      throw wrong([[...path, 'type'], path], problem);
    }
  }
}

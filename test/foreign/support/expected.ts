import { flatten } from '../../../src/mock/fields.ts';
import type { Scenario, ScenarioGpu } from '../../../src/mock/index.ts';

/** What every program of test/foreign prints of a machine; `null` where the GPU does not provide it. */
export type MachineFacts = {
  readonly driver: string;
  readonly nvml: string;
  readonly gpus: readonly GpuFacts[];
};

export type GpuFacts = {
  readonly name: string;
  readonly uuid: string;
  readonly serial: string | null;
  readonly busId: string;
  readonly memory: { readonly total: number; readonly free: number } | null;
  readonly temperature: number | null;
  readonly power: number | null;
  readonly powerLimit: number | null;
  readonly utilization: { readonly gpu: number; readonly memory: number } | null;
  readonly clocks: readonly (number | null)[];
  readonly fan: number | null;
  readonly persistence: boolean | null;
  readonly ecc: boolean | null;
  readonly mig: boolean | null;
  readonly pcie: readonly (number | null)[];
  readonly processes: readonly { readonly pid: number; readonly memory: number | null }[];
  readonly migDevices: readonly { readonly uuid: string; readonly memory: number }[];
};

/** The fields of a GPU as the scenario has them, by their joined names. */
class Fields {
  readonly #values: ReadonlyMap<string, string>;

  constructor(flat: readonly string[]) {
    const pairs = flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ''] as const] : []));
    this.#values = new Map(pairs.filter(([, value]) => value !== 'null'));
  }

  text(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  number(name: string): number | null {
    const value = this.text(name);
    return value === null ? null : Number(value);
  }

  flag(name: string): boolean | null {
    const value = this.number(name);
    return value === null ? null : value === 1;
  }
}

/** What a scenario says, without asking NVML. */
export function factsOf(scenario: Scenario): MachineFacts {
  const driver = new Fields(flatten(scenario.driver));
  return {
    driver: scenario.driverVersion,
    nvml: driver.text('nvmlVersion') ?? '',
    gpus: scenario.gpus.map(gpuFacts),
  };
}

function gpuFacts(gpu: ScenarioGpu): GpuFacts {
  const of = new Fields(flatten(gpu.fields));
  return {
    name: of.text('name') ?? '',
    uuid: of.text('uuid') ?? '',
    serial: of.text('serial'),
    busId: (of.text('pciBusId') ?? '').toUpperCase(),
    memory: memoryOf(of),
    temperature: of.number('temperatureGpu'),
    power: of.number('powerUsage'),
    powerLimit: of.number('powerLimit'),
    utilization: utilizationOf(of),
    clocks: ['clockGraphics', 'clockSm', 'clockMemory', 'clockVideo'].map((name) => of.number(name)),
    fan: of.number('fanSpeed'),
    persistence: of.flag('persistenceMode'),
    ecc: of.flag('eccCurrent'),
    mig: of.flag('migCurrent'),
    pcie: [of.number('pciGeneration'), of.number('pciWidth')],
    processes: gpu.processes.map((process) => ({
      pid: Number(process.pid),
      memory: new Fields(flatten(process as never)).number('memory'),
    })),
    migDevices: gpu.migDevices.map((device) => {
      const part = new Fields(flatten(device));
      return { uuid: part.text('uuid') ?? '', memory: part.number('memoryTotal') ?? 0 };
    }),
  };
}

function memoryOf(of: Fields): GpuFacts['memory'] {
  const total = of.number('memoryTotal');
  if (total === null) return null;
  return { total, free: total - (of.number('memoryUsed') ?? 0) - (of.number('memoryReserved') ?? 0) };
}

/** A GPU with MIG on tells no utilization. */
function utilizationOf(of: Fields): GpuFacts['utilization'] {
  const gpu = of.number('utilizationGpu');
  const memory = of.number('utilizationMemory');
  return gpu === null || memory === null || of.flag('migCurrent') === true ? null : { gpu, memory };
}

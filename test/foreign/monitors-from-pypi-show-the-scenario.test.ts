import { dirname, join } from 'node:path';

import { describe, expect } from 'vitest';

import { loadScenario } from '../../src/mock/index.ts';
import { mockOf } from '../mock/support/fixture.ts';
import { factsOf, type GpuFacts } from './support/expected.ts';
import { commandOf, output, testWith } from './support/program.ts';

const it = testWith(['python']);
const machines = [
  'h100x8',
  'b200x8',
  'gb200',
  'v100x8',
  'l40s',
  't4',
  'rtx4090',
  'laptop',
  'a100x16',
  'vgpu-guest',
  'x64',
];

const MiB = 2 ** 20;
const watts = (milliwatts: number | null): number | null =>
  milliwatts === null ? null : Math.floor(milliwatts / 1000);

/** A program of the same virtual environment. */
function program(name: string): string {
  return join(dirname(commandOf('python')), name);
}

describe('gpustat', () => {
  type Shown = { driver_version: string; gpus: Record<string, unknown>[] };

  it.each(machines)('prints %s as JSON', async (name) => {
    const mock = await mockOf(name);
    const shown = JSON.parse(await output(mock, program('gpustat'), ['--json'])) as Shown;
    const facts = factsOf(await loadScenario(name));
    expect(shown.driver_version).toBe(facts.driver);
    expect(shown.gpus).toMatchObject(facts.gpus.map(asGpustat));
  });

  it('shows a process by its name, with its memory', async () => {
    const mock = await mockOf('h100x8');
    await mock.addProcess(2, {
      pid: process.pid,
      kind: 'compute',
      memory: 512 * MiB,
      name: 'node',
      instance: null,
    });
    const shown = JSON.parse(await output(mock, program('gpustat'), ['--json'])) as Shown;
    expect(shown.gpus[2]?.['processes']).toMatchObject([{ pid: process.pid, gpu_memory_usage: 512 }]);
  });

  function asGpustat(gpu: GpuFacts, index: number): Record<string, unknown> {
    return {
      index,
      uuid: gpu.uuid,
      name: gpu.name,
      'temperature.gpu': gpu.temperature,
      'fan.speed': gpu.fan,
      'utilization.gpu': gpu.utilization?.gpu ?? null,
      'power.draw': watts(gpu.power),
      'enforced.power.limit': watts(gpu.powerLimit),
      'memory.total': Math.floor((gpu.memory?.total ?? 0) / MiB),
    };
  }
});

describe('nvitop', () => {
  it.each(['h100x8', 'a100x8-mig', 'gb200', 'rtx4090', 'gb10', 'wsl'])('draws %s', async (name) => {
    const mock = await mockOf(name);
    const drawn = await output(mock, program('nvitop'), ['--once', '--ascii']);
    const facts = factsOf(await loadScenario(name));
    expect(drawn).toContain(`Driver Version: ${facts.driver}`);
    for (const { busId, temperature, power, powerLimit } of facts.gpus) {
      const [, lines = ''] = drawn.split(busId.toUpperCase());
      if (temperature !== null) expect(lines).toContain(`${temperature}C`);
      if (power !== null && powerLimit !== null) {
        expect(lines).toContain(`${Math.round(power / 1000)}W / ${Math.round(powerLimit / 1000)}W`);
      }
    }
  });

  it('tells of each GPU and each MIG device by its own names', async () => {
    const mock = await mockOf('a100x8-mig');
    const ask = [
      'import json, nvitop',
      'devices = [d for p in nvitop.Device.all() for d in [p, *p.mig_devices()]]',
      'print(json.dumps([[d.uuid(), d.memory_total(), d.bar1_memory_total()] for d in devices]))',
    ].join('\n');
    const told = JSON.parse(await output(mock, commandOf('python'), ['-c', ask])) as [
      string,
      number,
      number,
    ][];
    const { gpus } = await loadScenario('a100x8-mig');
    const facts = factsOf(await loadScenario('a100x8-mig')).gpus;
    expect(told.map(([uuid, memory]) => [uuid, memory])).toEqual(
      facts.flatMap((gpu, index) => [
        [gpu.uuid, gpu.memory?.total],
        // nvitop asks for one index after the other up to the first hole.
        ...gpu.migDevices
          .filter((_, at) => gpus[index]?.migDevices[at]?.slot === at)
          .map(({ uuid, memory }) => [uuid, memory]),
      ]),
    );
    // A slice of eight has an eighth of BAR1, less one MiB.
    const [whole, slice] = told;
    expect(slice?.[2]).toBe((whole?.[2] ?? 0) / 8 - MiB);
  });
});

import { describe, expect } from 'vitest';

import { loadScenario, type Mock } from '../../src/mock/index.ts';
import { mockOf } from '../mock/support/fixture.ts';
import { onDriver } from '../mock/support/scenario-file.ts';
import { factsOf } from './support/expected.ts';
import { commandOf, output, testWith } from './support/program.ts';

const MiB = 2 ** 20;

const releases = [
  ['535.261.03', 'smi535'],
  ['550.163.01', 'smi550'],
] as const;

const columns = [
  'index',
  'name',
  'uuid',
  'serial',
  'pci.bus_id',
  'memory.total',
  'temperature.gpu',
  'power.draw',
  'power.limit',
  'utilization.gpu',
  'clocks.sm',
  'clocks.mem',
  'pcie.link.gen.max',
  'pcie.link.gen.hostmax',
  'driver_version',
] as const;

describe.each(releases)('nvidia-smi %s', (version, tool) => {
  const it = testWith([tool]);
  const smi = (mock: Mock, ...args: string[]): Promise<string> => output(mock, commandOf(tool), args);
  const machine = async (board = 'h100x8') => {
    const file = await onDriver(board, version);
    return { mock: await mockOf(file), facts: factsOf(await loadScenario(file)) };
  };

  it('lists the GPUs', async () => {
    const { mock, facts } = await machine();
    const lines = facts.gpus.map(({ name, uuid }, index) => `GPU ${index}: ${name} (UUID: ${uuid})`);
    expect((await smi(mock, '-L')).trim().split('\n')).toEqual(lines);
  });

  it('lists MIG devices below theirs', async () => {
    const { mock, facts } = await machine('a100x8-mig');
    const listed = await smi(mock, '-L');
    const uuids = facts.gpus.flatMap((gpu) => [gpu.uuid, ...gpu.migDevices.map(({ uuid }) => uuid)]);
    expect(listed.match(/(GPU|MIG)-[0-9a-f-]{36}/g)).toEqual(uuids);
  });

  it('answers a query with the values of the scenario', async () => {
    const { mock, facts } = await machine();
    const csv = await smi(mock, `--query-gpu=${columns.join()}`, '--format=csv,noheader,nounits');
    expect(csv.trim().split('\n')).toEqual(
      facts.gpus.map((gpu, index) =>
        [
          index,
          gpu.name,
          gpu.uuid,
          gpu.serial,
          gpu.busId,
          (gpu.memory?.total ?? 0) / MiB,
          gpu.temperature,
          ((gpu.power ?? 0) / 1000).toFixed(2),
          ((gpu.powerLimit ?? 0) / 1000).toFixed(2),
          gpu.utilization?.gpu,
          gpu.clocks[1],
          gpu.clocks[2],
          gpu.pcie[0],
          gpu.pcie[0],
          version,
        ].join(', '),
      ),
    );
  });

  it('draws its table, with who runs', async () => {
    const { mock, facts } = await machine();
    await mock.addProcess(2, {
      pid: 4242,
      kind: 'compute',
      memory: 512 * MiB,
      name: 'train',
      instance: null,
    });
    const table = await smi(mock);
    expect(table).toContain(`Driver Version: ${version}`);
    for (const { busId } of facts.gpus) expect(table).toContain(busId);
    expect(table.match(/34C {4}P0 +71W \/ +700W/g)).toHaveLength(8);
    expect(table).toMatch(/2 +N\/A +N\/A +4242 +C +train +512MiB/);
  });

  it('writes all it knows as XML', async () => {
    const { mock, facts } = await machine();
    const xml = await smi(mock, '-q', '-x');
    const all = (tag: string): string[] =>
      [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
    expect(all('driver_version')).toEqual([version]);
    expect(all('uuid')).toEqual(facts.gpus.map(({ uuid }) => uuid));
    expect(all('product_name')).toEqual(facts.gpus.map(({ name }) => name));
    expect(all('gpu_temp')).toEqual(facts.gpus.map(({ temperature }) => `${temperature ?? ''} C`));
    expect(await smi(mock, '-q')).toContain('Product Architecture                  : Hopper');
  });

  it('draws the topology', async () => {
    const { mock } = await machine();
    const rows = (await smi(mock, 'topo', '-m')).split('\n').filter((line) => /^GPU\d/.test(line));
    expect(rows).toHaveLength(8);
    // Eight of the nine columns behind the name are ways to a GPU; one is itself.
    for (const row of rows) expect(row.match(/\bNV18\b/g)).toHaveLength(7);
  });

  it('watches the GPUs', async () => {
    const { mock } = await machine();
    const rows = (await smi(mock, 'dmon', '-c', '1')).split('\n').filter((line) => !line.startsWith('#'));
    expect(rows.filter((line) => line.trim() !== '')).toHaveLength(8);
    expect(rows[0]?.trim().split(/\s+/).slice(0, 3)).toEqual(['0', '71', '34']);
  });
});

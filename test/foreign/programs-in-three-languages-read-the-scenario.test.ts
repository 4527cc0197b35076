import { fileURLToPath } from 'node:url';

import { describe, expect } from 'vitest';

import { loadScenario } from '../../src/mock/index.ts';
import { mockOf } from '../mock/support/fixture.ts';
import { factsOf, type MachineFacts } from './support/expected.ts';
import { commandOf, output, testWith, woken } from './support/program.ts';
import type { Tool } from './support/toolbox.ts';

const python = fileURLToPath(new URL('python/facts.py', import.meta.url));

/** Each prints the same facts, by the library of its language: nvidia-ml-py, go-nvml, nvml-wrapper. */
const programs: Readonly<Record<string, { tool: Tool; args: readonly string[] }>> = {
  'nvidia-ml-py': { tool: 'python', args: [python] },
  'go-nvml': { tool: 'go', args: [] },
  'nvml-wrapper': { tool: 'rust', args: [] },
};

const machines = [
  'h100x8',
  'h200x8',
  'b200x8',
  'gb200',
  'a100x8',
  'a100x8-mig',
  'a100x16',
  'v100x8',
  'l40s',
  't4',
  'rtx4090',
  'laptop',
  'gb10',
  'wsl',
  'vgpu-guest',
  'no-gpus',
  'x64',
  'h100x8-615',
  'vr200',
];

/** nvml-wrapper asks for memory in its second form alone, which drivers before 510 do not have. */
function seenBy(tool: Tool, facts: MachineFacts): MachineFacts {
  const isOld = Number.parseInt(facts.driver, 10) < 510;
  if (tool !== 'rust' || !isOld) return facts;
  return { ...facts, gpus: facts.gpus.map((gpu) => ({ ...gpu, memory: null })) };
}

describe.each(Object.entries(programs))('%s', (_library, { tool, args }) => {
  const it = testWith([tool]);

  it.each(machines)('reads from %s what the scenario says', async (name) => {
    const mock = await mockOf(name);
    const printed = await output(mock, commandOf(tool), args);
    expect(JSON.parse(printed)).toEqual(seenBy(tool, factsOf(await loadScenario(name))));
  });

  it('sees a process that comes', async () => {
    const mock = await mockOf('h100x8');
    await mock.addProcess(3, { pid: 4242, kind: 'compute', memory: 1 << 30, name: 'train', instance: null });
    const printed = JSON.parse(await output(mock, commandOf(tool), args)) as {
      gpus: { processes: unknown }[];
    };
    expect(printed.gpus.map(({ processes }) => processes)).toEqual(
      Array.from({ length: 8 }, (_, gpu) => (gpu === 3 ? [{ pid: 4242, memory: 1 << 30 }] : [])),
    );
  });

  it('is woken by an Xid of another process', async () => {
    const mock = await mockOf('h100x8');
    expect(await woken(mock, commandOf(tool), [...args, 'wait'], () => mock.xid(0, 79))).toBe('79');
  });
});

import { describe, expect, it } from 'vitest';

import * as mockModule from '../../src/mock/index.ts';
import * as nvmlModule from '../../src/nvml/index.ts';
import { type Example, examplesIn, isAsSaid, runExample } from './examples.ts';

const modules = { 'node-nvml': nvmlModule, 'node-nvml/mock': mockModule };
const isRoot = process.geteuid?.() === 0;

describe('each example in a docstring prints what it says', () => {
  const examples = examplesIn('src/nvml');

  it('finds them', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  for (const example of examples) {
    it.skipIf(example.asRoot && !isRoot)(`${example.place} on ${example.scenario}`, async () => {
      const printed = await printedBy(example);
      // The comparison that is shown when it fails; `…` matches anything.
      if (!isAsSaid(printed, example.expected)) expect(printed).toEqual(example.expected);
    });
  }
});

async function printedBy(example: Example): Promise<string[]> {
  const { Device, Nvml } = nvmlModule;
  const mock = await mockModule.startMock(example.scenario);
  try {
    await using nvml = await Nvml.open({ libraryPath: mock.libraryPath });
    const device = nvml.devices().find((gpu) => gpu instanceof Device) ?? null;
    return await runExample(example, { nvml, device, mock }, modules);
  } finally {
    await mock.close();
  }
}

import { describe, expect, it } from 'vitest';

import { captureScenario } from '../../src/mock/capture/index.ts';
import { listScenarios } from '../../src/mock/index.ts';
import { METRICS, Nvml } from '../../src/nvml/index.ts';
import { mockOf } from './support/fixture.ts';
import { scenarioFile } from './support/scenario-file.ts';

/** Values that go on while a capture is made, and the sessions of virtual machines, which are no part of one. */
const left = ['totalEnergy', 'uptime', 'totalUptime', 'violationTimes', 'blackBoxFlush'];
const ofMachines = ['encoderStats', 'encoderSessions', 'captureStats', 'captureSessions'];

async function snapshotOf(libraryPath: string, without: readonly string[]) {
  const nvml = await Nvml.open({ libraryPath });
  try {
    const usual = await nvml.snapshot();
    const all = await nvml.snapshot({ metrics: METRICS });
    return [usual.gpus, all.gpus].map((gpus) =>
      gpus.map((gpu) => Object.fromEntries(Object.entries(gpu).filter(([name]) => !without.includes(name)))),
    );
  } finally {
    await nvml.close();
  }
}

describe('a captured machine, replayed,', () => {
  it.each(listScenarios())(
    'gives the same snapshot, the usual one and that of every metric: %s',
    async (name) => {
      const mock = await mockOf(name);
      const text = await captureScenario({ libraryPath: mock.libraryPath, keepIdentities: true });
      const replay = await mockOf(await scenarioFile(text));
      const without = name.startsWith('vgpu-host') ? [...left, ...ofMachines] : left;
      expect(await snapshotOf(replay.libraryPath, without)).toEqual(
        await snapshotOf(mock.libraryPath, without),
      );
    },
  );

  it('is the same machine under other names', async () => {
    const mock = await mockOf('a100x8-mig');
    const text = await captureScenario({ libraryPath: mock.libraryPath, keepIdentities: false });
    const was = await snapshotOf(mock.libraryPath, []);
    for (const { uuid, serial } of was[1] ?? []) {
      expect(text).not.toContain(uuid as string);
      expect(text).not.toContain(serial as string);
    }
    const replay = await mockOf(await scenarioFile(text));
    const names = [...left, 'uuid', 'serial', 'platformDeviceId'];
    expect(await snapshotOf(replay.libraryPath, names)).toEqual(await snapshotOf(mock.libraryPath, names));
  });

  it('has its links, its MIG devices and its nearness too', async () => {
    for (const name of ['v100x8', 'a100x8-mig', 'h100x8']) {
      const mock = await mockOf(name);
      const text = await captureScenario({ libraryPath: mock.libraryPath, keepIdentities: true });
      const replay = await mockOf(await scenarioFile(text));
      const [was, is] = await Promise.all(
        [mock, replay].map(({ libraryPath }) => Nvml.open({ libraryPath })),
      );
      const facts = (nvml: Nvml | undefined) =>
        Array.from({ length: nvml?.devices().length ?? 0 }, (_, i) => {
          const device = nvml?.device(i);
          return {
            links: device?.nvlink.links(),
            nearness: nvml
              ?.devices()
              .map((_, j) => (j === i ? null : device?.commonAncestor(nvml.device(j)))),
            mig: device
              ?.migDevices()
              .map((mig) => [mig.index, mig.uuid, mig.name(), mig.memory(), mig.attributes()]),
          };
        });
      expect(facts(is)).toEqual(facts(was));
      await was?.close();
      await is?.close();
    }
  });

  it('has a place for a GPU that is lost', async () => {
    const mock = await mockOf('h100x8');
    await mock.lose(3);
    const text = await captureScenario({ libraryPath: mock.libraryPath, keepIdentities: true });
    const replay = await mockOf(await scenarioFile(text));
    const nvml = await Nvml.open({ libraryPath: replay.libraryPath });
    const { gpus } = await nvml.snapshot();
    expect(gpus.map(({ error }) => error?.message.includes('IS_LOST') ?? false).indexOf(true)).toBe(3);
    expect(gpus).toHaveLength(8);
    await nvml.close();
  });
});

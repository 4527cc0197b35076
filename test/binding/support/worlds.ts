import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock, type Mock } from '../../../src/mock/index.ts';
import { openLibrary } from '../../../src/nvml/library-file.ts';
import { createRaw, type Raw } from '../../../src/nvml/raw.ts';

/** Scenarios that differ from those of the package in little: the newest driver on each kind of board. */
const scenarios = {
  board: 'extends: h100x8-615\ndescription: eight boards\n',
  mig: 'extends: a100x8-mig\ndescription: parts of boards\ndriver: { version: 615.10.01 }\n',
  vgpu: 'extends: vgpu-host\ndescription: a host of virtual machines\ndriver: { version: 615.10.01 }\n',
  units: 'extends: s-class-unit\ndescription: boards in a unit\ndriver: { version: 615.10.01 }\n',
} as const;
export type Scenario = keyof typeof scenarios;

/** A mock with a raw layer on it. */
export type World = { readonly raw: Raw; readonly mock: Mock; close(): Promise<void> };

export async function openWorld(scenario: Scenario): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-world-'));
  const file = join(folder, `${scenario}.yaml`);
  await writeFile(file, scenarios[scenario]);
  const mock = await startMock(file);
  const raw = createRaw(openLibrary(mock.libraryPath).id, 10_000);
  raw.init_v2();
  return {
    raw,
    mock,
    close: async () => {
      await mock.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const worlds = new Map<Scenario, Promise<World>>();

/** A world for all rows that leave it as it was. */
export function sharedWorld(scenario: Scenario): Promise<World> {
  let world = worlds.get(scenario);
  if (world === undefined) {
    world = openWorld(scenario);
    worlds.set(scenario, world);
  }
  return world;
}

export async function closeWorlds(): Promise<void> {
  for (const world of worlds.values()) await (await world).close();
}

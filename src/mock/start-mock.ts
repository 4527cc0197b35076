import { mkdtemp, mkdir, copyFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Controller } from './controller.ts';
import { childCommands, layOut } from './layout.ts';
import { Mock } from './mock.ts';
import { nativeFolder } from './paths.ts';
import { readScenario } from './scenario-file.ts';
import type { Scenario } from './scenario.ts';

const core = 'libnvidia-ml-core.so';
const library = 'libnvidia-ml.so.1';

/** What the folder of a mock holds. */
export const mockFiles: readonly string[] = [core, 'lib', 'state'];

/**
 * Starts a mock of a scenario, by its name or its file. It is a folder: a copy of the library of the scenario's driver
 * and the state beside it, so that several mocks serve one process and do not meet. `directory` (which must not exist)
 * says where; without it, in the system's folder for temporary files.
 * Throws ScenarioError where the scenario is wrong; nothing is left behind.
 */
export async function startMock(nameOrPath: string, options: { directory?: string } = {}): Promise<Mock> {
  const { scenario, wrong } = await readScenario(nameOrPath);
  const folder = await makeFolder(options.directory ?? null);
  const controller = new Controller(join(folder, 'state'));
  try {
    await copyLibrary(folder, scenario);
    await layOut(controller, scenario, wrong);
  } catch (error) {
    controller.close();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return new Mock(join(folder, 'state'), controller, true, childCommands(scenario));
}

/**
 * Reads a scenario and lays it out for trial, so that what only the mock knows is found too: a MIG layout that no board
 * has, a fault of a function that there is not. Throws ScenarioError where it is wrong.
 */
export async function validateScenario(nameOrPath: string): Promise<Scenario> {
  const { scenario, wrong } = await readScenario(nameOrPath, false);
  const folder = await makeFolder(null);
  const controller = new Controller(join(folder, 'state'));
  try {
    await layOut(controller, scenario, wrong);
  } finally {
    controller.close();
    await rm(folder, { recursive: true, force: true });
  }
  return scenario;
}

async function makeFolder(directory: string | null): Promise<string> {
  if (directory === null) {
    await mkdir(tmpdir(), { recursive: true }); // a bare root file system has no /tmp
    return mkdtemp(join(tmpdir(), 'node-nvml-mock-'));
  }
  await mkdir(directory);
  return resolve(directory);
}

/** Copies, not links: the loader takes two names of one file for one library, with one state. */
async function copyLibrary(folder: string, scenario: Scenario): Promise<void> {
  const from = await librariesOf(scenario);
  const real = `libnvidia-ml.so.${scenario.driverVersion}`;
  await mkdir(join(folder, 'lib'));
  await copyFile(from.core, join(folder, core));
  await copyFile(from.era, join(folder, 'lib', real));
  await symlink(real, join(folder, 'lib', library));
}

/** The files that make up a scenario's NVML: the newest era that is not newer than the driver, and the core. */
export async function librariesOf(
  scenario: Scenario,
): Promise<{ readonly core: string; readonly era: string }> {
  const native = nativeFolder();
  const eras = (await readdir(native)).map(Number).filter((name) => Number.isInteger(name));
  const fitting = eras.filter((candidate) => candidate <= scenario.driverBranch);
  const branch = fitting.length === 0 ? Math.min(...eras) : Math.max(...fitting);
  return { core: join(native, core), era: join(native, String(branch), library) };
}

import {
  mkdir,
  mkdtemp,
  copyFile,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { Controller } from '../controller.ts';
import { layOut, type Wrong } from '../layout.ts';
import { readScenario } from '../scenario-file.ts';
import type { Scenario } from '../scenario.ts';
import { librariesOf } from '../start-mock.ts';
import { layOutDriverFiles, writeIn } from './driver-files.ts';
import { readFacts } from './facts.ts';
import { makeNodes } from './nodes.ts';
import { procFiles } from './proc.ts';

/** Says that a folder is ours, to be replaced by the next one. */
const marker = '.node-nvml-mock-root';

const libraryFolder = join('usr', 'lib', `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`);

/** What era libraries ask for, and what it has to become where both lie in one folder. */
const coreBelow = '$ORIGIN/../libnvidia-ml-core.so';

export type DriverRoot = {
  readonly directory: string;
  /** The folder that stands for /proc. */
  readonly procDirectory: string;
  /** The state file of the mock in it. */
  readonly stateFile: string;
  readonly libraryPath: string;
  /** Whether /dev holds device nodes; else plain files, since this user may not make others. */
  readonly hasNodes: boolean;
};

/**
 * Lays out a driver root: what a driver installs on a node, with the mock as its NVML, the other libraries as empty ones of
 * their names, and the files that its kernel part shows in /proc and /dev. `procDirectory` null: `proc` in the root.
 * A folder that is there must be empty, or be one of ours, which is replaced. All of it is made, or nothing.
 */
export async function layOutRoot(
  directory: string,
  nameOrPath: string,
  procDirectory: string | null = null,
): Promise<DriverRoot> {
  const { scenario, wrong } = await readScenario(nameOrPath);
  const root = resolve(directory);
  const asked = resolve(procDirectory ?? join(root, 'proc'));
  const within = relative(root, asked);
  // What lies in the root comes and goes with it; null: nothing else is laid out.
  const proc = within === '..' || within.startsWith('../') ? asked : null;
  for (const folder of proc === null ? [root] : [root, proc]) await refuseForeign(folder);
  const drafts: string[] = [];
  try {
    const draft = await draftOf(root, drafts);
    const procDraft = proc === null ? join(draft, within) : await draftOf(proc, drafts);
    const hasNodes = await fill(draft, procDraft, scenario, wrong);
    if (proc !== null) await replace(procDraft, proc);
    await replace(draft, root);
    const libraries = join(root, libraryFolder);
    return {
      directory: root,
      procDirectory: asked,
      stateFile: join(libraries, 'state'),
      libraryPath: join(libraries, 'libnvidia-ml.so.1'),
      hasNodes,
    };
  } finally {
    for (const draft of drafts) await rm(draft, { recursive: true, force: true });
  }
}

async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] as string[];
    throw new Error(`${folder} cannot be laid out: ${(error as Error).message}.`);
  });
  if (names.length === 0 || names.includes(marker)) return;
  throw new Error(
    `${folder} is not empty, and no driver root of a mock; it is left as it is. Name a new or an empty folder.`,
  );
}

/** A folder beside the one that it is to become. */
async function draftOf(folder: string, drafts: string[]): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  drafts.push(draft);
  await writeFile(join(draft, marker), '');
  return draft;
}

async function replace(draft: string, folder: string): Promise<void> {
  const old = `${draft}-old`;
  const hadOne = await rename(folder, old).then(
    () => true,
    () => false,
  );
  await rename(draft, folder);
  if (hadOne) await rm(old, { recursive: true, force: true });
}

async function fill(root: string, proc: string, scenario: Scenario, wrong: Wrong): Promise<boolean> {
  const libraries = join(root, libraryFolder);
  await mkdir(libraries, { recursive: true });
  const library = await layOutNvml(libraries, scenario);
  await layOutState(join(libraries, 'state'), scenario, wrong);
  const gpus = await readFacts(library);
  await layOutDriverFiles(root, libraries, scenario.driverVersion);
  for (const [path, text] of procFiles(gpus, scenario.driverVersion)) await writeIn(proc, path, text);
  return makeNodes(join(root, 'dev'), gpus);
}

/** The era's library under the name that an installer gives it, and the core beside it: tools mount `*.so.VERSION`. */
async function layOutNvml(folder: string, scenario: Scenario): Promise<string> {
  const { core, era } = await librariesOf(scenario);
  const { driverVersion } = scenario;
  const ours = `libnvmock.so.${driverVersion}`;
  const coreHere = `$ORIGIN/${ours}`;
  if (coreHere.length > coreBelow.length) {
    throw new Error(
      `The driver version ${driverVersion} is too long for a driver root: 10 characters at most.`,
    );
  }
  const library = await readFile(era);
  const at = library.indexOf(`${coreBelow}\0`);
  if (at === -1) throw new Error(`${era} is no library of the mock.`);
  library.fill(0, at, at + coreBelow.length);
  library.write(coreHere, at, 'latin1');
  const real = `libnvidia-ml.so.${driverVersion}`;
  await copyFile(core, join(folder, ours));
  await writeFile(join(folder, real), library, { mode: 0o755 });
  await symlink(real, join(folder, 'libnvidia-ml.so.1'));
  await symlink('libnvidia-ml.so.1', join(folder, 'libnvidia-ml.so'));
  return join(folder, real);
}

async function layOutState(file: string, scenario: Scenario, wrong: Wrong): Promise<void> {
  const controller = new Controller(file);
  try {
    await layOut(controller, scenario, wrong);
  } finally {
    controller.close();
  }
}

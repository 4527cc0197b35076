import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { type Checked, checkDocument } from './scenario-check.ts';
import { checkHost, type HostDocument, toHost } from './scenario-host.ts';
import { connectLinks, type NvSwitch } from './scenario-links.ts';
import { scenarioFolder } from './paths.ts';
import { type Fields, type Scenario, ScenarioError, type ScenarioGpu } from './scenario.ts';

/** A scenario file's content, after the schema has accepted it. */
type Document = HostDocument & {
  extends?: string;
  description?: string;
  driver?: Fields;
  nvml?: Fields;
  cuda?: Fields;
  init?: Fields;
  hic?: Fields;
  nvswitches?: NvSwitch[];
  defaults?: Gpu;
  gpus?: Gpu[];
};
type Gpu = Record<string, unknown> & {
  processes?: ScenarioGpu['processes'];
  licenses?: ScenarioGpu['licenses'];
};

const extension = '.yaml';

/** Names of the scenarios that come with the package, in order. */
export function listScenarios(): string[] {
  return readdirSync(scenarioFolder)
    .filter((file) => file.endsWith(extension))
    .map((file) => basename(file, extension))
    .sort();
}

/**
 * Reads a scenario by its name, or by its path where `nameOrPath` holds a slash or ends in `.yaml`.
 * Throws ScenarioError with file, line and column.
 */
export async function loadScenario(nameOrPath: string): Promise<Scenario> {
  const file = await locate(nameOrPath, null);
  const layers = await loadLayers(file, []);
  const document = layers
    .map(({ value }) => value)
    .reduceRight((base, over) => merge(base, over) as Document);
  const defaults = document.defaults ?? {};
  const gpus = (document.gpus ?? []).map((gpu) => merge(defaults, gpu) as Gpu);
  const wrong = (paths: readonly (readonly (string | number)[])[], problem: string): ScenarioError =>
    fault(layers, paths, problem);
  const links = connectLinks(gpus, document.nvswitches ?? [], wrong);
  const { driverFields, ...host } = toHost(document);
  checkHost(host, gpus.length, wrong);
  const driver: Fields = {
    driver: document.driver ?? {},
    nvml: document.nvml ?? {},
    cuda: document.cuda ?? {},
    init: document.init ?? {},
    hic: document.hic ?? {},
    ...driverFields,
  };
  const version = document.driver?.['version'];
  if (typeof version !== 'string') {
    throw new ScenarioError(file, 0, 0, 'driver.version is missing, here and in what this scenario extends.');
  }
  return {
    name: basename(file, extension),
    file,
    description: document.description ?? '',
    driverBranch: Number.parseInt(version, 10),
    driverVersion: version,
    driver,
    gpus: gpus.map((gpu, index) => toGpu(gpu, links[index] ?? [])),
    ...host,
  };
}

/** A file and what it extends, the file itself first. */
async function loadLayers(file: string, chain: readonly string[]): Promise<Checked<Document>[]> {
  const layer = await checkDocument<Document>(file, await read(file));
  if (layer.value.extends === undefined) return [layer];
  if (chain.includes(file)) {
    throw new ScenarioError(
      file,
      0,
      0,
      `Scenarios extend each other in a circle: ${[...chain, file].join(' -> ')}.`,
    );
  }
  return [layer, ...(await loadLayers(await locate(layer.value.extends, file), [...chain, file]))];
}

/** What is wrong with the value at the first of the paths that a file gives, from the one that was asked for down. */
function fault(
  layers: readonly Checked<Document>[],
  paths: readonly (readonly (string | number)[])[],
  problem: string,
): ScenarioError {
  for (const path of paths) {
    const layer = layers.find((candidate) => candidate.has(path));
    if (layer !== undefined) return layer.fault(path, problem);
  }
  return new ScenarioError('', 0, 0, problem);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ScenarioError(file, 0, 0, `The file cannot be read: ${(error as Error).message}.`);
  }
}

/** A bare name is the package's; a path is relative to the file that names it. */
async function locate(nameOrPath: string, from: string | null): Promise<string> {
  if (nameOrPath.includes('/') || nameOrPath.endsWith(extension)) {
    return resolve(from === null ? '.' : dirname(from), nameOrPath);
  }
  const known = listScenarios();
  if (known.includes(nameOrPath)) return join(scenarioFolder, nameOrPath + extension);
  const { closest } = (await import('fastest-levenshtein')).default;
  throw new ScenarioError(
    from ?? nameOrPath,
    0,
    0,
    `There is no scenario "${nameOrPath}". Did you mean "${closest(nameOrPath, known)}"? The scenarios are ${known.join(', ')}.`,
  );
}

function toGpu(gpu: Gpu, links: readonly Fields[]): ScenarioGpu {
  const { processes = [], licenses = [], ...fields } = gpu;
  const mig = fields['mig'] as
    | (Record<string, unknown> & { devices?: ScenarioGpu['migDevices']; layout?: ScenarioGpu['migLayout'] })
    | undefined;
  const { devices = [], layout = [], ...migFields } = mig ?? {};
  const nvlink = { ...(fields['nvlink'] as object | undefined), links: {} };
  const count = links.length === 0 ? {} : { count: links.length };
  return {
    fields: { ...fields, mig: migFields, nvlink: { ...nvlink, ...count } } as Fields,
    links,
    migDevices: devices,
    migLayout: layout,
    processes,
    licenses,
  };
}

/** Objects are merged key by key; anything else of `over` replaces what was below. */
function merge(below: unknown, over: unknown): unknown {
  if (!isObject(below) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(over))
    merged[key] = key in below ? merge(below[key], value) : value;
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

import { type Checked, checkDocument } from './scenario-check.ts';
import { followDriver } from './scenario-driver.ts';
import { checkHost, type HostDocument, toHost } from './scenario-host.ts';
import { checkIdentities } from './scenario-identity.ts';
import { connectLinks, type NvSwitch } from './scenario-links.ts';
import { incidentFolder, scenarioFolder } from './paths.ts';
import type { Place, Wrong } from './layout.ts';
import {
  type DriverState,
  type Fields,
  type Scenario,
  ScenarioError,
  type ScenarioFault,
  type ScenarioGpu,
} from './scenario.ts';
import { machineActions, type TimelineEntry, timelineActions } from './timeline.ts';

/** A scenario file's content, after the schema has accepted it. */
type Document = HostDocument & {
  extends?: string;
  description?: string;
  driver?: Fields & { state?: DriverState };
  nvml?: Fields;
  cuda?: Fields;
  init?: Fields;
  faults?: (Partial<ScenarioFault> & Pick<ScenarioFault, 'function'>)[];
  timeline?: TimelineEntry[];
  hic?: Fields;
  strict?: Fields;
  caller?: Fields;
  nvswitches?: NvSwitch[];
  defaults?: Gpu;
  gpus?: Gpu[];
};
type Gpu = Record<string, unknown> & {
  processes?: ScenarioGpu['processes'];
  licenses?: ScenarioGpu['licenses'];
};

const extension = '.yaml';
/** By these a file is told from a name. */
const fileExtensions = [extension, '.yml', '.json'];

/** Names of the machines that come with the package, in order. */
export function listScenarios(): string[] {
  return namesIn(scenarioFolder());
}

/**
 * Names of the incidents that come with the package, in order: machines on which something is wrong, or goes wrong.
 * Beside them there is `hang-on-FUNCTION`, on `h100x8` or on any scenario: `hang-on-DeviceGetMemoryInfo@a100x8`.
 */
export function listIncidents(): string[] {
  return namesIn(incidentFolder());
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => basename(file, extension))
    .sort();
}

/** A scenario, and what makes the error about a value in its files. */
export type LoadedScenario = { readonly scenario: Scenario; readonly wrong: Wrong };

/**
 * Reads a scenario by its name, or by its path where `nameOrPath` holds a slash or ends in `.yaml`, `.yml` or `.json`.
 * Throws ScenarioError with file, line and column.
 */
export async function loadScenario(nameOrPath: string): Promise<Scenario> {
  return (await readScenario(nameOrPath)).scenario;
}

/** `trusting`: what came with the package is not held against the schema again. */
export async function readScenario(nameOrPath: string, trusting = true): Promise<LoadedScenario> {
  const source = await sourceOf(nameOrPath, null);
  const layers = await loadLayers(source, [], trusting);
  const wrong: Wrong = (places, problem) => fault(source.file, layers, places, problem);
  const merged = layers.map(({ value }) => value).reduceRight((base, over) => merge(base, over) as Document);
  const document = followDriver(merged, layers);
  const version = document.driver?.['version'];
  if (typeof version !== 'string') {
    throw wrong([], 'driver.version is missing, here and in what this scenario extends.');
  }
  return { scenario: toScenario(source.file, version, document, wrong), wrong };
}

function toScenario(file: string, version: string, document: Document, wrong: Wrong): Scenario {
  const gpus = (document.gpus ?? []).map((gpu) => merge(document.defaults ?? {}, gpu) as Gpu);
  checkIdentities(gpus, wrong);
  const links = connectLinks(gpus, document.nvswitches ?? [], wrong);
  const { driverFields, ...host } = toHost(document);
  checkHost(host, gpus.length, wrong);
  const timeline = document.timeline ?? [];
  checkTimeline(timeline, wrong);
  const { state = 'loaded', ...driver } = document.driver ?? {};
  return {
    name: basename(file, extname(file)),
    file,
    description: document.description ?? '',
    driverBranch: Number.parseInt(version, 10),
    driverVersion: version,
    driver: {
      driver: driver,
      nvml: document.nvml ?? {},
      cuda: document.cuda ?? {},
      init: document.init ?? {},
      hic: document.hic ?? {},
      strict: document.strict ?? {},
      caller: document.caller ?? {},
      ...driverFields,
    },
    driverState: state,
    faults: (document.faults ?? []).map((each) => ({ gpu: 'all', ...each })),
    timeline,
    gpus: gpus.map((gpu, index) => toGpu(gpu, links[index] ?? [])),
    ...host,
  };
}

/** An entry of a timeline from text, as a scenario has it without `at`: `{ gpu: 3, xid: 79 }`. Throws ScenarioError. */
export async function readTimelineEntry(at: string, text: string): Promise<TimelineEntry> {
  const name = 'the entry';
  const { value: entry } = await checkDocument<unknown>(name, text, true);
  if (!isObject(entry)) throw new ScenarioError(name, 0, 0, 'It must be such as { gpu: 3, xid: 79 }.');
  const document = JSON.stringify({ timeline: [{ at, ...entry }] });
  // Where something stands in this document says nothing about the text that was given.
  const wrong = (problem: string) =>
    new ScenarioError(name, 0, 0, problem.replace('timeline.0.', '').replace('timeline.0', 'it'));
  const { value } = await checkDocument<{ timeline: [TimelineEntry] }>(name, document).catch(
    (error: unknown) => {
      throw error instanceof ScenarioError ? wrong(error.problem) : error;
    },
  );
  checkTimeline(value.timeline, (_, problem) => wrong(problem));
  return value.timeline[0];
}

/** An entry does one thing, and what concerns a GPU names it. */
function checkTimeline(timeline: readonly TimelineEntry[], wrong: Wrong): void {
  for (const [at, entry] of timeline.entries()) {
    const place = ['timeline', at];
    const actions = timelineActions.filter((action) => action in entry);
    const [action] = actions;
    if (action === undefined || actions.length > 1) {
      const found = actions.length === 0 ? 'none' : actions.join(' and ');
      throw wrong([place], `timeline.${at} must do one of ${timelineActions.join(', ')}; it has ${found}.`);
    }
    if (!machineActions.has(action) && !('gpu' in entry)) {
      throw wrong([place], `timeline.${at} does not say on which GPU: give it gpu, an index or all.`);
    }
  }
}

type Source = { readonly file: string; readonly text: string };

/** A file and what it extends, the file itself first. */
async function loadLayers(
  { file, text }: Source,
  chain: readonly string[],
  trusting: boolean,
): Promise<Checked<Document>[]> {
  const isOurs = [scenarioFolder(), incidentFolder()].includes(dirname(file));
  const layer = await checkDocument<Document>(file, text, trusting && isOurs);
  if (layer.value.extends === undefined) return [layer];
  const wrong = (problem: string): ScenarioError => layer.fault(['extends'], problem);
  if (chain.includes(file))
    throw wrong(`Scenarios extend each other in a circle: ${[...chain, file].join(' -> ')}.`);
  const base = await sourceOf(layer.value.extends, file).catch((error: unknown) => {
    throw error instanceof ScenarioError ? wrong(error.problem) : error;
  });
  return [layer, ...(await loadLayers(base, [...chain, file], trusting))];
}

/** What is wrong with the value at the first of the places that a file gives, from the one that was asked for down. */
function fault(
  file: string,
  layers: readonly Checked<Document>[],
  places: readonly Place[],
  problem: string,
): ScenarioError {
  for (const place of places) {
    const layer = layers.find((candidate) => candidate.has(place));
    if (layer !== undefined) return layer.fault(place, problem);
  }
  return new ScenarioError(file, 0, 0, problem);
}

/** hang-on-FUNCTION, or hang-on-FUNCTION@SCENARIO. */
const hangOn = /^hang-on-(\w+)(?:@(.+))?$/;

async function sourceOf(nameOrPath: string, from: string | null): Promise<Source> {
  const [, fn, base = 'h100x8'] = hangOn.exec(nameOrPath) ?? [];
  if (fn !== undefined) {
    const lines = [
      `extends: ${JSON.stringify(await locate(base, from))}`,
      `description: Calls of ${fn} do not return, on ${JSON.stringify(base).slice(1, -1)}`,
      `faults: [{ function: ${fn}, hang: forever }]`,
    ];
    return { file: nameOrPath, text: `${lines.join('\n')}\n` };
  }
  const file = await locate(nameOrPath, from);
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (error) {
    throw new ScenarioError(file, 0, 0, `The file cannot be read: ${(error as Error).message}.`);
  }
}

/** A bare name is the package's; a path is relative to the file that names it. */
async function locate(nameOrPath: string, from: string | null): Promise<string> {
  if (nameOrPath.includes('/') || fileExtensions.some((each) => nameOrPath.endsWith(each))) {
    return resolve(from === null ? '.' : dirname(from), nameOrPath);
  }
  const [machines, incidents] = [listScenarios(), listIncidents()];
  if (machines.includes(nameOrPath)) return join(scenarioFolder(), nameOrPath + extension);
  if (incidents.includes(nameOrPath)) return join(incidentFolder(), nameOrPath + extension);
  const known = [...machines, ...incidents, 'hang-on-FUNCTION'];
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

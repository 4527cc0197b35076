import type { Checked } from './scenario-check.ts';

/** What of a scenario goes with the version of its driver. */
type DriverDocument = {
  driver?: { readonly [name: string]: unknown };
  nvml?: { readonly [name: string]: unknown };
  cuda?: { readonly [name: string]: unknown };
  defaults?: { readonly [name: string]: unknown };
};

/** The CUDA version (as NVML numbers it) that came with a driver branch; NVML's own major version is CUDA's. */
const CUDA_OF_BRANCH: readonly (readonly [branch: number, cuda: number])[] = [
  [390, 9010],
  [410, 10000],
  [418, 10010],
  [440, 10020],
  [450, 11000],
  [455, 11010],
  [460, 11020],
  [465, 11030],
  [470, 11040],
  [495, 11050],
  [510, 11060],
  [515, 11070],
  [520, 11080],
  [525, 12000],
  [530, 12010],
  [535, 12020],
  [545, 12030],
  [550, 12040],
  [555, 12050],
  [560, 12060],
  [565, 12070],
  [570, 12080],
  [575, 12090],
  [580, 13000],
  [590, 13010],
  [595, 13020],
  [610, 13030],
  [615, 13040],
];

/**
 * Where a scenario gives another driver than what it extends, and no more: the versions of NVML and CUDA that come with
 * it, and its GSP firmware. `layers`: the scenario's files, from itself down; `document`: what they make together.
 */
export function followDriver<T extends DriverDocument>(
  document: T,
  layers: readonly Pick<Checked<DriverDocument>, 'value' | 'has'>[],
): T {
  const depth = (path: readonly string[]): number => {
    const at = layers.findIndex((layer) => layer.has(path));
    return at < 0 ? layers.length : at;
  };
  const given = depth(['driver', 'version']);
  const version = document.driver?.['version'];
  if (typeof version !== 'string') return document;
  const branch = Number.parseInt(version, 10);
  const cuda = CUDA_OF_BRANCH.findLast(([since]) => since <= branch)?.[1] ?? 9000;
  const followed = { ...document };
  if (given < depth(['cuda', 'version'])) followed.cuda = { ...document.cuda, version: cuda };
  if (given < depth(['nvml', 'version']))
    followed.nvml = { ...document.nvml, version: `${Math.floor(cuda / 1000)}.${version}` };
  const before = layers.slice(given + 1).find((layer) => layer.has(['driver', 'version']))?.value;
  if (
    before !== undefined &&
    given < depth(['defaults', 'gspFirmwareVersion']) &&
    document.defaults?.['gspFirmwareVersion'] === before.driver?.['version']
  )
    followed.defaults = { ...document.defaults, gspFirmwareVersion: version };
  return followed;
}

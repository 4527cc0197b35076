import type { Wrong } from './layout.ts';
import type { Fields, ScenarioError } from './scenario.ts';

export type NvSwitch = { readonly busId: string; readonly deviceId?: number };

/** An entry of a GPU's links, as a scenario writes it: one link, or `count` alike. */
type Entry = Record<string, unknown> & {
  readonly gpu?: number;
  readonly switch?: number;
  readonly cpu?: { readonly busId?: string };
  readonly count?: number;
  readonly remoteLink?: number;
};
type Gpu = Record<string, unknown>;
type NvLink = { readonly links?: readonly Entry[]; readonly count?: number | null };
type Link = {
  readonly entry: Entry;
  /** Where its entry stands among its GPU's. */
  readonly place: number;
  readonly number: number;
  remoteLink: number | null;
};

/** NVML's numbers for what is on the other end of a link. */
const remoteType = { gpu: 0, cpu: 1, switch: 2, unknown: 255 } as const;

const mostLinks = 36;

/**
 * The links of every GPU by their numbers, each with its other end. Throws where an end is not there, or where two
 * GPUs do not say the same of the links between them.
 */
export function connectLinks(gpus: readonly Gpu[], switches: readonly NvSwitch[], wrong: Wrong): Fields[][] {
  const tables = gpus.map((gpu, index) => expand(gpu, index, wrong));
  for (const [index, table] of tables.entries()) {
    for (const link of table) checkEnd(tables, switches, index, link, wrong);
  }
  pairGpus(tables, wrong);
  numberPorts(tables);
  return tables.map((table) => table.map((link) => toFields(link, switches)));
}

function nvlinkOf(gpu: Gpu): NvLink {
  return (gpu['nvlink'] as NvLink | undefined) ?? {};
}

function expand(gpu: Gpu, index: number, wrong: Wrong): Link[] {
  const { links, count = null } = nvlinkOf(gpu);
  const entries = links ?? (count === null || count === 0 ? [] : [{ count }]);
  const table = entries
    .flatMap((entry: Entry, place) => Array.from({ length: entry.count ?? 1 }, () => ({ entry, place })))
    .map((link, number) => ({ ...link, number, remoteLink: link.entry.remoteLink ?? null }));
  const trouble = (problem: string): ScenarioError => wrong(pathsOf(index, null), problem);
  if (table.length > mostLinks)
    throw trouble(`GPU ${index} has ${table.length} links; NVML knows at most ${mostLinks}.`);
  if (links !== undefined && count !== null && count !== table.length)
    throw trouble(`GPU ${index} has nvlink.count ${count}, but its links are ${table.length}.`);
  return table;
}

/** Where the links of a GPU, or the entry of one, may stand: with the GPU or with the defaults. */
function pathsOf(gpu: number, place: number | null): (string | number)[][] {
  const tail = place === null ? [] : [place];
  return [
    ['gpus', gpu, 'nvlink', 'links', ...tail],
    ['defaults', 'nvlink', 'links', ...tail],
    ['defaults', 'nvlink'],
  ];
}

function checkEnd(
  tables: readonly (readonly Link[])[],
  switches: readonly NvSwitch[],
  index: number,
  { entry, place }: Link,
  wrong: Wrong,
): void {
  const refuse = (problem: string): ScenarioError =>
    wrong(pathsOf(index, place), `A link of GPU ${index} goes to ${problem}.`);
  const ends = [entry.gpu, entry.switch, entry.cpu].filter((end) => end !== undefined);
  if (ends.length > 1) throw refuse('several ends; name one of gpu, switch and cpu');
  if (entry.gpu === index) throw refuse('itself');
  if (entry.gpu !== undefined && tables[entry.gpu] === undefined)
    throw refuse(`GPU ${entry.gpu}, which does not exist: there are ${tables.length}, counted from 0`);
  if (entry.switch !== undefined && switches[entry.switch] === undefined) {
    throw refuse(
      `NVSwitch ${entry.switch}, which does not exist: nvswitches has ${switches.length}, counted from 0`,
    );
  }
}

/** As many links lead from one GPU to another as back; the first that are free are the two ends of one. */
function pairGpus(tables: readonly Link[][], wrong: Wrong): void {
  for (const [a, table] of tables.entries()) {
    for (const b of new Set(table.flatMap(({ entry }) => entry.gpu ?? []))) {
      const there = table.filter(({ entry }) => entry.gpu === b);
      const back = (tables[b] ?? []).filter(({ entry }) => entry.gpu === a);
      const alike = there.length === back.length;
      const odd = alike ? (a < b ? pair(there, back) : null) : (there[0] ?? null);
      if (odd === null) continue;
      const problem = alike
        ? `Link ${odd.number} of GPU ${a} and the links of GPU ${b} name other ends than each other`
        : `${there.length} links lead from GPU ${a} to GPU ${b}, but ${back.length} back`;
      throw wrong(pathsOf(a, odd.place), `${problem}. NVLinks have two ends: give both GPUs the same links.`);
    }
  }
}

/** Gives each link its other end; answers the one that finds none. Those that name their end come first. */
function pair(there: readonly Link[], back: readonly Link[]): Link | null {
  const free = new Set(back);
  const named = there.filter(({ remoteLink }) => remoteLink !== null);
  for (const link of [...named, ...there.filter(({ remoteLink }) => remoteLink === null)]) {
    const other = [...free].find(
      ({ number, remoteLink }) =>
        (link.remoteLink ?? number) === number && (remoteLink ?? link.number) === link.number,
    );
    if (other === undefined) return link;
    free.delete(other);
    link.remoteLink = other.number;
    other.remoteLink = link.number;
  }
  return null;
}

/** Ports of an NVSwitch are taken in the order of the GPUs. */
function numberPorts(tables: readonly Link[][]): void {
  const next = new Map<number, number>();
  for (const link of tables.flat()) {
    const { switch: at } = link.entry;
    if (at === undefined) continue;
    const port = next.get(at) ?? 0;
    link.remoteLink ??= port;
    next.set(at, port + 1);
  }
}

function toFields({ entry, remoteLink }: Link, switches: readonly NvSwitch[]): Fields {
  const own = Object.entries(entry).filter(([key]) => !ends.has(key));
  return {
    state: 'active',
    ...(Object.fromEntries(own) as Fields),
    remoteLink,
    ...remoteOf(entry, switches),
  };
}

const ends: ReadonlySet<string> = new Set(['gpu', 'switch', 'cpu', 'count', 'remoteLink']);

function remoteOf(entry: Entry, switches: readonly NvSwitch[]): Fields {
  if (entry.gpu !== undefined) return { remoteType: remoteType.gpu, remoteGpu: entry.gpu };
  if (entry.cpu !== undefined) {
    return { remoteType: remoteType.cpu, remotePciBusId: entry.cpu.busId ?? null };
  }
  const at = entry.switch === undefined ? undefined : switches[entry.switch];
  if (at === undefined) return { remoteType: remoteType.unknown };
  return {
    remoteType: remoteType.switch,
    remotePciBusId: at.busId,
    remotePciDeviceId: at.deviceId ?? null,
  };
}

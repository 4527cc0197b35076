import type { GpuRecord } from './driver.ts';
import type { GpuTable, KnownGpu } from './gpu-table.ts';
import { pciAddress } from './pci-address.ts';
import { type Answer, isIndex, type PodAnswer } from './pod-answers.ts';
import { numberOf } from './units.ts';

/** What tells which GPU a number was, where the table does not. */
export type Evidence = {
  /** The answers that pods hold. */
  readonly answers: readonly PodAnswer[];
  /** Ids that the kubelet had as healthy when it wrote its checkpoint last. */
  readonly registered: readonly string[];
  /** That was since the node was booted. */
  readonly isOfThisBoot: boolean;
};

type Card = { readonly address: string; readonly record: GpuRecord };
/** These numbers are these addresses, in some order. */
type Clue = { readonly numbers: ReadonlySet<number>; readonly addresses: ReadonlySet<string> };

/**
 * The table with rows for those of the `held` numbers that it lacks, as far as answers tell: by PCI slots, UUIDs or
 * device nodes; where they name the driver's indices alone, only on a node on which no index has shifted. To guess
 * would give a GPU to two pods.
 */
export function rebuiltTable(
  table: GpuTable,
  held: ReadonlySet<number>,
  records: readonly GpuRecord[],
  evidence: Evidence,
): GpuTable {
  const { answers } = evidence;
  const cards = records.flatMap((record): Card[] => {
    const address = record.pciBusId === null ? null : pciAddress(record.pciBusId);
    return address === null || record.uuid === null ? [] : [{ address, record }];
  });
  const clues = answers.flatMap((answer) => clueOf(answer, table, cards) ?? []);
  const rebuilt = [...table, ...[...solved(clues)].map(([number, address]) => row(number, address, cards))];
  const isTold = [...held].every((number) => rebuilt.some((gpu) => gpu.number === number));
  if (isTold || cards.length < records.length || !isInOrder(rebuilt, held, cards, evidence))
    return byNumber(rebuilt);
  const missing = cards.filter(({ address }) => rebuilt.every((gpu) => gpu.address !== address));
  return byNumber([...rebuilt, ...missing.map(({ address, record }) => row(record.index, address, cards))]);
}

function clueOf({ ids, answer }: PodAnswer, table: GpuTable, cards: readonly Card[]): Clue | null {
  const numbers = new Set(ids.map(numberOf).filter((number) => number !== null));
  // The strongest first: a slot is a place, a UUID a card, a minor number may shift with the next boot.
  const traces = [slotsIn(answer), uuidsIn(answer, cards), minorsIn(answer, cards)].map(
    (addresses) => new Set(addresses),
  );
  const addresses = traces.find(({ size }) => size === numbers.size);
  if (numbers.size === 0 || addresses === undefined) return null;
  for (const { number, address } of table) {
    if (numbers.delete(number)) addresses.delete(address);
  }
  return numbers.size === 0 || numbers.size !== addresses.size ? null : { numbers, addresses };
}

function slotsIn({ cdiNames }: Answer): string[] {
  return cdiNames.flatMap((name) => pciAddress(name.replace(/-gi\d+-ci\d+$/, '')) ?? []);
}

function uuidsIn({ visible, cdiNames }: Answer, cards: readonly Card[]): string[] {
  const names = new Set([...visible, ...cdiNames]);
  const isNamed = ({ uuid, migs }: GpuRecord): boolean =>
    [uuid ?? '', ...(migs ?? []).map((mig) => mig.uuid)].some((one) => names.has(one));
  return cards.filter(({ record }) => isNamed(record)).map(({ address }) => address);
}

function minorsIn({ minors }: Answer, cards: readonly Card[]): string[] {
  return cards
    .filter(({ record: { minor } }) => minor !== null && minors.includes(minor))
    .map(({ address }) => address);
}

/**
 * One address for each number. What is left open within one answer is one pod's own and makes no difference to it:
 * there the lower number gets the lower address.
 */
function solved(clues: readonly Clue[]): Map<number, string> {
  const open = new Map<number, ReadonlySet<string>>();
  for (const { numbers, addresses } of clues) {
    for (const number of numbers) {
      const before = open.get(number);
      open.set(
        number,
        before === undefined ? addresses : new Set([...before].filter((one) => addresses.has(one))),
      );
    }
  }
  const found = new Map<number, string>();
  const taken = new Set<string>();
  while (open.size > 0) {
    const [first] = [...open]
      .map(([number, addresses]) => ({ number, left: [...addresses].filter((one) => !taken.has(one)) }))
      .sort((one, other) => one.left.length - other.left.length || one.number - other.number);
    if (first === undefined) break;
    open.delete(first.number);
    const [address] = first.left.toSorted();
    // Answers that contradict one another tell nothing.
    if (address === undefined) continue;
    found.set(first.number, address);
    taken.add(address);
  }
  return found;
}

/**
 * The kubelet knew the numbers 0 to n - 1, n GPUs are there, and nothing that is known stands elsewhere. A number that it
 * did not know may be a GPU that was not well; over a boot it may as well be one that is lost, behind which all shift.
 */
function isInOrder(
  table: GpuTable,
  held: ReadonlySet<number>,
  cards: readonly Card[],
  { answers, registered, isOfThisBoot }: Evidence,
): boolean {
  const known = registered.map(numberOf).filter((number) => number !== null);
  const numbers = new Set([...known, ...held, ...table.map(({ number }) => number)]);
  const isKnown = [...numbers].every((number) => number < cards.length);
  const isWhole = isKnown && (isOfThisBoot || numbers.size === cards.length);
  const stands = table.every(({ number, address }) =>
    cards.some((card) => card.address === address && card.record.index === number),
  );
  return isWhole && stands && answers.every(agrees);
}

/** When the answer was given, the driver counted as the numbers do. */
function agrees({ ids, answer }: PodAnswer): boolean {
  const named = answer.visible.filter(isIndex).map((name) => Number.parseInt(name, 10));
  if (named.length === 0) return true;
  const numbers = new Set(ids.map(numberOf));
  return named.every((index) => numbers.has(index)) && new Set(named).size === numbers.size;
}

function row(number: number, address: string, cards: readonly Card[]): KnownGpu {
  const record = cards.find((card) => card.address === address)?.record;
  return {
    number,
    address,
    uuid: record?.uuid ?? null,
    numaNode: null,
    name: record?.name ?? null,
    mig: (record?.migs ?? null) !== null,
    formerUuids: [],
    knownMigs: [],
  };
}

function byNumber(table: GpuTable): GpuTable {
  return table.toSorted((left, right) => left.number - right.number);
}

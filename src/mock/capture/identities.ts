import { randomInt, randomUUID } from 'node:crypto';

import { isTree, type Tree, type Value } from './ask.ts';

/** Names that lead back to a machine, and what stands in for them: as long, of the same form, and always the same. */
const standIns: Readonly<Record<string, (value: string) => string>> = {
  uuid: (value) =>
    `${/^(MIG-GPU-|MIG-|GPU-)?/.exec(value)?.[0] ?? ''}${randomUUID()}${/\/\d+\/\d+$/.exec(value)?.[0] ?? ''}`,
  mdevUuid: () => randomUUID(),
  vmId: (value) => (/^[0-9a-f]{8}-/.test(value) ? randomUUID() : `vm-${randomInt(1_000_000)}`),
  serial: digits,
  chassis: digits,
  ibGuid: digits,
  clusterUuid: (value) => (/[1-9a-f]/.test(value) ? randomUUID() : value),
  hostname: () => 'node',
};

function digits(value: string): string {
  return value.replace(/[0-9a-f]/g, (digit, at) => (at === 0 ? digit : String(randomInt(10))));
}

/** The tree with every such name replaced. One that stands in several places is replaced by one and the same. */
export function replaceIdentities(tree: Tree): Tree {
  const known = new Map<string, string>();
  const replaced = (name: string, value: Value): Value => {
    if (Array.isArray(value)) return (value as readonly Value[]).map((each) => replaced(name, each));
    if (isTree(value))
      return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, replaced(key, of)]));
    if (name === 'pdi' && typeof value === 'number') return randomInt(2 ** 32, 2 ** 38);
    const make = standIns[name];
    if (typeof value !== 'string' || make === undefined) return value;
    if (!known.has(value)) known.set(value, make(value));
    return known.get(value) ?? value;
  };
  return replaced('', tree) as Tree;
}

import type { Wrong } from './layout.ts';

type Gpu = Readonly<Record<string, unknown>>;

/** What no two GPUs of a machine share: what it is called in a scenario, and where it stands. */
const identities: readonly { readonly name: string; readonly path: readonly string[] }[] = [
  { name: 'UUID', path: ['uuid'] },
  { name: 'PCI address', path: ['pci', 'busId'] },
  { name: 'minor number', path: ['minorNumber'] },
];

/** GPUs are told apart by these. Throws what `wrong` makes of the place of the second that has one. */
export function checkIdentities(gpus: readonly Gpu[], wrong: Wrong): void {
  for (const { name, path } of identities) {
    const owners = new Map<unknown, number>();
    for (const [index, gpu] of gpus.entries()) {
      const value = path.reduce<unknown>((at, key) => (at as Gpu | null | undefined)?.[key], gpu);
      if (value === undefined || value === null) continue;
      const owner = owners.get(value);
      if (owner !== undefined) {
        const problem = `GPU ${index} has the ${name} ${JSON.stringify(value)}, which GPU ${owner} has already.`;
        throw wrong(
          [
            ['gpus', index, ...path],
            ['gpus', index],
            ['defaults', ...path],
          ],
          problem,
        );
      }
      owners.set(value, index);
    }
  }
}

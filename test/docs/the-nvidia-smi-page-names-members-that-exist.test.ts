import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { openMock, usable } from '../nvml/support/open-mock.ts';

const page = readFileSync(new URL('../../docs/nvidia-smi.md', import.meta.url), 'utf8');
/** What stands in code in the second column of a table. */
const members = [
  ...new Set(
    [...page.matchAll(/^\| [^|]+ \| `((?:nvml|device)\.[^`]+)` \|/gm)].map((match) => match[1] as string),
  ),
];

/** The steps of `device.pci().busId`: each a name, and whether it is called. */
function stepsOf(member: string): { readonly name: string; readonly called: boolean }[] {
  return [...member.matchAll(/\.(\w+)(\(\))?/g)].map(([, name, call]) => ({
    name: name as string,
    called: call !== undefined,
  }));
}

function follow(member: string, roots: Readonly<Record<string, unknown>>): unknown {
  let value = roots[member.slice(0, member.indexOf('.'))];
  for (const { name, called } of stepsOf(member)) {
    if (value === null) return null; // this GPU does not provide it
    if (!(name in Object(value))) throw new Error(`${member}: there is no ${name}.`);
    const found: unknown = (value as Record<string, unknown>)[name];
    expect(typeof found === 'function', `${member}: ${name} is ${called ? 'no' : 'a'} function`).toBe(called);
    value = called ? (found as () => unknown).call(value) : found;
  }
  return value;
}

test('it has the columns of every group', () => {
  expect(members.length).toBeGreaterThan(80);
});

test.each(['h100x8', 'rtx4090', 'vgpu-host'])('each member exists and answers (%s)', async (scenario) => {
  const { nvml } = await openMock(scenario);
  const [device] = usable(nvml);
  for (const member of members) expect(follow(member, { nvml, device }), member).not.toBeUndefined();
});

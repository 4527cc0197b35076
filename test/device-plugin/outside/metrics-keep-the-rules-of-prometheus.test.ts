import { expect, it } from 'vitest';

import { GPU, healthy, Node, podWith } from '../support.ts';
import { TwinDriver } from '../twin.ts';
import { SeenPlugin } from './support.ts';

type Family = { readonly name: string; readonly type: string; readonly help: string };

/** What promtool finds fault with, beside names that are there twice. */
const FAULTS: readonly [fault: string, has: (family: Family) => boolean][] = [
  ['a counter without _total', ({ name, type }) => type === 'counter' && !name.endsWith('_total')],
  ['no counter, with _total', ({ name, type }) => type !== 'counter' && name.endsWith('_total')],
  ['the ending of a histogram', ({ name }) => /_(bucket|count|sum)$/.test(name)],
  ['no help', ({ help }) => !/^[A-Z].*\.$/.test(help)],
  [
    'a unit that is no base unit',
    ({ name }) => /_(ms|milliseconds|us|minutes|hours|kib|mib|mb|percent)(_|$)/.test(name),
  ],
  ['its type in the name', ({ name }) => /_(counter|gauge|histogram)(_|$)/.test(name)],
  ['capitals or colons', ({ name }) => /[A-Z:]/.test(name)],
];

it('each metric has one name, a help, the type that its name says, and base units', async () => {
  const node = await Node.start();
  const seen = new SeenPlugin(node, new TwinDriver(2));
  await node.kubelet.until(GPU, healthy(2));
  await node.kubelet.admit(podWith(1));
  await seen.answers();
  const { body } = await seen.get('/metrics');
  const helps = [...body.matchAll(/^# HELP (\S+) (.*)$/gm)].map(([, name = '', help = '']) => ({
    name,
    help,
  }));
  const types = new Map([...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => [name, type]));
  const families = helps.map(({ name, help }) => ({ name, help, type: types.get(name) ?? 'none' }));

  expect(families.length).toBeGreaterThan(20);
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
  expect([...types.keys()]).toEqual(families.map(({ name }) => name));
  const faults = families.flatMap((family) =>
    FAULTS.filter(([, has]) => has(family)).map(([fault]) => `${family.name}: ${fault}`),
  );
  expect(faults).toEqual([]);
  expect(families.find(({ name }) => name.endsWith('cpu_seconds_total'))?.type).toBe('counter');
  const [cpu = 0] = Object.values(await seen.metric('cpu_seconds_total'));
  expect(cpu).toBeGreaterThan(0);
});

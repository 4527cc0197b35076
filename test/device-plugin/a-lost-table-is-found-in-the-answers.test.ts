import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

import { type GpuTable, recognise } from '../../src/device-plugin/gpu-table.ts';
import type { GpuRecord } from '../../src/device-plugin/index.ts';
import type { Answer } from '../../src/device-plugin/pod-answers.ts';
import { type Evidence, rebuiltTable } from '../../src/device-plugin/table-rebuild.ts';
import type { DevicePluginOptions } from '../../src/device-plugin/index.ts';
import { GPU, healthy, listIs, Node, podWith } from './support.ts';
import { gpuRecord, migRecord, TwinDriver, uuidOf } from './twin.ts';

const BY_INDEX = { checkpointDeviceIdStrategy: 'index' } as const;

async function breakTable(node: Node): Promise<void> {
  await writeFile(
    `${node.stateDir}/gpus.json`,
    (await readFile(`${node.stateDir}/gpus.json`, 'utf8')).slice(9),
  );
}

/** Two pods on GPUs 0 and 1 of four; then the table is broken, and GPU 0 has fallen off the bus. */
async function nodeWithoutTable(
  options: Partial<DevicePluginOptions>,
): Promise<{ node: Node; driver: TwinDriver; last: string }> {
  const node = await Node.start();
  const driver = new TwinDriver(4);
  const plugin = node.plugin(driver.open, { ...BY_INDEX, ...options });
  await node.kubelet.until(GPU, healthy(4));
  await node.kubelet.admit(podWith(1, 'first'));
  const last = await node.kubelet.admit(podWith(1, 'last'));
  await plugin.stop();
  await breakTable(node);
  node.kubelet.deletePod(node.kubelet.pods()[0]?.uid ?? '');
  driver.lose(uuidOf(0));
  return { node, driver, last: last.uid };
}

describe('a broken table', () => {
  test('device nodes in the answers of pods tell which GPU a number was', async () => {
    const { node, driver } = await nodeWithoutTable({ passDeviceSpecs: true });
    const plugin = node.plugin(driver.open, { ...BY_INDEX, passDeviceSpecs: true });
    // The first pod has ended, and its answer names a node that is gone; the second is on GPU 1, which is the driver's 0 now.
    await node.kubelet.until(GPU, (list) => list.some(({ id, healthy: well }) => id === '1' && well));
    const table = await storedNumbers(node);
    expect(table[1]).toBe('0000:11:00.0');
    expect(plugin.lines.join('\n')).toContain('1 is 0000:11:00.0');
  });

  test('where they name indices alone, and these have shifted, no GPU is given out until the pods have ended', async () => {
    const { node, driver, last } = await nodeWithoutTable({});
    const plugin = node.plugin(driver.open, BY_INDEX);
    await node.kubelet.until(GPU, listIs({ 1: false }));
    await expect(node.kubelet.admit(podWith(1, 'next'))).rejects.toThrow(/no healthy devices present/);
    expect(plugin.lines.join('\n')).toContain('nobody can tell which these are');
    node.kubelet.deletePod(last);
    await node.kubelet.until(GPU, listIs({ 0: true, 1: true, 2: true }));
  });

  test('on a node that is intact the order of the GPUs tells', async () => {
    const node = await Node.start();
    const driver = new TwinDriver(3);
    const before = node.plugin(driver.open, BY_INDEX);
    await node.kubelet.until(GPU, healthy(3));
    const pod = await node.kubelet.admit(podWith(2));
    await before.stop();
    await breakTable(node);
    node.plugin(driver.open, BY_INDEX);
    await node.kubelet.until(GPU, listIs({ 0: true, 1: true, 2: true }));
    expect(node.kubelet.pods().map(({ uid }) => uid)).toEqual([pod.uid]);
  });
});

async function storedNumbers(node: Node): Promise<Record<number, string>> {
  const { value } = JSON.parse(await readFile(`${node.stateDir}/gpus.json`, 'utf8')) as { value: GpuTable };
  return Object.fromEntries(value.map(({ number, address }) => [number, address]));
}

const NOTHING: Answer = { visible: [], minors: [], cdiNames: [] };

function holds(ids: readonly string[], answer: Partial<Answer>): Evidence['answers'][number] {
  return { resource: GPU, ids, answer: { ...NOTHING, ...answer } };
}

/** Which addresses the numbers have after all, by the last two digits of the slot. */
function numbered(
  records: readonly GpuRecord[],
  answers: Evidence['answers'],
  { registered = [], table = [], isOfThisBoot = false }: Partial<Evidence & { table: GpuTable }> = {},
): Record<number, string> {
  const held = new Set(answers.flatMap(({ ids }) => ids.map((id) => Number.parseInt(id, 10))));
  const rebuilt = rebuiltTable(table, held, records, { answers, registered, isOfThisBoot });
  return Object.fromEntries(rebuilt.map(({ number, address }) => [number, address.slice(5, 7)]));
}

/** GPU 1 of four is lost: the driver counts those behind it anew, minors stay until the next boot. */
const SHIFTED = [gpuRecord(0), gpuRecord(2, { index: 1 }), gpuRecord(3, { index: 2 })];
const WHOLE = [gpuRecord(0), gpuRecord(1), gpuRecord(2)];
const TABLE = recognise([], [gpuRecord(3)], new Map()).table;

test.each<[string, Record<number, string>, Record<number, string>]>([
  ['UUIDs', numbered(SHIFTED, [holds(['3'], { visible: [uuidOf(3)] })]), { 3: '13' }],
  [
    'UUIDs of MIG devices',
    numbered(
      [gpuRecord(5, { index: 0, migs: [migRecord(5, 0), migRecord(5, 1)] })],
      [holds(['2:0', '2:1'], { visible: ['MIG-a5-0', 'MIG-a5-1'] })],
    ),
    { 2: '15' },
  ],
  ['slots', numbered(SHIFTED, [holds(['7'], { cdiNames: ['0000:12:00.0'] })]), { 7: '12' }],
  [
    'a slot whose card is not there',
    numbered(SHIFTED, [holds(['7'], { cdiNames: ['0000:99:00.0'] })]),
    { 7: '99' },
  ],
  [
    'slots of MIG devices, each a replica of its own',
    numbered(SHIFTED, [holds(['7:0::1'], { cdiNames: ['0000:12:00.0-gi7-ci0'] })]),
    { 7: '12' },
  ],
  [
    'nodes',
    numbered(SHIFTED, [holds(['2', '3'], { minors: [3, 2], visible: ['1', '2'] })]),
    { 2: '12', 3: '13' },
  ],
  [
    'what two answers have in common',
    numbered(SHIFTED, [holds(['3', '2'], { minors: [0, 3] }), holds(['3'], { minors: [0] })]),
    { 2: '13', 3: '10' },
  ],
  [
    'a part of an answer that the table knows',
    numbered([...SHIFTED], [holds(['3', '9'], { minors: [3, 2] })], { table: TABLE }),
    { 3: '13', 9: '12' },
  ],
  [
    'the order of a whole node',
    numbered(WHOLE, [holds(['1'], { visible: ['1'] })], { registered: ['0', '2'] }),
    { 0: '10', 1: '11', 2: '12' },
  ],
  [
    'the order in this boot, while a GPU is not well',
    numbered(WHOLE, [holds(['1'], { visible: ['1'] })], { registered: ['0'], isOfThisBoot: true }),
    { 0: '10', 1: '11', 2: '12' },
  ],
])('numbers are found by %s', (_, found, wanted) => {
  expect(found).toEqual(wanted);
});

test.each<[string, Record<number, string>]>([
  [
    'an index, where a GPU is missing',
    numbered(SHIFTED, [holds(['2'], { visible: ['2'] })], { registered: ['0', '1', '3'] }),
  ],
  [
    'an index, where the kubelet knew fewer',
    numbered(WHOLE, [holds(['1'], { visible: ['1'] })], { registered: ['0'] }),
  ],
  [
    'an index that was another',
    numbered(WHOLE, [holds(['1'], { visible: ['0'] })], { registered: ['0', '2'] }),
  ],
  ['a UUID of before a migration', numbered(SHIFTED, [holds(['2'], { visible: ['GPU-of-old'] })])],
  [
    'answers that contradict one another',
    numbered(SHIFTED, [holds(['2'], { minors: [2] }), holds(['2'], { minors: [3] })]),
  ],
  ['an answer without devices', numbered(SHIFTED, [holds(['2'], {})])],
  [
    'the order in this boot, where the kubelet knew more',
    numbered(SHIFTED, [holds(['2'], { visible: ['2'] })], { registered: ['3'], isOfThisBoot: true }),
  ],
])('numbers are not guessed by %s', (_, found) => {
  expect(found).toEqual({});
});

import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { FaultMemory } from '../../src/device-plugin/health/fault-memory.ts';
import { GPU, healthy, listIs, Node, temporaryFolder } from './support.ts';
import { ill, TwinDriver, uuidOf } from './twin.ts';

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const reason = { code: 'xid' as const, text: 'Xid 95.', action: null, at: 1 };

test('a GPU that was faulty when the plugin ended is Unhealthy in the first list, until it is well', async () => {
  const node = await Node.start();
  const driver = new TwinDriver(2);
  const plugin = node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
  await expect.poll(() => driver.streams).toBe(1);
  driver.probes.set(uuidOf(1), ill('It needs a reset.'));
  driver.xid(1, 95);
  await node.kubelet.until(GPU, healthy(1));
  await plugin.stop();
  await node.kubelet.until(GPU, healthy(0));
  const lists: boolean[][] = [];
  node.kubelet.on((event) => {
    if (event.type === 'list') lists.push(event.devices.map((device) => device.healthy));
  });
  const again = node.plugin(driver.open);
  await node.kubelet.until(GPU, listIs({ 'GPU-a0': true, 'GPU-a1': false }));
  expect(lists[0]).toEqual([true, false]);
  expect(again.lines.join('\n')).toContain('healthy -> unhealthy. Xid 95');
  driver.probes.delete(uuidOf(1));
  await node.kubelet.until(GPU, healthy(2));
  await again.stop();
  await node.kubelet.until(GPU, healthy(0));
  node.plugin(driver.open);
  await node.kubelet.until(GPU, healthy(2));
});

test('a GPU that flaps stays out as long after a restart of the plugin as it would have without', async () => {
  const quietMs = 50;
  const node = await Node.start();
  const driver = new TwinDriver(1);
  const outMs = async (): Promise<number> => {
    await expect.poll(() => driver.streams).toBe(1);
    driver.xid(0, 95);
    await node.kubelet.until(GPU, healthy(0));
    const out = performance.now();
    await node.kubelet.until(GPU, healthy(1));
    return performance.now() - out;
  };
  for (const factor of [1, 2, 4]) {
    const plugin = node.plugin(driver.open, { healthQuietPeriodMs: quietMs });
    await node.kubelet.until(GPU, healthy(1));
    // A timer may be a little early.
    expect(await outMs()).toBeGreaterThanOrEqual(factor * quietMs - 2);
    await plugin.stop();
    await node.kubelet.until(GPU, healthy(0));
  }
});

test('returns from faults are kept for an hour, of a card and of its MIG devices', async () => {
  const folder = await temporaryFolder();
  const card = { address: '0000:10:00.0', uuid: 'GPU-a0' };
  const old = {
    bootId: null,
    faults: [],
    returns: [{ ...card, mig: null, at: Date.now() - 3_600_000, times: 3 }],
  };
  const checksum = createHash('sha256').update(JSON.stringify(old)).digest('hex');
  await writeFile(join(folder, 'faults.json'), JSON.stringify({ version: 1, value: old, checksum }));
  const first = await FaultMemory.open(folder, log);
  expect(first.returned(card.address, card.uuid, null)).toBeNull();
  first.noteReturn({ ...card, mig: null }, 2);
  first.noteReturn({ ...card, mig: 'MIG-1' }, 5);
  first.noteReturn({ ...card, mig: 'MIG-2' }, 1);
  first.noteReturn({ ...card, mig: 'MIG-2' }, null);
  await first.written();
  const again = await FaultMemory.open(folder, log);
  expect(again.returned(card.address, card.uuid, null)).toMatchObject({ times: 2 });
  expect(again.returned(card.address, card.uuid, 'MIG-1')).toMatchObject({ times: 5 });
  expect(again.returned(card.address, card.uuid, 'MIG-2')).toBeNull();
  expect(again.returned(card.address, 'GPU-b0', null)).toBeNull();
});

async function procWith(bootId: string): Promise<string> {
  const root = await temporaryFolder();
  const path = join(root, 'sys/kernel/random/boot_id');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${bootId}\n`);
  return root;
}

test('a boot in between is noticed, and another card in the slot has no fault of the one before', async () => {
  const folder = await temporaryFolder();
  const first = await FaultMemory.open(folder, log, await procWith('one'));
  first.note('0000:10:00.0', 'GPU-a0', null, reason);
  first.note('0000:10:00.0', 'GPU-a0', 'MIG-1', reason);
  first.note('0000:11:00.0', 'GPU-a1', null, reason);
  first.note('0000:11:00.0', 'GPU-a1', null, null);
  await first.written();
  const same = await FaultMemory.open(folder, log, await procWith('one'));
  expect(same.rebooted).toBe(false);
  expect(same.of('0000:10:00.0', 'GPU-a0')).toMatchObject([
    { mig: null, reason },
    { mig: 'MIG-1', reason },
  ]);
  expect(same.of('0000:10:00.0', 'GPU-b0')).toEqual([]);
  expect(same.of('0000:11:00.0', 'GPU-a1')).toEqual([]);
  expect((await FaultMemory.open(folder, log, await procWith('two'))).rebooted).toBe(true);
});

test.each([
  ['{', 'is broken'],
  ['{"version":2}', 'its version is 2, this program knows 1'],
  ['{"version":1,"value":{"bootId":null,"faults":[]},"checksum":"00"}', 'its checksum does not match'],
])('the file %s is set aside with a warning', async (text, sentence) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'faults.json'), text);
  const warnings: string[] = [];
  const memory = await FaultMemory.open(folder, {
    ...log,
    warn: (_: object, message: string) => void warnings.push(message),
  });
  expect(memory.of('0000:10:00.0', 'GPU-a0')).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining(sentence)]);
  expect((await readdir(folder)).filter((name) => name.startsWith('faults.json.broken-'))).toHaveLength(1);
});

test('a file of before faults had an action is read', async () => {
  const folder = await temporaryFolder();
  const old = {
    bootId: null,
    faults: [{ address: '0000:10:00.0', uuid: 'GPU-a0', reason: { code: 'xid', text: 'Xid 95.', at: 1 } }],
  };
  const checksum = createHash('sha256').update(JSON.stringify(old)).digest('hex');
  await writeFile(join(folder, 'faults.json'), JSON.stringify({ version: 1, value: old, checksum }));
  const memory = await FaultMemory.open(folder, log);
  expect(memory.of('0000:10:00.0', 'GPU-a0')).toMatchObject([{ mig: null, reason }]);
});

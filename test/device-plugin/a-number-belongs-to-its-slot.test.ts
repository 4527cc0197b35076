import { expect, test } from 'vitest';

import { type GpuTable, recognise } from '../../src/device-plugin/gpu-table.ts';
import { TABLE_FORM } from '../../src/device-plugin/gpu-table-file.ts';
import { formatState, parseState } from '../../src/device-plugin/state-file.ts';
import { pciAddress } from '../../src/device-plugin/pci-address.ts';
import { gpuRecord } from './twin.ts';

const none = new Map<string, number | null>();
const numbers = (table: GpuTable): [number, string, string | null][] =>
  table.map(({ number, address, uuid }) => [number, address, uuid]);

test('an intact node is numbered as nvidia-smi does, and the numbers stay when a GPU is lost', () => {
  const first = recognise([], [gpuRecord(0), gpuRecord(1), gpuRecord(2)], new Map([['0000:11:00.0', 1]]));
  expect(numbers(first.table)).toEqual([
    [0, '0000:10:00.0', 'GPU-a0'],
    [1, '0000:11:00.0', 'GPU-a1'],
    [2, '0000:12:00.0', 'GPU-a2'],
  ]);
  const lost = recognise(first.table, [gpuRecord(0), { ...gpuRecord(2), index: 1 }], none);
  expect(lost.table).toEqual(first.table);
  expect([...lost.present].map(([number, { index }]) => [number, index])).toEqual([
    [0, 0],
    [2, 1],
  ]);
});

test('a card in a new slot gets a number that was never given', () => {
  const { table } = recognise([], [gpuRecord(0), gpuRecord(1)], none);
  const next = recognise(table, [gpuRecord(0), { ...gpuRecord(7), index: 1 }], none);
  expect(numbers(next.table).at(-1)).toEqual([2, '0000:17:00.0', 'GPU-a7']);
});

test('other cards in the same slots take over the numbers', () => {
  const { table } = recognise([], [gpuRecord(0)], none);
  const migrated = recognise(table, [gpuRecord(0, { uuid: 'GPU-b0' })], none);
  expect(numbers(migrated.table)).toEqual([[0, '0000:10:00.0', 'GPU-b0']]);
});

test('a card that moved leaves its slot’s number without a UUID', () => {
  const { table } = recognise([], [gpuRecord(0)], none);
  const moved = recognise(table, [gpuRecord(5, { index: 0, uuid: 'GPU-a0' })], none);
  expect(numbers(moved.table)).toEqual([
    [0, '0000:10:00.0', null],
    [1, '0000:15:00.0', 'GPU-a0'],
  ]);
});

test('a GPU without an identity is told apart and numbers nothing', () => {
  const record = gpuRecord(0, { uuid: null, pciBusId: null, error: 'GPU is lost' });
  expect(recognise([], [record], none)).toMatchObject({ table: [], unknown: [record] });
});

test.each([
  ['00000000:1A:00.0', '0000:1a:00.0'],
  ['0000:1a:00.0', '0000:1a:00.0'],
  ['00010000:3B:1F.7', '10000:3b:1f.7'],
  ['1a:00.0', null],
  ['', null],
])('the address %j is %j in sysfs', (busId, address) => {
  expect(pciAddress(busId)).toBe(address);
});

test('what is written is read again', () => {
  const { table } = recognise([], [gpuRecord(0), gpuRecord(1)], new Map([['0000:10:00.0', 0]]));
  expect(parseState(formatState(TABLE_FORM, table), TABLE_FORM)).toEqual(table);
});

test.each([
  ['', 'Unexpected end of JSON input'],
  ['[]', 'it is no JSON object'],
  ['{"version":2}', 'its version is 2, this program knows 1'],
  [formatState(TABLE_FORM, [{ number: '0' }] as never), 'it holds something else than GPUs'],
  ['{"version":1,"value":[],"checksum":"no"}', 'its checksum does not match'],
])('%j is refused', (text, reason) => {
  expect(() => parseState(text, TABLE_FORM)).toThrow(reason);
});

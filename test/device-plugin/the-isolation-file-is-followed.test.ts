import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { parseIsolation } from '../../src/device-plugin/isolation/isolation-list.ts';
import { IsolationWatch } from '../../src/device-plugin/isolation/isolation-watch.ts';
import { temporaryFolder } from './support.ts';

const named = (text: string): string[] => parseIsolation(text, 'f.json').entries.map(({ name }) => name);

describe('what a file may say', () => {
  test.each([
    ['{"index": ["0"]}', ['0']],
    ['{"index": [0, "7"]}', ['0', '7']],
    ['{"index": ["0:1"], "uuid": ["MIG-aa-bb"]}', ['0:1', 'MIG-aa-bb']],
    ['{"uuid": ["GPU-1f"]}', ['GPU-1f']],
    ['{"index": ["00", 0, "0"]}', ['0']],
    ['{"index": null}', []],
    ['{}', []],
    ['\uFEFF{"index": ["0"]}', ['0']],
    ['{"Index": ["0"], "UUID": ["GPU-1f"]}', ['0', 'GPU-1f']],
    ['{"uuid": ["3", "0:1"], "index": ["GPU-1f", " MIG-aa-bb "]}', ['GPU-1f', 'MIG-aa-bb', '3', '0:1']],
    ['{"uuid": ["gpu-959B33EC-6058-4389-BFCE-AA98F18A5C5F"]}', ['GPU-959b33ec-6058-4389-bfce-aa98f18a5c5f']],
    ['', []],
    [' \n', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  test('a reason, by entry', () => {
    expect(parseIsolation('{"index": [3], "reasons": {"3": "fan"}}', 'f').entries).toEqual([
      { kind: 'gpu', name: '3', reason: 'fan' },
    ]);
  });

  test('a key that means nothing is reported with the nearest, and the rest holds', () => {
    const { entries, warnings } = parseIsolation('{"indx": ["0"], "uuid": ["GPU-1"]}', 'f.json');
    expect(entries.map(({ name }) => name)).toEqual(['GPU-1']);
    expect(warnings).toEqual(['f.json: "indx" means nothing and was left out. Did you mean index?']);
  });
});

test.each([
  ['{"index": ["0"}', "f.json:1:15 is no JSON: ',' or ']' is expected."],
  ['{\n  "index": [0\n', "f.json:3:1 is no JSON: the text ends before ']'."],
  ['[0]', 'f.json:1:1 must be an object'],
  ['{"index": "0"}', 'f.json: "index" must be a list; it is "0".'],
])('%s is refused whole with its place', (text, sentence) => {
  expect(() => parseIsolation(text, 'f.json')).toThrow(sentence);
});

test.each([
  ['{"index": ["zero"]}', [], 'f.json: index[0] must be the number of a GPU'],
  ['{"index": [0, -1]}', ['0'], 'f.json: index[1] must be the number of a GPU'],
  ['{"index": [1.5, 2]}', ['2'], 'f.json: index[0] must be the number of a GPU'],
  ['{"index": [{}], "uuid": ["", "GPU-1"]}', ['GPU-1'], 'it is "".'],
])('of %s the entries that name something count: %j', (text, names, sentence) => {
  const { entries, faults } = parseIsolation(text, 'f.json');
  expect(entries.map(({ name }) => name)).toEqual(names);
  expect(faults.at(-1)).toContain(sentence);
});

async function followed(): Promise<{ path: string; seen: string[][]; refused: string[] }> {
  const path = join(await temporaryFolder(), 'etc/unhealthyDevices.json');
  const seen: string[][] = [];
  const refused: string[] = [];
  const watch = new IsolationWatch({
    path,
    changed: ({ entries }) => seen.push(entries.map(({ name }) => name)),
    rejected: (message) => refused.push(message),
  });
  onTestFinished(() => {
    watch.close();
  });
  await watch.start();
  return { path, seen, refused };
}

test('it is followed from before its folder exists, through every way of saving, to its end', async () => {
  const { path, seen, refused } = await followed();
  expect(seen).toEqual([[]]);
  await mkdir(dirname(path));
  await writeFile(path, '{"index": ["0"]}');
  await expect.poll(() => seen.at(-1)).toEqual(['0']);
  // As sed -i and kubectl do.
  await writeFile(`${path}.new`, '{"index": ["1"]}');
  await rename(`${path}.new`, path);
  await expect.poll(() => seen.at(-1)).toEqual(['1']);
  // As vim does: the file is away for a moment, which lifts nothing.
  await rename(path, `${path}~`);
  await writeFile(path, '{"index": ["1", "2"]}');
  await expect.poll(() => seen.at(-1)).toEqual(['1', '2']);
  await rm(path);
  await expect.poll(() => seen.at(-1)).toEqual([]);
  expect(seen).toEqual([[], ['0'], ['1'], ['1', '2'], []]);
  expect(refused).toEqual([]);
});

test('a folder that was removed is followed again when it is there', async () => {
  const { path, seen } = await followed();
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '{"index": ["0"]}');
    await expect.poll(() => seen.at(-1)).toEqual(['0']);
    await rm(folder, { recursive: true });
    await expect.poll(() => seen.at(-1)).toEqual([]);
  }
});

test('a broken file is reported once and changes nothing; mended, it counts', async () => {
  const { path, seen, refused } = await followed();
  await mkdir(dirname(path));
  await writeFile(path, '{"index": ["0"]}');
  await expect.poll(() => seen.at(-1)).toEqual(['0']);
  await writeFile(path, '{"index": ["0", ');
  await expect
    .poll(() => refused)
    .toEqual([expect.stringContaining('unhealthyDevices.json:1:17 is no JSON')]);
  expect(seen.at(-1)).toEqual(['0']);
  await writeFile(path, '{"index": ["0", "4"]}');
  await expect.poll(() => seen.at(-1)).toEqual(['0', '4']);
  expect(refused).toHaveLength(1);
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { cli } from './support/cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const content = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

test('isolate adds to the file, which it makes; release takes out, and what others wrote stays', async () => {
  const path = join(await temporaryFolder(), 'etc/unhealthyDevices.json');
  const env = { ISOLATION_FILE: path };
  const first = await cli(['isolate', '3', '--reason', 'fan is noisy'], { env });
  expect([first.code, first.stdout]).toEqual([0, 'GPU 3 is isolated\n']);
  const second = await cli(['isolate', '3', 'GPU-1f2e', '0:1'], { env });
  expect(second.stdout).toBe('GPU 3 was isolated already\nGPU GPU-1f2e is isolated\nGPU 0:1 is isolated\n');
  expect(await content(path)).toEqual({
    index: ['3', '0:1'],
    uuid: ['GPU-1f2e'],
    reasons: { 3: 'fan is noisy' },
  });
  await writeFile(path, '{"index": [3, "5"], "uuid": [], "owner": "night shift"}');
  const third = await cli(['release', '3', '6', '--file', path]);
  expect([third.code, third.stdout]).toEqual([1, 'GPU 3 is released\n']);
  expect(third.stderr).toBe(`GPU 6 is not isolated by ${path}\n`);
  expect(await content(path)).toEqual({ index: ['5'], uuid: [], owner: 'night shift' });
  expect((await cli(['release', '--all', '--file', path])).stdout).toBe('GPU 5 is released\n');
  expect(await readdir(join(path, '..'))).toEqual(['unhealthyDevices.json']);
});

test('a GPU is found however it is written, in the file and on the command line', async () => {
  const path = join(await temporaryFolder(), 'unhealthyDevices.json');
  await writeFile(path, '{"UUID": ["3", "GPU-959B33EC-6058-4389-BFCE-AA98F18A5C5F"]}');
  const again = await cli(['isolate', '03', '--file', path]);
  expect(again.stdout).toBe('GPU 3 was isolated already\n');
  const uuid = 'GPU-959b33ec-6058-4389-bfce-aa98f18a5c5f';
  const released = await cli(['release', '3', uuid.toUpperCase(), '--file', path]);
  expect([released.code, released.stdout]).toEqual([0, `GPU 3 is released\nGPU ${uuid} is released\n`]);
  expect(await content(path)).toEqual({ uuid: [] });
});

test('two that edit at once both have their way', async () => {
  const path = join(await temporaryFolder(), 'unhealthyDevices.json');
  await Promise.all(['0', '1', '2', '3'].map((gpu) => cli(['isolate', gpu, '--file', path])));
  expect((await content(path)) as object).toEqual({
    index: expect.arrayContaining(['0', '1', '2', '3']) as unknown,
  });
});

test('a broken file is left as it is', async () => {
  const path = join(await temporaryFolder(), 'unhealthyDevices.json');
  await writeFile(path, '{"index": ["0" "1"]}');
  const { code, stderr } = await cli(['isolate', '2', '--file', path]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${path}:1:16 is no JSON`);
  expect(stderr).toContain('Nothing was changed: mend the file, or remove it.');
  expect(await readFile(path, 'utf8')).toBe('{"index": ["0" "1"]}');
});

test.each([
  [['isolate'], 'Which GPU is not said'],
  [['isolate', 'all'], '"all" names no GPU'],
  [['release'], 'Which GPU is not said'],
  [['release', '--all', '3'], 'Which GPU is not said'],
])('%j is a wrong command line', async (args, sentence) => {
  const { code, stderr } = await cli(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

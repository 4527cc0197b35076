import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from './support.ts';

const root = join(import.meta.dirname, '../..');
const buf = spawnSync(join(root, 'node_modules/.bin/buf'), ['--version']);

it.skipIf(buf.status !== 0)(
  'regenerating leaves no difference (skipped where buf does not run)',
  async () => {
    const folder = join(await temporaryFolder(), 'gen');
    const run = spawnSync(process.execPath, [join(root, 'scripts/generate-proto.js'), folder], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    const committed = await sources(join(root, 'src/kubelet/gen'));
    expect(committed.size).toBe(3);
    expect(await sources(folder)).toEqual(committed);
  },
);

async function sources(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

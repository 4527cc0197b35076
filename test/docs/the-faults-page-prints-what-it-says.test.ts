import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { ENTRY } from '../cli/support/cli.ts';
import { readPage, typeAll } from './console.ts';
import { isAsSaid } from './examples.ts';

const { files, session } = readPage(await readFile('docs/mock-faults.md', 'utf8'));

/** A folder in which `node-nvml` is this repository's, as where it was installed from npm. */
async function project(): Promise<{ folder: string; env: NodeJS.ProcessEnv }> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-page-'));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await mkdir(join(folder, 'node_modules'));
  await symlink(process.cwd(), join(folder, 'node_modules', 'node-nvml'));
  await writeFile(join(bin, 'node-nvml'), `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`, {
    mode: 0o755,
  });
  for (const [name, body] of files) await writeFile(join(folder, name), body);
  return { folder, env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' } };
}

describe('each command of the page about faults prints what the page says', () => {
  let printed: string[][] = [];

  beforeAll(async () => {
    const { folder, env } = await project();
    const stop = 'test -z "${NODE_NVML_MOCK_STATE-}" || node-nvml mock stop >/dev/null';
    printed = await typeAll(session, stop, { cwd: folder, env });
    await rm(folder, { recursive: true });
  }, 600_000);

  it('has commands', () => {
    expect(session.length).toBeGreaterThan(40);
  });

  for (const [at, { line, command, expected }] of session.entries()) {
    it(`line ${line}: ${command}`, () => {
      const is = printed[at] ?? [];
      if (!isAsSaid(is, expected)) expect(is).toEqual(expected);
    });
  }
});

import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

import { openMock } from './support/open-mock.ts';

test('a process that forbids it has the same snapshot', async () => {
  const { nvml, mock } = await openMock('h100x8');
  const outfile = join(await mkdtemp(join(tmpdir(), 'node-nvml-program-')), 'snapshot.mjs');
  const binding = fileURLToPath(new URL('../../src/nvml/binding.ts', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('fixtures/snapshot-without-code.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    external: ['ajv', 'yaml', 'pino'],
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(binding).href) },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disallow-code-generation-from-strings',
    outfile,
    mock.libraryPath,
  ]);
  const metrics = ['temperature', 'name', 'eccErrors', 'fanSpeed'] as const;
  expect(JSON.parse(stdout)).toEqual({ mayGenerate: false, gpu: nvml.snapshotSync({ metrics }).gpus[1] });
});

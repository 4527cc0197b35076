import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/nvml/library-file.ts';
import { createRaw, type Raw } from '../../src/nvml/raw.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The library made from fixtures/small-driver.cc; built once for each state of its sources. */
export function smallDriver(): string {
  const source = join(root, 'test/binding/fixtures/small-driver.cc');
  const abi = join(root, 'binding/abi');
  const hash = createHash('sha256');
  for (const file of [source, ...readdirSync(abi).map((name) => join(abi, name))])
    hash.update(readFileSync(file));
  const directory = join(tmpdir(), `node-nvml-small-driver-${hash.digest('hex').slice(0, 16)}`);
  const library = join(directory, 'libnvidia-ml.so.1');
  if (existsSync(library)) return library;
  mkdirSync(directory, { recursive: true });
  const made = join(directory, `${process.pid}.so`);
  const flags = ['-std=c++17', '-O1', '-shared', '-fPIC', `-I${join(root, 'binding')}`];
  execFileSync('g++', [...flags, source, '-o', made, '-lpthread']);
  renameSync(made, library); // whole or not at all, for test files that run side by side
  return library;
}

/** The raw layer on the small driver. */
export function openSmallDriver(deadlineMs = 10_000): { raw: Raw; library: number } {
  const library = openLibrary(smallDriver());
  const raw = createRaw(library.id, deadlineMs);
  raw.init_v2();
  return { raw, library: library.id };
}

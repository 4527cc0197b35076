// Bundles the command line, with the licences of the packages that are in it, and with V8's caches for the Node that runs
// this: its start compiles nothing.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { makeCaches } from './binary/caches.js';
import { licencesOf } from './support/licences.js';
import { firstFile, pieces } from './support/pieces.js';

const OLDEST_NODE = '20.19';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'lib/bundle');

function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function bundle() {
  // Pieces carry hashes: those of the last build would stay behind.
  rmSync(folder, { recursive: true, force: true });
  const { code, metafile } = await pieces(root, { node: OLDEST_NODE });
  for (const [name, text] of code) write(`code/${name}`, text);
  const options = { format: 'esm', target: `node${OLDEST_NODE}`, banner: { js: '#!/usr/bin/env node' } };
  write('node-nvml.js', await firstFile(join(root, 'lib/package/bundle.js'), options));
  chmodSync(join(folder, 'node-nvml.js'), 0o755);
  write('LICENSES.txt', licencesOf(metafile, root));
}

async function addCaches() {
  const work = mkdtempSync(join(tmpdir(), 'node-nvml-bundle-'));
  try {
    const caches = await makeCaches({ root, work, assets: folder, node: [process.execPath] });
    for (const [name, cache] of caches) write(`cache/${process.version}-${process.arch}/${name}`, cache);
  } catch (error) {
    console.warn(`The bundle has no caches and starts more slowly: ${error.message}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await bundle();
await addCaches();

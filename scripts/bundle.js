// Bundles the command line, with the licences of the packages that are in it.
import { chmod, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { bundleOptions } from './support/bundle-options.js';
import { licencesOf } from './support/licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}lib/bundle`;

// Chunks carry hashes: those of the last build would stay behind.
await rm(folder, { recursive: true, force: true });
const { metafile } = await build({ ...bundleOptions(root), metafile: true });
await writeFile(`${folder}/LICENSES.txt`, licencesOf(metafile, root));
await chmod(`${folder}/node-nvml.js`, 0o755);

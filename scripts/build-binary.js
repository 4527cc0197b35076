// Builds the command line as one file that needs no Node: Node itself with our code and native files inside
// (a "single executable application"). Writes dist/node-nvml-linux-ARCH, and dist/node-nvml-linux-ARCH.files with what it
// would unpack at its first start, for images whose file systems are read-only (docs/binary.md).
// Usage: npm run build:binary -- [--arch x64|arm64]   Needs `npm run build`; for the other architecture it cross-compiles.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { entry, piecesOfBinary } from './binary/code.js';
import { filesBelow, tableOfContents } from './binary/contents.js';
import { extended } from './binary/elf.js';
import { firstSteps, librariesLicence } from './binary/start.js';
import { keepEnglish } from './binary/icu.js';
import { makeCaches } from './binary/caches.js';
import { binutils, CROSS, emulated, need } from './support/debian.js';
import { licenceEntry, licencesOf } from './support/licences.js';
import { BINARY_NODE } from './support/node-releases.js';
import { nodeRelease } from './support/registry.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Node runs what is in the program only where this switch, which is in its text, is on. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

function write(folder, name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What goes into the binary, by the name under which it is found there. */
async function assetsFor(architecture, release) {
  const { code, metafile } = await piecesOfBinary(root, BINARY_NODE);
  const folder = `prebuilds/linux-${architecture}`;
  const files = filesBelow(root, [
    `${folder}/node-nvml.glibc.node`,
    `${folder}/mock`,
    'scenarios',
    'package.json',
  ]);
  const ours = licenceEntry('node-nvml (Apache-2.0)', readFileSync(join(root, 'LICENSE'), 'utf8'));
  const node = licenceEntry(`Node.js ${BINARY_NODE}`, readFileSync(join(release, 'LICENSE'), 'utf8'));
  const texts = [ours, node, librariesLicence(), licencesOf(metafile, root)];
  files.set('lib/bundle/LICENSES.txt', Buffer.from(texts.join('\n')));
  const assets = new Map([['contents.json', JSON.stringify(tableOfContents(files))]]);
  for (const [name, bytes] of files) assets.set(`files/${name}`, bytes);
  for (const [name, text] of code) assets.set(`code/${name}`, text);
  return { assets, files };
}

/** Node's own format of what a single executable holds, written by a Node of the same version. */
function makeBlob(work, names, main) {
  write(work, 'main.js', main);
  const paths = Object.fromEntries([...names].map((name) => [name, join('assets', name)]));
  const config = {
    main: 'main.js',
    output: 'blob',
    disableExperimentalSEAWarning: true,
    useCodeCache: false,
    useSnapshot: false,
    assets: paths,
  };
  write(work, 'sea.json', JSON.stringify(config));
  const node = join(nodeRelease(BINARY_NODE, process.arch), 'bin/node');
  execFileSync(node, ['--experimental-sea-config', 'sea.json'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(join(work, 'blob'));
}

function strippedNode(work, release, architecture) {
  const path = join(work, 'node');
  copyFileSync(join(release, 'bin/node'), path);
  chmodSync(path, 0o755);
  execFileSync(`${binutils(architecture)}strip`, [path]);
  const program = readFileSync(path);
  const at = program.indexOf(`${FUSE}:0`);
  if (at === -1) throw new Error(`Node ${BINARY_NODE} has no place for a single executable's code.`);
  program.write('1', at + FUSE.length + 1);
  return { node: program, unused: keepEnglish(program) };
}

async function buildBinary(architecture) {
  if (architecture !== process.arch) need(CROSS[architecture]);
  execFileSync(process.execPath, [join(root, 'scripts/prebuild.js'), '--arch', architecture], {
    stdio: 'inherit',
  });
  const release = nodeRelease(BINARY_NODE, architecture);
  const work = mkdtempSync(join(tmpdir(), 'node-nvml-binary-'));
  try {
    const { assets, files } = await assetsFor(architecture, release);
    for (const [name, content] of assets) write(join(work, 'assets'), name, content);
    const runner = emulated(architecture, [join(release, 'bin/node')]);
    const around = { root, work, assets: join(work, 'assets'), node: runner, architecture };
    for (const [name, cache] of await makeCaches(around)) {
      assets.set(`cache/${name}`, cache);
      write(join(work, 'assets/cache'), name, cache);
    }
    const blob = makeBlob(work, assets.keys(), await entry(root, BINARY_NODE));
    const first = firstSteps(root, work, architecture);
    const { node, unused } = strippedNode(work, release, architecture);
    const program = extended(node, unused, 'NODE_SEA_BLOB', blob, first);
    const path = write(join(root, 'dist'), `node-nvml-linux-${architecture}`, program);
    chmodSync(path, 0o755);
    writeUnpacked(`${path}.files`, files);
    console.log(
      `dist/node-nvml-linux-${architecture}: ${(statSync(path).size / 1e6).toFixed(1)} MB, Node ${BINARY_NODE}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The rest is read where it is. */
const isUnpacked = (name) => name.startsWith('prebuilds/') || name.startsWith('scenarios/');

/** As src/binary/unpack.ts lays them out below a folder. */
function writeUnpacked(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  const { id, files: facts } = tableOfContents(files);
  for (const [name, bytes] of files) {
    if (!isUnpacked(name)) continue;
    const path = write(join(folder, id), name, bytes);
    chmodSync(path, facts[name].executable ? 0o755 : 0o644);
  }
}

const { values } = parseArgs({ options: { arch: { type: 'string', default: process.arch } } });
if (!['x64', 'arm64'].includes(values.arch)) {
  console.error(`--arch ${values.arch} is no architecture of the binary; there are x64 and arm64.`);
  process.exit(64);
}
await buildBinary(values.arch);

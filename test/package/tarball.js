// What npm packs: every file is one that we mean to ship, and all of those are there.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expectEqual } from '../real-kubelet/support/expect.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const ARCHITECTURES = ['x64', 'arm64'];

const MOST_BYTES = 3_000_000;
const lines = (text) => text.split('\n').filter((line) => line !== '');

/** The bundle's pieces have hashes in their names. */
const BUNDLE_PIECE = /^lib\/bundle\/code\/[\w-]+-[A-Z0-9]{8}\.js$/;
/** Nothing of these belongs to a package, whatever else changes. */
const NEVER =
  /\.tsbuildinfo$|\.map$|(^|\/)(test|tests|src|binding|node_modules|\.env|\.npmrc)(\/|$)|binding\.gyp$/;

/** Compiles for both architectures and packs; answers the tarball and what npm says of it. */
export function pack(folder) {
  const run = (command, ...args) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });
  run(process.execPath, 'scripts/prebuild.js', '--arch', 'all');
  const [facts] = JSON.parse(
    run('npm', 'pack', '--ignore-scripts', '--json', `--pack-destination=${folder}`),
  );
  return { path: join(folder, facts.filename), files: facts.files, bytes: facts.size };
}

export async function checkContents(report, { files, bytes }) {
  report.heading('The tarball');
  const found = files.map(({ path }) => path);
  await report.check('holds exactly the files that it should', () => {
    const named = found.filter((path) => !BUNDLE_PIECE.test(path)).sort();
    expectSame(named, expectedFiles());
    expectEqual(
      found.filter((path) => NEVER.test(path)),
      [],
      'files that must never be in it',
    );
    if (!found.some((path) => BUNDLE_PIECE.test(path))) throw new Error('the bundle has no pieces');
    return `${found.length} files`;
  });
  await report.check(`has at most ${MOST_BYTES / 1e6} MB`, () => {
    if (bytes > MOST_BYTES) throw new Error(`it has ${bytes} bytes`);
    return `${(bytes / 1e6).toFixed(2)} MB`;
  });
  await report.check('has programs that may be run', () => {
    const modes = files.filter(({ path }) => /\/bin\/|^lib\/bundle\/node-nvml\.js$/.test(path));
    expectEqual(
      modes.map(({ mode }) => (mode & 0o111) !== 0),
      modes.map(() => true),
      'executable',
    );
    expectEqual(modes.length, 1 + ARCHITECTURES.length, 'programs');
  });
  await report.check('runs no script when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const atInstall = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);
    expectEqual(atInstall, [], 'scripts at installation');
  });
}

/** Of the sources in git: what is compiled from them, and what is shipped as it is. */
function expectedFiles() {
  const git = (...paths) =>
    lines(execFileSync('git', ['ls-files', ...paths], { cwd: root, encoding: 'utf8' }));
  const sources = git('src').filter((path) => !path.startsWith('src/binary/'));
  const compiled = sources.flatMap((path) => {
    const name = path.replace(/^src\//, 'lib/').replace(/\.ts$/, '');
    return [`${name}.js`, `${name}.d.ts`];
  });
  const asTheyAre = git(
    'scenarios',
    'schemas',
    'include',
    'docs/*.md',
    'README.md',
    'LICENSE',
    'package.json',
  );
  const bundle = ['node-nvml.js', 'code/node-nvml.js', 'LICENSES.txt'].map((name) => `lib/bundle/${name}`);
  return [...compiled, ...asTheyAre, ...bundle, ...ARCHITECTURES.flatMap(prebuilt)].sort();
}

function prebuilt(architecture) {
  const cmake = readFileSync(join(root, 'binding/mock/CMakeLists.txt'), 'utf8');
  const [, eras = ''] = /set\(MOCK_ERAS ([\d ]+)\)/.exec(cmake) ?? [];
  const mock = ['libnvidia-ml-core.so', 'bin/nvml-mock-control'].concat(
    eras.split(' ').map((era) => `${era}/libnvidia-ml.so.1`),
  );
  const folder = `prebuilds/linux-${architecture}`;
  return [`${folder}/node-nvml.glibc.node`, ...mock.map((name) => `${folder}/mock/${name}`)];
}

function expectSame(found, wanted) {
  const missing = wanted.filter((path) => !found.includes(path));
  const surplus = found.filter((path) => !wanted.includes(path));
  if (missing.length === 0 && surplus.length === 0) return;
  throw new Error(`missing: ${missing.join(', ') || 'none'}; not expected: ${surplus.join(', ') || 'none'}`);
}

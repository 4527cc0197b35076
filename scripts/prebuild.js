// Puts what is compiled where the package ships it: the addon and the mock driver of one platform, without symbols for
// debuggers. Usage: node scripts/prebuild.js [--arch x64|arm64|all]; without it, what `npm run build:native` compiled.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { binutils, CROSS, need } from './support/debian.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const ARCHITECTURES = ['x64', 'arm64'];

/** Compiles for the other architecture, in a folder of its own; answers where that is. */
function compile(architecture) {
  const run = (...args) => execFileSync('npx', ['cmake-js', ...args], { cwd: root, stdio: 'inherit' });
  if (architecture === process.arch) {
    run('build');
    return join(root, 'build/Release');
  }
  need(CROSS[architecture]);
  const folder = join(root, `build-${architecture}`);
  run(
    'build',
    '-O',
    folder,
    '--arch',
    architecture,
    `--CDCMAKE_TOOLCHAIN_FILE=${root}cmake/linux-${architecture}.cmake`,
  );
  return join(folder, 'Release');
}

function ship(release, architecture) {
  const folder = join(root, 'prebuilds', `linux-${architecture}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(release, 'node_nvml.node'), join(folder, 'node-nvml.glibc.node'));
  cpSync(join(release, 'mock'), join(folder, 'mock'), { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  for (const file of files) {
    execFileSync(`${binutils(architecture)}strip`, ['--strip-unneeded', file]);
    chmodSync(file, 0o755);
  }
}

const { values } = parseArgs({ options: { arch: { type: 'string' } } });
if (values.arch === undefined) ship(join(root, 'build/Release'), process.arch);
else if (values.arch !== 'all' && !ARCHITECTURES.includes(values.arch)) {
  console.error(`--arch ${values.arch} is no architecture; there are ${ARCHITECTURES.join(', ')} and all.`);
  process.exitCode = 64;
} else {
  for (const each of values.arch === 'all' ? ARCHITECTURES : [values.arch]) ship(compile(each), each);
}

// What the native files need of a system, read from the files: no newer glibc and libstdc++ than we say.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ARCHITECTURES, root } from './tarball.js';

const FLOOR = { GLIBC: '2.28', GLIBCXX: '3.4.22', CXXABI: '1.3.11', GCC: '7.0.0' };

export async function checkFloor(report) {
  report.heading(
    `What the native files need: at most ${Object.entries(FLOOR)
      .map((pair) => pair.join('_'))
      .join(', ')}`,
  );
  for (const architecture of ARCHITECTURES) {
    const folder = join(root, 'prebuilds', `linux-${architecture}`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
    await report.check(`linux-${architecture}, ${files.length} files`, () => floorOf(files));
  }
}

/** The newest of each that the files ask for; throws where one is newer than the floor. */
function floorOf(files) {
  const newest = new Map();
  for (const file of files) {
    for (const [kind, version] of needsOf(file)) {
      const limit = FLOOR[kind];
      if (limit === undefined || isNewer(version, limit)) throw new Error(`${file} needs ${kind}_${version}`);
      if (isNewer(version, newest.get(kind) ?? '0')) newest.set(kind, version);
    }
  }
  return [...newest].map((pair) => pair.join('_')).join(', ');
}

function needsOf(file) {
  const text = execFileSync('objdump', ['-p', file], { encoding: 'utf8' });
  const [, references = ''] = text.split('Version References:');
  return [...references.matchAll(/\b(GLIBC|GLIBCXX|CXXABI|GCC|[A-Z]+)_([\d.]+)$/gm)].map(
    ([, kind, version]) => [kind, version],
  );
}

function isNewer(version, other) {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number));
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return at !== -1 && a[at] > (b[at] ?? 0);
}

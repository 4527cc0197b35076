// Packages of the npm registry that scripts need whole, kept in a cache outside of the repository. npm checks what it
// downloads against the registry; what we ship is checked against a digest of our own, too.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { DIGESTS } from './node-releases.js';

export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'node-nvml', 'npm');

/** The folder of a release of Node: bin/node, include/node, LICENSE. */
export function nodeRelease(version, architecture) {
  return registryPackage(`node-linux-${architecture}`, version);
}

/** The folder of a package as it was published, without what it depends on. */
export function registryPackage(name, version) {
  const folder = join(cacheFolder, `${name}-${version}`);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const making = mkdtempSync(join(cacheFolder, '.new-'));
  try {
    const pack = ['pack', `${name}@${version}`, '--json', `--pack-destination=${making}`];
    const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: making, encoding: 'utf8' }));
    checkDigest(`${name}@${version}`, packed.integrity);
    const [tarball] = readdirSync(making);
    execFileSync('tar', ['-xzf', tarball], { cwd: making });
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(making, 'package'), folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

function checkDigest(release, found) {
  const expected = DIGESTS.get(release);
  if (expected !== undefined && expected !== found) {
    throw new Error(
      `${release} from the registry is ${found}, not ${expected} as scripts/support/node-releases.js has it. ` +
        'Do not ship it: find out who changed it.',
    );
  }
}

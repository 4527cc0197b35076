import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from './cache.js';
import { containerd as version } from './versions.js';

const run = promisify(execFile);
const module = 'github.com/containerd/containerd/v2';
const programs = ['containerd', 'ctr', 'containerd-shim-runc-v2'];

/**
 * The folder with a containerd that knows CDI, built now if the cache has none: Debian 12 has one that ignores the
 * names of CDI devices without a word.
 */
export async function containerdWithCdi(go) {
  const directory = path.join(cacheDirectory(), `containerd-${version}-${process.arch}`);
  if (existsSync(directory)) return directory;
  console.log(`building containerd ${version} (once; minutes on two cores)`);
  const started = performance.now();
  const env = { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
  const { stdout } = await run(go, ['mod', 'download', '-json', `${module}@${version}`], { env, cwd: '/' });
  const source = mkdtempSync(path.join(tmpdir(), 'containerd-'));
  const unfinished = `${directory}.${process.pid}`;
  try {
    // The module cache is read-only, and a program is built in its own module only.
    cpSync(JSON.parse(stdout).Dir, source, { recursive: true });
    await run('chmod', ['-R', 'u+w', source]);
    mkdirSync(unfinished, { recursive: true });
    const flags = ['-trimpath', '-buildvcs=false', '-ldflags', '-s -w', '-tags', 'no_btrfs no_devmapper no_zfs no_aufs'];
    const packages = programs.map((name) => `./cmd/${name}`);
    await run(go, ['build', ...flags, '-o', `${unfinished}/`, ...packages], { env, cwd: source });
    renameSync(unfinished, directory);
  } finally {
    rmSync(source, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`built containerd in ${Math.round((performance.now() - started) / 1000)} s: ${directory}`);
  return directory;
}

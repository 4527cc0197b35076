import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fetchedGoDirectory } from './cache.js';
import { findGo } from './go.js';
import { fetchedGo } from './versions.js';

const packages = ['containerd', 'runc', 'containernetworking-plugins', 'busybox-static', 'util-linux', 'mount'];

/** Installs what the two levels need and the machine lacks. Debian and root; elsewhere it says so and goes on. */
export async function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log('--install: nothing installed, it needs root and apt-get');
    return;
  }
  const missing = packages.filter((name) => run('dpkg', ['-s', name], 'ignore').status !== 0);
  if (missing.length > 0) aptInstall(missing);
  if ((await findGo()).go === null) installGo();
}

function aptInstall(names) {
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The lists may be old or absent: they are fetched only when that is needed.
  if (run('apt-get', args, 'inherit', env).status === 0) return;
  run('apt-get', ['update', '-q'], 'inherit', env);
  if (run('apt-get', args, 'inherit', env).status !== 0) {
    console.log(`--install: apt-get could not install ${names.join(' ')}; its output is above`);
  }
}

/** Debian's Go is too old for Kubernetes, but it can fetch a newer one, which is a module like any other. */
function installGo() {
  aptInstall(['golang-go', 'ca-certificates']);
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  const module = `golang.org/toolchain@v0.0.1-${fetchedGo}.linux-${arch}`;
  const fetched = run('go', ['mod', 'download', '-json', module], ['ignore', 'pipe', 'inherit']);
  if (fetched.status !== 0) {
    console.log(`--install: Go could not fetch ${module}; install Go 1.25 or newer by hand`);
    return;
  }
  const directory = fetchedGoDirectory();
  mkdirSync(path.dirname(directory), { recursive: true });
  const unfinished = `${directory}.${process.pid}`;
  cpSync(JSON.parse(fetched.stdout).Dir, unfinished, { recursive: true });
  // The module cache holds files that nobody may run.
  for (const tools of ['bin', path.join('pkg', 'tool', `linux_${arch}`)]) {
    for (const file of readdirSync(path.join(unfinished, tools))) chmodSync(path.join(unfinished, tools, file), 0o755);
  }
  renameSync(unfinished, directory);
}

function run(command, args, stdio, env = process.env) {
  return spawnSync(command, args, { stdio, env, encoding: 'utf8', cwd: '/' });
}

// Programs that a script needs beyond what `npm ci` brings, as packages of Debian and Ubuntu.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** What brings code for an architecture from the other one; empty where it is the machine's own. */
export const CROSS = {
  arm64: [
    { command: 'aarch64-linux-gnu-g++', debian: 'g++-aarch64-linux-gnu' },
    { command: 'aarch64-linux-gnu-gcc', debian: 'gcc-aarch64-linux-gnu' },
  ],
  x64: [
    { command: 'x86_64-linux-gnu-g++', debian: 'g++-x86-64-linux-gnu' },
    { command: 'x86_64-linux-gnu-gcc', debian: 'gcc-x86-64-linux-gnu' },
  ],
};

/** What runs programs of an architecture on the other one. */
export const EMULATOR = {
  arm64: { command: 'qemu-aarch64-static', debian: 'qemu-user-static', prefix: '/usr/aarch64-linux-gnu' },
  x64: { command: 'qemu-x86_64-static', debian: 'qemu-user-static', prefix: '/usr/x86_64-linux-gnu' },
};

/** The prefix of the programs of binutils for an architecture. */
export function binutils(architecture) {
  if (architecture === process.arch) return '';
  return architecture === 'arm64' ? 'aarch64-linux-gnu-' : 'x86_64-linux-gnu-';
}

/** A command of programs for an architecture, as it is started here; installs what that needs. */
export function emulated(architecture, command) {
  if (architecture === process.arch) return command;
  const { prefix, ...emulator } = EMULATOR[architecture];
  need([emulator, ...CROSS[architecture]]); // the compiler brings the libraries of the architecture
  return [emulator.command, '-L', prefix, ...command];
}

/** Installs what is missing, as root on Debian; else throws a sentence that says what to install. */
export function need(tools) {
  const missing = tools.filter(({ command }) => !onPath(command));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(({ debian }) => debian))];
  const wanted = `${missing.map(({ command }) => command).join(', ')} not found; install ${packages.join(' ')}`;
  if (process.getuid() !== 0 || !onPath('apt-get')) throw new Error(`${wanted} (Debian, Ubuntu).`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  console.log(`Installing ${packages.join(' ')} ...`);
  const install = () => apt('install', '-qy', '--no-install-recommends', ...packages);
  if (install() !== 0 && (apt('update', '-q') !== 0 || install() !== 0)) {
    throw new Error(`${wanted}: apt-get could not.`);
  }
}

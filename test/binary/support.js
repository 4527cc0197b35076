import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const ARCHITECTURES = ['x64', 'arm64'];

export const binaryOf = (architecture) => join(root, 'dist', `node-nvml-linux-${architecture}`);
export const own = binaryOf(process.arch);

/** What a command prints; throws what it says where it does not end with `code`. */
export function output(command, { code = 0, env = {}, cwd = '/' } = {}) {
  const [program, ...args] = command;
  const { PATH } = process.env;
  const { status, signal, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  if (status === code) return stdout + stderr;
  throw new Error(`${command.join(' ')} ended with ${signal ?? status}: ${stdout}${stderr}`);
}

export function mustMatch(text, pattern) {
  if (!pattern.test(text)) throw new Error(`not like ${pattern}: ${text}`);
}

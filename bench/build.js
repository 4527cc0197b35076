// Builds the constant-answer library and the peers into bench/build. A peer whose tools are missing is left out by name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
export const buildFolder = join(here, 'build');
export const constantLibrary = join(buildFolder, 'libnvidia-ml.so.1');
const headers = join(here, '../node_modules/node-api-headers/include');

const table = join(here, '../binding');

const PYNVML = 'nvidia-ml-py==13.615.71';

/** What is built from what. `args` may use the output's path; a step runs when its output is older than its source. */
const steps = [
  {
    what: 'the constant-answer library',
    command: 'gcc',
    needed: true,
    source: 'constant/nvml.c',
    output: 'libnvidia-ml.so.1',
    args: (source, output) => [
      '-O2',
      '-shared',
      '-fPIC',
      '-Wl,-soname,libnvidia-ml.so.1',
      '-o',
      output,
      source,
    ],
  },
  {
    what: 'hand-written Node-API',
    command: 'g++',
    needed: true,
    source: 'peers/napi/wrapper.cc',
    output: 'wrapper.node',
    args: (source, output) => ['-std=c++17', '-O2', '-shared', '-fPIC', `-I${headers}`, '-o', output, source],
  },
  {
    what: 'C',
    command: 'gcc',
    needed: true,
    source: 'peers/c/loop.c',
    output: 'c-loop',
    args: (source, output) => ['-O2', '-o', output, source, '-ldl'],
  },
  {
    what: "the mock's getters",
    command: 'g++',
    needed: true,
    source: 'mock/getters.cc',
    output: 'mock-getters',
    // -rdynamic: the library's look at the clock is to be found in the program, which counts it.
    args: (source, output) => ['-std=c++17', '-O2', '-rdynamic', `-I${table}`, '-o', output, source, '-ldl'],
  },
  {
    what: "the mock's longer ways",
    command: 'gcc',
    needed: true,
    source: 'mock/times.c',
    output: 'mock-times',
    args: (source, output) => ['-O2', '-D_GNU_SOURCE', '-o', output, source, '-ldl'],
  },
  {
    what: 'go-nvml',
    command: 'go',
    needed: false,
    source: 'peers/go/main.go',
    output: 'go-loop',
    args: (_source, output) => ['build', '-trimpath', '-buildvcs=false', '-o', output, '.'],
    folder: 'peers/go',
  },
  {
    what: 'nvml-wrapper',
    command: 'cargo',
    needed: false,
    source: 'peers/rust/src/main.rs',
    output: 'rust/release/loop',
    args: () => ['build', '--quiet', '--release', '--locked', '--target-dir', join(buildFolder, 'rust')],
    folder: 'peers/rust',
  },
  {
    what: 'pynvml',
    command: 'pip',
    needed: false,
    source: 'peers/python/loop.py',
    output: 'python/pynvml.py',
    args: () => ['install', '--quiet', '--no-deps', '--target', join(buildFolder, 'python'), PYNVML],
    once: true,
  },
];

function upToDate({ once }, source, output) {
  return existsSync(output) && (once === true || statSync(output).mtimeMs >= statSync(source).mtimeMs);
}

/** @returns {string | null} why the step failed */
function run(step) {
  const source = join(here, step.source);
  const output = join(buildFolder, step.output);
  if (upToDate(step, source, output)) return null;
  const { status, error, stderr } = spawnSync(step.command, step.args(source, output), {
    cwd: join(here, step.folder ?? '.'),
    encoding: 'utf8',
  });
  if (error?.code === 'ENOENT') return `${step.command} is not installed`;
  if (error) return error.message;
  const reason =
    stderr
      .trim()
      .split('\n')
      .findLast((line) => line !== '') ?? 'no reason given';
  return status === 0 ? null : `${step.command} failed: ${reason}`;
}

/** Builds everything. @returns {Map<string, string>} what was left out, and why */
export function build() {
  mkdirSync(buildFolder, { recursive: true });
  const leftOut = new Map();
  for (const step of steps) {
    const reason = run(step);
    if (reason === null) continue;
    if (step.needed) throw new Error(`Cannot build ${step.what} for the benchmark: ${reason}.`);
    leftOut.set(step.what, reason);
  }
  return leftOut;
}

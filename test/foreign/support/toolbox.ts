import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = fileURLToPath(new URL('..', import.meta.url));

/** Outside of the repository, and kept between runs. */
export const cache: string = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'node-nvml',
  'foreign',
);

/** What is run on the mock, each as a command; `null` where this machine cannot have it. */
export const tools = ['python', 'go', 'rust', 'smi535', 'smi550'] as const;
export type Tool = (typeof tools)[number];

export type Toolbox = {
  readonly commands: Readonly<Record<Tool, string | null>>;
  /** Why a tool is left out. */
  readonly reasons: Readonly<Partial<Record<Tool, string>>>;
};

/** The current releases that are tested, and old ones with the structs of their time. */
export const pythonPackages = ['nvidia-ml-py==13.615.71', 'nvitop==1.7.2', 'gpustat==1.1.1'] as const;
export const oldReleases = ['11.450.51', '11.525.150', '12.535.161'] as const;
export type OldRelease = (typeof oldReleases)[number];

/** The folder of an old release of nvidia-ml-py, for PYTHONPATH. */
export function oldRelease(version: OldRelease): string {
  return join(cache, `nvidia-ml-py-${version}`);
}

/** Installs and builds what this machine can, once. */
export async function fillToolbox(): Promise<Toolbox> {
  await mkdir(cache, { recursive: true });
  const commands: Record<Tool, string | null> = {
    python: null,
    go: null,
    rust: null,
    smi535: installed('NODE_NVML_SMI_535'),
    smi550: installed('NODE_NVML_SMI_550'),
  };
  const reasons: Partial<Record<Tool, string>> = {};
  if (commands.smi535 === null) reasons.smi535 = 'NODE_NVML_SMI_535 names no nvidia-smi 535';
  if (commands.smi550 === null) reasons.smi550 = 'NODE_NVML_SMI_550 names no nvidia-smi 550';
  const builders = { python: buildPython, go: buildGo, rust: buildRust };
  for (const tool of ['python', 'go', 'rust'] as const) {
    try {
      commands[tool] = await builders[tool]();
    } catch (error) {
      reasons[tool] = reason(error);
    }
  }
  return { commands, reasons };
}

/** NVIDIA's program is not ours to fetch: a person says where it is. */
function installed(variable: string): string | null {
  const path = process.env[variable];
  return path !== undefined && existsSync(path) ? path : null;
}

function reason(error: unknown): string {
  const { code, path, stderr, message } = error as Error & { code?: string; path?: string; stderr?: string };
  if (code === 'ENOENT') return `${path ?? 'its tool'} is not installed`;
  const lines = (stderr ?? '').trim().split('\n');
  return lines.at(-1) === '' ? message : (lines.at(-1) ?? message);
}

/** A virtual environment with the current releases; the old ones beside it, a folder each. */
async function buildPython(): Promise<string> {
  const name = createHash('sha256').update(pythonPackages.join(' ')).digest('hex').slice(0, 12);
  const folder = join(cache, `python-${name}`);
  const python = join(folder, 'bin/python');
  if (!existsSync(join(folder, 'complete'))) {
    await rm(folder, { recursive: true, force: true });
    await run('python3', ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', ...pythonPackages]);
    await writeFile(join(folder, 'complete'), '');
  }
  for (const version of oldReleases) {
    if (existsSync(oldRelease(version))) continue;
    const made = `${oldRelease(version)}.${process.pid}`;
    const from = `nvidia-ml-py==${version}`;
    await run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', made, from]);
    await rename(made, oldRelease(version));
  }
  return python;
}

async function buildGo(): Promise<string> {
  const program = join(cache, 'go-facts');
  await run('go', ['build', '-trimpath', '-buildvcs=false', '-o', program, '.'], { cwd: join(here, 'go') });
  return program;
}

async function buildRust(): Promise<string> {
  const target = join(cache, 'rust');
  const arguments_ = ['build', '--quiet', '--release', '--locked', '--target-dir', target];
  await run('cargo', arguments_, { cwd: join(here, 'rust') });
  return join(target, 'release/facts');
}

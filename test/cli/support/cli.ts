import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What users run: the bundle that `npm run build` makes. */
export const ENTRY: string = fileURLToPath(new URL('../../../lib/bundle/node-nvml.js', import.meta.url));

export type Result = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type RunOptions = { readonly env?: Readonly<Record<string, string>>; readonly entry?: string };

/** Runs the command line to its end. Its output is a pipe, and the environment of the tests does not reach it. */
export async function cli(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const running = startCli(args, options);
  running.child.stdin.end();
  const [code] = (await once(running.child, 'close')) as [number | null];
  return { code, ...running.output };
}

/** Starts the command line; `output` grows. */
export function startCli(
  args: readonly string[],
  { env = {}, entry = ENTRY }: RunOptions = {},
): { child: ChildProcessWithoutNullStreams; output: { stdout: string; stderr: string } } {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing; run "npm run build" before the tests.`);
  const child = spawnCli(entry, args, env);
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return { child, output };
}

function spawnCli(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  return spawn(process.execPath, [entry, ...args], { env: { PATH, HOME, TMPDIR, ...env }, stdio: 'pipe' });
}

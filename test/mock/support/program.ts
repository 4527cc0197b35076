import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

/** How a program ended, and what it said. */
export type Ended = {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Compiles a program of test/mock/programs for one test; it finds its NVML when it runs, as anybody's does. */
export function compile(name: string, ...flags: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'node-nvml-program-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const program = join(folder, name);
  const source = fileURLToPath(new URL(`../programs/${name}.c`, import.meta.url));
  execFileSync('cc', ['-O1', '-g', ...flags, '-o', program, source, '-ldl', '-lpthread']);
  return program;
}

/** Runs a program to its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error.code ?? error.signal ?? null);
      resolve({ code, stdout, stderr });
    });
  });
}

import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { smallDriver } from './small-driver.ts';

export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };

/** Runs a program of fixtures/ in a Node process of its own, with the small driver as its argument where none are given. */
export async function runProgram(
  name: string,
  environment: Record<string, string> = {},
  args: readonly string[] = [smallDriver()],
): Promise<Ended> {
  const binding = fileURLToPath(new URL('../../src/nvml/binding.ts', import.meta.url));
  const outfile = join(mkdtempSync(join(tmpdir(), 'node-nvml-program-')), `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(binding).href) },
    // Bundled CommonJS dependencies still call require().
    banner: {
      js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);",
    },
  });
  const child = spawn(process.execPath, [outfile, ...args], {
    env: { ...process.env, ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return await new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
    });
  });
}

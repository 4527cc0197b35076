import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from '../real-kubelet/build/cache.js';

const run = promisify(execFile);

/** The newest that the Go module proxy has. */
export const version = 'v0.19.1';
const module = 'github.com/NVIDIA/k8s-device-plugin';

/** NVIDIA's plugin, built now if the cache has none: `{ file, reason }`, of which one is null. */
export async function nvidiaPlugin(go) {
  const file = path.join(cacheDirectory(), `nvidia-device-plugin-${version}-${process.arch}`);
  if (existsSync(file)) return { file, reason: null };
  mkdirSync(cacheDirectory(), { recursive: true });
  const source = mkdtempSync(path.join(tmpdir(), 'nvidia-device-plugin-'));
  const unfinished = `${file}.${process.pid}`;
  console.log(`building NVIDIA's device plugin ${version} (once; a minute or two on two cores)`);
  const started = performance.now();
  try {
    await build(go, source, unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    const words = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .slice(-2)
      .join(' ');
    return { file: null, reason: `NVIDIA's plugin ${version} cannot be built: ${words}` };
  } finally {
    rmSync(source, { recursive: true, force: true });
    rmSync(unfinished, { force: true });
  }
  console.log(`built it in ${Math.round((performance.now() - started) / 1000)} s: ${file}`);
  return { file, reason: null };
}

/** In a copy of its own module: the module cache is read-only, and what the module pins is what NVIDIA builds with. */
async function build(go, source, output) {
  const env = { ...process.env, CGO_ENABLED: '1', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
  const { stdout } = await run(go, ['mod', 'download', '-json', `${module}@${version}`], { env, cwd: '/' });
  cpSync(JSON.parse(stdout).Dir, source, { recursive: true });
  await run('chmod', ['-R', 'u+w', source]);
  // NVML's names are bound when they are called, as the driver may lack some.
  const flags = ['-trimpath', '-buildvcs=false', '-ldflags', '-s -w -extldflags=-Wl,-z,lazy'];
  await run(go, ['build', ...flags, '-o', output, './cmd/nvidia-device-plugin'], {
    env,
    cwd: source,
    maxBuffer: 64 << 20,
  });
}

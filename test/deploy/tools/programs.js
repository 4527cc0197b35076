import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from '../../real-kubelet/build/cache.js';
import { helm, kubeconform } from './versions.js';

const programs = {
  helm: { module: `helm.sh/helm/v3/cmd/helm@${helm}`, version: helm },
  kubeconform: {
    module: `github.com/yannh/kubeconform/cmd/kubeconform@${kubeconform}`,
    version: kubeconform,
  },
};

/** The path of the program, built now if the cache has none. */
export function program(name, go) {
  const { module, version } = programs[name];
  const file = path.join(cacheDirectory(), `${name}-${version}-${process.arch}`);
  if (existsSync(file)) return file;
  console.log(`building ${name} ${version} (once; a minute or two on two cores)`);
  const started = performance.now();
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const env = { ...process.env, GOBIN: unfinished, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '' };
  const args = ['install', '-trimpath', '-ldflags', '-s -w', module];
  const { status } = spawnSync(go, args, { env, cwd: '/', stdio: 'inherit' });
  if (status !== 0) throw new Error(`go install ${module} ended with ${status}; its output is above`);
  renameSync(path.join(unfinished, name), file);
  rmSync(unfinished, { recursive: true });
  console.log(`built ${name} in ${Math.round((performance.now() - started) / 1000)} s: ${file}`);
  return file;
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from './cache.js';
import { kubernetes } from './versions.js';

const module = path.join(import.meta.dirname, '..', 'go');
const [major, minor] = kubernetes.slice(1).split('.');
const versionPackage = 'k8s.io/component-base/version';
const versionFlags = `-X ${versionPackage}.gitVersion=${kubernetes} -X ${versionPackage}.gitMajor=${major} -X ${versionPackage}.gitMinor=${minor}`;

/** Each program: its Go package, and the files that decide whether a cached build still serves. */
const programs = {
  'device-manager': { package: './device-manager', sources: 'device-manager' },
  kubelet: { package: 'k8s.io/kubernetes/cmd/kubelet', sources: null },
};

/** The path of the program, built now if the cache has none for these sources. */
export async function binary(name, go) {
  const { package: goPackage, sources } = programs[name];
  const directory = path.join(cacheDirectory(), `kubernetes-${kubernetes}-${process.arch}`);
  const file = path.join(directory, `${name}-${fingerprint(sources)}`);
  if (existsSync(file)) return file;
  mkdirSync(directory, { recursive: true });
  console.log(`building ${name} of Kubernetes ${kubernetes} (once; minutes on two cores)`);
  const started = performance.now();
  const unfinished = `${file}.${process.pid}`;
  await build(go, goPackage, unfinished);
  renameSync(unfinished, file);
  console.log(`built ${name} in ${Math.round((performance.now() - started) / 1000)} s: ${file}`);
  return file;
}

function fingerprint(sources) {
  const files = [path.join(module, 'go.mod'), path.join(module, 'go.sum')];
  if (sources !== null) {
    const directory = path.join(module, sources);
    files.push(...readdirSync(directory).sort().map((file) => path.join(directory, file)));
  }
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

async function build(go, goPackage, output) {
  const args = ['build', '-trimpath', '-buildvcs=false', '-ldflags', `-s -w ${versionFlags}`, '-o', output, goPackage];
  const child = spawn(go, args, {
    cwd: module,
    env: { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' },
    stdio: 'inherit',
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`go build ${goPackage} in ${module} ended with ${code}; its output is above`)),
    );
  });
}

// What a release consists of, and the command that publishes each part.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { version } from './versions.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ARCHITECTURES = ['x64', 'arm64'];

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The parts, and sentences about those that are missing. */
export function artifacts() {
  const parts = [tarball()];
  const missing = [];
  for (const architecture of ARCHITECTURES) {
    if (!existsSync(join(root, 'prebuilds', `linux-${architecture}`, 'node-nvml.glibc.node'))) {
      missing.push(`The package has no prebuild for linux-${architecture}: run "npm run build:prebuilds".`);
    }
    const name = `dist/node-nvml-linux-${architecture}`;
    if (!existsSync(join(root, name))) {
      missing.push(`${name} is missing: run "npm run build:binary -- --arch ${architecture}".`);
    } else parts.push(binary(name));
  }
  const images = ARCHITECTURES.map(
    (architecture) => `--binary ${architecture}=dist/node-nvml-linux-${architecture}`,
  );
  parts.push(
    {
      what: `image node-nvml:${version}, linux/amd64 and linux/arm64`,
      detail: `npm run build:image -- ${images.join(' ')}`,
      publish: `skopeo copy --all oci:build/image/layout docker://REGISTRY/node-nvml:${version}`,
    },
    {
      what: `chart node-nvml-device-plugin ${version}`,
      detail: 'deploy/helm/node-nvml-device-plugin',
      publish: `helm package deploy/helm/node-nvml-device-plugin && helm push node-nvml-device-plugin-${version}.tgz oci://REGISTRY`,
    },
    {
      what: `manifest deploy/node-nvml-device-plugin.yml of version ${version}`,
      detail: `${statSync(join(root, 'deploy/node-nvml-device-plugin.yml')).size} bytes`,
      publish: `git tag v${version} && git push origin v${version}`,
    },
  );
  return { parts, missing };
}

function tarball() {
  const text = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, entryCount, size }] = JSON.parse(text);
  return {
    what: `npm package node-nvml@${version}`,
    detail: `${filename}, ${entryCount} files, ${megabytes(size)}`,
    publish: 'npm publish --provenance --access public',
  };
}

function binary(name) {
  const bytes = readFileSync(join(root, name));
  return {
    what: `binary ${name}`,
    detail: `${megabytes(bytes.length)}, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
    publish: 'attach it to the release of the tag',
  };
}

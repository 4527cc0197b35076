// Builds the container image without a container engine: an OCI layout, and the same as an archive for `ctr images import`,
// `podman load` and `skopeo copy`. In it are the binary, the C library that it needs, and nothing else: no shell, no
// packages. The same inputs give the same digests. Usage: npm run build:image -- --help
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { ARCHITECTURES } from './build-image/architectures.js';
import { fromDebian, fromSystem, hasApt } from './build-image/libraries.js';
import { layer } from './build-image/layer.js';
import { Layout } from './build-image/layout.js';
import { stageBinary, stageLibraries } from './build-image/root.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const usage = `usage: npm run build:image -- --binary ARCH=FILE [--binary ARCH=FILE] [options]
  --binary ARCH=FILE   the node-nvml binary of an architecture: ${Object.keys(ARCHITECTURES).join(', ')}
  --libraries SOURCE   where the C library comes from: debian (packages of the architecture, by apt-get; the default
                       where there is one) or system (this machine's, for its own architecture)
  --name NAME          what the image is called, without a tag; default localhost/node-nvml
  --tag TAG            default ${version}
  --out DIR            default build/image; gets layout/ and image.tar`;

function options() {
  const { values } = parseArgs({
    options: {
      binary: { type: 'string', multiple: true, default: [] },
      libraries: { type: 'string', default: hasApt() ? 'debian' : 'system' },
      name: { type: 'string', default: 'localhost/node-nvml' },
      tag: { type: 'string', default: version },
      out: { type: 'string', default: 'build/image' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (!['debian', 'system'].includes(values.libraries)) {
    throw new Error(`--libraries is ${values.libraries}, but must be debian or system`);
  }
  if (values.binary.length === 0) throw new Error('--binary is missing: npm run build:binary makes one');
  return { ...values, binaries: values.binary.map(binaryOf) };
}

function binaryOf(text) {
  const [architecture, file] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
  if (!(architecture in ARCHITECTURES)) {
    throw new Error(`--binary is ${text}, but must be ${Object.keys(ARCHITECTURES).join('=FILE or ')}=FILE`);
  }
  return { architecture, file };
}

/** One image: the libraries in a layer of their own, which stays the same when only the binary changes. */
function build({ architecture, file }, { libraries, scratch, layout }) {
  const source = libraries === 'debian' ? fromDebian(architecture, scratch) : fromSystem(architecture);
  const roots = ['libraries', 'binary'].map((name) => path.join(scratch, `${architecture}-${name}`));
  stageLibraries(roots[0], architecture, source);
  stageBinary(roots[1], file);
  const layers = roots.map((root) => layout.addLayer(layer(root)));
  const manifest = layout.addImage({ architecture, layers, libraries: source.description });
  console.log(`${architecture}: ${source.description}`);
  return manifest;
}

function main(chosen) {
  // What folders of a layer may be is to be the same whoever builds them.
  process.umask(0o022);
  rmSync(chosen.out, { recursive: true, force: true });
  mkdirSync(chosen.out, { recursive: true });
  const layout = new Layout(path.join(chosen.out, 'layout'), version);
  const scratch = mkdtempSync(path.join(tmpdir(), 'node-nvml-image-'));
  try {
    const around = { libraries: chosen.libraries, scratch, layout };
    const manifests = chosen.binaries
      .toSorted((one, other) => (one.architecture < other.architecture ? -1 : 1))
      .map((binary) => build(binary, around));
    const index = layout.finish(manifests, `${chosen.name}:${chosen.tag}`);
    const archive = path.join(chosen.out, 'image.tar');
    writeFileSync(archive, layer(layout.directory).tar);
    const sizes = manifests.map(({ platform, size }) => `${platform.architecture} ${megabytes(size)}`);
    console.log(`${chosen.name}:${chosen.tag} ${index.digest}`);
    console.log(`compressed: ${sizes.join(', ')}`);
    console.log(`${layout.directory}\n${archive}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  const chosen = options();
  if (chosen === null) console.log(usage);
  else main(chosen);
} catch (error) {
  console.error(`build-image: ${error.message}`);
  process.exitCode = 1;
}

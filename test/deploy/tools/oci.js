import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expectEqual } from '../../real-kubelet/support/expect.js';

const index = 'application/vnd.oci.image.index.v1+json';
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** Reads an OCI layout by the specification, and throws where it is not as that says. Answers its images. */
export function readLayout(directory) {
  const { imageLayoutVersion } = JSON.parse(readFileSync(path.join(directory, 'oci-layout'), 'utf8'));
  expectEqual(imageLayoutVersion, '1.0.0', 'imageLayoutVersion');
  const seen = new Set();
  const blob = ({ digest, size, mediaType }, wanted) => {
    expectEqual(mediaType, wanted, `media type of ${digest}`);
    const [algorithm, name] = digest.split(':');
    const bytes = readFileSync(path.join(directory, 'blobs', algorithm, name));
    expectEqual(bytes.length, size, `size of ${digest}`);
    expectEqual(sha256(bytes), digest, `digest of ${digest}`);
    seen.add(name);
    return bytes;
  };
  const json = (descriptor, wanted) => JSON.parse(blob(descriptor, wanted).toString());
  const top = JSON.parse(readFileSync(path.join(directory, 'index.json'), 'utf8'));
  expectEqual([top.schemaVersion, top.mediaType, top.manifests.length], [2, index, 1], 'index.json');
  const { manifests } = json(top.manifests[0], index);
  const images = manifests.map((descriptor) => {
    const manifest = json(descriptor, manifestType);
    const config = json(manifest.config, configType);
    const layers = manifest.layers.map((layer) => gunzipSync(blob(layer, layerType)));
    expectEqual(config.rootfs.diff_ids, layers.map(sha256), 'diff_ids');
    expectEqual(config.history.length, layers.length, 'history');
    const { architecture, os } = config;
    expectEqual(descriptor.platform, { architecture, os }, 'platform');
    const size = manifest.layers.reduce((sum, layer) => sum + layer.size, 0);
    return { config, layers, size };
  });
  expectEqual(readdirSync(path.join(directory, 'blobs', 'sha256')).sort(), [...seen].sort(), 'blobs');
  return {
    digest: top.manifests[0].digest,
    name: top.manifests[0].annotations['io.containerd.image.name'],
    images,
  };
}

function sha256(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

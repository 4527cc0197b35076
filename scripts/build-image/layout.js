// The OCI image layout: https://specs.opencontainers.org/image-spec
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ARCHITECTURES } from './architectures.js';

const TYPES = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/** Of everything: a time of building would be a digest of its own. */
const CREATED = '1970-01-01T00:00:00Z';

/** Writes blobs, and what leads to them. */
export class Layout {
  constructor(directory, version) {
    this.directory = directory;
    this.version = version;
    mkdirSync(path.join(directory, 'blobs', 'sha256'), { recursive: true });
  }

  /** What a manifest and a config say of a layer. */
  addLayer({ tar, compressed }) {
    return { descriptor: this.#blob(TYPES.layer, compressed()), diffId: digest(tar) };
  }

  /** Answers the descriptor of the manifest for an index; `size` is then that of everything that is pulled. */
  addImage({ architecture, layers, libraries }) {
    const labels = {
      'org.opencontainers.image.title': 'node-nvml',
      'org.opencontainers.image.description': 'A GPU device plugin for Kubernetes, and NVML on the command line',
      'org.opencontainers.image.version': this.version,
      'org.opencontainers.image.licenses': 'Apache-2.0',
      'node-nvml.libraries': libraries,
    };
    const config = this.#json(TYPES.config, {
      created: CREATED,
      architecture: ARCHITECTURES[architecture].oci,
      os: 'linux',
      config: {
        // The folders of the kubelet are root's. Whoever needs no folder of the host may run it as 65532.
        User: '0:0',
        Env: [
          'PATH=/usr/bin',
          // What NVIDIA's runtime gives a container, where it is the default.
          'NVIDIA_VISIBLE_DEVICES=all',
          'NVIDIA_DRIVER_CAPABILITIES=compute,utility',
          'NVIDIA_DISABLE_REQUIRE=true',
        ],
        Entrypoint: ['/usr/bin/nvidia-device-plugin'],
        Labels: labels,
        StopSignal: 'SIGTERM',
      },
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
      history: ['the C library', 'node-nvml'].map((comment) => ({ created: CREATED, comment })),
    });
    const manifest = this.#json(TYPES.manifest, {
      schemaVersion: 2,
      mediaType: TYPES.manifest,
      config,
      layers: layers.map(({ descriptor }) => descriptor),
      annotations: labels,
    });
    const size = layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.size + manifest.size);
    return { manifest, platform: { architecture: ARCHITECTURES[architecture].oci, os: 'linux' }, size };
  }

  /** The index of all architectures, under a name. Answers its descriptor. */
  finish(images, name) {
    const index = this.#json(TYPES.index, {
      schemaVersion: 2,
      mediaType: TYPES.index,
      manifests: images.map(({ manifest, platform }) => ({ ...manifest, platform })),
    });
    const annotations = {
      // By this one containerd names what it imports, by the other one skopeo and podman.
      'io.containerd.image.name': name,
      'org.opencontainers.image.ref.name': name.slice(name.lastIndexOf(':') + 1),
    };
    const top = { schemaVersion: 2, mediaType: TYPES.index, manifests: [{ ...index, annotations }] };
    writeFileSync(path.join(this.directory, 'index.json'), JSON.stringify(top));
    writeFileSync(path.join(this.directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    return index;
  }

  #json(mediaType, value) {
    return this.#blob(mediaType, Buffer.from(JSON.stringify(value)));
  }

  #blob(mediaType, bytes) {
    const name = digest(bytes);
    writeFileSync(path.join(this.directory, 'blobs', ...name.split(':')), bytes);
    return { mediaType, digest: name, size: bytes.length };
  }
}

function digest(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

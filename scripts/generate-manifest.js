// Writes deploy/node-nvml-device-plugin.yml from the chart. Needs Go, of which it builds Helm once.
// Usage: npm run generate:manifest
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Chart, repository } from '../test/deploy/tools/chart.js';
import { program } from '../test/deploy/tools/programs.js';
import { findGo } from '../test/real-kubelet/build/go.js';
import { manifest, manifestPath } from './generate-manifest/manifest.js';

const { go, reason } = await findGo();
if (go === null) throw new Error(`The manifest cannot be made: ${reason}.`);
const directory = mkdtempSync(path.join(tmpdir(), 'node-nvml-manifest-'));
try {
  const chart = new Chart(program('helm', go), directory);
  const values = path.join(repository, 'deploy', 'static-values.yaml');
  const rendered = await chart.template([], 'kube-system', ['--values', values]);
  writeFileSync(path.join(repository, manifestPath), manifest(rendered));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

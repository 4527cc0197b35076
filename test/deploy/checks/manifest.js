import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../../real-kubelet/support/expect.js';
import { manifest, manifestPath } from '../../../scripts/generate-manifest/manifest.js';
import { objects, only, repository } from '../tools/chart.js';

export async function manifestChecks(report, chart) {
  const written = readFileSync(path.join(repository, manifestPath), 'utf8');
  await report.check('the manifest is what the chart says', async () => {
    const values = path.join(repository, 'deploy', 'static-values.yaml');
    const rendered = manifest(await chart.template([], 'kube-system', ['--values', values]));
    if (rendered !== written)
      throw new Error(`${manifestPath} is not up to date: run "npm run generate:manifest"`);
  });
  await report.check(
    "it stands where scripts for NVIDIA's look for it, with the version of the package",
    () => {
      const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
      const { metadata, spec } = only(objects(written), 'DaemonSet');
      expectEqual(metadata.namespace, 'kube-system', 'namespace');
      expectEqual(spec.template.metadata.labels.component, 'nvidia-device-plugin', 'label component');
      expectEqual(spec.template.spec.containers[0].image, `localhost/node-nvml:${version}`, 'image');
    },
  );
}

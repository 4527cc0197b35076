import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { repository } from '../tools/chart.js';

/** Everything that was rendered, the manifest and the examples against the schemas; and that the check finds mistakes. */
export async function schemaChecks(report, chart, tools) {
  await report.check("everything is as Kubernetes' schemas want it", () => {
    const files = ['deploy/node-nvml-device-plugin.yml', 'examples'].map((name) =>
      path.join(repository, name),
    );
    const { status, output } = validate(tools, [chart.renderings, ...files]);
    if (status !== 0) throw new Error(output);
    return `${chart.count} renderings: ${output.trim().split('\n').at(-1)}`;
  });
  await report.check('a field that Kubernetes does not know would have been found', () => {
    const file = path.join(chart.renderings, '..', 'wrong.yaml');
    const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { port: [] } };
    writeFileSync(file, JSON.stringify(service));
    const { status, output } = validate(tools, [file]);
    if (status === 0 || !/port/.test(output)) throw new Error(`kubeconform said ${output}`);
  });
}

function validate({ kubeconform, schemas }, files) {
  const location = `${schemas}/{{.ResourceKind}}{{.KindSuffix}}.json`;
  const args = [
    '-strict',
    '-summary',
    '-ignore-filename-pattern',
    '(values\\.yaml|\\.(js|md|json))$',
    '-schema-location',
    location,
  ];
  const { status, stdout, stderr } = spawnSync(kubeconform, [...args, ...files], { encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

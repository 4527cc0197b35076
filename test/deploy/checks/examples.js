import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { expectEqual } from '../../real-kubelet/support/expect.js';
import { objects, only, repository } from '../tools/chart.js';

/** Files of values among the examples are values of the chart. */
export async function exampleChecks(report, chart) {
  const folder = path.join(repository, 'examples');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('values.yaml'));
  for (const file of files) {
    await report.check(`examples/${file} are values of the chart`, async () => {
      const values = parse(readFileSync(path.join(folder, file), 'utf8'));
      const rendered = await chart.render(values);
      if (values.config?.map === undefined) return;
      const names = Object.keys(only(rendered, 'ConfigMap').data);
      expectEqual(names.sort(), Object.keys(values.config.map).sort(), 'config files');
    });
  }
  await report.check('there are values among the examples', () => {
    if (files.length === 0) throw new Error('there are none');
    return files.join(' ');
  });
  await report.check('every pod of an example asks in limits, and tolerates the taint of GPU nodes', () => {
    const pods = readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.yaml') && !file.endsWith('values.yaml'))
      .flatMap((file) => objects(readFileSync(path.join(folder, file), 'utf8')))
      .filter(({ kind }) => kind === 'Pod');
    for (const { metadata, spec } of pods) {
      const asks = spec.containers.every(({ resources }) => Object.keys(resources?.limits ?? {}).length > 0);
      if (!asks) throw new Error(`${metadata.name} has a container without limits`);
      const tolerates = (spec.tolerations ?? []).some(({ key }) => key === 'nvidia.com/gpu');
      if (!tolerates) throw new Error(`${metadata.name} does not tolerate nvidia.com/gpu`);
    }
    return `${pods.length} pods`;
  });
}

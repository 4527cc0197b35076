import { Chart } from '../tools/chart.js';
import { program } from '../tools/programs.js';
import { schemas } from '../tools/schemas.js';
import { exampleChecks } from './examples.js';
import { manifestChecks } from './manifest.js';
import { monitoringChecks } from './monitoring.js';
import { rightsChecks } from './rights.js';
import { schemaChecks } from './schema.js';
import { templateChecks } from './templates.js';
import { valueChecks } from './values.js';

/** Everything that Helm renders, and at last all of it against Kubernetes' schemas. */
export async function chartChecks(report, go, directory) {
  const chart = new Chart(program('helm', go), directory);
  report.heading('the chart');
  await templateChecks(report, chart);
  report.heading("the values of NVIDIA's chart, by docs/from-nvidias-plugin.md");
  await valueChecks(report, chart);
  report.heading('what each feature may do, by docs/deploy.md');
  await rightsChecks(report, chart);
  report.heading('monitoring');
  await monitoringChecks(report, chart);
  report.heading('the manifest, the examples, and the schemas');
  await manifestChecks(report, chart);
  await exampleChecks(report, chart);
  const tools = { kubeconform: program('kubeconform', go), schemas: schemas(go) };
  await schemaChecks(report, chart, tools);
}

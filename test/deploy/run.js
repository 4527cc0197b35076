/**
 * `npm run test:deploy`: the chart, the manifest, the pages that describe them, the examples and the image. What needs
 * Helm and Kubernetes' schemas is left out, by name, where there is no Go to build them with.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findGo } from '../real-kubelet/build/go.js';
import { install } from '../real-kubelet/build/install.js';
import { Report } from '../real-kubelet/support/report.js';
import { docsChecks } from './checks/docs.js';
import { imageChecks } from './checks/image.js';

const { values } = parseArgs({ options: { install: { type: 'boolean', default: false } } });
if (values.install) await install();

const report = new Report();
const directory = mkdtempSync(path.join(tmpdir(), 'node-nvml-deploy-'));
try {
  await docsChecks(report, directory);
  await imageChecks(report, directory);
  const { go, reason } = await findGo();
  if (go === null) {
    for (const what of ['the chart', 'the manifest', 'the examples']) report.leaveOut(what, reason);
  } else {
    const { chartChecks } = await import('./checks/index.js');
    await chartChecks(report, go, directory);
  }
} catch (error) {
  report.fail('the run itself', error);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

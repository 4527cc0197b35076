/** Runs inside the namespaces, started by run.js: its one argument is JSON; counts go to `result` in the directory. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Report } from '../support/report.js';
import { cdiChecks, layOutDriver } from './cdi.js';
import { checks } from './checks.js';
import { imageChecks } from './image-checks.js';
import { Node } from './node.js';

const settings = JSON.parse(process.argv[2]);
const { directory, strategies } = settings;
const report = new Report();

// The outer process holds the other end of stdin: when it dies, so does everything here.
process.stdin.resume().once('end', () => process.exit(1));

try {
  if (settings.archive === undefined) await processChecks();
  else await imageChecks(report, settings);
} catch (error) {
  report.fail('the whole kubelet', error);
}
writeFileSync(
  path.join(directory, 'result.json'),
  JSON.stringify({ passed: report.passed, failed: report.failed }),
);
process.exit(0);

/** The plugin as a process beside the kubelet. */
async function processChecks() {
  const byCdi = settings.containerd !== undefined;
  const env = byCdi ? layOutDriver(directory) : {};
  const node = await Node.create({ report, ...settings, env });
  try {
    if (byCdi) await cdiChecks(node, directory);
    else await checks(node, strategies);
  } finally {
    await node.close();
  }
}

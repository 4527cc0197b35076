/** Runs inside the namespaces, started by run.js: its one argument is JSON; counts go to `result` in the directory. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Report } from '../support/report.js';
import { checks } from './checks.js';
import { Node } from './node.js';

const { program, directory, cgroup, strategies } = JSON.parse(process.argv[2]);
const report = new Report();

// The outer process holds the other end of stdin: when it dies, so does everything here.
process.stdin.resume().once('end', () => process.exit(1));

try {
  const node = await Node.create({ report, program, directory, cgroup, strategies });
  try {
    await checks(node, strategies);
  } finally {
    await node.close();
  }
} catch (error) {
  report.fail('the whole kubelet', error);
}
writeFileSync(
  path.join(directory, 'result.json'),
  JSON.stringify({ passed: report.passed, failed: report.failed }),
);
process.exit(0);

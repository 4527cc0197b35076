// Programs of other people, unchanged, on the mock: what they need is installed into a cache outside of the repository.
// Ends with "N passed, N failed"; what this machine cannot have is named above it.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'build/foreign-report.json');

rmSync(report, { force: true });
const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/foreign/vitest.config.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TEST_REPORT: report },
});
let broken = 1;
let passed = 0;
let failed = 0;
try {
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  passed = numPassedTests;
  failed = numFailedTests;
} catch (error) {
  console.log(`vitest left no report: ${error.message}`);
}
console.log(`${passed} passed, ${failed + broken} failed`);
process.exit(status ?? 1);

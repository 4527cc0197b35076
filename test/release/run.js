/**
 * `npm run test:release`: the dry run of a release accepts what is here, and refuses a copy in which something is stale.
 * Needs `npm run build` and both binaries (test:binary makes them). Ends with "N passed, N failed".
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Report } from '../real-kubelet/support/report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Built, and read by the dry run where it is. */
const BUILT = ['lib', 'build', 'prebuilds', 'dist', 'node_modules'];

/** What is changed in the copy, and what the dry run must say of it. */
const CHANGES = [
  {
    file: 'deploy/helm/node-nvml-device-plugin/Chart.yaml',
    change: (text) => text.replace(/^version: .*$/m, 'version: 9.9.9'),
    says: /Chart\.yaml has version 9\.9\.9, and package\.json \d/,
  },
  {
    file: 'docs/health.md',
    change: (text) => text.replace(/^\| 79 \|.*\n/m, ''),
    says: /docs\/health\.md is not what its sources say: run "npm run generate:health"/,
  },
  {
    file: 'src/nvml/raw/rows.ts',
    change: (text) => `${text}// by hand\n`,
    says: /src\/nvml\/raw\/rows\.ts is not what its sources say: run "npm run generate:nvml"/,
  },
];

function dryRun(folder) {
  const command = ['scripts/release.js', '--dry-run'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function copyOf(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  for (const name of tracked) cpSync(join(root, name), join(folder, name), { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  for (const name of BUILT) symlinkSync(join(root, name), join(folder, name));
}

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'node-nvml-release-test-'));
await report.check('what is here can be released', () => {
  const { status, said } = dryRun(root);
  if (status !== 0) throw new Error(said);
  const parts = [
    'npm package',
    'binary dist/node-nvml-linux-x64',
    'binary dist/node-nvml-linux-arm64',
    'image',
    'chart',
    'manifest',
  ];
  const absent = parts.filter((part) => !said.includes(`${part} `) && !said.includes(`${part}\n`));
  if (absent.length > 0) throw new Error(`it lists no ${absent.join(', ')}: ${said}`);
});
try {
  copyOf(folder);
  for (const { file, change } of CHANGES) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file} has nothing to change any more`);
    writeFileSync(path, changed);
  }
  const { status, said } = dryRun(folder);
  for (const { file, says } of CHANGES) {
    await report.check(`refuses a stale ${file}`, () => {
      if (status !== 1 || !says.test(said)) throw new Error(`it ended with ${status}: ${said}`);
    });
  }
} catch (error) {
  report.fail('the copy', error);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

/**
 * `npm run test:binary`: the single binary of both architectures. Where it starts (a root file system with glibc alone, and
 * what it says where there is none), what it unpacks and where, its names, its licences and its size. Needs `npm run build`,
 * and root for root file systems and mounts: without it those are left out. Ends with "N passed, N failed".
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Report } from '../real-kubelet/support/report.js';
import { checkFile } from './file.js';
import { checkOtherArchitecture } from './other-architecture.js';
import { checkRoots } from './roots.js';
import { checkUnpacking } from './unpacking.js';
import { ARCHITECTURES, root } from './support.js';

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'node-nvml-binary-test-'));
try {
  for (const architecture of ARCHITECTURES) {
    const build = ['scripts/build-binary.js', '--arch', architecture];
    execFileSync(process.execPath, build, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  await checkFile(report, folder);
  if (process.getuid() === 0) {
    await checkRoots(report, folder);
    await checkUnpacking(report, folder);
  } else {
    report.leaveOut('root file systems and mounts', 'they need root');
  }
  await checkOtherArchitecture(report, folder);
} catch (error) {
  report.fail('the run itself', error);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

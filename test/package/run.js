/**
 * `npm run test:package`: the tarball as npm publishes it. What is in it, what it needs of a system, how it installs under
 * npm 11 and 12 and runs on every Node that we support, on x64 and arm64; and what it says where it cannot run.
 * Ends with "N passed, N failed". Needs `npm run build`; the other architecture's compiler and qemu are installed by apt.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Report } from '../real-kubelet/support/report.js';
import { checkFloor } from './floor.js';
import { checkInstalls } from './installs.js';
import { checkLints } from './lints.js';
import { checkOtherArchitecture } from './other-architecture.js';
import { checkContents, pack } from './tarball.js';
import { checkUnsupported } from './unsupported.js';

const report = new Report();
const folder = mkdtempSync(join(tmpdir(), 'node-nvml-package-'));
try {
  const tarball = pack(folder);
  await checkContents(report, tarball);
  await checkFloor(report);
  await checkLints(report, tarball);
  const installed = await checkInstalls(report, tarball, folder);
  if (installed !== null) {
    await checkUnsupported(report, installed);
    await checkOtherArchitecture(report, installed);
  }
} catch (error) {
  report.fail('the run itself', error);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

/**
 * `npm run test:kubelet`: the device plugin under a real kubelet, first under its device manager alone (no root),
 * then under a whole kubelet with containerd (root). Says what it leaves out and why.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { binary } from './build/binaries.js';
import { containerdWithCdi } from './build/containerd.js';
import { findGo } from './build/go.js';
import { install } from './build/install.js';
import { Report } from './support/report.js';

const usage = `usage: npm run test:kubelet -- [--install] [--build-only] [--only device-manager|full] [--scenario TEXT] [--keep]
  --install      first install what is missing (root, Debian): containerd, runc, busybox, Go
  --build-only   build and cache the binaries, run nothing
  --only LEVEL   one of the two levels
  --scenario TEXT  of the device manager's scenarios those whose names contain it
  --keep         leave the logs behind also when everything passed`;

const levels = ['device-manager', 'full'];

function options() {
  try {
    const { values } = parseArgs({
      options: {
        install: { type: 'boolean', default: false },
        'build-only': { type: 'boolean', default: false },
        only: { type: 'string' },
        scenario: { type: 'string', default: '' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.only !== undefined && !levels.includes(values.only)) {
      throw new Error(`--only ${values.only} is no level; there are ${levels.join(' and ')}`);
    }
    return values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(64);
  }
}

async function levelsRun(report, directory, { only, scenario }) {
  const { go, reason } =
    process.platform === 'linux' ? await findGo() : { go: null, reason: 'it needs Linux' };
  for (const level of levels.filter((name) => only === undefined || name === only)) {
    if (go === null) {
      report.leaveOut(level, reason);
    } else if (level === 'device-manager') {
      const { runDeviceManagerLevel } = await import('./device-manager/run.js');
      await runDeviceManagerLevel({ report, go, directory: path.join(directory, level), only: scenario });
    } else {
      const { missing } = await import('./full/requirements.js');
      const reasons = missing();
      if (reasons.length > 0) {
        report.leaveOut(level, reasons.join('; '));
        continue;
      }
      const { runFullLevel } = await import('./full/run.js');
      await runFullLevel({ report, go, directory: path.join(directory, level) });
    }
  }
}

const chosen = options();
if (chosen.help) {
  console.log(usage);
  process.exit(0);
}
if (chosen.install) await install();
if (chosen['build-only']) {
  const { go, reason } = await findGo();
  if (go === null) throw new Error(`nothing can be built: ${reason}`);
  for (const name of ['device-manager', 'kubelet']) await binary(name, go);
  await containerdWithCdi(go);
  process.exit(0);
}
if (!existsSync(path.join(import.meta.dirname, '..', '..', 'lib', 'bundle', 'node-nvml.js'))) {
  console.error('lib/bundle/node-nvml.js is missing; `npm run build` makes it.');
  process.exit(1);
}

const report = new Report();
// Short: a unix socket's path must fit in 108 bytes.
const directory = mkdtempSync(path.join(tmpdir(), 'nvml-kubelet-'));
try {
  await levelsRun(report, directory, chosen);
} catch (error) {
  report.fail('the run itself', error);
}
if (report.failed === 0 && !chosen.keep) rmSync(directory, { recursive: true, force: true });
else console.log(`\nlogs: ${directory}`);
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

/**
 * `npm run test:drop-in`: NVIDIA's device plugin and ours, one after the other with the same command line, environment,
 * config file and node, and compared: what they register, list and answer. Root, for a mount namespace. Says what it
 * leaves out and why. An argument chooses the settings whose names contain it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findGo } from '../real-kubelet/build/go.js';
import { Report } from '../real-kubelet/support/report.js';
import { program } from '../real-kubelet/support/ours.js';
import { nvidiaPlugin, version } from './build.js';

const here = import.meta.dirname;

/** NVIDIA's plugin, or why it cannot be run here. */
async function nvidias() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { file: null, reason: 'it needs root on Linux' };
  const namespaces = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' });
  if (namespaces.status !== 0)
    return { file: null, reason: `it needs a mount namespace: ${namespaces.stderr}` };
  const { go, reason } = await findGo();
  return go === null ? { file: null, reason } : nvidiaPlugin(go);
}

async function compared(report, nvidia, directory) {
  const argument = JSON.stringify({ nvidia, directory, only: process.argv[2] ?? '' });
  const inside = [process.execPath, path.join(here, 'inside.js'), argument];
  const child = spawn('unshare', ['--mount', 'sh', path.join(here, 'namespace.sh'), directory, ...inside], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (status, signal) => resolve(status ?? signal));
  });
  if (code !== 0) throw new Error(`the namespace ended with ${code}`);
  report.add(JSON.parse(readFileSync(path.join(directory, 'result.json'), 'utf8')));
}

if (!existsSync(program)) {
  console.error(`${program} is missing; \`npm run build\` makes it.`);
  process.exit(1);
}
const report = new Report();
const { file, reason } = await nvidias();
if (file === null) {
  report.leaveOut("the comparison with NVIDIA's plugin", reason);
} else {
  report.heading(`NVIDIA's device plugin ${version} and ours, setting by setting`);
  const directory = mkdtempSync(path.join(tmpdir(), 'nvml-drop-in-'));
  try {
    await compared(report, file, directory);
  } catch (error) {
    report.fail('the comparison itself', error);
  }
  if (report.failed === 0) rmSync(directory, { recursive: true, force: true });
  else console.log(`\nlogs: ${directory}`);
}
console.log(`\n${report.summary()}`);
process.exitCode = report.failed === 0 ? 0 : 1;

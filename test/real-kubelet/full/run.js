import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { binary } from '../build/binaries.js';
import { containerdWithCdi } from '../build/containerd.js';
import { containerd as version } from '../build/versions.js';
import { buildOurImage } from './our-image.js';
import { makeCgroup, removeCgroup, removeLeftovers } from './cgroups.js';

const here = import.meta.dirname;
const namespaces = ['--mount', '--pid', '--net', '--ipc', '--uts', '--fork', '--kill-child', '--mount-proc'];

/** A whole kubelet with containerd, once for each way to name a GPU and once with CDI, each in namespaces of its own. */
export async function runFullLevel({ report, go, directory }) {
  const program = await binary('kubelet', go);
  await removeLeftovers();
  for (const [id, registration] of [
    ['uuid', 'watcher'],
    ['index', 'socket'],
  ]) {
    report.heading(`a whole kubelet with containerd, ids by ${id}, registration by ${registration}`);
    const strategies = { checkpoint: id, container: id, registration };
    await inNamespaces(report, { program, directory: path.join(directory, id), strategies });
  }
  await runImage(report, { program, directory: path.join(directory, 'pod') });
  const containerd = await containerdWithCdi(go);
  report.heading(`a whole kubelet with containerd ${version}, devices by CDI`);
  const strategies = { checkpoint: 'index', container: 'index' };
  await inNamespaces(report, { program, directory: path.join(directory, 'cdi'), strategies, containerd });
}

async function runImage(report, { program, directory }) {
  report.heading('a whole kubelet with containerd, our image as a pod');
  mkdirSync(directory, { recursive: true });
  let archive = null;
  await report.check('the image is built', () => {
    archive = buildOurImage(directory);
  });
  if (archive !== null) await inNamespaces(report, { program, directory, archive });
}

async function inNamespaces(report, settings) {
  const { directory } = settings;
  mkdirSync(directory, { recursive: true });
  const cgroup = makeCgroup();
  try {
    const argument = JSON.stringify({ ...settings, cgroup });
    const inside = [process.execPath, path.join(here, 'inside.js'), argument];
    const command = ['sh', path.join(here, 'namespace.sh'), directory, ...inside];
    const child = spawn('unshare', [...namespaces, ...command], { stdio: ['pipe', 'inherit', 'inherit'] });
    const code = await ended(child);
    if (code !== 0) throw new Error(`the namespaces ended with ${code}`);
    report.add(JSON.parse(readFileSync(path.join(directory, 'result.json'), 'utf8')));
  } catch (error) {
    report.fail('the whole kubelet', error);
  } finally {
    // The processes died with their PID namespace, the mounts with their mount namespace.
    await removeCgroup(cgroup);
  }
}

/** Waits for the namespaces; a signal to this process ends them, so that the cleaning up is done then too. */
async function ended(child) {
  const end = () => child.kill('SIGKILL');
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status, signal) => resolve(status ?? signal));
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

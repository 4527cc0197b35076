import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expectEqual } from '../support/expect.js';
import { program } from '../support/ours.js';
import { until } from '../support/until.js';
import { allocatableIds } from './allocatable.js';
import { containerdSocket, startContainerd } from './containerd.js';
import { devicePlugins, Kubelet } from './kubelet.js';
import { pluginPod } from './plugin-pod.js';
import { environmentInContainer, gpuPod, resource } from './pods.js';

const run = promisify(execFile);
const specs = '/var/run/cdi';
const ctr = ['-a', containerdSocket, '-n', 'k8s.io'];

/** Our image on a node: imported, run as a pod by our manifest, updated, and taken away. */
export async function imageChecks(report, { program: kubeletProgram, directory, cgroup, archive }) {
  const driverRoot = path.join(directory, 'driver-root');
  execFileSync(process.execPath, [program, 'mock', 'root', driverRoot, 'h100x8']);
  const containerd = await startContainerd(directory, null);
  const kubelet = new Kubelet(kubeletProgram, directory);
  await kubelet.prepare(cgroup);
  const node = { report, kubelet, containerd, driverRoot };
  await report.check('containerd imports the image', async () => {
    await run('ctr', [...ctr, 'image', 'import', archive]);
    return `${(statSync(archive).size / 1e6).toFixed(1)} MB`;
  });
  await kubelet.start();
  await runsAsPod(node);
  await updates(node);
  await leaves(node);
}

/** CDI beside the variable, so that there is something to be left behind. */
const env = { DEVICE_LIST_STRATEGY: 'envvar,cdi-cri' };

async function runsAsPod({ report, kubelet, driverRoot }) {
  await report.check(
    'the plugin runs as a pod of the manifest: allocatable 8, ready by its probe',
    async () => {
      const from = performance.now();
      kubelet.addPod(pluginPod('plugin', { driverRoot, port: 9409, env }));
      await allocatable(kubelet, 'plugin', 8);
      const took = Math.round(performance.now() - from);
      const sinceStart = ageOf(pluginProcesses()[0]);
      await ready(kubelet, 'plugin');
      return `${took} ms after its manifest, ${sinceStart} ms after its process began`;
    },
  );
  await report.check('it has no capability, gains none, and cannot write its root file system', () => {
    const [pid] = pluginProcesses();
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1];
    expectEqual(field('CapEff'), '0000000000000000', 'effective capabilities');
    expectEqual(field('CapBnd'), '0000000000000000', 'capabilities that it could gain');
    expectEqual(field('NoNewPrivs'), '1', 'no_new_privs');
    expectEqual(field('Seccomp'), '2', 'seccomp');
    const root = readFileSync(`/proc/${pid}/mounts`, 'utf8').split('\n')[0];
    if (!/ \/ \S+ ro[, ]/.test(root)) throw new Error(`its root is mounted as ${root}`);
    return `as ${readlinkSync(`/proc/${pid}/exe`)}`;
  });
  await report.check('a second pod gets its GPUs', async () => {
    kubelet.addPod(gpuPod('two-gpus', 2));
    const pod = await running(kubelet, 'two-gpus');
    const visible = environmentInContainer(pod, 'main')['NVIDIA_VISIBLE_DEVICES'] ?? '';
    expectEqual(visible.split(',').length, 2, 'GPUs in NVIDIA_VISIBLE_DEVICES');
    return visible;
  });
}

async function updates({ report, kubelet, driverRoot }) {
  await report.check(
    'an update with maxSurge: the new pod waits, ready, while the old one serves',
    async () => {
      kubelet.addPod(pluginPod('plugin-new', { driverRoot, port: 9410, env }));
      await ready(kubelet, 'plugin-new');
      expectEqual((await allocatableIds(resource)).length, 8, 'allocatable');
    },
  );
  await report.check('the old pod ends, the new one serves, and no other pod is touched', async () => {
    const before = (await kubelet.pod('two-gpus')).status.containerStatuses[0].containerID;
    const gap = gapIn(kubelet);
    kubelet.removePod('plugin');
    await until(
      () => pluginProcesses().length === 1,
      20_000,
      () => `there are ${pluginProcesses().length} plugins`,
    );
    await allocatable(kubelet, 'plugin-new', 8);
    const milliseconds = await gap.end();
    expectEqual((await kubelet.pod('two-gpus')).status.containerStatuses[0].containerID, before, 'container');
    return `allocatable was not 8 for ${milliseconds} ms`;
  });
}

/** Drained, the plugin taken away, its CDI specifications too: nothing but the kubelet's own files is left. */
async function leaves({ report, kubelet }) {
  await report.check('uninstalled, the node is clean', async () => {
    kubelet.removePod('two-gpus');
    await gone(kubelet, 'two-gpus');
    expectEqual(readdirSync(specs).length > 0, true, 'CDI specifications while the plugin runs');
    kubelet.removePod('plugin-new');
    await gone(kubelet, 'plugin-new');
    await until(
      () => pluginProcesses().length === 0,
      20_000,
      () => 'the plugin runs on',
    );
    await run(process.execPath, [program, 'cdi', 'remove']);
    expectEqual(readdirSync(specs), [], specs);
    expectEqual(
      readdirSync(devicePlugins).sort(),
      ['kubelet.sock', 'kubelet_internal_checkpoint'],
      devicePlugins,
    );
    return `left on purpose: ${readdirSync('/var/lib/node-nvml').join(' ')}`;
  });
}

/** How long allocatable was not 8, as often as the kubelet answers. */
function gapIn(kubelet) {
  let ended = false;
  let milliseconds = 0;
  const watching = (async () => {
    let since = null;
    while (!ended) {
      const count = await allocatableIds(resource).then(
        (ids) => ids.length,
        // PodResources limits how often it answers.
        () => null,
      );
      kubelet.assertAlive();
      if (count !== null && count < 8) since ??= performance.now();
      if (count === 8 && since !== null) {
        milliseconds += performance.now() - since;
        since = null;
      }
    }
  })();
  return {
    end: async () => {
      ended = true;
      await watching;
      return Math.round(milliseconds);
    },
  };
}

function allocatable(kubelet, name, count) {
  let last = [];
  return until(
    async () => {
      last = await allocatableIds(resource);
      return last.length === count;
    },
    30_000,
    async () => `allocatable is ${last.length}, and ${name} is ${JSON.stringify(await kubelet.pod(name))}`,
  );
}

async function ready(kubelet, name) {
  let status = null;
  await until(
    async () => {
      status = (await kubelet.pod(name))?.status?.containerStatuses?.[0];
      return status?.ready === true;
    },
    30_000,
    () => `${name} is not ready: ${JSON.stringify(status)}`,
  );
}

function running(kubelet, name) {
  let last = null;
  return until(
    async () => {
      last = await kubelet.pod(name);
      return last?.status.phase === 'Running' && last.status.containerStatuses[0].state.running && last;
    },
    30_000,
    () => `pod ${name} does not run: ${JSON.stringify(last?.status ?? null)}`,
  );
}

async function gone(kubelet, name) {
  await until(
    async () => (await kubelet.pod(name)) === null,
    30_000,
    () => `pod ${name} is still there`,
  );
}

/** How long a process runs, in milliseconds, to the hundredth of a second in which the kernel counts. */
function ageOf(pid) {
  const [uptime] = readFileSync('/proc/uptime', 'utf8').split(' ');
  // Behind the name, which may have spaces, the start is the twentieth field.
  const start = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19];
  return Math.round(Number(uptime) * 1_000 - Number(start) * 10);
}

/** In this namespace of processes every plugin is one of ours. */
function pluginProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return /nvidia-device-plugin/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]);
      } catch {
        return false;
      }
    });
}

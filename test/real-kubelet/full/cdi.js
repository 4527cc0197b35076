import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expectEqual } from '../support/expect.js';
import { program } from '../support/ours.js';
import { until } from '../support/until.js';
import { killContainer } from './containerd.js';
import { environmentInContainer } from './pods.js';

const version = '570.124.06';
const library = `libcuda.so.${version}`;
const specs = '/var/run/cdi';
/** Numbers of the nodes: no such device exists, so that nothing of the machine is opened. */
const major = 195;
const minorAfterReload = 16;

/** A driver container's root: a library, and the nodes of eight GPUs. Gives the plugin's settings. */
export function layOutDriver(directory) {
  const root = path.join(directory, 'driver-root');
  const libraries = path.join(root, 'usr', 'lib64');
  mkdirSync(libraries, { recursive: true });
  mkdirSync(path.join(root, 'dev'));
  writeFileSync(path.join(libraries, library), 'of the driver');
  // It can be opened: it is /dev/null by its numbers.
  makeNode(path.join(root, 'dev', 'nvidiactl'), 1, 3);
  for (let gpu = 0; gpu < 8; gpu += 1) makeNode(path.join(root, 'dev', `nvidia${gpu}`), major, gpu);
  return {
    DEVICE_LIST_STRATEGY: 'cdi-cri',
    CDI_DEVICE_NAME_STRATEGY: 'slot',
    NVIDIA_DRIVER_ROOT: root,
    CONTAINER_DRIVER_ROOT: root,
  };
}

function makeNode(file, majorNumber, minorNumber) {
  execFileSync('mknod', ['-m', '666', file, 'c', String(majorNumber), String(minorNumber)]);
}

/** What a container prints of itself: its environment, its nodes with their numbers, what it can open and read. */
const look = [
  'env',
  'for node in /dev/nvidia*; do echo "NODE_${node##*/}=$(busybox stat -c %t:%T $node)"; done',
  'echo > /dev/nvidiactl && echo OPENED=yes',
  `echo "LIBRARY=$(busybox cat /usr/lib64/${library})"`,
].join('; ');

/** Devices by CDI names alone, over the ends of container, plugin and spec. */
export async function cdiChecks(node, directory) {
  await node.check('the kubelet starts, the plugin registers with its CDI spec in place', async () => {
    await node.kubelet.start();
    node.startPlugin();
    await node.allocatable(8);
    return readdirSync(specs).join(' ');
  });
  await node.check(
    'a container has the nodes, the library and the environment of its CDI devices',
    async () => {
      await node.runPod('by-cdi', 2, { look });
      const seen = await sees(node, (nodes) => Object.keys(nodes).length === 3);
      expectEqual(seen['NVIDIA_VISIBLE_DEVICES'], 'void', 'NVIDIA_VISIBLE_DEVICES');
      expectEqual(seen['OPENED'], 'yes', 'nvidiactl opened');
      expectEqual(seen['LIBRARY'], 'of the driver', 'the library');
      return Object.entries(nodesOf(seen)).join(' ');
    },
  );
  await node.check('the plugin ends, a container that crashes starts again with its devices', async () => {
    await node.endPlugin('SIGTERM');
    const before = nodesOf(environmentInContainer(await node.kubelet.pod('by-cdi'), 'main'));
    await crash(node);
    await started(node, 1);
    expectEqual(nodesOf(await sees(node, () => true)), before, 'its nodes');
  });
  await specComesBack(node, directory);
}

async function specComesBack(node, directory) {
  await node.check('without the spec it waits, and starts when the plugin has written it again', async () => {
    await promisify(execFile)(process.execPath, [program, 'cdi', 'remove']);
    expectEqual(readdirSync(specs), [], 'specs after cdi remove');
    await crash(node);
    const words = await waits(node, /unresolvable CDI device/);
    loadDriverAgain(path.join(directory, 'driver-root', 'dev'));
    node.startPlugin();
    await node.allocatable(8);
    await started(node, 1);
    return words;
  });
  await node.check('it has the numbers that the nodes have since the driver was loaded again', async () => {
    const seen = await sees(node, (nodes) =>
      Object.entries(nodes).some(
        ([, numbers]) => Number.parseInt(numbers.split(':')[1], 16) >= minorAfterReload,
      ),
    );
    return Object.entries(nodesOf(seen)).join(' ');
  });
}

/** The nodes have other numbers after a driver was loaded anew. */
function loadDriverAgain(dev) {
  for (let gpu = 0; gpu < 8; gpu += 1) {
    makeNode(path.join(dev, 'new'), major, minorAfterReload + gpu);
    renameSync(path.join(dev, 'new'), path.join(dev, `nvidia${gpu}`));
  }
}

function nodesOf(seen) {
  return Object.fromEntries(Object.entries(seen).filter(([name]) => name.startsWith('NODE_')));
}

/** What the container printed, when that is complete and `wanted` is content with its nodes. */
async function sees(node, wanted) {
  let seen = {};
  await until(
    async () => {
      seen = environmentInContainer(await node.running('by-cdi'), 'main');
      return seen['LIBRARY'] !== undefined && wanted(nodesOf(seen));
    },
    30_000,
    () => `the container printed ${JSON.stringify(seen)}`,
  );
  return seen;
}

async function crash(node) {
  const { status } = await node.kubelet.pod('by-cdi');
  await killContainer(status.containerStatuses[0].containerID.replace('containerd://', ''));
}

/** Waits until the container was started again at least so often, and runs. */
async function started(node, times) {
  let status = null;
  await until(
    async () => {
      [status] = (await node.kubelet.pod('by-cdi')).status.containerStatuses;
      return status.restartCount >= times && status.state.running !== undefined;
    },
    90_000,
    () => `the container does not run again: ${JSON.stringify(status)}`,
  );
}

/** The kubelet's words for why the container does not start. */
async function waits(node, words) {
  let state = null;
  return until(
    async () => {
      ({ state } = (await node.kubelet.pod('by-cdi')).status.containerStatuses[0]);
      return words.test(state.waiting?.message ?? '') && state.waiting.message;
    },
    60_000,
    () => `the container's state is ${JSON.stringify(state)}`,
  );
}

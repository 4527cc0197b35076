import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gpusOf } from '../support/ours.js';

const KIND = 'k8s.device-plugin.nvidia.com/gpu';

/** Settings with which containers get their GPUs by CDI, and the specs lie in the node's directory. */
export function byCdi(directory, naming) {
  const root = path.join(directory, 'driver-root');
  return {
    DEVICE_LIST_STRATEGY: 'cdi-cri',
    CDI_DEVICE_NAME_STRATEGY: naming,
    CDI_SPEC_DIR: path.join(directory, 'cdi'),
    NVIDIA_DRIVER_ROOT: root,
    CONTAINER_DRIVER_ROOT: root,
  };
}

/**
 * The PCI addresses of the GPUs that a container opens which is started now, sorted: what its environment names to
 * NVIDIA's runtime by UUID or index, or what its CDI names stand for in the specs. Rejects where the kubelet does not
 * start it, or a name stands for nothing.
 */
export async function opened(node, pod, container = 'main') {
  const { env, cdi } = await node.kubelet.runContainer(pod.uid, container);
  const gpus = await gpusOf(node.mock);
  const visible = env['NVIDIA_VISIBLE_DEVICES'];
  const names = cdi.length > 0 ? cdi : visible.split(',');
  const found = cdi.length > 0 ? names.map((name) => cardOf(node, gpus, name)) : names.map(visibleIn(gpus));
  const missing = names.filter((_, at) => found[at] === undefined);
  if (missing.length > 0) throw new Error(`there is no ${missing.join(', ')}`);
  return found.map(({ busId }) => busId).sort();
}

function visibleIn(gpus) {
  return (name) => gpus.find(({ index, uuid }) => String(index) === name || uuid === name);
}

function cardOf(node, gpus, name) {
  const { kind, devices } = JSON.parse(
    readFileSync(path.join(node.directory, 'cdi', `${KIND.replace('/', '-')}.json`), 'utf8'),
  );
  const device = devices.find((one) => `${kind}=${one.name}` === name);
  const minors = (device?.containerEdits.deviceNodes ?? []).flatMap(({ path: file }) => {
    const [, minor] = /\/nvidia(\d+)$/.exec(file) ?? [];
    return minor === undefined ? [] : [Number(minor)];
  });
  return gpus.find(({ minor, index }) => minors.includes(minor ?? index));
}

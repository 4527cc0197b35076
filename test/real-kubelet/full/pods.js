import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { image } from './image.js';

export const resource = 'nvidia.com/gpu';

/** A pod whose containers print what they see (`look`, as NAME=value); its init container, if it has one, ends then. */
export function gpuPod(name, gpus, { initGpus = 0, look = 'env' } = {}) {
  const container = (containerName, count, command) => ({
    name: containerName,
    image,
    imagePullPolicy: 'Never',
    command: ['/bin/sh', '-c', command],
    resources: { limits: { [resource]: count }, requests: { [resource]: count } },
  });
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: {
      hostNetwork: true,
      terminationGracePeriodSeconds: 0,
      ...(initGpus > 0 ? { initContainers: [container('init', initGpus, 'env')] } : {}),
      containers: [container('main', gpus, `${look}; exec sleep 1000000`)],
    },
  };
}

/** The environment as the container itself printed it, from its log. */
export function environmentInContainer(pod, container) {
  const { namespace, name } = pod.metadata;
  const uid = pod.metadata.annotations['kubernetes.io/config.hash'] ?? pod.metadata.uid;
  const directory = path.join('/var/log/pods', `${namespace}_${name}_${uid}`, container);
  const log = readdirSync(directory).sort().at(-1);
  const lines = readFileSync(path.join(directory, log), 'utf8').trimEnd().split('\n');
  // A line of the runtime's log: time, stream, whole or part, then what was printed.
  const printed = lines.map((line) => line.split(' ').slice(3).join(' '));
  return Object.fromEntries(
    printed.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

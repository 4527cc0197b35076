import { resource } from './device-manager.js';

/** A pod whose container `main`, and init container `init` if asked for, want that many GPUs. */
export function gpuPod(name, gpus, { initGpus = 0 } = {}) {
  const container = (containerName, count) => ({ name: containerName, resources: { [resource]: count } });
  return {
    uid: `uid-of-${name}`,
    name,
    namespace: 'default',
    initContainers: initGpus > 0 ? [container('init', initGpus)] : [],
    containers: [container('main', gpus)],
  };
}

/** A pod whose container `main` wants one device of a resource. */
export function podOf(name, resourceName) {
  const pod = gpuPod(name, 0);
  return { ...pod, containers: [{ name: 'main', resources: { [resourceName]: 1 } }] };
}

/** What the container runtime says of a pod that is up: its app container runs, its init container is done. */
export function upAndRunning(pod) {
  return [
    ...pod.initContainers.map(({ name }) => ({ podUid: pod.uid, name, running: false })),
    ...pod.containers.map(({ name }) => ({ podUid: pod.uid, name, running: true })),
  ];
}

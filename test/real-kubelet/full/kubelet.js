import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Process } from '../support/process.js';
import { until } from '../support/until.js';
import { containerdSocket } from './containerd.js';
import { PodSource } from './pod-source.js';

/** The kubelet's own places: its namespace hides the machine's. */
export const devicePlugins = '/var/lib/kubelet/device-plugins';
export const pluginsRegistry = '/var/lib/kubelet/plugins_registry';
export const podResourcesSocket = '/var/lib/kubelet/pod-resources/kubelet.sock';

const readOnlyPort = 10255;

function configuration(podSource, cgroup) {
  return {
    kind: 'KubeletConfiguration',
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    staticPodURL: podSource,
    httpCheckFrequency: '1s',
    syncFrequency: '1s',
    containerRuntimeEndpoint: `unix://${containerdSocket}`,
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${cgroup}`,
    failCgroupV1: false,
    failSwapOn: false,
    enforceNodeAllocatable: ['pods'],
    localStorageCapacityIsolation: false,
    makeIPTablesUtilChains: false,
    resolvConf: '',
    readOnlyPort,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    evictionHard: { 'memory.available': '1Mi', 'nodefs.available': '0%', 'imagefs.available': '0%' },
    imageGCHighThresholdPercent: 100,
    registerNode: false,
    oomScoreAdj: 0,
    featureGates: { ResourceHealthStatus: true },
  };
}

/** A whole kubelet without an API server; the checks tell it its pods. */
export class Kubelet {
  #program;
  #directory;
  #process = null;
  #source = new PodSource();

  constructor(program, directory) {
    this.#program = program;
    this.#directory = directory;
  }

  async prepare(cgroup) {
    const config = configuration(await this.#source.listen(), cgroup);
    writeFileSync(path.join(this.#directory, 'kubelet.json'), JSON.stringify(config, null, 2));
  }

  /** Resolves when the kubelet says that it is healthy. */
  async start() {
    const config = path.join(this.#directory, 'kubelet.json');
    const args = [
      '--config',
      config,
      '--hostname-override',
      'node-nvml-test',
      '--node-ip',
      '192.0.2.1',
      '-v',
      '2',
    ];
    this.#source.kubeletStarts();
    this.#process = new Process('the kubelet', this.#program, args, {
      log: path.join(this.#directory, 'kubelet.log'),
    });
    this.startedAt = performance.now();
    await until(
      async () => {
        this.assertAlive();
        const answer = await fetch(`http://127.0.0.1:10248/healthz`);
        return answer.ok;
      },
      30_000,
      () => `the kubelet is not healthy; it says:\n${this.#process.tail()}`,
    );
  }

  assertAlive() {
    this.#process.assertAlive();
  }

  async kill() {
    await this.#process.kill('SIGKILL');
  }

  addPod(pod) {
    this.#source.add(pod);
  }

  removePod(name) {
    this.#source.remove(name);
  }

  /** Every pod as the kubelet knows it, with its status. */
  async pods() {
    const answer = await fetch(`http://127.0.0.1:${readOnlyPort}/pods`);
    const { items } = await answer.json();
    return items ?? [];
  }

  /** The pod of that manifest, whose name in the kubelet has the node's behind it; null if there is none. */
  async pod(name) {
    const pods = await this.pods();
    return pods.find(({ metadata }) => metadata.name === `${name}-node-nvml-test`) ?? null;
  }
}

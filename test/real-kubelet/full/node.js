import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Plugin } from '../plugin.js';
import { gpusOf, startMock } from '../support/ours.js';
import { until } from '../support/until.js';
import { allocatableIds } from './allocatable.js';
import { startContainerd } from './containerd.js';
import { devicePlugins, Kubelet, podResourcesSocket } from './kubelet.js';
import { gpuPod, resource } from './pods.js';

/** One node inside the namespaces: a mock driver, containerd, a whole kubelet and our plugin. */
export class Node {
  #report;
  #directory;
  #strategies;
  #env;
  plugin = null;

  static async create({ report, program, directory, cgroup, strategies, containerd, env }) {
    mkdirSync(directory, { recursive: true });
    const node = new Node();
    node.#report = report;
    node.#directory = directory;
    node.#strategies = strategies;
    node.#env = env ?? {};
    node.mock = await startMock('h100x8', { directory: path.join(directory, 'mock') });
    node.gpus = await gpusOf(node.mock);
    node.containerd = await startContainerd(directory, containerd ?? null);
    node.kubelet = new Kubelet(program, directory);
    await node.kubelet.prepare(cgroup);
    return node;
  }

  /** A check after which the kubelet and the plugin must still be there. */
  check(what, check) {
    return this.#report.check(what, async () => {
      const figure = await check();
      this.kubelet.assertAlive();
      this.plugin?.assertAlive();
      return figure;
    });
  }

  /** The index in the mock of a GPU that is named by UUID or by index. */
  indexOf(id) {
    return this.gpus.find(({ index, uuid }) => String(index) === id || uuid === id).index;
  }

  startPlugin() {
    this.plugin = new Plugin({
      kubeletSocket: path.join(devicePlugins, 'kubelet.sock'),
      podResourcesSocket,
      mock: this.mock,
      strategies: this.#strategies,
      directory: this.#directory,
      sysfs: null,
      env: this.#env,
    });
  }

  async endPlugin(signal) {
    const { plugin } = this;
    this.plugin = null;
    await plugin.kill(signal);
    return plugin.ended;
  }

  /** Waits until the kubelet can give `count` GPUs; resolves with their ids. */
  allocatable(count, milliseconds = 10_000) {
    let last = [];
    return until(
      async () => {
        this.plugin?.assertAlive();
        last = await allocatableIds(resource);
        return last.length === count && last;
      },
      milliseconds,
      () =>
        `allocatable is ${last.length} (${last.join(' ')}), not ${count}; the plugin says:\n${this.plugin?.tail()}`,
    );
  }

  /** Adds a pod and waits until its containers are up; resolves with the pod as the kubelet has it. */
  async runPod(name, gpus, options) {
    this.kubelet.addPod(gpuPod(name, gpus, options));
    return this.running(name);
  }

  running(name) {
    let last = null;
    return until(
      async () => {
        last = await this.kubelet.pod(name);
        return last?.status.phase === 'Running' && last.status.containerStatuses[0].state.running && last;
      },
      30_000,
      () => `pod ${name} does not run: ${JSON.stringify(last?.status ?? null)}`,
    );
  }

  async close() {
    await this.mock.close();
  }
}

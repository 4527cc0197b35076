import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Plugin } from '../plugin.js';
import { gpusOf, startMock } from '../support/ours.js';
import { layOutSysfs } from '../support/sysfs.js';
import { until } from '../support/until.js';
import { DeviceManager } from './device-manager.js';

/** After a start the kubelet admits the pods that it finds this much later, registered plugins or not. */
const ADMISSION_MS = 950;

/** One node: a mock driver, a kubelet (its device manager) and our plugin, in a directory of its own. */
export class Node {
  #report;
  #program;
  #settings;

  kubelet = null;
  plugin = null;

  static async create({ report, program, directory, ...settings }) {
    mkdirSync(directory, { recursive: true });
    const node = new Node();
    node.#report = report;
    node.#program = program;
    node.#settings = settings;
    node.directory = directory;
    node.mock = await startMock(settings.scenario ?? 'h100x8', { directory: path.join(directory, 'mock') });
    node.gpus = await gpusOf(node.mock);
    const sysfs = path.join(directory, 'sysfs');
    if (settings.numa) layOutSysfs(sysfs, node.gpus);
    node.sysfs = settings.numa ? sysfs : null;
    if (settings.config !== undefined) writeFileSync(node.configFile, settings.config);
    return node;
  }

  /** A check after which the kubelet's code and the plugin must still be there. */
  check(what, check) {
    return this.#report.check(what, async () => {
      const figure = await check();
      await this.kubelet.assertAlive();
      this.plugin?.assertAlive();
      return figure;
    });
  }

  async startKubelet(containers = []) {
    this.kubelet = new DeviceManager(this.#program, this.directory);
    await this.kubelet.start({ topologyPolicy: this.#settings.topologyPolicy, containers });
    this.kubeletStartedAt = performance.now();
  }

  /** `settings`: `strategies` and `env` in place of the scenario's. */
  startPlugin({ strategies = this.#settings.strategies, env = this.#settings.env ?? {} } = {}) {
    this.plugin = new Plugin({
      kubeletSocket: path.join(this.directory, 'device-plugins', 'kubelet.sock'),
      podResourcesSocket: path.join(this.directory, 'pod-resources', 'kubelet.sock'),
      mock: this.mock,
      strategies,
      directory: this.directory,
      sysfs: this.sysfs,
      quietPeriod: this.#settings.quietPeriod ?? null,
      env: { ...env, ...(this.#settings.config === undefined ? {} : { CONFIG_FILE: this.configFile }) },
    });
  }

  get configFile() {
    return path.join(this.directory, 'config.yaml');
  }

  /** As an edited ConfigMap and its config-manager do. */
  changeConfig(text) {
    writeFileSync(this.configFile, text);
    this.plugin.signal('SIGHUP');
  }

  /** Resolves with how it ended: `exit code 0`, or a signal. */
  async endPlugin(signal) {
    const { plugin } = this;
    this.plugin = null;
    await plugin.kill(signal);
    return plugin.ended;
  }

  socketsOfPlugins() {
    const files = readdirSync(path.join(this.directory, 'device-plugins'), { withFileTypes: true });
    return files.filter((file) => file.isSocket() && file.name !== 'kubelet.sock').map(({ name }) => name);
  }

  /** Waits until the kubelet has `count` GPUs to give; resolves with its capacity then. */
  allocatable(count, timeout = 10_000) {
    return this.#counted(({ allocatable }) => allocatable === count, `allocatable ${count}`, timeout);
  }

  /** The same of a resource by name. */
  allocatableOf(name, count) {
    const wanted = ({ allocatable }) => allocatable === count;
    return this.#counted(wanted, `allocatable ${count} of ${name}`, 10_000, name);
  }

  /** Waits until the kubelet knows `count` GPUs, healthy or not. */
  capacity(count, timeout = 10_000) {
    return this.#counted(({ capacity }) => capacity === count, `capacity ${count}`, timeout);
  }

  #counted(wanted, name, timeout, resource) {
    let last;
    return until(
      async () => {
        this.plugin?.assertAlive();
        last = await this.kubelet.capacity(resource);
        return wanted(last) && last;
      },
      timeout,
      () =>
        `wanted ${name}, found allocatable ${last?.allocatable} of ${last?.capacity}; the plugin says:\n${this.plugin?.tail()}`,
    );
  }

  /**
   * Starts the kubelet again (killing it first if it still runs) and lets it re-admit `pods` when it would.
   * Resolves with the milliseconds until the plugin was registered again.
   */
  async restartKubelet({ pods, containers }) {
    await this.kubelet.kill();
    await this.startKubelet(containers);
    const registered = this.allocatable(8).then(() => performance.now() - this.kubeletStartedAt);
    // Admission does not wait for it; whoever awaits `registered` below hears of a failure.
    registered.catch(() => null);
    await sleep(ADMISSION_MS);
    for (const pod of pods) await this.kubelet.admit(pod);
    await this.kubelet.sourcesReady();
    return registered;
  }

  async close() {
    await this.plugin?.kill('SIGKILL');
    await this.kubelet?.kill();
    await this.mock.close();
  }
}

export function milliseconds(duration) {
  return `${Math.round(duration)} ms`;
}

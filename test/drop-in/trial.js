import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { DevelopmentKubelet } from '../../lib/kubelet/index.js';
import { Process } from '../real-kubelet/support/process.js';
import { until } from '../real-kubelet/support/until.js';
import { PluginClient } from './plugin-client.js';

/** NVIDIA's plugin has its sockets here, whatever it is told. */
const kubeletFolder = '/var/lib/kubelet';
const specs = '/run/cdi';
const mps = '/run/nvidia/mps';
const START_MS = 20_000;
/** On by default up to 0.19, off from 0.20 on. */
const OFF = { GDRCOPY_ENABLED: 'false', GDS_ENABLED: 'false', MOFED_ENABLED: 'false' };

/** One run of a plugin under a setting, on a node on which nothing was before it. */
export class Trial {
  #setting;
  #root;
  #command;
  #log;

  constructor(setting, root, command, log) {
    this.#setting = setting;
    this.#root = root;
    this.#command = command;
    this.#log = log;
  }

  /**
   * What it did: `{ refused }`, or `{ resources, sockets, specs }`. `like`: what another plugin did, which had so many
   * devices; a GPU that is slow to answer may come later.
   */
  async run(like = null) {
    for (const folder of [kubeletFolder, specs, '/var/lib/node-nvml'])
      rmSync(folder, { recursive: true, force: true });
    const kubelet = await DevelopmentKubelet.start({ directory: kubeletFolder });
    const daemons = (this.#setting.mps ?? []).map(startDaemon);
    const plugin = this.#start();
    try {
      return this.#setting.refused ? await this.#refusal(plugin) : await this.#answers(plugin, kubelet, like);
    } finally {
      await plugin.kill('SIGTERM');
      await kubelet.stop();
      for (const daemon of daemons) daemon.close();
    }
  }

  #start() {
    const { args = [], env = {}, config = null } = this.#setting;
    const [command, ...first] = this.#command;
    const root = this.#root.directory;
    const all = { CONTAINER_DRIVER_ROOT: root, NVIDIA_DRIVER_ROOT: root, ...OFF, ...env };
    if (config !== null) {
      all.CONFIG_FILE = `${this.#log}.config.json`;
      writeFileSync(all.CONFIG_FILE, JSON.stringify(config));
    }
    const PATH = `${path.join(import.meta.dirname, 'bin')}:${process.env.PATH}`;
    return new Process('the plugin', command, [...first, ...args], {
      env: { PATH, ...all },
      log: this.#log,
    });
  }

  async #refusal(plugin) {
    await until(
      () => plugin.ended !== null,
      START_MS,
      () => `it runs on; it says:\n${plugin.tail()}`,
    );
    const [, code] = /^exit code (\d+)$/.exec(plugin.ended) ?? [];
    if (code === undefined || code === '0') throw new Error(`it ended with ${plugin.ended}`);
    const said = plugin.tail().split('\n');
    return { refused: true, says: said.findLast((line) => !/^(\{|See )/.test(line)) };
  }

  async #answers(plugin, kubelet, like) {
    const resources = {};
    for (const name of this.#setting.resources) {
      const count = like?.resources?.[name].devices.length ?? 1;
      await until(
        () => {
          plugin.assertAlive();
          return kubelet.allocatable(name) >= count;
        },
        START_MS,
        () => `${name} is not registered with ${count} devices; the plugin says:\n${plugin.tail()}`,
      );
      const socket = `nvidia-${name.slice(name.indexOf('/') + 1)}.sock`;
      const client = new PluginClient(path.join(kubeletFolder, 'device-plugins', socket));
      try {
        resources[name] = await client.everything();
      } finally {
        client.close();
      }
    }
    const files = readdirSync(path.join(kubeletFolder, 'device-plugins'));
    const sockets = files.filter((name) => name.endsWith('.sock')).sort();
    return { refused: false, resources, sockets, specs: namesInSpecs() };
  }
}

/** Kind -> names of its devices, of every CDI specification. */
function namesInSpecs() {
  let files = [];
  try {
    files = readdirSync(specs);
  } catch {
    // No strategy is by CDI.
  }
  const documents = files.map((file) => JSON.parse(readFileSync(path.join(specs, file), 'utf8')));
  return Object.fromEntries(
    documents.map(({ kind, devices }) => [kind, devices.map(({ name }) => name).sort()]),
  );
}

/** What tells that an MPS control daemon serves a resource: its socket. NVIDIA's plugin asks by `bin/nvidia-cuda-mps-control`. */
function startDaemon(resource) {
  const pipe = path.join(mps, resource, 'pipe');
  mkdirSync(pipe, { recursive: true });
  return createServer().listen(path.join(pipe, 'control'));
}

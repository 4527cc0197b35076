import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DevelopmentKubelet } from '../../lib/kubelet/index.js';
import { expectEqual } from '../real-kubelet/support/expect.js';
import { Process } from '../real-kubelet/support/process.js';
import { until } from '../real-kubelet/support/until.js';
import { PluginClient } from './plugin-client.js';

const kubeletFolder = '/var/lib/kubelet';
const sockets = path.join(kubeletFolder, 'device-plugins');
const resource = 'nvidia.com/gpu';
const byCdiToo = ['--device-list-strategy=envvar,cdi-cri'];

/** Folders that cannot be written: each is told in a sentence, and what needs none of them goes on. */
export async function badPlaces(report, root, command, directory) {
  const place = (name) => {
    const folder = path.join('/run', name);
    mkdirSync(folder);
    return folder;
  };
  const check = (what, args, body) =>
    report.check(what, () =>
      withPlugin({ root, command, args, log: path.join(directory, `${what}.log`) }, body),
    );

  const full = place('full');
  mount('-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', full);
  await check(
    'no space for the CDI specification',
    [...byCdiToo, `--cdi-spec-dir=${full}`],
    async (plugin) => {
      await plugin.says(/cannot be written: no space is left in \/run\/full; free some\./);
      await plugin.givesByEnvironmentAlone();
      mount('-o', 'remount,size=4m', full);
      await plugin.until(() => readdirSync(full).length > 0, 'it is not written although there is space');
      return 'told, answered without it, written when there was space';
    },
  );

  const readOnly = place('read-only');
  mount('-t', 'tmpfs', '-o', 'ro', 'tmpfs', readOnly);
  await check(
    'a read-only folder for the CDI specification',
    [...byCdiToo, `--cdi-spec-dir=${readOnly}`],
    async (plugin) => {
      await plugin.says(/\/run\/read-only is on a file system that is mounted read-only/);
      await plugin.givesByEnvironmentAlone();
    },
  );
  await check('a read-only folder for the state', [`--state-dir=${readOnly}/state`], async (plugin) => {
    await plugin.says(/read-only/);
    await plugin.givesByEnvironmentAlone();
  });
  await report.check('a read-only folder for the sockets: the plugin ends and says so', async () => {
    const plugin = await RunningPlugin.start(
      { root, command, args: [], log: path.join(directory, 'sockets.log') },
      () => {
        mount('--bind', sockets, sockets);
        mount('-o', 'remount,bind,ro', sockets);
      },
    );
    try {
      await plugin.says(/Cannot serve on .*read-only/i);
      await plugin.until(() => plugin.ended !== null, 'it runs on');
      return plugin.ended;
    } finally {
      execFileSync('umount', [sockets]);
      await plugin.stop();
    }
  });
}

async function withPlugin(options, body) {
  const plugin = await RunningPlugin.start(options);
  try {
    return await body(plugin);
  } finally {
    await plugin.stop();
  }
}

class RunningPlugin {
  #kubelet;
  #process;

  static async start({ root, command: [program, ...first], args, log }, before = () => undefined) {
    for (const folder of [kubeletFolder, '/var/lib/node-nvml'])
      rmSync(folder, { recursive: true, force: true });
    const plugin = new RunningPlugin();
    plugin.#kubelet = await DevelopmentKubelet.start({ directory: kubeletFolder });
    before();
    const env = { PATH: process.env.PATH, CONTAINER_DRIVER_ROOT: root.directory };
    plugin.#process = new Process('the plugin', program, [...first, ...args], { env, log });
    return plugin;
  }

  get ended() {
    return this.#process.ended;
  }

  says(words) {
    return this.until(() => words.test(this.#process.tail(200)), `it does not say ${words}`);
  }

  until(probe, otherwise) {
    return until(probe, 20_000, () => `${otherwise}; it says:\n${this.#process.tail()}`);
  }

  /** All GPUs are registered, and an answer names them in the environment and in no other way. */
  async givesByEnvironmentAlone() {
    await this.until(() => this.#kubelet.allocatable(resource) === 8, 'it does not register eight GPUs');
    const client = new PluginClient(path.join(sockets, 'nvidia-gpu.sock'));
    try {
      const { allocated, devices } = await client.everything();
      const [{ envs, cdiDevices }] = allocated['one device'];
      expectEqual(envs['NVIDIA_VISIBLE_DEVICES'], devices[0].ID, 'NVIDIA_VISIBLE_DEVICES');
      expectEqual(cdiDevices, [], 'CDI devices');
    } finally {
      client.close();
    }
  }

  async stop() {
    await this.#process.kill('SIGTERM');
    await this.#kubelet.stop();
    if (existsSync(path.join(sockets, 'nvidia-gpu.sock'))) throw new Error('its socket is still there');
  }
}

function mount(...args) {
  execFileSync('mount', args);
}

import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DevelopmentKubelet } from '../../lib/kubelet/index.js';
import { expectEqual } from '../real-kubelet/support/expect.js';
import { Process } from '../real-kubelet/support/process.js';
import { until } from '../real-kubelet/support/until.js';
import { PluginClient } from './plugin-client.js';

/** An empty --kubelet-socket: the plugin is served where the kubelet would look for it, and no kubelet hears of it. */
export async function unregistered(report, root, [command, ...first], directory) {
  const folder = '/var/lib/kubelet';
  await report.check('an empty --kubelet-socket: served, never registered', async () => {
    rmSync(folder, { recursive: true, force: true });
    const kubelet = await DevelopmentKubelet.start({ directory: folder });
    const registered = [];
    kubelet.on((event) => event.type === 'registered' && registered.push(event.resource));
    const log = path.join(directory, 'unregistered.log');
    const env = { PATH: process.env.PATH, CONTAINER_DRIVER_ROOT: root.directory };
    const plugin = new Process('the plugin', command, [...first, '--kubelet-socket='], { env, log });
    const socket = path.join(folder, 'device-plugins', 'nvidia-gpu.sock');
    const client = new PluginClient(socket);
    try {
      await until(
        () => {
          plugin.assertAlive();
          return existsSync(socket) && /never registered/.test(plugin.tail(50));
        },
        20_000,
        () => `it does not serve, or does not say how; it says:\n${plugin.tail()}`,
      );
      const { devices } = await client.everything();
      expectEqual(registered, [], 'registrations');
      return `${devices.length} devices`;
    } finally {
      client.close();
      await plugin.kill('SIGTERM');
      await kubelet.stop();
    }
  });
}

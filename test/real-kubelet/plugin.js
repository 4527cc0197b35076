import path from 'node:path';
import { program } from './support/ours.js';
import { Process } from './support/process.js';

/** Our device plugin as its own process beside a kubelet, on a mock driver. */
export class Plugin {
  #process;

  /**
   * `kubeletSocket`: its sockets lie beside it. `strategies`: `{ checkpoint, container }`, each uuid or index,
   * and `registration`, watcher or socket; without it the plugin decides.
   * `sysfs`: null for the machine's. `quietPeriod`: how long a GPU must answer well before it is back; null for the
   * plugin's own. `env`: settings beside these.
   */
  constructor({
    kubeletSocket,
    podResourcesSocket,
    mock,
    strategies,
    directory,
    sysfs,
    quietPeriod = null,
    env: more = {},
  }) {
    const env = {
      ...process.env,
      ...mock.env,
      KUBELET_SOCKET: kubeletSocket,
      POD_RESOURCES_SOCKET: podResourcesSocket,
      CHECKPOINT_DEVICE_ID_STRATEGY: strategies.checkpoint,
      DEVICE_ID_STRATEGY: strategies.container,
      ...(strategies.registration === undefined ? {} : { KUBELET_REGISTRATION: strategies.registration }),
      STATE_DIR: path.join(directory, 'state'),
      ...(sysfs === null ? {} : { SYSFS_ROOT: sysfs }),
      ...(quietPeriod === null ? {} : { HEALTH_QUIET_PERIOD: quietPeriod }),
      ...more,
    };
    this.startedAt = performance.now();
    this.#process = new Process('the device plugin', process.execPath, [program, 'device-plugin'], {
      env,
      log: path.join(directory, 'plugin.log'),
    });
  }

  assertAlive() {
    this.#process.assertAlive();
  }

  get pid() {
    return this.#process.child.pid;
  }

  get ended() {
    return this.#process.ended;
  }

  tail() {
    return this.#process.tail();
  }

  signal(name) {
    this.#process.child.kill(name);
  }

  kill(signal) {
    return this.#process.kill(signal);
  }
}

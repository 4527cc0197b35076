import { createInterface } from 'node:readline';
import path from 'node:path';
import { Process } from '../support/process.js';

export const resource = 'nvidia.com/gpu';

/** One life of the kubelet's device manager: a client of ../go/device-manager. */
export class DeviceManager {
  #process;
  #waiting = new Map();
  #lastId = 0;

  constructor(program, directory) {
    const log = path.join(directory, 'device-manager.log');
    const stdio = (file) => ['pipe', 'pipe', file];
    this.directory = directory;
    this.#process = new Process("the kubelet's device manager", program, [], { log, stdio });
    createInterface({ input: this.#process.child.stdout }).on('line', (line) =>
      this.#answered(JSON.parse(line)),
    );
    void this.#process.exited.then(() => this.#failAll());
  }

  get pid() {
    return this.#process.child.pid;
  }

  get checkpoint() {
    return path.join(this.directory, 'device-plugins', 'kubelet_internal_checkpoint');
  }

  get kubeletSocket() {
    return path.join(this.directory, 'device-plugins', 'kubelet.sock');
  }

  get podResourcesSocket() {
    return path.join(this.directory, 'pod-resources', 'kubelet.sock');
  }

  /** Rejects with the kubelet's words, or with the end of its log when its code panicked. */
  ask(what, parameters = {}) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#process.ended !== null) return reject(this.#death());
      this.#waiting.set(id, { resolve, reject });
      this.#process.child.stdin.write(`${JSON.stringify({ id, do: what, with: parameters })}\n`);
    });
  }

  /** `containers`: what the container runtime reports at the start, `{ podUid, name, running }`. */
  async start({ topologyPolicy = 'none', topologyScope = 'container', numaNodes = 2, containers = [] } = {}) {
    const { directory } = this;
    await this.ask('start', { directory, topologyPolicy, topologyScope, numaNodes, containers });
  }

  /** The kubelet has seen all its pods: from here it forgets those that it was not told of. */
  async sourcesReady() {
    await this.ask('sourcesReady');
  }

  async capacity(name = resource) {
    const { capacity, allocatable, healthy } = await this.ask('capacity');
    return {
      capacity: capacity[name] ?? 0,
      allocatable: allocatable[name] ?? 0,
      healthy: healthy[name] ?? [],
    };
  }

  /** Throws the kubelet's refusal; otherwise container -> ids of its devices. */
  async admit(pod) {
    const { admitted, reason, message, devices } = await this.ask('admit', pod);
    if (!admitted) throw new Error(`the kubelet refused pod ${pod.name}: ${reason}: ${message}`);
    return Object.fromEntries(
      Object.entries(devices).map(([name, held]) => [name, Object.values(held).flat()]),
    );
  }

  /** What a container of an admitted pod would be started with: `{ env, devices, mounts, cdi }`. */
  runContainer(uid, container) {
    return this.ask('runContainer', { uid, container });
  }

  /** Device id -> Healthy or Unhealthy, as the pod's status shows it. */
  status(uid) {
    return this.ask('status', { uid });
  }

  delete(uid) {
    return this.ask('delete', { uid });
  }

  /** Throws when the kubelet's code has panicked. */
  async assertAlive() {
    await this.ask('capacity');
  }

  async kill() {
    await this.#process.kill('SIGKILL');
  }

  #answered({ id, ok, error }) {
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(ok);
  }

  #failAll() {
    for (const { reject } of this.#waiting.values()) reject(this.#death());
    this.#waiting.clear();
  }

  #death() {
    const panic = this.#process.tail(400).match(/^panic: .*$/m);
    const words = panic === null ? this.#process.tail(3) : panic[0];
    return new Error(`the kubelet's device manager is dead (${this.#process.ended}): ${words}`);
  }
}

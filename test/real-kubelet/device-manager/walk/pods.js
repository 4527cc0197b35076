import { resource as GPU } from '../device-manager.js';

/** The pods that the walk has running, and what each of them opens. */
export class Pods {
  #node;
  #made = 0;
  /** uid -> `{ spec, ids, identities, running }`; ids by container. */
  active = new Map();

  constructor(node) {
    this.#node = node;
  }

  get all() {
    return [...this.active.values()];
  }

  spec(resource, count, initCount) {
    const name = `pod-${this.#made++}`;
    const container = (of, number) => ({ name: of, resources: { [resource]: number } });
    return {
      uid: `uid-of-${name}`,
      name,
      namespace: 'default',
      initContainers: initCount > 0 ? [container('init', initCount)] : [],
      containers: [container('main', count)],
    };
  }

  /** False: the kubelet refused it, as it may for want of devices or while a list is on its way. */
  async admit(spec) {
    let devices;
    try {
      devices = await this.#node.kubelet.admit(spec);
    } catch (error) {
      if (/refused pod/.test(error.message)) return false;
      throw error;
    }
    // The device manager lets a pod pass whose resource was not registered yet; a whole kubelet refuses it before.
    if (idsOf({ devices }).length === 0) {
      await this.#node.kubelet.delete(spec.uid);
      return false;
    }
    await this.#started(spec, devices);
    return true;
  }

  async end(pod) {
    this.active.delete(pod.spec.uid);
    await this.#node.kubelet.delete(pod.spec.uid);
  }

  /** What the runtime reports when the kubelet starts. */
  containers() {
    return this.all.flatMap(({ spec, running }) => [
      ...spec.initContainers.map(({ name }) => ({ podUid: spec.uid, name, running: false })),
      ...spec.containers.map(({ name }) => ({ podUid: spec.uid, name, running })),
    ]);
  }

  /** After a start of the kubelet: every pod is admitted again. Answers those that were refused, with the reason. */
  async readmit() {
    const refused = [];
    for (const pod of this.all) {
      try {
        await this.#started(pod.spec, await this.#node.kubelet.admit(pod.spec));
      } catch (error) {
        if (!/refused pod/.test(error.message)) throw error;
        refused.push({ pod, why: error.message });
        this.active.delete(pod.spec.uid);
      }
    }
    await this.#node.kubelet.sourcesReady();
    return refused;
  }

  async #started(spec, devices) {
    this.active.set(spec.uid, { spec, devices, identities: [], running: false });
    await this.run(this.active.get(spec.uid));
  }

  /** Starts its container, or starts it again in place. The plugin may refuse what would open another pod's card. */
  async run(pod) {
    try {
      const { env } = await this.#node.kubelet.runContainer(pod.spec.uid, 'main');
      pod.identities = (env.NVIDIA_VISIBLE_DEVICES ?? '').split(',').filter((one) => one !== '');
      pod.running = true;
    } catch (error) {
      if (!/PreStartContainer/.test(error.message)) throw error;
      pod.identities = [];
      pod.running = false;
    }
  }
}

export function resourceOf({ spec }) {
  return Object.keys(spec.containers[0].resources)[0] ?? GPU;
}

export function idsOf({ devices }) {
  return [...new Set(Object.values(devices).flat())];
}

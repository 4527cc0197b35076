import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Plugin } from '../../plugin.js';
import { until } from '../../support/until.js';
import { Cards } from './cards.js';
import { idsOf, Pods, resourceOf } from './pods.js';
import { oneOf, random } from './random.js';
import { statusOf } from './status.js';

const STEPS = 300;
const CONFIGS = [
  'version: v1\nflags:\n  migStrategy: mixed\n',
  'version: v1\nflags:\n  migStrategy: none\n',
  'version: v1\nflags:\n  migStrategy: mixed\nsharing:\n  timeSlicing:\n    renameByDefault: true\n    resources:\n      - name: nvidia.com/mig-1g.10gb\n        replicas: 2\n',
];
const STRATEGIES = ['uuid', 'index'];

/** What may happen, and how often beside the others. */
const WEIGHTS = {
  admit: 26,
  admitMeanwhile: 8,
  end: 18,
  startAgain: 6,
  crash: 2,
  xid: 6,
  isolate: 4,
  release: 4,
  lose: 3,
  restore: 4,
  cut: 4,
  configure: 5,
  switchStrategy: 2,
  killPlugin: 2,
  restartKubelet: 3,
  reboot: 1,
  migrate: 1,
};

/**
 * Random steps on a real device manager with the plugin as a process. After each: the kubelet's code and the plugin are
 * there, every held id is listed, no two pods have one card, and no pod was lost that had what it needs.
 */
export async function randomWalk(node) {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const walk = new Walk(node, seed);
  await node.check(`${STEPS} random steps (SEED=${seed} takes them again)`, async () => {
    await walk.start();
    try {
      for (let count = 0; count < STEPS; count++) await walk.step();
      return walk.figure;
    } catch (error) {
      throw new Error(`SEED=${seed}, after ${walk.taken.join(', ')}: ${error.message}`, { cause: error });
    } finally {
      await walk.close();
    }
  });
}

class Walk {
  taken = [];
  #node;
  #pick;
  #pods;
  #cards;
  #strategy = 'uuid';
  #isolated = new Set();
  #kept = 0;

  constructor(node, seed) {
    this.#node = node;
    this.#pick = random(seed);
    this.#pods = new Pods(node);
  }

  get figure() {
    const of = (name) => this.taken.filter((taken) => taken === name).length;
    const restarts = of('restartKubelet') + of('reboot') + of('migrate');
    return `${of('admit') + of('admitMeanwhile')} admissions, ${restarts} starts of the kubelet, ${this.#kept} pods taken back`;
  }

  async start() {
    this.#cards = await Cards.open(this.#node.mock);
    mkdirSync(path.dirname(this.#isolationFile), { recursive: true });
    await this.#node.startKubelet();
    await this.#node.kubelet.sourcesReady();
    this.#startPlugin();
    await this.#registered();
  }

  async close() {
    await this.#cards?.close();
  }

  async step() {
    const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    let rest = this.#pick(total);
    for (const [name, weight] of Object.entries(WEIGHTS)) {
      rest -= weight;
      if (rest >= 0) continue;
      this.taken.push(name);
      await this[name]();
      await this.#check();
      return;
    }
  }

  async admit() {
    const spec = await this.#newPod();
    if (spec !== null) await this.#pods.admit(spec);
  }

  /** The call is on its way while something else happens. */
  async admitMeanwhile() {
    const spec = await this.#newPod();
    if (spec === null) return;
    const admitted = this.#pods.admit(spec);
    await this[oneOf(this.#pick, ['xid', 'isolate', 'release', 'lose', 'configure', 'end'])]();
    await admitted;
  }

  async end() {
    const pod = oneOf(this.#pick, this.#pods.all);
    if (pod !== undefined) await this.#pods.end(pod);
  }

  /** A container starts again in place: the kubelet replays the answer. */
  async startAgain() {
    const pod = oneOf(this.#pick, this.#pods.all);
    if (pod !== undefined) await this.#pods.run(pod);
  }

  crash() {
    const pod = oneOf(this.#pick, this.#pods.all);
    if (pod !== undefined) pod.running = false;
  }

  async xid() {
    const card = this.#pick(this.#cards.count);
    const mig = this.#pick(2) === 0 ? undefined : oneOf(this.#pick, this.#cards.migs(card));
    const instance =
      mig === undefined
        ? null
        : { gpuInstance: mig.gpuInstanceId(), computeInstance: mig.computeInstanceId() };
    if (!this.#cards.lost.has(card)) await this.#node.mock.xid(card, 95, instance);
  }

  isolate() {
    this.#isolated.add(this.#pick(this.#cards.count));
    this.#writeIsolation();
  }

  release() {
    this.#isolated.delete(oneOf(this.#pick, [...this.#isolated]));
    this.#writeIsolation();
  }

  async lose() {
    await this.#cards.lose(this.#pick(this.#cards.count));
  }

  async restore() {
    const card = oneOf(this.#pick, [...this.#cards.lost]);
    if (card !== undefined) await this.#cards.restore(card);
  }

  /** The driver lets nobody cut a GPU on which a program runs. */
  async cut() {
    const used = new Set((await this.#uses()).map(({ card }) => card));
    const cards = Array.from({ length: this.#cards.count }, (_, card) => card);
    const card = oneOf(
      this.#pick,
      cards.filter((one) => !used.has(one)),
    );
    if (card !== undefined) await this.#cards.cutAgain(card);
  }

  configure() {
    this.#node.changeConfig(oneOf(this.#pick, CONFIGS));
  }

  async switchStrategy() {
    await this.#node.endPlugin('SIGTERM');
    this.#strategy = oneOf(this.#pick, STRATEGIES);
    this.#startPlugin();
    await this.#registered();
  }

  async killPlugin() {
    await this.#node.endPlugin('SIGKILL');
    this.#startPlugin();
    await this.#registered();
  }

  async restartKubelet() {
    await this.#node.kubelet.kill();
    await this.#node.startKubelet(this.#pods.containers());
    await this.#readmit();
  }

  /** The plugin is in time, as a host service is. */
  async reboot() {
    await this.#node.endPlugin('SIGKILL');
    await this.#node.kubelet.kill();
    for (const pod of this.#pods.all) pod.running = false;
    await this.#node.startKubelet(this.#pods.containers());
    this.#startPlugin();
    await this.#readmit();
  }

  async migrate() {
    await this.#node.mock.changeUuids();
    await this.reboot();
  }

  async #newPod() {
    const { resources } = await this.#status();
    const offered = resources.filter(({ devices }) => devices.some(({ healthy }) => healthy));
    const resource = oneOf(this.#pick, offered)?.name;
    if (resource === undefined) return null;
    return this.#pods.spec(resource, 1 + this.#pick(2), this.#pick(3) === 0 ? 1 + this.#pick(2) : 0);
  }

  async #readmit() {
    await this.#registered();
    const { gpus, resources } = await this.#status();
    const refused = await this.#pods.readmit();
    this.#kept += this.#pods.active.size;
    const isWell = ({ state, migs }) => state !== 'lost' && isOffered(state) && migs.length === 0;
    const well = new Set(gpus.filter(isWell).map(({ number }) => number));
    for (const { pod, why } of refused) {
      const listed = resources.find(({ name }) => name === resourceOf(pod))?.devices ?? [];
      const devices = idsOf(pod).map((id) => listed.find((device) => device.id === id));
      // What is ill or gone is refused by the kubelet where its container does not run.
      if (devices.every((device) => device !== undefined && well.has(device.gpu)))
        throw new Error(`a pod was lost: ${why} ${JSON.stringify(devices)}`);
    }
  }

  /** Everything that must hold at every moment. */
  async #check() {
    await this.#node.kubelet.assertAlive();
    const { resources } = await this.#status();
    for (const pod of this.#pods.all) {
      const { devices = [] } = resources.find(({ name }) => name === resourceOf(pod)) ?? {};
      const missing = idsOf(pod).find((id) => !devices.some((device) => device.id === id));
      if (missing !== undefined)
        throw new Error(`${missing} of ${resourceOf(pod)}, which ${pod.spec.name} holds, is not listed`);
    }
    const uses = await this.#uses();
    for (const [at, one] of uses.entries()) {
      const other = uses.slice(0, at).find((before) => collide(one, before));
      if (other !== undefined)
        throw new Error(`card ${one.card} has two pods: ${one.pod.spec.name} and ${other.pod.spec.name}`);
    }
  }

  /** What each pod has of the cards; nothing of what is gone. */
  async #uses() {
    const known = await this.#cards.identities();
    return this.#pods.all.flatMap((pod) =>
      pod.identities.flatMap((identity) => {
        const use = known.get(identity);
        return use === undefined ? [] : [{ ...use, pod }];
      }),
    );
  }

  /** Whoever registers is heard: the kubelet has the list of every resource. */
  async #registered() {
    await until(
      async () => (await this.#status()).resources.every(({ registered }) => registered),
      30_000,
      () => `the plugin does not register:\n${this.#node.plugin.tail()}`,
    );
  }

  #status() {
    return statusOf(path.join(this.#node.directory, 'state', 'device-plugin.sock'), this.#node.plugin);
  }

  #startPlugin() {
    const { directory, mock, sysfs, configFile } = this.#node;
    this.#node.plugin = new Plugin({
      kubeletSocket: path.join(directory, 'device-plugins', 'kubelet.sock'),
      podResourcesSocket: path.join(directory, 'pod-resources', 'kubelet.sock'),
      mock,
      strategies: { checkpoint: this.#strategy, container: this.#strategy },
      directory,
      sysfs,
      quietPeriod: '100ms',
      env: { CONFIG_FILE: configFile, ISOLATION_FILE: this.#isolationFile },
    });
  }

  get #isolationFile() {
    return path.join(this.#node.directory, 'etc', 'unhealthyDevices.json');
  }

  #writeIsolation() {
    writeFileSync(this.#isolationFile, JSON.stringify({ index: [...this.#isolated] }));
  }
}

function isOffered(state) {
  return ['healthy', 'suspect', 'isolating', 'isolated', 'unmonitored'].includes(state);
}

/** Two pods have the same thing, and not as replicas of one resource. */
function collide(one, other) {
  if (one.pod === other.pod || one.card !== other.card) return false;
  if (one.part !== null && other.part !== null && one.part !== other.part) return false;
  const isShared = [one, other].every(({ pod }) => idsOf(pod).every((id) => id.includes('::')));
  return !isShared || resourceOf(one.pod) !== resourceOf(other.pod);
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import type { Server } from '@grpc/grpc-js';

import { readCheckpoint } from '../checkpoint-reader.ts';
import type { Checkpoint } from '../checkpoint-form.ts';
import { writeCheckpoint } from '../checkpoint-writer.ts';
import type { ContainerDevices, PodResources } from '../gen/podresources/v1/podresources.ts';
import type { PluginDevice } from '../plugin-device.ts';
import { DeviceManager } from './device-manager.ts';
import { type KubeletEvent, KubeletEvents } from './kubelet-events.ts';
import { kubeletPaths, type KubeletPaths, prepareFolders, wipeSockets } from './kubelet-folders.ts';
import {
  admitPod,
  describePod,
  namespaceOf,
  newPod,
  type Pod,
  startContainer,
  startPod,
} from './pod-runner.ts';
import { deviceRows, servePodResources } from './pod-resources-server.ts';
import { PluginRegistry } from './plugin-registry.ts';
import { PluginWatcher } from './plugin-watcher.ts';
import type { TopologyPolicy } from './topology.ts';
import { AdmissionError, type AdmittedPod, type PodSpec } from './pods.ts';

export type DevelopmentKubeletOptions = {
  /** Its root folder, /var/lib/kubelet's part; made where it is missing. */
  readonly directory: string;
  /** Milliseconds that a plugin has to answer the dial-back of Register; default 10,000 as the kubelet's. */
  readonly dialTimeoutMs?: number;
  /** Make the folder plugins_registry and dial the sockets that appear there; default false. */
  readonly pluginsRegistry?: boolean;
  /** Default `none`; containers are the scope of the others, as by the kubelet's default. */
  readonly topologyPolicy?: TopologyPolicy;
};

export type RestartOptions = {
  /** Milliseconds from the start to the re-admission of the pods; default 950, as seen of a real kubelet. */
  readonly readmitAfterMs?: number;
  /** The node was rebooted: no container runs any more. Default false. */
  readonly reboot?: boolean;
};

/** What one run of the kubelet process holds. */
type Life = {
  readonly manager: DeviceManager;
  readonly registry: PluginRegistry;
  readonly podResources: Server;
  readonly watcher: PluginWatcher | null;
};

/**
 * A kubelet's device manager in this process, for development and tests: real gRPC over real sockets
 * (Registration, ListAndWatch, GetPreferredAllocation, Allocate, PreStartContainer, PodResources), the checkpoint in
 * the kubelet's form, its order of checks and its words. Behaves as Kubernetes 1.35.
 */
export class DevelopmentKubelet {
  readonly paths: KubeletPaths;
  readonly #dialTimeoutMs: number;
  readonly #watches: boolean;
  readonly #topologyPolicy: TopologyPolicy;
  readonly #events: KubeletEvents = new KubeletEvents();
  readonly #pods: Map<string, Pod> = new Map();
  /** Pods that this life has admitted, and the one that it is admitting. */
  readonly #active: Set<string> = new Set();
  #life: Life | null = null;
  #ready = true;
  #saving: Promise<void> = Promise.resolve();
  #admitting: Promise<void> = Promise.resolve();

  private constructor(options: DevelopmentKubeletOptions) {
    this.paths = kubeletPaths(options.directory);
    this.#dialTimeoutMs = options.dialTimeoutMs ?? 10_000;
    this.#watches = options.pluginsRegistry ?? false;
    this.#topologyPolicy = options.topologyPolicy ?? 'none';
  }

  /** Starts one; a checkpoint that is in the folder is taken up, a broken one is ignored as the kubelet does. */
  static async start(options: DevelopmentKubeletOptions): Promise<DevelopmentKubelet> {
    const kubelet = new DevelopmentKubelet(options);
    await prepareFolders(kubelet.paths);
    if (kubelet.#watches) await mkdir(kubelet.paths.pluginsRegistry, { recursive: true, mode: 0o750 });
    await kubelet.#begin();
    return kubelet;
  }

  /** The socket to register on. */
  get kubeletSocket(): string {
    return this.paths.kubeletSocket;
  }

  /** What a node's status would show: devices that are known, healthy or not. */
  capacity(resource: string): number {
    const { manager } = this.#running();
    if (manager.dropExpired(Date.now())) void this.#save();
    return manager.healthy(resource).size + manager.unhealthy(resource).size;
  }

  /** What a node's status would show: devices that are healthy, held by a pod or not. */
  allocatable(resource: string): number {
    const { manager } = this.#running();
    if (manager.dropExpired(Date.now())) void this.#save();
    return manager.healthy(resource).size;
  }

  /** The last list, with the health that the kubelet gives each device: without a stream all are unhealthy. */
  devices(resource: string): PluginDevice[] {
    return this.#life?.manager.devices(resource) ?? [];
  }

  /** Pods that were admitted and not deleted. */
  pods(): AdmittedPod[] {
    const { manager } = this.#running();
    return [...this.#pods.values()].map((pod) => describePod(manager, pod));
  }

  /** Calls back for each event; answers the function that ends it. */
  on(listener: (event: KubeletEvent) => void): () => void {
    return this.#events.on(listener);
  }

  /** Resolves with the devices of a resource as soon as `predicate` holds for them; default timeout 10,000 ms. */
  async until(
    resource: string,
    predicate: (devices: readonly PluginDevice[]) => boolean,
    options: { readonly timeoutMs?: number } = {},
  ): Promise<PluginDevice[]> {
    const { timeoutMs = 10_000 } = options;
    await this.#events.until(
      () => predicate(this.devices(resource)),
      timeoutMs,
      () =>
        `The devices of ${resource} were not as expected within ${timeoutMs} ms: ${JSON.stringify(this.devices(resource))}.`,
    );
    return this.devices(resource);
  }

  /** Admits a pod and starts its containers. Rejects with `AdmissionError`: the pod is Failed. */
  admit(spec: PodSpec): Promise<AdmittedPod> {
    const pod = newPod(spec);
    return this.#inTurn(async () => {
      const { manager } = this.#running();
      await this.#admitOne(manager, pod, () => false);
      await startPod(manager, pod);
      const admitted = describePod(manager, pod);
      this.#events.emit({ type: 'admitted', pod: admitted });
      return admitted;
    });
  }

  /**
   * Starts a container of a pod again, in place: the recorded answer is replayed, Allocate is not called.
   * A container that PreStartContainer kept waiting is tried again.
   */
  restartContainer(podUid: string, containerName: string): Promise<AdmittedPod> {
    return this.#inTurn(async () => {
      const { manager } = this.#running();
      const pod = this.#pods.get(podUid);
      if (pod === undefined) throw new Error(`No pod with the UID ${podUid} is running.`);
      await startContainer(manager, pod, containerName);
      return describePod(manager, pod);
    });
  }

  /**
   * Ends a pod. As in the kubelet, its devices are free from the next allocation or PodResources call on, and the
   * checkpoint tells it after the next list message or allocation that follows.
   */
  deletePod(podUid: string): void {
    this.#pods.delete(podUid);
    this.#active.delete(podUid);
    this.#events.emit({ type: 'deleted', podUid });
  }

  /** The process dies: streams drop, its sockets stay behind and answer no more. Containers run on. */
  async kill(): Promise<void> {
    const life = this.#life;
    if (life === null) return;
    this.#life = null;
    const watcherEnds = life.watcher?.close();
    life.registry.kill();
    life.podResources.forceShutdown();
    await watcherEnds;
    await this.#saving;
    this.#events.emit({ type: 'killed' });
  }

  /**
   * A new kubelet on the same folder: kills this one if it runs, wipes every socket, reads the checkpoint, makes a
   * new kubelet.sock and, a while later, admits the pods again. Resolves when that is done; a pod that is not
   * admitted again is Failed (event `refused`) and gone.
   */
  async restart(options: RestartOptions = {}): Promise<void> {
    await this.kill();
    await this.#admitting;
    this.#ready = this.#pods.size === 0;
    this.#active.clear();
    await this.#begin();
    if (this.#ready) return;
    await delay(options.readmitAfterMs ?? 950);
    await this.#inTurn(() => this.#readmit(options.reboot ?? false));
  }

  /** Ends it and removes its sockets; the checkpoint stays. */
  async stop(): Promise<void> {
    await this.kill();
    await wipeSockets(this.paths.devicePlugins);
    await wipeSockets(dirname(this.paths.podResourcesSocket));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #begin(): Promise<void> {
    await wipeSockets(this.paths.devicePlugins);
    const nothing: Checkpoint = { podDevices: [], registered: new Map() };
    const manager = new DeviceManager(
      await readCheckpoint(this.paths.checkpoint).catch(() => nothing),
      this.#topologyPolicy,
    );
    const registry = new PluginRegistry(this.paths.devicePlugins, this.#dialTimeoutMs, {
      connected: (resource, connection, options) => {
        manager.endpoints.set(resource, { connection, options, stoppedAt: null });
        this.#events.emit({ type: 'registered', resource });
      },
      list: (resource, devices) => {
        manager.replaceList(resource, devices);
        void this.#save().then(() => {
          this.#events.emit({ type: 'list', resource, devices });
        });
      },
      disconnected: (resource) => {
        manager.markStopped(resource);
        this.#events.emit({ type: 'stream-ended', resource });
      },
    });
    const podResources = await servePodResources(this.paths.podResourcesSocket, {
      pods: () => this.#podResources(manager),
      allocatable: () => this.#allocatableRows(manager),
    });
    const watcher = this.#watches ? this.#watcher(registry) : null;
    this.#life = { manager, registry, podResources, watcher };
    await registry.serve(this.paths.kubeletSocket);
    this.#events.emit({ type: 'started' });
  }

  #watcher(registry: PluginRegistry): PluginWatcher {
    return new PluginWatcher(this.paths.pluginsRegistry, {
      register: (resource, socketPath) => registry.connect(resource, socketPath),
      deregister: (resource) => registry.disconnect(resource),
    });
  }

  async #admitOne(manager: DeviceManager, pod: Pod, running: (container: string) => boolean): Promise<void> {
    this.#active.add(pod.uid);
    this.#free(manager);
    try {
      await admitPod(manager, pod, running, async (container, resource) => {
        await this.#save();
        this.#events.emit({ type: 'allocated', podUid: pod.uid, container, resource });
      });
      this.#pods.set(pod.uid, pod);
    } catch (error) {
      this.#active.delete(pod.uid);
      this.#pods.delete(pod.uid);
      if (error instanceof AdmissionError) {
        this.#events.emit({ type: 'refused', podName: error.podName, message: error.message });
      }
      throw error;
    }
  }

  /** One pass over the pods of the former life, before anything ended is freed. */
  async #readmit(reboot: boolean): Promise<void> {
    const { manager } = this.#running();
    for (const pod of [...this.#pods.values()]) {
      if (reboot) pod.states.clear();
      const running = (container: string): boolean => pod.states.get(container)?.state === 'running';
      try {
        await this.#admitOne(manager, pod, running);
      } catch (error) {
        if (error instanceof AdmissionError) continue;
        throw error;
      }
      if (reboot) await startPod(manager, pod);
      this.#events.emit({ type: 'admitted', pod: describePod(manager, pod) });
    }
    this.#ready = true;
  }

  /** Not before every pod is known again: the records of the others would be lost. */
  #free(manager: DeviceManager): void {
    if (this.#ready) manager.freeAllBut(this.#active);
  }

  #podResources(manager: DeviceManager): PodResources[] {
    this.#free(manager);
    return [...this.#pods.values()]
      .filter((pod) => this.#active.has(pod.uid))
      .map((pod) => ({
        name: pod.spec.podName,
        namespace: namespaceOf(pod),
        // Init containers that end are left out by the kubelet, though the pod still holds their devices.
        containers: pod.spec.containers
          .filter((container) => container.init !== true)
          .map(({ name }) => ({
            name,
            devices: deviceRows(manager.podDevices.of(pod.uid, name)),
            cpuIds: [],
            memory: [],
            dynamicResources: [],
          })),
      }));
  }

  #allocatableRows(manager: DeviceManager): ContainerDevices[] {
    this.#free(manager);
    return [...manager.endpoints.keys()].flatMap((resourceName) =>
      manager
        .devices(resourceName)
        .filter((device) => device.healthy)
        .map(({ id, numaNodes }) => ({
          resourceName,
          deviceIds: [id],
          topology: numaNodes.length === 0 ? undefined : { nodes: numaNodes.map((n) => ({ ID: BigInt(n) })) },
        })),
    );
  }

  /** Writes follow each other; each holds the state of the moment when it was asked for. */
  #save(): Promise<void> {
    const checkpoint = this.#life?.manager.checkpoint();
    if (checkpoint === undefined) return this.#saving;
    this.#saving = this.#saving.then(() => writeCheckpoint(this.paths.checkpoint, checkpoint));
    return this.#saving;
  }

  /** The kubelet admits one pod after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#admitting.then(work);
    this.#admitting = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  #running(): Life {
    if (this.#life !== null) return this.#life;
    throw new Error('This development kubelet is not running; call restart() first.');
  }
}

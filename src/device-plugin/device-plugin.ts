import { dirname, join } from 'node:path';

import { DeviceBook, type HeldDevice } from './device-book.ts';
import type { GpuDriver, GpuRecord, OpenDriver } from './driver.ts';
import { type GpuTable, recognise, sameTable, type Sighting } from './gpu-table.ts';
import { readTable, tablePath, writeTable } from './gpu-table-file.ts';
import { GpuResource } from './gpu-resource.ts';
import { GpuMonitor, type MonitorOptions } from './health/gpu-monitor.ts';
import { xidPolicy } from './health/xid-policy.ts';
import { HeldDevices } from './held-devices.ts';
import type { PluginLog } from './log.ts';
import { readNumaNode } from './numa.ts';
import type { DevicePluginOptions } from './options/option-list.ts';
import { containerIdentity } from './options/parse.ts';
import { BackOff, pause } from './pause.ts';
import { pciAddress } from './pci-address.ts';
import { Preferences } from './preferred/preferences.ts';
import { removeStaleSockets } from './stale-sockets.ts';
import { messageOf } from './text.ts';

export type RunOptions = {
  readonly openDriver: OpenDriver;
  readonly log: PluginLog;
  /** Ends the plugin: its sockets are removed, nothing else is touched. */
  readonly signal: AbortSignal;
  readonly pace?: Pace;
};

/** How often the plugin looks, in milliseconds. */
export type Pace = {
  /** Between two readings of the driver's list of GPUs, while all are well. */
  readonly lookMs: number;
  /** The same, while some are not; also between two probes of one that is not. */
  readonly closeLookMs: number;
  /** Between two looks whether outdated ids are still held. */
  readonly heldLookMs: number;
};

const PACE: Pace = { lookMs: 5_000, closeLookMs: 1_000, heldLookMs: 2_000 };
const FIRST_DRIVER_WAIT_MS = 500;
const LONGEST_DRIVER_WAIT_MS = 10_000;
const RESOURCE = 'nvidia.com/gpu';

/**
 * Runs the device plugin until the signal aborts. Rejects with a sentence when the driver cannot be opened and
 * `failOnInitError` is set, and when the socket cannot be served.
 */
export async function runDevicePlugin(options: DevicePluginOptions, run: RunOptions): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  run.signal.addEventListener('abort', stop);
  if (run.signal.aborted) stop();
  try {
    await new DevicePlugin(options, run, stopping.signal).run();
  } finally {
    run.signal.removeEventListener('abort', stop);
    stop();
  }
}

type OpenedDriver = {
  readonly driver: GpuDriver;
  readonly records: readonly GpuRecord[];
  readonly waited: boolean;
};

class DevicePlugin {
  readonly #options: DevicePluginOptions;
  readonly #log: PluginLog;
  readonly #openDriver: OpenDriver;
  readonly #signal: AbortSignal;
  readonly #pace: Pace;
  readonly #held: HeldDevices;
  readonly #preferences: Preferences = new Preferences();
  readonly #tablePath: string;
  /** Addresses whose NUMA node was read in this run: it never changes. */
  readonly #numaRead: Set<string> = new Set();
  #table: GpuTable = [];
  #lookError: string | null = null;

  constructor(options: DevicePluginOptions, run: RunOptions, signal: AbortSignal) {
    this.#options = options;
    this.#log = run.log;
    this.#openDriver = run.openDriver;
    this.#signal = signal;
    this.#pace = run.pace ?? PACE;
    this.#tablePath = tablePath(options.stateDir);
    const checkpoint = join(dirname(options.kubeletSocket), 'kubelet_internal_checkpoint');
    this.#held = new HeldDevices(checkpoint, options.podResourcesSocket, RESOURCE);
  }

  async run(): Promise<void> {
    const earlyHeld = this.#held.first(this.#log);
    const table = readTable(this.#tablePath, this.#log);
    const opened = await this.#openedDriver();
    if (opened === null) return;
    const { driver, records, waited } = opened;
    try {
      this.#table = await table;
      // What was read before a long wait for the driver may be out of date.
      await this.#serve(driver, records, waited ? await this.#held.first(this.#log) : await earlyHeld);
    } finally {
      await driver.close();
    }
  }

  async #serve(driver: GpuDriver, first: readonly GpuRecord[], held: readonly HeldDevice[]): Promise<void> {
    if (held.length > 0) {
      const ids = held.map((device) => device.id);
      this.#log.info({ ids }, `Held by pods, by the kubelet's records: ${ids.join(', ')}`);
    }
    const book = new DeviceBook(this.#options.checkpointDeviceIdStrategy, held);
    let resource: GpuResource | null = null;
    const monitor = this.#monitor(driver, book, (number, standing) => {
      book.setStanding(number, standing);
      resource?.publish();
    });
    try {
      await this.#sight(driver, first, book, monitor);
      await this.#someGpu(driver, book, monitor);
      if (this.#signal.aborted) return;
      resource = this.#resource(book);
      const work = Promise.all([
        resource.start(),
        this.#removeStale(),
        this.#learnCloseness(driver),
        monitor.listen(this.#signal),
        this.#keepLooking(driver, book, monitor, resource),
        resource.releaseOutdated(this.#signal),
      ]);
      await Promise.race([work, aborted(this.#signal)]);
    } finally {
      monitor.stop();
      await resource?.stop();
    }
  }

  #resource(book: DeviceBook): GpuResource {
    return new GpuResource({
      resourceName: RESOURCE,
      kubeletSocket: this.#options.kubeletSocket,
      identity: containerIdentity(this.#options),
      book,
      held: this.#held,
      preferences: this.#preferences,
      log: this.#log,
      heldLookMs: this.#pace.heldLookMs,
    });
  }

  #monitor(driver: GpuDriver, book: DeviceBook, changed: MonitorOptions['changed']): GpuMonitor {
    const { disableHealthChecks, enableHealthChecks, healthQuietPeriodMs } = this.#options;
    const { policy, ignoredTokens } = xidPolicy(disableHealthChecks, enableHealthChecks);
    for (const token of ignoredTokens) {
      this.#log.warn(
        { token },
        `DP_DISABLE_HEALTHCHECKS and DP_ENABLE_HEALTHCHECKS name Xids or "all"; ${JSON.stringify(token)} was left out`,
      );
    }
    const probeIntervalMs = Math.max(1, Math.min(this.#pace.closeLookMs, healthQuietPeriodMs));
    const timing = { quietPeriodMs: healthQuietPeriodMs, probeIntervalMs };
    return new GpuMonitor({ driver, policy, timing, log: this.#log, gpus: () => book.gpus, changed });
  }

  /** The driver with its first list of GPUs; null when the plugin was stopped while it waited. */
  async #openedDriver(): Promise<OpenedDriver | null> {
    const backOff = new BackOff(FIRST_DRIVER_WAIT_MS, LONGEST_DRIVER_WAIT_MS);
    let told: string | null = null;
    while (!this.#signal.aborted) {
      let driver: GpuDriver | null = null;
      try {
        driver = await this.#openDriver();
        return { driver, records: await driver.gpus(), waited: told !== null };
      } catch (error) {
        await driver?.close();
        if (this.#options.failOnInitError) throw error;
        const message = messageOf(error);
        if (message !== told) this.#log.warn({}, `Waiting for the NVIDIA driver. ${message}`);
        told = message;
        await pause(backOff.next(), this.#signal);
      }
    }
    return null;
  }

  /** A resource without a device is not registered, as the kubelet would show the node with 0 of something. */
  async #someGpu(driver: GpuDriver, book: DeviceBook, monitor: GpuMonitor): Promise<void> {
    if (book.list.length > 0) return;
    this.#log.warn({}, 'The NVIDIA driver shows no GPU; waiting for one');
    while (book.list.length === 0 && !this.#signal.aborted) {
      await pause(this.#pace.closeLookMs, this.#signal);
      await this.#look(driver, book, monitor);
    }
  }

  async #keepLooking(
    driver: GpuDriver,
    book: DeviceBook,
    monitor: GpuMonitor,
    resource: GpuResource,
  ): Promise<void> {
    for (;;) {
      await pause(monitor.busy ? this.#pace.closeLookMs : this.#pace.lookMs, this.#signal);
      if (this.#signal.aborted) return;
      await this.#look(driver, book, monitor);
      resource.publish();
    }
  }

  async #look(driver: GpuDriver, book: DeviceBook, monitor: GpuMonitor): Promise<void> {
    try {
      const records = await driver.gpus();
      this.#lookError = null;
      await this.#sight(driver, records, book, monitor);
    } catch (error) {
      const message = messageOf(error);
      if (message !== this.#lookError) {
        this.#log.warn({ error: message }, `The driver's list of GPUs cannot be read: ${message}`);
      }
      this.#lookError = message;
      // Trouble of the driver is no fault of eight GPUs; each is asked by itself.
      monitor.doubtAll(`The driver's list of GPUs cannot be read: ${message}`);
    }
  }

  async #sight(
    driver: GpuDriver,
    records: readonly GpuRecord[],
    book: DeviceBook,
    monitor: GpuMonitor,
  ): Promise<void> {
    const sighting = recognise(this.#table, records, await this.#numaNodes(records));
    if (!sameTable(this.#table, sighting.table)) {
      this.#tellNew(sighting.table);
      this.#table = sighting.table;
      await this.#saveTable();
    }
    const known = new Set(book.gpus.filter((gpu) => gpu.index !== null).map((gpu) => gpu.number));
    book.sight(sighting.table, sighting.present);
    monitor.sighted((number) => sighting.faults.get(number) ?? missing(sighting));
    if ([...sighting.present.keys()].every((number) => known.has(number))) return;
    monitor.reopen();
    if (known.size > 0) void this.#learnCloseness(driver);
  }

  async #numaNodes(records: readonly GpuRecord[]): Promise<Map<string, number | null>> {
    const addresses = records.flatMap(({ pciBusId }) =>
      pciBusId === null ? [] : (pciAddress(pciBusId) ?? []),
    );
    const known = new Set(this.#table.map((gpu) => gpu.address));
    const fresh = addresses.filter((address) => !this.#numaRead.has(address) || !known.has(address));
    const nodes = await Promise.all(
      fresh.map(async (address) => [address, await readNumaNode(this.#options.sysfsRoot, address)] as const),
    );
    for (const address of fresh) this.#numaRead.add(address);
    return new Map(nodes);
  }

  #tellNew(table: GpuTable): void {
    const known = new Map(this.#table.map((gpu) => [gpu.number, gpu.uuid]));
    for (const gpu of table.filter(({ number, uuid }) => uuid !== null && known.get(number) !== uuid)) {
      const place = gpu.numaNode === null ? gpu.address : `${gpu.address}, NUMA node ${gpu.numaNode}`;
      this.#log.info({ gpu: gpu.number, ...gpu }, `GPU ${gpu.number} is ${gpu.uuid ?? ''} at ${place}`);
    }
  }

  async #saveTable(): Promise<void> {
    try {
      await writeTable(this.#tablePath, this.#table);
    } catch (error) {
      const byIndex = this.#options.checkpointDeviceIdStrategy === 'index';
      this.#log[byIndex ? 'error' : 'info'](
        { path: this.#tablePath, error: messageOf(error) },
        `The numbers of the GPUs cannot be kept in ${this.#tablePath} (${messageOf(error)}): a GPU that is lost over a restart ${byIndex ? 'shifts the numbers of the others' : 'is forgotten'}. Mount a folder of the node for --state-dir`,
      );
    }
  }

  /** After the first registration: it takes the driver hundreds of calls. */
  async #learnCloseness(driver: GpuDriver): Promise<void> {
    try {
      const closeness = await driver.closeness();
      const ready = this.#preferences.learn(closeness, this.#signal);
      this.#log.debug({ gpus: closeness.size }, `How close the GPUs are is known of ${closeness.size}`);
      await ready;
    } catch (error) {
      this.#log.warn(
        { error: messageOf(error) },
        `How close the GPUs are cannot be read, pods get the first that are free: ${messageOf(error)}`,
      );
    }
  }

  async #removeStale(): Promise<void> {
    try {
      const removed = await removeStaleSockets(dirname(this.#options.kubeletSocket));
      for (const path of removed) this.#log.info({ path }, `Removed ${path}, which nobody listened on`);
    } catch (error) {
      this.#log.warn({ error: messageOf(error) }, `Stale sockets were not looked for: ${messageOf(error)}`);
    }
  }
}

function missing({ unknown }: Sighting): string {
  const errors = unknown.map(({ index, error }) => `index ${index}: ${error ?? 'it has no identity'}`);
  return `It is not in the driver's list of GPUs${errors.length === 0 ? '.' : ` (${errors.join('; ')}).`}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

import { join } from 'node:path';

import { WakeUp } from '../kubelet/wake-up.ts';
import { ContainerAnswers } from './allocate/container-answers.ts';
import { nodeDevices } from './allocate/node-devices.ts';
import { DeviceBook } from './device-book.ts';
import type { GpuDriver, GpuRecord, OpenDriver } from './driver.ts';
import { type OwnRecords, ownRecords } from './first-records.ts';
import { GpuResource } from './gpu-resource.ts';
import { GpuSight, storedTable } from './gpu-sight.ts';
import type { GpuTable } from './gpu-table.ts';
import { FaultMemory } from './health/fault-memory.ts';
import { NodeHealth } from './health/node-health.ts';
import { HeldDevices } from './held-devices.ts';
import { Isolation } from './isolation/isolation.ts';
import { configuredNames, layoutRules } from './layout.ts';
import type { PluginLog } from './log.ts';
import { MpsDaemons } from './mps/mps-daemons.ts';
import { noObserver, type PluginEvent, type PluginObserver } from './observer.ts';
import { LONGEST_DRIVER_WAIT_MS, openedDriver } from './opened-driver.ts';
import { devicePluginFolder } from './options/folders.ts';
import type { Settings } from './options/settings.ts';
import { PACE, type Pace } from './pace.ts';
import { aborted, BackOff, pause } from './pause.ts';
import { Preferences } from './preferred/preferences.ts';
import { answersByIndex } from './renumbered.ts';
import { ResourceSet } from './resource-set.ts';
import { servePlace } from './serve-place.ts';
import { ServedNames } from './served-names.ts';
import { removeStaleSockets } from './stale-sockets.ts';
import { StartVeto } from './start-veto.ts';
import { messageOf } from './text.ts';
import { controlsOf, viewOf } from './view.ts';

export type RunOptions = {
  readonly openDriver: OpenDriver;
  readonly log: PluginLog;
  /** Ends the plugin: its sockets are removed, nothing else is touched. */
  readonly signal: AbortSignal;
  /** Settings that replace the first ones, each checked already. Ends with the signal. */
  readonly changes?: AsyncIterable<Settings>;
  readonly observer?: PluginObserver;
  readonly pace?: Pace;
};

/** A GPU that is slow to wake at start must be there before the kubelet admits its pods again. */
const WAITING_LOOK_MS = 100;

/**
 * Runs the device plugin until the signal aborts. Rejects with a sentence when no socket can be served, when the settings
 * ask for more devices than the kubelet can be told of, and, with `failOnInitError`, when the driver cannot be opened or
 * its GPUs cannot be offered as the settings want.
 */
export async function runDevicePlugin(settings: Settings, run: RunOptions): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  run.signal.addEventListener('abort', stop);
  if (run.signal.aborted) stop();
  try {
    const answers = await ContainerAnswers.gather(settings, run.log);
    await new DevicePlugin(settings, run, stopping, answers).run();
  } finally {
    run.signal.removeEventListener('abort', stop);
    stop();
  }
}

/** What it is made of: the driver, and what was kept from before. */
type Found = {
  readonly driver: GpuDriver;
  readonly table: GpuTable;
  readonly own: OwnRecords;
  readonly memory: FaultMemory;
  readonly served: ServedNames;
};

/** What works together while the driver is open. */
type Parts = {
  readonly driver: GpuDriver;
  readonly book: DeviceBook;
  readonly health: NodeHealth;
  readonly sight: GpuSight;
  readonly resources: ResourceSet;
  readonly isolation: Isolation;
  readonly mps: MpsDaemons;
};

class DevicePlugin {
  #settings: Settings;
  readonly #run: RunOptions;
  readonly #log: PluginLog;
  readonly #observer: PluginObserver;
  readonly #signal: AbortSignal;
  readonly #pace: Pace;
  readonly #held: HeldDevices;
  readonly #preferences: Preferences;
  #answers: ContainerAnswers;
  #refusal: string | null = null;
  /** It stops, on demand or by an error: whatever follows something ends with it. */
  readonly #stopping: AbortController;
  /** Rung when the driver's list is worth a look before its time. */
  readonly #look: WakeUp = new WakeUp();
  #soon: NodeJS.Timeout | null = null;
  /** Containers are looked at before they start: some have answers that name the driver's indices. */
  #checksStarts: boolean;

  constructor(settings: Settings, run: RunOptions, stopping: AbortController, answers: ContainerAnswers) {
    this.#settings = settings;
    this.#run = run;
    this.#log = run.log;
    this.#observer = run.observer ?? noObserver;
    this.#stopping = stopping;
    this.#signal = stopping.signal;
    this.#pace = run.pace ?? PACE;
    this.#preferences = new Preferences(settings.options.sharedDevicesAllocationPolicy);
    const checkpoint = join(
      devicePluginFolder(settings.options.kubeletSocket),
      'kubelet_internal_checkpoint',
    );
    this.#held = new HeldDevices(checkpoint, settings.options.podResourcesSocket);
    this.#answers = answers;
    this.#checksStarts = answersByIndex(settings);
  }

  readonly #observe = (event: PluginEvent): void => {
    this.#observer.tell(event);
  };

  async run(): Promise<void> {
    this.#observer.tell({ type: 'settings', settings: this.#settings });
    const earlyHeld = this.#held.first(this.#log);
    const table = storedTable(this.#settings.options, this.#log);
    const memory = FaultMemory.open(this.#settings.options.stateDir, this.#log);
    const served = ServedNames.open(this.#settings.options.stateDir, this.#log);
    const opened = await openedDriver({
      openDriver: this.#run.openDriver,
      failOnInitError: this.#settings.options.failOnInitError,
      log: this.#log,
      signal: this.#signal,
    });
    if (opened === null) return;
    const { driver, records, waited } = opened;
    try {
      // What was read before a long wait for the driver may be out of date.
      const held = waited ? await this.#held.first(this.#log) : await earlyHeld;
      const { names } = await served;
      const own = ownRecords(held, new Set([...configuredNames(this.#settings), ...names]));
      this.#checksStarts ||= own.countsOnIndex;
      const parts = this.#parts({
        driver,
        table: await table,
        own,
        memory: await memory,
        served: await served,
      });
      try {
        await this.#serve(parts, records, own);
      } finally {
        this.#stopping.abort();
        parts.health.monitor.stop();
        parts.isolation.close();
        await parts.resources.stop();
        await Promise.all([(await memory).written(), (await served).written()]);
      }
    } catch (error) {
      // Why it ended is what a person must read, not what the driver says to that.
      await driver.close().catch(() => undefined);
      throw error;
    }
    await driver.close();
  }

  async #serve(parts: Parts, first: readonly GpuRecord[], { held }: OwnRecords): Promise<void> {
    const { book, health, sight, isolation, mps } = parts;
    await sight.take(first);
    health.monitor.remember();
    await Promise.all([isolation.start(held), mps.start(held)]);
    this.#checkAtStart(book);
    this.#observer.opened(viewOf(parts), controlsOf(parts));
    await this.#someDevice(parts);
    if (this.#signal.aborted) return;
    await this.#answers.prepare(nodeDevices(book.gpus, this.#settings.options.migStrategy));
    const work = Promise.all([
      this.#start(parts),
      health.follow(this.#signal),
      this.#keepLooking(parts),
      this.#followChanges(parts),
      isolation.follow(this.#signal),
      mps.follow(this.#signal),
    ]);
    await Promise.race([work, aborted(this.#signal)]);
  }

  /** Registers first: what can wait would take the thread from it. */
  async #start({ driver, resources }: Parts): Promise<void> {
    await resources.start();
    const { folder } = servePlace(this.#settings.options);
    await Promise.all([removeStaleSockets(folder, this.#log), this.#learnCloseness(driver)]);
  }

  #parts({ driver, table, own, memory, served }: Found): Parts {
    const { held, evidence, boundLate } = own;
    if (held.length > 0) {
      const ids = held.map(({ resource, id }) => `${id} (${resource})`);
      this.#log.info({ held }, `Held by pods, by the kubelet's records: ${ids.join(', ')}`);
    }
    const { options } = this.#settings;
    const place = servePlace(options);
    const observe = this.#observe;
    const book = new DeviceBook(layoutRules(this.#settings), held, boundLate);
    const veto = new StartVeto({ book, held: this.#held, log: this.#log });
    const publish = (): void => {
      resources.publish();
    };
    const resources: ResourceSet = new ResourceSet({
      book,
      log: this.#log,
      served,
      waits: (resource) => {
        observe({ type: 'waits', resource });
      },
      make: (name) =>
        new GpuResource({
          resourceName: name,
          kubeletSocket: options.kubeletSocket,
          place,
          observe,
          book,
          held: this.#held,
          preferences: this.#preferences,
          answer: (devices) => this.#answers.answer(name, devices),
          checkStart: (ids) => veto.check(name, ids),
          checksStarts: () => this.#checksStarts,
          changed: publish,
          gave: (ids) => {
            isolation.gave(name, ids);
          },
          log: this.#log,
          heldLookMs: this.#pace.heldLookMs,
        }),
    });
    const health = this.#health(driver, book, resources, memory);
    const { monitor } = health;
    const sight = new GpuSight({ options, driver, book, monitor, table, evidence, log: this.#log });
    const following = {
      book,
      held: this.#held,
      log: this.#log,
      changed: publish,
      lookMs: this.#pace.heldLookMs,
    };
    const isolationFile = { path: options.isolationFile, stateDir: options.stateDir, monitor };
    const isolation: Isolation = new Isolation({
      ...following,
      ...isolationFile,
      resend: resources.resend,
    });
    const mps = new MpsDaemons(this.#settings, following);
    return { driver, book, health, sight, resources, isolation, mps };
  }

  #health(driver: GpuDriver, book: DeviceBook, resources: ResourceSet, memory: FaultMemory): NodeHealth {
    const { closeLookMs, checkupMs } = this.#pace;
    return new NodeHealth({
      options: this.#settings.options,
      driver,
      log: this.#log,
      gpus: () => book.gpus,
      observe: this.#observe,
      changed: ({ gpu, mig }, standing) => {
        book.setStanding(gpu, mig, standing);
        resources.publish();
        if (!standing.offered) this.#lookSoon();
      },
      memory,
      alarmed: () => {
        this.#look.ring();
      },
      probeMs: closeLookMs,
      checkupMs,
    });
  }

  /** Settings that do not fit the node end the plugin at its start, but never where pods hold devices of it. */
  #checkAtStart(book: DeviceBook): void {
    const refusal = book.refusalOf(layoutRules(this.#settings));
    if (refusal === null) return;
    const isOversize = book.refusal === null;
    if (isOversize || (this.#settings.options.failOnInitError && book.lists.size === 0)) {
      throw new Error(refusal);
    }
    this.#tellRefusal(book);
  }

  /** A resource without a device is not registered, as the kubelet would show the node with 0 of something. */
  async #someDevice(parts: Parts): Promise<void> {
    const { book, sight } = parts;
    if (book.lists.size > 0) return;
    this.#log.warn({}, 'The NVIDIA driver shows no GPU; waiting for one');
    while (book.lists.size === 0 && !this.#signal.aborted) {
      await pause(this.#pace.closeLookMs, this.#signal);
      await sight.look();
      this.#tellRefusal(book);
    }
  }

  /** A GPU is out: the next look was planned for a node on which all are well. */
  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.#look.ring();
    }, this.#pace.closeLookMs).unref();
  }

  async #keepLooking({ driver, book, health, sight, resources, isolation }: Parts): Promise<void> {
    const { closeLookMs, lookMs, checkupMs } = this.#pace;
    const { monitor } = health;
    driver.onChange(() => {
      this.#look.ring();
    });
    const backOff = new BackOff(closeLookMs, LONGEST_DRIVER_WAIT_MS);
    for (;;) {
      if (monitor.driverFault === null) backOff.reset();
      const busyMs = monitor.driverFault === null ? closeLookMs : backOff.next();
      const isTold = driver.isWatched && !this.#answers.dependOnNode && !sight.hasUntold;
      const restMs = isTold ? checkupMs : lookMs;
      const usualMs = monitor.busy || monitor.driverFault !== null ? busyMs : restMs;
      await this.#look.wait(sight.isWaiting ? Math.min(usualMs, WAITING_LOOK_MS) : usualMs, this.#signal);
      if (this.#signal.aborted) return;
      const came = await sight.look();
      this.#tellRefusal(book);
      resources.publish();
      // Not awaited: a disk that hangs must not keep us from looking.
      void this.#answers.refresh(nodeDevices(book.gpus, this.#settings.options.migStrategy));
      if (!came) continue;
      monitor.remember();
      isolation.apply();
      health.renew();
      void this.#learnCloseness(driver);
    }
  }

  /** Takes over each of the new settings, unless they cannot be followed on this node. */
  async #followChanges({ book, resources, mps }: Parts): Promise<void> {
    for await (const settings of this.#run.changes ?? []) {
      const rules = layoutRules(settings);
      try {
        const refusal = book.refusalOf(rules);
        if (refusal !== null) throw new Error(refusal);
        const answers = await ContainerAnswers.gather(settings, this.#log);
        await answers.prepare(nodeDevices(book.gpus, settings.options.migStrategy));
        this.#answers = answers;
      } catch (error) {
        const refusal = messageOf(error);
        this.#log.error({ refusal }, `The new settings are not followed, those before stay: ${refusal}`);
        this.#observer.tell({ type: 'settings-rejected', error: refusal });
        continue;
      }
      this.#settings = settings;
      this.#observer.tell({ type: 'settings', settings });
      this.#preferences.setPolicy(settings.options.sharedDevicesAllocationPolicy);
      book.setRules(rules);
      await mps.setSettings(settings);
      resources.publish();
      if (answersByIndex(settings) && !this.#checksStarts) {
        this.#checksStarts = true;
        resources.registerAgain();
      }
      resources.lookAtHeld();
      const names = [...book.lists.keys()];
      this.#log.info({ resources: names }, `New settings: ${names.join(', ')}`);
    }
  }

  #tellRefusal({ refusal }: DeviceBook): void {
    if (refusal === this.#refusal) return;
    this.#refusal = refusal;
    if (refusal === null) this.#log.info({}, 'The GPUs can be offered again');
    else this.#log.error({ refusal }, `No new pod gets a GPU: ${refusal}`);
  }

  /** It takes the driver hundreds of calls. */
  async #learnCloseness(driver: GpuDriver): Promise<void> {
    try {
      const closeness = await driver.closeness();
      this.#preferences.learn(closeness);
      this.#log.debug({ gpus: closeness.size }, `How close the GPUs are is known of ${closeness.size}`);
    } catch (error) {
      this.#log.warn(
        { error: messageOf(error) },
        `How close the GPUs are cannot be read, pods get the first that are free: ${messageOf(error)}`,
      );
    }
  }
}

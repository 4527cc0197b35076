import type { GpuStanding } from '../device-book.ts';
import type { GpuDriver, GpuEvent, GpuEvents } from '../driver.ts';
import type { PluginLog } from '../log.ts';
import type { PluginEvent } from '../observer.ts';
import type { DevicePluginOptions } from '../options/option-list.ts';
import type { ListedGpu } from '../units.ts';
import { because } from './because.ts';
import type { FaultMemory } from './fault-memory.ts';
import { GpuCounter } from './gpu-counts.ts';
import { GpuMonitor } from './gpu-monitor.ts';
import type { HealthSource, Subject } from './source.ts';
import { Checkup } from './sources/checkup.ts';
import { EventJudge } from './sources/event-judge.ts';
import { EventSource } from './sources/event-source.ts';
import { isOff, type XidPolicy, xidPolicy } from './xid-policy.ts';

/** Xids come by the other stream from the beginning. */
const OPERATIONAL_AFTER_MS = 1_000;

export type NodeHealthOptions = {
  readonly options: DevicePluginOptions;
  readonly driver: GpuDriver;
  readonly log: PluginLog;
  readonly gpus: () => readonly ListedGpu[];
  readonly changed: (subject: Subject, standing: GpuStanding) => void;
  readonly observe: (event: PluginEvent) => void;
  readonly memory: FaultMemory;
  /** The driver's list of GPUs is worth a look now: events ended, as when it is gone, or a GPU was cut anew. */
  readonly alarmed: () => void;
  /** Milliseconds between two probes of a GPU that is not well, and of one that is. */
  readonly probeMs: number;
  readonly checkupMs: number;
};

/** All that finds out how GPUs are, and the monitor that they tell. */
export class NodeHealth {
  readonly monitor: GpuMonitor;
  readonly policy: XidPolicy;
  readonly counter: GpuCounter;
  readonly #options: NodeHealthOptions;
  readonly #events: readonly HealthSource[];
  readonly #sources: readonly HealthSource[];

  constructor(options: NodeHealthOptions) {
    this.#options = options;
    const { driver, log, gpus, changed, observe, memory, probeMs } = options;
    const { healthQuietPeriodMs, sysfsRoot } = options.options;
    const { policy, warnings } = xidPolicy(options.options);
    for (const warning of warnings) log.warn({}, warning);
    const probeIntervalMs = Math.max(1, Math.min(probeMs, healthQuietPeriodMs));
    const timing = { quietPeriodMs: healthQuietPeriodMs, probeIntervalMs };
    this.policy = policy;
    this.counter = new GpuCounter(sysfsRoot, log);
    const seen = (event: PluginEvent): void => {
      observe(event);
      // A driver may keep the events of all GPUs back from who listens to a lost one.
      if (event.type !== 'health' || event.mig !== null || event.to !== 'lost') return;
      for (const source of this.#events) source.renew();
    };
    this.monitor = new GpuMonitor({ driver, timing, log, gpus, changed, observe: seen, memory });
    // Nothing takes a GPU out but that it is not there: so it was asked for.
    this.#events = isOff(policy) ? [] : this.#eventSources();
    this.#sources = isOff(policy) ? [] : [...this.#events, this.#checkup()];
  }

  /** Lets all sources tell until the signal aborts. */
  async follow(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.follow(signal)));
  }

  /** For GPUs that came or returned. */
  renew(): void {
    for (const source of this.#sources) source.renew();
  }

  #eventSources(): EventSource[] {
    const { driver, log, gpus, observe, alarmed } = this.#options;
    const { monitor, policy } = this;
    const doubtAll = (text: string): void => {
      monitor.doubtAll(text);
    };
    const judge = new EventJudge({ policy, gpus, tell: monitor.tell, doubtAll, observe, log });
    const take = (event: GpuEvent): void => {
      if (event.type === 'rearranged') alarmed();
      else judge.take(event);
    };
    return [
      new EventSource({
        name: 'GPU events',
        afterMs: 0,
        open: (signal) => driver.events(signal),
        opened: (events, missed) => {
          this.#tellWatched(events);
          if (missed) doubtAll('Events may have been lost while the stream was closed.');
        },
        failed: (why) => {
          monitor.tellAll({ type: 'events-lost', reason: noEvents(why) });
          alarmed();
        },
        take,
        log,
      }),
      new EventSource({
        name: 'operational GPU events',
        afterMs: OPERATIONAL_AFTER_MS,
        open: (signal) => driver.operationalEvents(signal),
        opened: () => undefined,
        failed: () => undefined,
        take,
        log,
      }),
    ];
  }

  #checkup(): Checkup {
    const { gpus, checkupMs } = this.#options;
    const { monitor, counter } = this;
    return new Checkup({
      intervalMs: checkupMs,
      wellGpus: () => {
        if (monitor.driverFault !== null) return [];
        const there = gpus().filter(({ index }) => index !== null);
        const well = there.filter(({ number }) => monitor.health(number).hardware.state === 'healthy');
        return well.map(({ number }) => number);
      },
      probe: (gpu) => monitor.probe(gpu),
      count: () => counter.look(gpus()),
    });
  }

  #tellWatched({ unwatched }: GpuEvents): void {
    for (const { number, uuid } of this.#options.gpus()) {
      const failure = unwatched.find((gpu) => gpu.uuid === uuid);
      this.monitor.tellGpu(
        number,
        failure === undefined
          ? { type: 'events-back' }
          : { type: 'events-lost', reason: noEvents(failure.text) },
      );
    }
  }
}

function noEvents(why: string): ReturnType<typeof because> {
  return because('no-events', `No GPU events: ${why}`);
}

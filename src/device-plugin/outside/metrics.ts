import { Counter, Gauge, Histogram, Registry } from 'prom-client';

import { HEALTH_STATES } from '../health/machine.ts';
import type { PluginStatus } from './status.ts';
import { COUNTERS, type Tally } from './tally.ts';

const PREFIX = 'node_nvml_plugin_';
/** Seconds. Allocate is to take less than a millisecond, and never more than one second. */
const RPC_BUCKETS = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/** What a metric is, for the documentation. */
export type MetricRow = {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly labels: readonly string[];
  readonly help: string;
};

/** The plugin's metrics in the text form of Prometheus. */
export class Metrics {
  readonly #registry: Registry = new Registry();
  readonly #tally: Tally;
  readonly #durations: Histogram<'resource' | 'rpc'>;
  #status: PluginStatus;
  readonly #rows: MetricRow[] = [];

  constructor(tally: Tally, status: PluginStatus) {
    this.#tally = tally;
    this.#status = status;
    const durations = {
      name: `${PREFIX}rpc_duration_seconds`,
      help: 'How long the calls of the kubelet took, from request to answer.',
    };
    this.#rows.push({ ...durations, type: 'histogram', labels: ['resource', 'rpc'] });
    this.#durations = new Histogram({
      ...durations,
      labelNames: ['resource', 'rpc'],
      buckets: RPC_BUCKETS,
      registers: [this.#registry],
    });
    for (const { name, labels, help } of COUNTERS) {
      this.#counter(name, help, labels, () => tally.counts(name));
    }
    this.#deviceGauges();
    this.#gpuGauges();
    this.#processGauges();
  }

  /** Every metric that there can be. */
  get rows(): readonly MetricRow[] {
    return this.#rows;
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** `status` is how the plugin stands now. */
  async text(status: PluginStatus): Promise<string> {
    this.#status = status;
    for (const { resource, rpc, ms } of this.#tally.takeDurations()) {
      this.#durations.observe({ resource, rpc }, ms / 1_000);
    }
    return this.#registry.metrics();
  }

  #deviceGauges(): void {
    this.#gauge(
      'devices',
      'Devices in the list for the kubelet.',
      ['resource', 'healthy', 'state', 'reason'],
      (set) => {
        const states = new Map(this.#status.gpus.map((gpu) => [gpu.number, gpu]));
        const counts = new Map<string, number>();
        for (const { name, devices } of this.#status.resources) {
          for (const { healthy, gpu } of devices) {
            const { state = 'gone', reason = null } = (gpu === null ? null : states.get(gpu)) ?? {};
            const key = JSON.stringify([name, String(healthy), state, reason?.code ?? '']);
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
        for (const [key, count] of counts) set(JSON.parse(key) as string[], count);
      },
    );
    this.#gauge(
      'resource_registered',
      'Whether the kubelet listens to the resource.',
      ['resource'],
      (set) => {
        for (const { name, registered } of this.#status.resources) set([name], registered ? 1 : 0);
      },
    );
  }

  #gpuGauges(): void {
    const labels = ['gpu', 'uuid', 'pci_bus_id'];
    this.#gauge(
      'gpu_state',
      'The state of each GPU: 1 for the one that it is in.',
      [...labels, 'state'],
      (set) => {
        for (const { number, uuid, pciBusId, state } of this.#status.gpus) {
          for (const each of HEALTH_STATES)
            set([String(number), uuid ?? '', pciBusId, each], each === state ? 1 : 0);
        }
      },
    );
    this.#gauge('driver_failing', 'Whether the driver works for none of the GPUs.', [], (set) => {
      set([], this.#status.driverFault === null ? 0 : 1);
    });
    this.#gauge(
      'gpus',
      'How many GPUs there are, by who is asked: the PCI bus, the driver, the table of the plugin.',
      ['by'],
      (set) => {
        for (const [by, count] of Object.entries(this.#status.gpuCounts ?? {})) {
          if (count !== null) set([by], count);
        }
      },
    );
    this.#gauge(
      'gpu_state_since_seconds',
      'When the GPU came into its state, in Unix time.',
      labels,
      (set) => {
        for (const { number, uuid, pciBusId, since } of this.#status.gpus) {
          set([String(number), uuid ?? '', pciBusId], Date.parse(since) / 1_000);
        }
      },
    );
  }

  #processGauges(): void {
    this.#gauge('info', 'The version of the plugin.', ['version'], (set) => {
      set([this.#status.version], 1);
    });
    this.#gauge(
      'settings_generation',
      'How many settings were taken over, the first ones counted.',
      [],
      (set) => {
        set([], this.#status.settings.generation);
      },
    );
    this.#gauge('settings_rejected', 'Whether the newest settings are not followed.', [], (set) => {
      set([], this.#status.settings.rejected === null ? 0 : 1);
    });
    this.#gauge(
      'hung_calls',
      'NVML calls that passed their deadline and have not returned.',
      ['function'],
      (set) => {
        const hung = this.#status.hungCalls;
        for (const name of new Set(hung)) set([name], hung.filter((each) => each === name).length);
      },
    );
    this.#gauge('resident_memory_bytes', 'Memory of the process.', [], (set) => {
      set([], process.memoryUsage.rss());
    });
    const cpu = 'Processor time of the process.';
    this.#counter('cpu_seconds_total', cpu, [], () => {
      const { user, system } = process.cpuUsage();
      return [[[], (user + system) / 1e6]];
    });
  }

  #counter(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Iterable<readonly [values: readonly string[], count: number]>,
  ): void {
    this.#rows.push({ name: PREFIX + name, type: 'counter', labels: labelNames, help });
    const counter = new Counter({
      name: PREFIX + name,
      help,
      labelNames,
      registers: [this.#registry],
      collect: () => {
        counter.reset();
        for (const [values, count] of read()) counter.inc(named(labelNames, values), count);
      },
    });
  }

  #gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: (set: (values: readonly string[], value: number) => void) => void,
  ): void {
    this.#rows.push({ name: PREFIX + name, type: 'gauge', labels: labelNames, help });
    const gauge = new Gauge({
      name: PREFIX + name,
      help,
      labelNames,
      registers: [this.#registry],
      collect: () => {
        gauge.reset();
        read((values, value) => {
          gauge.set(named(labelNames, values), value);
        });
      },
    });
  }
}

function named(labels: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label, index) => [label, values[index] ?? '']));
}

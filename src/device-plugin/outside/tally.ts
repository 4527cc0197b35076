import type { DevicePluginRpc } from '../../kubelet/index.ts';
import type { PluginEvent } from '../observer.ts';

/** What is counted, each with its labels. Never reset while the process lives. */
export const COUNTERS = [
  {
    name: 'registrations_total',
    labels: ['resource'],
    help: 'Registrations that the kubelet accepted.',
  },
  {
    name: 'registration_ends_total',
    labels: ['resource', 'why'],
    help: 'Registrations that ended; each is made again.',
  },
  { name: 'kubelet_restarts_total', labels: [], help: 'Kubelets that took the place of another one.' },
  {
    name: 'allocations_total',
    labels: ['resource'],
    help: 'Allocate calls that were granted.',
  },
  {
    name: 'allocated_devices_total',
    labels: ['resource'],
    help: 'Devices that granted Allocate calls named.',
  },
  {
    name: 'rpc_refusals_total',
    labels: ['resource', 'rpc'],
    help: 'Calls of the kubelet that were refused.',
  },
  {
    name: 'rivals_total',
    labels: ['resource'],
    help: 'How often something told of another plugin that serves the same resource.',
  },
  { name: 'xids_total', labels: ['gpu', 'xid', 'fatal'], help: 'Xids that the driver reported.' },
  {
    name: 'operational_events_total',
    labels: ['gpu', 'verdict'],
    help: 'Operational events that the driver reported, by what follows from them.',
  },
  {
    name: 'health_changes_total',
    labels: ['gpu', 'from', 'to'],
    help: 'Changes of the state of a GPU, or of a MIG device of it.',
  },
  { name: 'gpu_resets_total', labels: ['gpu'], help: 'Resets of a GPU that its uptime showed.' },
  {
    name: 'driver_faults_total',
    labels: [],
    help: 'How often the driver began to work for no GPU; each counts as one, not once a GPU.',
  },
  { name: 'settings_rejected_total', labels: [], help: 'New settings that were not followed.' },
] as const;
export type CounterName = (typeof COUNTERS)[number]['name'];

export type RpcDuration = { readonly resource: string; readonly rpc: DevicePluginRpc; readonly ms: number };

/** Durations are kept one by one until somebody asks for metrics; the newest of them, should nobody ever do. */
const MOST_DURATIONS = 1_000;

/** Counts events in a few numbers, so that metrics cost next to nothing where nobody reads them. */
export class Tally {
  readonly #counts: Map<CounterName, Map<string, number>> = new Map(
    COUNTERS.map(({ name }) => [name, new Map<string, number>()]),
  );
  #durations: RpcDuration[] = [];

  take(event: PluginEvent): void {
    switch (event.type) {
      case 'registered':
        this.#count('registrations_total', [event.resource]);
        if (event.newKubelet) this.#count('kubelet_restarts_total', []);
        return;
      case 'unregistered':
        this.#count('registration_ends_total', [event.resource, event.why]);
        return;
      case 'answered':
        this.#takeAnswer(event);
        return;
      case 'rival':
        this.#count('rivals_total', [event.resource]);
        return;
      case 'xid':
        this.#count('xids_total', [gpuLabel(event.gpu), String(event.xid), String(event.fatal)]);
        return;
      case 'health':
        this.#count('health_changes_total', [gpuLabel(event.gpu), event.from, event.to]);
        return;
      case 'operational':
        this.#count('operational_events_total', [gpuLabel(event.gpu), event.verdict]);
        return;
      case 'reset':
        this.#count('gpu_resets_total', [gpuLabel(event.gpu)]);
        return;
      case 'driver':
        if (event.failing) this.#count('driver_faults_total', []);
        return;
      case 'settings-rejected':
        this.#count('settings_rejected_total', []);
        return;
      case 'settings':
      case 'waits':
        return;
    }
  }

  /** Label values, in the order of the counter's labels, with the count. */
  counts(name: CounterName): (readonly [labels: readonly string[], count: number])[] {
    return [...(this.#counts.get(name) ?? [])].map(([key, count]) => [JSON.parse(key) as string[], count]);
  }

  /** What came since the last call. */
  takeDurations(): readonly RpcDuration[] {
    const durations = this.#durations;
    this.#durations = [];
    return durations;
  }

  #takeAnswer({ resource, rpc, ms, allocated, error }: Extract<PluginEvent, { type: 'answered' }>): void {
    if (this.#durations.length >= 2 * MOST_DURATIONS) this.#durations.splice(0, MOST_DURATIONS);
    this.#durations.push({ resource, rpc, ms });
    if (error !== null) {
      this.#count('rpc_refusals_total', [resource, rpc]);
    } else if (rpc === 'Allocate') {
      this.#count('allocations_total', [resource]);
      this.#count('allocated_devices_total', [resource], allocated);
    }
  }

  #count(name: CounterName, labels: readonly string[], by = 1): void {
    const counts = this.#counts.get(name);
    const key = JSON.stringify(labels);
    counts?.set(key, (counts.get(key) ?? 0) + by);
  }
}

function gpuLabel(gpu: number | null): string {
  return gpu === null ? '' : String(gpu);
}

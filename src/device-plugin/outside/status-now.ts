import type { GpuView, PluginView, ResourceView } from '../observer.ts';
import type { Settings } from '../options/settings.ts';
import type { GpuCounts } from '../health/gpu-counts.ts';
import { type GpuHealth, type HealthReason, reasonOf, stateOf } from '../health/machine.ts';
import { keyOf, type Subject } from '../health/source.ts';
import type { GpuStatus, PluginStatus, PodOnGpu, ReasonStatus, ResourceStatus } from './status.ts';
import { isRegistering } from '../serve-place.ts';

/** What is remembered of a resource's registration. */
export type ResourceRecord = {
  readonly registered: boolean;
  readonly waits: boolean;
  readonly registrations: number;
  readonly rival: { readonly at: string; readonly evidence: string } | null;
};

/** What the status is made of, beside what the plugin shows at the moment. */
export type StatusRecord = {
  readonly version: string;
  readonly startedAt: string;
  /** By `keyOf` of the GPU or MIG device: when it came into its state. */
  readonly since: ReadonlyMap<string, string>;
  readonly resources: ReadonlyMap<string, ResourceRecord>;
  readonly settings: Settings | null;
  readonly generation: number;
  readonly settingsSince: string | null;
  readonly rejected: { readonly at: string; readonly error: string } | null;
};

const UNREGISTERED: ResourceRecord = { registered: false, waits: false, registrations: 0, rival: null };

/** `pods`: who holds what, or in a sentence why that is not known. */
export function statusNow(
  record: StatusRecord,
  view: PluginView | null,
  pods: readonly PodOnGpu[] | string,
  gpuCounts: GpuCounts | null,
): PluginStatus {
  const resources = (view?.resources() ?? []).map((resource) => resourceStatus(record, resource));
  const holders = holdersByGpu(resources, typeof pods === 'string' ? [] : pods);
  const notReady = [...whyNotReady(record, view, resources)];
  return {
    version: record.version,
    startedAt: record.startedAt,
    ready: notReady.length === 0,
    notReady,
    gpus: (view?.gpus() ?? []).map((gpu) => gpuStatus(record, gpu, holders.get(gpu.gpu.number) ?? [])),
    resources,
    settings: {
      generation: record.generation,
      since: record.settingsSince,
      rejected: record.rejected,
      warnings: record.settings?.warnings ?? [],
    },
    driverFault: reasonStatus(view?.driverFault() ?? null),
    gpuCounts,
    hungCalls: view?.hungCalls() ?? [],
    podsUnknown: typeof pods === 'string' ? pods : null,
  };
}

function* whyNotReady(
  { rejected, settings }: StatusRecord,
  view: PluginView | null,
  resources: readonly ResourceStatus[],
): Generator<string> {
  if (view === null) yield 'The NVIDIA driver is not open yet.';
  else if (resources.length === 0) yield 'There is no GPU to offer.';
  const registering = settings === null || isRegistering(settings.options);
  for (const { name, registered, waits } of resources) {
    // An update ends the old pod when the new one is ready: it is, as far as it can be.
    if (registering && !registered && !waits) yield `${name} is not registered with the kubelet.`;
  }
  if (rejected !== null) yield `The newest settings are not followed: ${rejected.error}`;
}

function resourceStatus(record: StatusRecord, { name, devices }: ResourceView): ResourceStatus {
  return {
    name,
    ...(record.resources.get(name) ?? UNREGISTERED),
    devices: devices.map(({ id, healthy, gpu, reason }) => ({ id, healthy, gpu, reason })),
  };
}

function gpuStatus(
  record: StatusRecord,
  { gpu, health, migHealths }: GpuView,
  pods: readonly PodOnGpu[],
): GpuStatus {
  const { number } = gpu;
  return {
    number,
    index: gpu.index,
    uuid: gpu.uuid,
    pciBusId: gpu.address,
    ...healthStatus(record, { gpu: number, mig: null }, health),
    migs: [...migHealths]
      .filter(([, mig]) => stateOf(mig) !== 'healthy')
      .map(([uuid, mig]) => ({
        index: gpu.migs?.find((each) => each.uuid === uuid)?.index ?? null,
        uuid,
        ...healthStatus(record, { gpu: number, mig: uuid }, mig),
      })),
    pods,
  };
}

function healthStatus(
  { since, startedAt }: StatusRecord,
  subject: Subject,
  health: GpuHealth,
): Pick<GpuStatus, 'state' | 'since' | 'reason'> {
  return {
    state: stateOf(health),
    since: since.get(keyOf(subject)) ?? startedAt,
    reason: reasonStatus(reasonOf(health)),
  };
}

function reasonStatus(reason: HealthReason | null): ReasonStatus | null {
  return reason === null ? null : { ...reason, at: new Date(reason.at).toISOString() };
}

function holdersByGpu(
  resources: readonly ResourceStatus[],
  pods: readonly PodOnGpu[],
): ReadonlyMap<number, readonly PodOnGpu[]> {
  const gpus = new Map(
    resources.flatMap(({ name, devices }) => devices.map(({ id, gpu }) => [`${name} ${id}`, gpu] as const)),
  );
  const holders = new Map<number, PodOnGpu[]>();
  for (const pod of pods) {
    const gpu = gpus.get(`${pod.resource} ${pod.id}`) ?? null;
    if (gpu !== null) holders.set(gpu, [...(holders.get(gpu) ?? []), pod]);
  }
  return holders;
}

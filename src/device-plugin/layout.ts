import { matchesPattern } from './options/resource-pattern.ts';
import type { ReplicatedResource, Settings } from './options/settings.ts';
import { type IdStrategy, type ListedGpu, replicaId, type Unit, unitId } from './units.ts';

/** The settings that decide which resource offers what, under which ids. */
export type LayoutRules = {
  readonly identity: IdStrategy;
  readonly migStrategy: Settings['options']['migStrategy'];
  readonly resources: Settings['resources'];
  readonly sharing: Settings['sharing'];
};

/** One unit in its resource. */
export type Share = {
  readonly unit: Unit;
  readonly resource: string;
  /** How many ids it is offered under; null: one of its own. */
  readonly replicas: number | null;
};

export type Layout = {
  /** By the numbers of the GPUs, then the indices of the MIG devices. */
  readonly shares: readonly Share[];
  /** Why nothing can be offered at all, in one sentence; null when it can. */
  readonly refusal: string | null;
};

/** The parts of a DGX Station that drive its screens. NVIDIA's plugin leaves them out too. */
const DISPLAYS: readonly string[] = ['DGX Display', 'NVIDIA DGX Display'];

export function layoutRules({ options, resources, sharing }: Settings): LayoutRules {
  const { checkpointDeviceIdStrategy: identity, migStrategy } = options;
  return { identity, migStrategy, resources, sharing };
}

/** Every resource that the settings name; under `mixed` there may be more. */
export function configuredNames({ resources, sharing }: Settings): Set<string> {
  const rules = [...resources.gpus, ...resources.migs];
  const replicated = sharing.resources.flatMap(({ name, rename }) => [name, rename ?? name]);
  return new Set(['nvidia.com/gpu', ...rules.map(({ name }) => name), ...replicated]);
}

/** Which unit belongs to which resource. GPUs that are lost keep the place that they had. */
export function layOut(gpus: readonly ListedGpu[], rules: LayoutRules): Layout {
  const usable = gpus.filter(({ name }) => name === null || !DISPLAYS.includes(name));
  const refusal = rules.migStrategy === 'single' ? unevenness(usable) : null;
  if (refusal !== null) return { shares: [], refusal };
  const shares = shared(
    usable.flatMap((gpu) => unitsOf(gpu, rules).map((unit) => ({ unit, resource: resourceOf(unit, rules) }))),
    rules,
  );
  const part = shares.find(({ unit, replicas }) => unit.mig !== null && replicas !== null);
  if (rules.sharing.strategy === 'mps' && part !== undefined) {
    const text = `MPS shares whole GPUs only, and the config asks for replicas of MIG devices (${part.resource}). Share them by time-slicing, or take ${part.resource} out of sharing.mps.`;
    return { shares: [], refusal: text };
  }
  return { shares, refusal: null };
}

/** The ids of a share when no pod holds it under another, by replica; none for a slot whose card is elsewhere. */
export function slotsOf({ unit, replicas }: Share, strategy: IdStrategy): Map<number | null, string> {
  const slots = new Map<number | null, string>();
  const id = unitId(unit, strategy);
  if (id === null) return slots;
  if (replicas === null) return slots.set(null, id);
  for (let replica = 0; replica < replicas; replica++) slots.set(replica, replicaId(id, replica));
  return slots;
}

function unitsOf(gpu: ListedGpu, { migStrategy }: LayoutRules): Unit[] {
  if (migStrategy === 'none' || !gpu.mig) return [{ gpu, mig: null }];
  return (gpu.migs ?? []).map((mig) => ({ gpu, mig }));
}

/**
 * Under `single` one name stands for every MIG device, so they must be alike. As NVIDIA's plugin, but for a GPU in MIG
 * mode that is not cut: it is being cut anew, or waits for it, and keeps no other GPU from being offered.
 */
function unevenness(gpus: readonly ListedGpu[]): string | null {
  const present = gpus.filter((gpu) => gpu.index !== null);
  const parted = present.filter((gpu) => gpu.mig);
  const whole = present.filter((gpu) => !gpu.mig);
  const numbers = (some: readonly ListedGpu[]): string => some.map((gpu) => gpu.number).join(', ');
  if (parted.length > 0 && whole.length > 0) {
    return `MIG strategy single wants MIG mode on every GPU or on none: it is on for GPU ${numbers(parted)} and off for GPU ${numbers(whole)}. Switch it on or off for all, or set --mig-strategy=mixed.`;
  }
  const alike = new Map(parted.flatMap(({ migs }) => migs ?? []).map((mig) => [mig.attributes, mig.profile]));
  if (alike.size <= 1) return null;
  return `MIG strategy single wants MIG devices of one kind: there are ${[...new Set(alike.values())].join(', ')}. Cut every GPU alike, or set --mig-strategy=mixed.`;
}

function resourceOf({ gpu, mig }: Unit, { migStrategy, resources }: LayoutRules): string {
  const [rules, name] = mig === null ? [resources.gpus, gpu.name ?? ''] : [resources.migs, mig.profile];
  const rule = rules.find(({ pattern }) => matchesPattern(pattern, name));
  if (rule !== undefined) return rule.name;
  if (mig === null || migStrategy === 'single') return 'nvidia.com/gpu';
  return `nvidia.com/mig-${mig.profile.replaceAll('+', '.')}`;
}

/** Multiplies what the sharing config names. Of two entries for one unit the first counts. */
function shared(
  units: readonly { readonly unit: Unit; readonly resource: string }[],
  { sharing }: LayoutRules,
): Share[] {
  const taken = new Map<ReplicatedResource, number>();
  return units.map(({ unit, resource }) => {
    const entry = sharing.resources.find(
      (candidate) => candidate.name === resource && selects(candidate, unit, taken.get(candidate) ?? 0),
    );
    if (entry === undefined) return { unit, resource, replicas: null };
    taken.set(entry, (taken.get(entry) ?? 0) + 1);
    return { unit, resource: entry.rename ?? resource, replicas: entry.replicas };
  });
}

function selects({ devices }: ReplicatedResource, unit: Unit, taken: number): boolean {
  if (devices === 'all') return true;
  if (typeof devices === 'number') return taken < devices;
  const { gpu, mig } = unit;
  // What drivers before 470 called a MIG device; NVIDIA's schema allows it still.
  const old = mig === null ? null : `MIG-${gpu.uuid ?? ''}/${mig.gpuInstance}/${mig.computeInstance}`;
  const names = [unitId(unit, 'uuid'), unitId(unit, 'index'), old];
  return devices.some((device) => names.includes(device));
}

import { containerIdentity } from './options/parse.ts';
import type { Settings } from './options/settings.ts';
import { type Answer, isIndex } from './pod-answers.ts';
import type { ListedGpu, Unit } from './units.ts';

/**
 * Answers of these settings name the driver's indices to NVIDIA's runtime. An index shifts when a GPU before it is lost,
 * and the kubelet goes on handing out the old one: what starts then is to be looked at.
 */
export function answersByIndex({ options }: Settings): boolean {
  const told = options.deviceListStrategy.some((way) => way === 'envvar' || way === 'volume-mounts');
  return told && containerIdentity(options) === 'index';
}

/** Why a container with this answer would not open what its pod holds, in a sentence; null when it does. */
export function misdirection(
  { visible, minors }: Answer,
  held: readonly Unit[],
  gpus: readonly ListedGpu[],
): string | null {
  const indices = visible.filter(isIndex);
  return (
    strayed(indices, held, gpus, 'index', indexOf) ??
    strayed(
      minors.map((minor) => `/dev/nvidia${minor}`),
      held.map(({ gpu }) => ({ gpu, mig: null })),
      gpus,
      'device node',
      nodeOf,
    )
  );
}

type Naming = (unit: Unit) => string | null;

/** What the names of an answer open now, against what they are for. */
function strayed(
  names: readonly string[],
  held: readonly Unit[],
  gpus: readonly ListedGpu[],
  what: string,
  naming: Naming,
): string | null {
  if (names.length === 0) return null;
  const own = new Map(held.map((unit) => [naming(unit), unit]));
  for (const name of names.filter((one) => !own.has(one))) {
    const other = gpus.flatMap(unitsOf).find((unit) => naming(unit) === name);
    if (other === undefined) continue;
    return `its answer names the ${what} ${name}, which is ${called(other)} now, and the pod holds ${held.map(called).join(', ') || 'nothing that is on this node'}`;
  }
  for (const [name, unit] of own) {
    if (name === null || names.includes(name)) continue;
    return `its answer names the ${what} ${names.join(', ')}, and ${called(unit)}, which the pod holds, is ${name} now`;
  }
  return null;
}

function unitsOf(gpu: ListedGpu): Unit[] {
  return [{ gpu, mig: null }, ...(gpu.migs ?? []).map((mig) => ({ gpu, mig }))];
}

function indexOf({ gpu: { index }, mig }: Unit): string | null {
  if (index === null) return null;
  return mig === null ? String(index) : `${index}:${mig.index}`;
}

function nodeOf({ gpu: { index, minor }, mig }: Unit): string | null {
  return index === null || minor === null || mig !== null ? null : `/dev/nvidia${minor}`;
}

function called({ gpu: { number, address, index }, mig }: Unit): string {
  const part = mig === null ? '' : `, MIG device ${mig.index}`;
  return `GPU ${number} (${address}${part}${index === null ? ', which is lost' : ''})`;
}

import { isNotFound } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { memoryInfo } from '../readings/memory.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on, orNull, read } from './action.ts';

/** How much of the memory of a GPU the processes of a cgroup may have, in bytes. */
export type MemoryLimits = {
  /** What they have before the needs of others may fail them. Null: nothing is kept for them. */
  readonly soft: number | null;
  /** The most that they may have. Null: no limit. */
  readonly hard: number | null;
};

/** What stands for no limit. */
const NO_HARD_LIMIT = 0xffff_ffff_ffff_ffffn;

export function* memoryLimits(
  gpu: Gpu,
  cgroup: string,
): Steps<(MemoryLimits & { readonly used: number }) | null> {
  try {
    const limits = yield* orNull(
      on(gpu, (prepare, handle) => prepare.deviceGetMemoryLimits_v1(handle, { nameSpace: cgroup })),
    );
    if (limits === null) return null;
    const { softLimit, hardLimit, currentUsed } = limits;
    return {
      soft: softLimit === 0 ? null : softLimit,
      hard: hardLimit === NO_HARD_LIMIT ? null : Number(hardLimit),
      used: currentUsed,
    };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export function* setMemoryLimits(gpu: Gpu, cgroup: string, { soft, hard }: MemoryLimits): Steps<void> {
  const total = (yield* read(gpu, memoryInfo))?.total ?? null;
  const range = total === null ? null : { min: 0, max: total };
  if (soft !== null) checkRange('A soft memory limit', soft, range, 'bytes');
  if (hard !== null) checkRange('A hard memory limit', hard, { min: soft ?? 0, max: total ?? hard }, 'bytes');
  const limits = {
    nameSpace: cgroup,
    softLimit: soft ?? 0,
    hardLimit: hard === null ? NO_HARD_LIMIT : BigInt(hard),
  };
  yield* on(gpu, (prepare, handle) => prepare.deviceSetMemoryLimits_v1(handle, limits));
}

export function clearMemoryLimits(gpu: Gpu, cgroup: string): Steps<void> {
  return setMemoryLimits(gpu, cgroup, { soft: null, hard: null });
}

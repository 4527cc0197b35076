import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { ClockLimitId, ClockType } from '../raw/enums.ts';
import { CLOCK_KINDS, clocks, type ClockKind } from '../readings/clocks.ts';
import { call, reading } from '../readings/reading.ts';
import type { Steps } from '../steps.ts';
import { checkRange, numberOf, on, orNull, read, withTrue } from './action.ts';

/** Every {@link ClockRole}. */
export const CLOCK_ROLES = ['current', 'application', 'default-application', 'max-boost'] as const;
/** Which of the values of a clock (`nvmlClockId_t`). */
export type ClockRole = (typeof CLOCK_ROLES)[number];

/** Bounds in MHz. */
export type ClockRange = { readonly min: number; readonly max: number };

/** By how much a clock is moved, in MHz, and how far it may be. */
export type ClockOffset = { readonly offset: number; readonly min: number; readonly max: number };

/** A clock to lock to: in MHz, or the highest at which the GPU keeps its power limit, or no limit. */
export type ClockLimit = number | 'tdp' | 'unlimited';

const kindOf = (kind: ClockKind): ClockType => numberOf('A clock', CLOCK_KINDS, kind);

export function clock(gpu: Gpu, kind: ClockKind, role: ClockRole = 'current'): Steps<number | null> {
  const which = numberOf('A value of a clock', CLOCK_ROLES, role);
  return read(gpu, reading<number>(call('deviceGetClock', [kindOf(kind), which])));
}

export function supportedGraphicsClocks(gpu: Gpu, memoryClockMHz: number): Steps<number[] | null> {
  return read(gpu, reading<number[]>(call('deviceGetSupportedGraphicsClocks', [memoryClockMHz])));
}

export function clockRange(gpu: Gpu, kind: ClockKind, pstate: number): Steps<ClockRange | null> {
  return read(
    gpu,
    reading<ClockRange>(
      call('deviceGetMinMaxClockOfPState', [kindOf(kind), pstate], ({ minClockMHz, maxClockMHz }) => ({
        min: minClockMHz,
        max: maxClockMHz,
      })),
    ),
  );
}

export function* clockOffset(gpu: Gpu, kind: ClockKind, pstate = 0): Steps<ClockOffset | null> {
  const type = kindOf(kind);
  const found = yield* read(
    gpu,
    reading<ClockOffset>(
      call('deviceGetClockOffsets', [{ type, pstate }], (out) => ({
        offset: out.clockOffsetMHz,
        min: out.minClockOffsetMHz,
        max: out.maxClockOffsetMHz,
      })),
    ),
  );
  if (found !== null || pstate !== 0) return found;
  return yield* olderClockOffset(gpu, kind);
}

/** Before 555 the offsets of the graphics and memory clocks had functions of their own. */
function* olderClockOffset(gpu: Gpu, kind: ClockKind): Steps<ClockOffset | null> {
  if (kind !== 'graphics' && kind !== 'memory') return null;
  const isMemory = kind === 'memory';
  const offset = yield* orNull(
    on(gpu, (prepare, handle) =>
      isMemory ? prepare.deviceGetMemClkVfOffset(handle) : prepare.deviceGetGpcClkVfOffset(handle),
    ),
  );
  const range = yield* orNull(
    on(gpu, (prepare, handle) =>
      isMemory
        ? prepare.deviceGetMemClkMinMaxVfOffset(handle)
        : prepare.deviceGetGpcClkMinMaxVfOffset(handle),
    ),
  );
  return offset === null || range === null ? null : { offset, min: range.minOffset, max: range.maxOffset };
}

export function* setClockOffset(gpu: Gpu, kind: ClockKind, offsetMHz: number, pstate = 0): Steps<void> {
  const type = kindOf(kind);
  checkRange(`The offset of the ${kind} clock`, offsetMHz, yield* clockOffset(gpu, kind, pstate), 'MHz');
  const info = { type, pstate, clockOffsetMHz: offsetMHz };
  const done = yield* orNull(
    withTrue(on(gpu, (prepare, handle) => prepare.deviceSetClockOffsets(handle, info))),
  );
  if (done !== null) return;
  yield* on(gpu, (prepare, handle) =>
    kind === 'memory'
      ? prepare.deviceSetMemClkVfOffset(handle, offsetMHz)
      : prepare.deviceSetGpcClkVfOffset(handle, offsetMHz),
  );
}

export function* lockGraphicsClocks(gpu: Gpu, min: ClockLimit, max: ClockLimit): Steps<void> {
  const range = yield* lockRange(gpu, 'graphics');
  checkLock('graphics', min, max, range);
  yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetGpuLockedClocks(handle, limitNumber(min), limitNumber(max)),
  );
}

export function resetLockedGraphicsClocks(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceResetGpuLockedClocks(handle));
}

export function* lockMemoryClocks(gpu: Gpu, minMHz: number, maxMHz: number): Steps<void> {
  checkLock('memory', minMHz, maxMHz, yield* lockRange(gpu, 'memory'));
  yield* on(gpu, (prepare, handle) => prepare.deviceSetMemoryLockedClocks(handle, minMHz, maxMHz));
}

export function resetLockedMemoryClocks(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceResetMemoryLockedClocks(handle));
}

function limitNumber(limit: ClockLimit): number {
  if (limit === 'tdp') return ClockLimitId.TDP;
  return limit === 'unlimited' ? ClockLimitId.UNLIMITED : limit;
}

/** A driver takes any clock and uses the next one that it has; what is past the highest is a mistake. */
function* lockRange(gpu: Gpu, kind: 'graphics' | 'memory'): Steps<ClockRange | null> {
  const max = yield* read(gpu, kind === 'graphics' ? clocks.maxGraphicsClock : clocks.maxMemoryClock);
  return max === null ? null : { min: 0, max };
}

function checkLock(kind: string, min: ClockLimit, max: ClockLimit, range: ClockRange | null): void {
  if (typeof min === 'number') checkRange(`The lowest ${kind} clock`, min, range, 'MHz');
  if (typeof max === 'number') checkRange(`The highest ${kind} clock`, max, range, 'MHz');
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    throw new RangeError(`The lowest ${kind} clock, ${min} MHz, is above the highest, ${max} MHz.`);
  }
}

export function* setApplicationClocks(gpu: Gpu, memoryMHz: number, graphicsMHz: number): Steps<void> {
  const memory = yield* read(gpu, clocks.supportedMemoryClocks);
  checkOneOf('memory', memoryMHz, memory);
  if (memory !== null) checkOneOf('graphics', graphicsMHz, yield* supportedGraphicsClocks(gpu, memoryMHz));
  yield* on(gpu, (prepare, handle) => prepare.deviceSetApplicationsClocks(handle, memoryMHz, graphicsMHz));
}

function checkOneOf(kind: string, clockMHz: number, supported: readonly number[] | null): void {
  if (supported === null || supported.includes(clockMHz)) return;
  const nearest =
    [...supported].sort((a, b) => Math.abs(a - clockMHz) - Math.abs(b - clockMHz)).at(0) ?? 'none';
  throw new RangeError(
    `${clockMHz} MHz is not a ${kind} clock that this GPU supports; the nearest is ${nearest} MHz.`,
  );
}

export function resetApplicationClocks(gpu: Gpu): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceResetApplicationsClocks(handle));
}

export function setAutoBoost(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetAutoBoostedClocksEnabled(handle, flagOf('enabled', enabled)),
  );
}

export function setDefaultAutoBoost(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetDefaultAutoBoostedClocksEnabled(handle, flagOf('enabled', enabled), 0),
  );
}

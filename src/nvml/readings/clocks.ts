import { clockReasonsOf, type ClockReason } from '../names.ts';
import { call, group, reading, type Reading, type Group } from './reading.ts';

/** The clocks of a GPU in MHz. Null: this GPU does not tell that clock. */
export type Clocks = {
  readonly graphics: number | null;
  readonly sm: number | null;
  readonly memory: number | null;
  readonly video: number | null;
};

const GRAPHICS = 0;
const SM = 1;
const MEMORY = 2;
const VIDEO = 3;

const clock = (type: number) => reading(call('deviceGetClockInfo', [type]));
const maxClock = (type: number) => reading(call('deviceGetMaxClockInfo', [type]));

export const graphicsClock: Reading<number> = clock(GRAPHICS);
export const smClock: Reading<number> = clock(SM);
export const memoryClock: Reading<number> = clock(MEMORY);
export const videoClock: Reading<number> = clock(VIDEO);
export const maxGraphicsClock: Reading<number> = maxClock(GRAPHICS);
export const maxSmClock: Reading<number> = maxClock(SM);
export const maxMemoryClock: Reading<number> = maxClock(MEMORY);
export const maxVideoClock: Reading<number> = maxClock(VIDEO);

export const clocks: Group<Clocks> = group({
  graphics: graphicsClock,
  sm: smClock,
  memory: memoryClock,
  video: videoClock,
});
export const maxClocks: Group<Clocks> = group({
  graphics: maxGraphicsClock,
  sm: maxSmClock,
  memory: maxMemoryClock,
  video: maxVideoClock,
});

export const clockReasons: Reading<(ClockReason | number)[]> = reading(
  call('deviceGetCurrentClocksEventReasons', [], clockReasonsOf),
  // The same by its name before 535.
  call('deviceGetCurrentClocksThrottleReasons', [], clockReasonsOf),
);

export const supportedMemoryClocks: Reading<number[]> = reading(call('deviceGetSupportedMemoryClocks', []));
export const supportedGraphicsClocks = (memoryClockMHz: number): Reading<number[]> =>
  reading(call('deviceGetSupportedGraphicsClocks', [memoryClockMHz]));

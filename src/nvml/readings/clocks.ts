import { clockReasonsOf, type ClockReason } from '../names.ts';
import { call, group, reading } from './reading.ts';

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

export const graphicsClock = clock(GRAPHICS);
export const smClock = clock(SM);
export const memoryClock = clock(MEMORY);
export const videoClock = clock(VIDEO);
export const maxGraphicsClock = maxClock(GRAPHICS);
export const maxSmClock = maxClock(SM);
export const maxMemoryClock = maxClock(MEMORY);
export const maxVideoClock = maxClock(VIDEO);

export const clocks = group<Clocks>({
  graphics: graphicsClock,
  sm: smClock,
  memory: memoryClock,
  video: videoClock,
});
export const maxClocks = group<Clocks>({
  graphics: maxGraphicsClock,
  sm: maxSmClock,
  memory: maxMemoryClock,
  video: maxVideoClock,
});

export const clockReasons = reading<(ClockReason | number)[]>(
  call('deviceGetCurrentClocksEventReasons', [], clockReasonsOf),
  // The same by its name before 535.
  call('deviceGetCurrentClocksThrottleReasons', [], clockReasonsOf),
);

export const supportedMemoryClocks = reading(call('deviceGetSupportedMemoryClocks', []));
export const supportedGraphicsClocks = (memoryClockMHz: number) =>
  reading(call('deviceGetSupportedGraphicsClocks', [memoryClockMHz]));

import { clockReasonsOf, type ClockReason } from '../names.ts';
import { numbersFieldsOtherwise, olderFieldNumber, type FieldName } from '../field-names.ts';
import { ClockType, FieldId } from '../raw/enums.ts';
import { call, fieldAs, group, reading, type Reading, type ReadingsOf } from './reading.ts';

/** The clocks of a GPU in MHz. Null: this GPU does not tell that clock. */
export type Clocks = {
  readonly graphics: number | null;
  readonly sm: number | null;
  readonly memory: number | null;
  readonly video: number | null;
};

/** Every {@link ClockKind}. */
export const CLOCK_KINDS = ['graphics', 'sm', 'memory', 'video'] as const;
/** A part of the GPU with a clock of its own (`nvmlClockType_t`). */
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Whether the GPU raises its clocks by itself, and whether it does by default. */
export type AutoBoost = { readonly enabled: boolean; readonly default: boolean };

/** Clocks that do not run as they were set, as the monitor of the GPU found. */
export type ClockMonitor = {
  readonly isFaulty: boolean;
  readonly faults: readonly { readonly domain: number; readonly faultMask: number }[];
};

/**
 * How long the GPU was kept from running faster, by what, in nanoseconds since the driver was loaded; a `bigint`, as it
 * passes 2^53 after 104 days. Null: this GPU does not count it.
 */
export type SlowdownTimes = {
  readonly softwarePowerCap: bigint | null;
  readonly syncBoost: bigint | null;
  readonly softwareThermal: bigint | null;
  readonly hardwareThermal: bigint | null;
  readonly hardwarePowerBrake: bigint | null;
};

/** The clocks of a GPU, and why they are not higher. */
export interface ClockMetrics {
  readonly graphicsClock: number;
  readonly smClock: number;
  readonly memoryClock: number;
  readonly videoClock: number;
  readonly maxGraphicsClock: number;
  readonly maxSmClock: number;
  readonly maxMemoryClock: number;
  readonly maxVideoClock: number;
  readonly clocks: Clocks;
  readonly maxClocks: Clocks;
  readonly applicationClocks: Clocks;
  readonly defaultApplicationClocks: Clocks;
  readonly maxBoostClocks: Clocks;
  readonly clockReasons: (ClockReason | number)[];
  readonly supportedClockReasons: (ClockReason | number)[];
  readonly slowdownTimes: SlowdownTimes;
  readonly supportedMemoryClocks: number[];
  readonly autoBoost: AutoBoost;
  readonly adaptiveClocking: boolean;
  readonly clockMonitor: ClockMonitor;
}

const { GRAPHICS, SM, MEM, VIDEO } = ClockType;

const clock = (type: ClockType) => reading(call('deviceGetClockInfo', [type]));
const maxClock = (type: ClockType) => reading(call('deviceGetMaxClockInfo', [type]));
const ofEach = (read: (type: ClockType) => Reading<number>) =>
  group<Clocks>({ graphics: read(GRAPHICS), sm: read(SM), memory: read(MEM), video: read(VIDEO) });

const time = (name: FieldName) => {
  const number = FieldId[name];
  const before = olderFieldNumber(number);
  if (before === number) return reading(fieldAs(number, BigInt));
  return reading(
    fieldAs(number, BigInt, { unless: numbersFieldsOtherwise }),
    fieldAs(before, BigInt, { unless: (driver) => !numbersFieldsOtherwise(driver) }),
  );
};

export const clocks: ReadingsOf<ClockMetrics> = {
  graphicsClock: clock(GRAPHICS),
  smClock: clock(SM),
  memoryClock: clock(MEM),
  videoClock: clock(VIDEO),
  maxGraphicsClock: maxClock(GRAPHICS),
  maxSmClock: maxClock(SM),
  maxMemoryClock: maxClock(MEM),
  maxVideoClock: maxClock(VIDEO),
  clocks: ofEach(clock),
  maxClocks: ofEach(maxClock),
  applicationClocks: ofEach((type) => reading(call('deviceGetApplicationsClock', [type]))),
  defaultApplicationClocks: ofEach((type) => reading(call('deviceGetDefaultApplicationsClock', [type]))),
  maxBoostClocks: ofEach((type) => reading(call('deviceGetMaxCustomerBoostClock', [type]))),
  clockReasons: reading(
    call('deviceGetCurrentClocksEventReasons', [], clockReasonsOf),
    // The same by its name before 535.
    call('deviceGetCurrentClocksThrottleReasons', [], clockReasonsOf),
  ),
  supportedClockReasons: reading(
    call('deviceGetSupportedClocksEventReasons', [], clockReasonsOf),
    call('deviceGetSupportedClocksThrottleReasons', [], clockReasonsOf),
  ),
  slowdownTimes: group({
    softwarePowerCap: time('DEV_PERF_POLICY_POWER'),
    syncBoost: time('DEV_PERF_POLICY_SYNC_BOOST'),
    softwareThermal: time('DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN'),
    hardwareThermal: time('DEV_CLOCKS_EVENT_REASON_HW_THERM_SLOWDOWN'),
    hardwarePowerBrake: time('DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN'),
  }),
  supportedMemoryClocks: reading(call('deviceGetSupportedMemoryClocks', [])),
  autoBoost: reading(
    call('deviceGetAutoBoostedClocksEnabled', [], ({ isEnabled, defaultIsEnabled }) => ({
      enabled: isEnabled === 1,
      default: defaultIsEnabled === 1,
    })),
  ),
  adaptiveClocking: reading(call('deviceGetAdaptiveClockInfoStatus', [], (status) => status === 1)),
  clockMonitor: reading(
    call('deviceGetClkMonStatus', [], ({ bGlobalStatus, clkMonList }) => ({
      isFaulty: bGlobalStatus !== 0,
      faults: clkMonList.map(({ clkApiDomain, clkDomainFaultMask }) => ({
        domain: clkApiDomain,
        faultMask: clkDomainFaultMask,
      })),
    })),
  ),
};

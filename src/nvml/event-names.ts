import { EVENT_TYPES, type EventType } from './names.ts';

const SYSTEM_EVENT_BITS = { 'driver-unbind': 0x1, 'driver-bind': 0x2 } as const;
/** What happens to the driver of a GPU: it lets go of it, or takes it (`nvmlSystemEventTypeGpuDriver*`). */
export type SystemEventType = keyof typeof SYSTEM_EVENT_BITS;
/** Every {@link SystemEventType}. */
export const SYSTEM_EVENT_TYPES: readonly SystemEventType[] = Object.keys(
  SYSTEM_EVENT_BITS,
) as SystemEventType[];

/** A kind of event that can be watched; `operational`: the structured events of the newest drivers. */
export type WatchedType = EventType | SystemEventType | 'operational';
/** Every {@link WatchedType}. */
export const WATCHED_TYPES: readonly WatchedType[] = [...EVENT_TYPES, ...SYSTEM_EVENT_TYPES, 'operational'];

export function systemEventBit(type: SystemEventType): bigint {
  return BigInt(SYSTEM_EVENT_BITS[type]);
}

/** One bit of NVML's as its name; an unknown bit as its number. */
export function systemEventName(bit: bigint): SystemEventType | number {
  return SYSTEM_EVENT_TYPES.find((type) => systemEventBit(type) === bit) ?? Number(bit);
}

const SEVERITY_NUMBERS = { informational: 10, corrected: 20, recoverable: 30, fatal: 40 } as const;
/** How bad an operational event is, from the mildest on (`NVML_OPERATIONAL_EVENT_SEVERITY_*`). */
export type EventSeverity = keyof typeof SEVERITY_NUMBERS;
/** Every {@link EventSeverity}. */
export const EVENT_SEVERITIES: readonly EventSeverity[] = Object.keys(SEVERITY_NUMBERS) as EventSeverity[];

const LOG_LEVEL_NUMBERS = { telemetry: 10, diagnostic: 20, notice: 30, warning: 40, error: 50 } as const;
/** Who an operational event is for, from the most talkative on (`NVML_GPU_OPERATIONAL_EVENT_LOG_LEVEL_*`). */
export type EventLogLevel = keyof typeof LOG_LEVEL_NUMBERS;
/** Every {@link EventLogLevel}. */
export const EVENT_LOG_LEVELS: readonly EventLogLevel[] = Object.keys(LOG_LEVEL_NUMBERS) as EventLogLevel[];

export function severityNumber(severity: EventSeverity): number {
  return SEVERITY_NUMBERS[severity];
}

export function severityName(value: number): EventSeverity | number {
  return EVENT_SEVERITIES.find((name) => SEVERITY_NUMBERS[name] === value) ?? value;
}

export function logLevelNumber(level: EventLogLevel): number {
  return LOG_LEVEL_NUMBERS[level];
}

export function logLevelName(value: number): EventLogLevel | number {
  return EVENT_LOG_LEVELS.find((name) => LOG_LEVEL_NUMBERS[name] === value) ?? value;
}

const ATTRIBUTES = [
  'uncontained',
  'latent',
  'propagated',
  'component-reset',
  'threshold-exceeded',
  'primary',
  'overflow',
] as const;
/** What more is known of an operational event; `overflow`: its source dropped others (`NVML_OPERATIONAL_EVENT_ATTR_*`). */
export type EventAttribute = (typeof ATTRIBUTES)[number];

/** The names of the bits; a bit that is newer than this library as its value. */
export function attributesOf(mask: number): (EventAttribute | number)[] {
  const found: (EventAttribute | number)[] = [];
  for (let bit = 0; bit < 32; bit++) {
    if (((mask >>> bit) & 1) === 1) found.push(ATTRIBUTES[bit] ?? 2 ** bit);
  }
  return found;
}

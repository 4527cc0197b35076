/**
 * NVML's numbers as words. A number that this version does not know stays a number: a newer driver must not make an
 * older program fail.
 */

export const BRANDS = [
  'unknown',
  'quadro',
  'tesla',
  'nvs',
  'grid',
  'geforce',
  'titan',
  'nvidia-vapps',
  'nvidia-vpc',
  'nvidia-vcs',
  'nvidia-vws',
  'nvidia-cloud-gaming',
  'quadro-rtx',
  'nvidia-rtx',
  'nvidia',
  'geforce-rtx',
  'titan-rtx',
  'nvidia-dla',
  'nvidia-vgamedev',
  'nvidia-npu',
] as const;
/** The product line that a GPU is sold under (`nvmlBrandType_t`). */
export type Brand = (typeof BRANDS)[number];

export const COMPUTE_MODES = ['default', 'exclusive-thread', 'prohibited', 'exclusive-process'] as const;
/** Who may make a compute context on the GPU (`nvmlComputeMode_t`). */
export type ComputeMode = (typeof COMPUTE_MODES)[number];

export const ARCHITECTURE_NUMBERS = {
  kepler: 2,
  maxwell: 3,
  pascal: 4,
  volta: 5,
  turing: 6,
  ampere: 7,
  ada: 8,
  hopper: 9,
  blackwell: 10,
  dla: 11,
  dla2: 12,
  rubin: 13,
  npu3: 15,
} as const;
/** A GPU generation (`nvmlDeviceArchitecture_t`). */
export type Architecture = keyof typeof ARCHITECTURE_NUMBERS;

const architectures = new Map<number, Architecture>(
  Object.entries(ARCHITECTURE_NUMBERS).map(([name, number]) => [number, name as Architecture]),
);
const UNKNOWN_ARCHITECTURE = 0xffffffff;

/** A reader of one of NVML's lists whose places are its numbers; a number past its end stays a number. */
export function nameIn<Name extends string>(names: readonly Name[]): (value: number) => Name | number {
  return (value) => names[value] ?? value;
}

export function architectureName(value: number): Architecture | number | null {
  return value === UNKNOWN_ARCHITECTURE ? null : (architectures.get(value) ?? value);
}

/** Bit number to name. Bits that are not here stay numbers. */
const CLOCK_REASON_BITS = {
  idle: 0x1,
  'applications-clocks': 0x2,
  'software-power-cap': 0x4,
  'hardware-slowdown': 0x8,
  'sync-boost': 0x10,
  'software-thermal-slowdown': 0x20,
  'hardware-thermal-slowdown': 0x40,
  'hardware-power-brake': 0x80,
  'display-clocks': 0x100,
  'board-limit': 0x200,
  reliability: 0x400,
} as const;
/** Why a GPU does not run at its highest clocks (`nvmlClocksEventReason*`). */
export type ClockReason = keyof typeof CLOCK_REASON_BITS;

const EVENT_BITS = {
  'ecc-single-bit': 0x1,
  'ecc-double-bit': 0x2,
  'p-state': 0x4,
  xid: 0x8,
  clock: 0x10,
  'power-source': 0x80,
  'mig-config': 0x100,
  'ecc-single-bit-storm': 0x200,
  'dram-retirement': 0x400,
  'dram-retirement-failure': 0x800,
  'poison-non-fatal': 0x1000,
  'poison-fatal': 0x2000,
  'gpu-unavailable': 0x4000,
  'gpu-recovery-action': 0x8000,
} as const;
/** A kind of event that a GPU can report (`nvmlEventType*`). */
export type EventType = keyof typeof EVENT_BITS;
/** Every {@link EventType}. */
export const EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_BITS) as EventType[];

const eventTypes = new Map<number, EventType>(
  Object.entries(EVENT_BITS).map(([name, bit]) => [bit, name as EventType]),
);

/** One bit of NVML's as its name; an unknown bit as its number. */
export function eventTypeName(bit: bigint): EventType | number {
  return eventTypes.get(Number(bit)) ?? Number(bit);
}

export function eventBit(type: EventType): bigint {
  return BigInt(EVENT_BITS[type]);
}

export function eventTypesOf(mask: bigint): (EventType | number)[] {
  return bitsOf(mask, EVENT_BITS);
}

export function clockReasonsOf(mask: bigint): (ClockReason | number)[] {
  return bitsOf(mask, CLOCK_REASON_BITS);
}

/** The names of the set bits of a mask; a bit without a name stays a number. */
export function bitsOf<Name extends string>(
  mask: bigint,
  names: Readonly<Record<Name, number>>,
): (Name | number)[] {
  const byBit = new Map(Object.entries<number>(names).map(([name, bit]) => [bit, name as Name]));
  const found: (Name | number)[] = [];
  for (let rest = mask, bit = 1; rest > 0n; rest >>= 1n, bit *= 2) {
    if ((rest & 1n) === 1n) found.push(byBit.get(bit) ?? bit);
  }
  return found;
}

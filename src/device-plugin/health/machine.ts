/** Words for metrics and scripts, by the source that found it. */
export const REASON_CODES = [
  'xid',
  'operational-event',
  'probe',
  'recovery-action',
  'row-remap',
  'reset',
  'gone',
  'silent',
  'driver',
  'doubt',
  'no-events',
  'no-probe',
  'isolated',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a GPU is not healthy, with the evidence. */
export type HealthReason = {
  readonly code: ReasonCode;
  /** One sentence: what was seen. */
  readonly text: string;
  /** One sentence: what to do about it; null: nothing that is known. */
  readonly action: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export const HEALTH_STATES = [
  'healthy',
  'suspect',
  'unhealthy',
  'recovering',
  'isolating',
  'isolated',
  'lost',
  'hung',
  'unmonitored',
] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** What the hardware is like, without regard to isolation. */
export type Hardware =
  | { readonly state: 'healthy' }
  /** Something looked wrong once; a probe decides. Still offered. */
  | { readonly state: 'suspect'; readonly reason: HealthReason }
  | {
      readonly state: 'unhealthy';
      readonly reason: HealthReason;
      /** What the last probe found beside it: the reason it stays out for. */
      readonly also: HealthReason | null;
      /** A quiet period must follow the first good probe; not where a boot or a person has mended it. */
      readonly quiet: boolean;
    }
  | { readonly state: 'lost' | 'hung'; readonly reason: HealthReason }
  /** Probes say well; offered again when one still does after `until`. */
  | { readonly state: 'recovering'; readonly reason: HealthReason; readonly until: number };

/** All that is known of one GPU's health: plain data, so that it can be kept on disk. */
export type GpuHealth = {
  readonly hardware: Hardware;
  /** Null while the driver's events reach us; else why not. Missing data is no illness. */
  readonly unmonitored: HealthReason | null;
  /** Null while a probe can tell anything; else why not. */
  readonly unprobed: HealthReason | null;
  /** The driver fails for all GPUs together: one fault, and none of this GPU. */
  readonly driver: HealthReason | null;
  /** Somebody asked that no new pod gets it. */
  readonly isolation: HealthReason | null;
  /** A pod holds it. */
  readonly held: boolean;
  /** Its last return from a fault, and how many there were in a row; null: none. A GPU that flaps is kept out longer. */
  readonly returned: { readonly at: number; readonly times: number } | null;
};

export type HealthEvent =
  /** The driver reported a fault that takes the GPU out. */
  | { readonly type: 'fault'; readonly reason: HealthReason }
  /** It had a fault when an earlier run of the plugin ended; `rebooted`: and the node was booted since. */
  | { readonly type: 'remembered'; readonly reason: HealthReason; readonly rebooted: boolean }
  /** A person says that it is mended: a good probe suffices. */
  | { readonly type: 'clear' }
  /** Something is odd, and a probe is to tell. */
  | { readonly type: 'doubt'; readonly reason: HealthReason }
  | { readonly type: 'probe-well' }
  /** The GPU tells nothing that a probe asks for. */
  | { readonly type: 'probe-blind'; readonly reason: HealthReason }
  | { readonly type: 'probe-ill'; readonly reason: HealthReason }
  | { readonly type: 'probe-silent'; readonly reason: HealthReason }
  | { readonly type: 'gone'; readonly reason: HealthReason }
  | { readonly type: 'present' }
  /** It began anew: whatever was wrong may be mended, or not. */
  | { readonly type: 'reset'; readonly reason: HealthReason }
  | { readonly type: 'driver-lost'; readonly reason: HealthReason }
  | { readonly type: 'driver-back' }
  | { readonly type: 'events-lost'; readonly reason: HealthReason }
  | { readonly type: 'events-back' }
  | { readonly type: 'isolate'; readonly reason: HealthReason }
  | { readonly type: 'release' }
  | { readonly type: 'held' }
  | { readonly type: 'free' };

/** Milliseconds. */
export type HealthTiming = {
  /** From the first good probe after a fault until the GPU is offered again. */
  readonly quietPeriodMs: number;
  /** Between two probes of a GPU that is not well. */
  readonly probeIntervalMs: number;
};

export type HealthStep = {
  readonly health: GpuHealth;
  /** When the GPU is to be probed next, on the clock of `now`; null: not at all; keep: as was asked before. */
  readonly probeAt: number | null | 'keep';
};

export const WELL: GpuHealth = {
  hardware: { state: 'healthy' },
  unmonitored: null,
  unprobed: null,
  driver: null,
  isolation: null,
  held: false,
  returned: null,
};

/** Faults within this time of a return count as flapping: each doubles the quiet period, up to 64 times. */
export const FLAP_WINDOW_MS = 3_600_000;
const MOST_DOUBLINGS = 6;

/** The state in one word. A fault outweighs isolation, isolation outweighs the rest. */
export function stateOf(health: GpuHealth): HealthState {
  const { hardware, driver, isolation, unmonitored, unprobed, held } = health;
  if (hardware.state !== 'healthy' && hardware.state !== 'suspect') return hardware.state;
  if (driver !== null) return 'unhealthy';
  if (isolation !== null) return held ? 'isolating' : 'isolated';
  if (hardware.state === 'suspect') return 'suspect';
  return unmonitored === null && unprobed === null ? 'healthy' : 'unmonitored';
}

/** The kubelet may list it as Healthy. */
export function isOffered(health: GpuHealth): boolean {
  return ['healthy', 'suspect', 'isolating', 'unmonitored'].includes(stateOf(health));
}

/** What led to the state; null for a healthy GPU. */
export function reasonOf(health: GpuHealth): HealthReason | null {
  const { hardware, driver, isolation, unmonitored, unprobed } = health;
  switch (stateOf(health)) {
    case 'healthy':
      return null;
    case 'unmonitored':
      return unmonitored ?? unprobed;
    case 'isolating':
    case 'isolated':
      return isolation;
    case 'unhealthy':
      return hardware.state === 'unhealthy' ? withEvidence(hardware.reason, hardware.also) : driver;
    default:
      return hardware.state === 'healthy' ? null : hardware.reason;
  }
}

function withEvidence(reason: HealthReason, also: HealthReason | null): HealthReason {
  if (also === null || also.text === reason.text) return reason;
  return { ...reason, text: `${reason.text} ${also.text}`, action: also.action ?? reason.action };
}

/** The machine: no I/O, no timer, no clock. `now` is milliseconds of a clock that never jumps. */
export function nextHealth(
  health: GpuHealth,
  event: HealthEvent,
  now: number,
  timing: HealthTiming,
): HealthStep {
  switch (event.type) {
    case 'isolate':
      return { health: { ...health, isolation: event.reason }, probeAt: 'keep' };
    case 'release':
      return { health: { ...health, isolation: null }, probeAt: 'keep' };
    case 'held':
      return { health: { ...health, held: true }, probeAt: 'keep' };
    case 'free':
      return { health: { ...health, held: false }, probeAt: 'keep' };
    case 'events-lost':
      return { health: { ...health, unmonitored: event.reason }, probeAt: 'keep' };
    case 'events-back':
      return { health: { ...health, unmonitored: null }, probeAt: 'keep' };
    case 'driver-lost':
      return { health: { ...health, driver: health.driver ?? event.reason }, probeAt: null };
    case 'driver-back':
      return afterDriver(health, now);
    default:
      return nextOfHardware(health, event, now, timing);
  }
}

function nextOfHardware(
  health: GpuHealth,
  event: HardwareEvent,
  now: number,
  timing: HealthTiming,
): HealthStep {
  const quietUntil = now + timing.quietPeriodMs * 2 ** Math.min(flaps(health, now), MOST_DOUBLINGS);
  const hardware = nextHardware(health.hardware, event, now, quietUntil);
  const answered = event.type.startsWith('probe-');
  if (hardware === health.hardware && !answered) {
    // After a reset it is worth asking a GPU that is out; of doubts about it there may be thousands.
    const isOut = ['unhealthy', 'hung', 'recovering'].includes(hardware.state);
    return { health, probeAt: event.type === 'reset' && isOut ? now : 'keep' };
  }
  const back = health.hardware.state === 'recovering' && hardware.state === 'healthy';
  const unprobed =
    event.type === 'probe-blind' ? event.reason : event.type === 'probe-well' ? null : health.unprobed;
  // A person who says that it is mended forgives what it did before, too.
  const returned =
    event.type === 'clear' ? null : back ? { at: now, times: flaps(health, now) + 1 } : health.returned;
  const next = { ...health, hardware, unprobed, returned };
  return { health: next, probeAt: asksAtOnce(event) ? now : nextProbe(hardware, now, timing) };
}

/** A good probe suffices: it was the driver's fault, and the GPUs begin anew with it. */
function afterDriver(health: GpuHealth, now: number): HealthStep {
  const { driver, hardware } = health;
  if (driver === null) return { health, probeAt: 'keep' };
  const isFine = hardware.state === 'healthy' || hardware.state === 'suspect';
  const next: Hardware = isFine ? { state: 'unhealthy', reason: driver, also: null, quiet: false } : hardware;
  return {
    health: { ...health, driver: null, hardware: next },
    probeAt: next.state === 'lost' ? null : now,
  };
}

/** How often it has returned from faults in a row. */
function flaps({ returned }: GpuHealth, now: number): number {
  return returned !== null && now - returned.at < FLAP_WINDOW_MS ? returned.times : 0;
}

function asksAtOnce({ type }: HealthEvent): boolean {
  return type === 'doubt' || type === 'remembered' || type === 'clear' || type === 'reset';
}

type HardwareEvent = Exclude<
  HealthEvent,
  {
    type:
      'isolate' | 'release' | 'held' | 'free' | 'events-lost' | 'events-back' | 'driver-lost' | 'driver-back';
  }
>;

function nextHardware(hardware: Hardware, event: HardwareEvent, now: number, quietUntil: number): Hardware {
  switch (event.type) {
    case 'fault':
      // A GPU that is gone or mute is no better for a fault on top; the first reason is the one to read.
      return hardware.state === 'lost' || hardware.state === 'hung'
        ? hardware
        : { state: 'unhealthy', reason: event.reason, also: null, quiet: true };
    case 'remembered':
      return hardware.state === 'healthy' || hardware.state === 'suspect'
        ? { state: 'unhealthy', reason: event.reason, also: null, quiet: !event.rebooted }
        : hardware;
    case 'clear':
      return hardware.state === 'unhealthy' || hardware.state === 'recovering' || hardware.state === 'hung'
        ? { state: 'unhealthy', reason: hardware.reason, also: null, quiet: false }
        : hardware;
    case 'doubt':
    case 'reset':
      return hardware.state === 'healthy' ? { state: 'suspect', reason: event.reason } : hardware;
    case 'probe-ill':
      if (hardware.state === 'lost') return hardware;
      if (hardware.state === 'unhealthy') return { ...hardware, also: event.reason };
      return hardware.state === 'recovering'
        ? { state: 'unhealthy', reason: hardware.reason, also: event.reason, quiet: true }
        : { state: 'unhealthy', reason: event.reason, also: null, quiet: true };
    case 'probe-silent':
      return hardware.state === 'lost' || hardware.state === 'hung'
        ? hardware
        : { state: 'hung', reason: event.reason };
    case 'gone':
      return hardware.state === 'lost' ? hardware : { state: 'lost', reason: event.reason };
    case 'present':
      return hardware.state === 'lost' ? recovering(hardware.reason, quietUntil) : hardware;
    case 'probe-well':
    case 'probe-blind':
      return afterGoodProbe(hardware, now, quietUntil);
  }
}

function afterGoodProbe(hardware: Hardware, now: number, quietUntil: number): Hardware {
  switch (hardware.state) {
    case 'healthy':
    case 'suspect':
      return { state: 'healthy' };
    case 'unhealthy':
      return hardware.quiet ? recovering(hardware.reason, quietUntil) : { state: 'healthy' };
    case 'hung':
      return recovering(hardware.reason, quietUntil);
    case 'recovering':
      return now >= hardware.until ? { state: 'healthy' } : hardware;
    case 'lost':
      // Only the driver's list tells that it is back, under the identity that it has now.
      return hardware;
  }
}

function recovering(reason: HealthReason, until: number): Hardware {
  return { state: 'recovering', reason, until };
}

/** The next probe that the state wants. A lost GPU is looked for in the driver's list instead. */
function nextProbe(hardware: Hardware, now: number, timing: HealthTiming): number | null {
  switch (hardware.state) {
    case 'healthy':
    case 'lost':
      return null;
    case 'recovering':
      return Math.max(now, Math.min(hardware.until, now + timing.probeIntervalMs));
    default:
      return now + timing.probeIntervalMs;
  }
}

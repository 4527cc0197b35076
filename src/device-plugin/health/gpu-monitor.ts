import type { GpuStanding } from '../device-book.ts';
import type { GpuDriver, ProbeResult } from '../driver.ts';
import type { PluginLog } from '../log.ts';
import type { PluginEvent } from '../observer.ts';
import { messageOf } from '../text.ts';
import type { ListedGpu } from '../units.ts';
import { because, told } from './because.ts';
import type { FaultMemory } from './fault-memory.ts';
import {
  type GpuHealth,
  type HealthEvent,
  type HealthReason,
  type HealthTiming,
  isOffered,
  nextHealth,
  reasonOf,
  stateOf,
  WELL,
} from './machine.ts';
import { isFailure, NOT_THERE_ACTION, probeEvent } from './probe-event.ts';
import { keyOf, type Subject } from './source.ts';
import { Uptimes } from './uptimes.ts';

export type MonitorOptions = {
  readonly driver: Pick<GpuDriver, 'probe'>;
  readonly timing: HealthTiming;
  readonly log: PluginLog;
  /** The GPUs as they are known now. */
  readonly gpus: () => readonly ListedGpu[];
  readonly changed: (subject: Subject, standing: GpuStanding) => void;
  readonly observe: (event: PluginEvent) => void;
  /** Faults of before. */
  readonly memory: FaultMemory;
};

/** What the driver's list says of a GPU that is known. */
export type Presence =
  | { readonly kind: 'present' }
  /** It is listed, and does not answer. */
  | { readonly kind: 'silent'; readonly text: string }
  | { readonly kind: 'gone'; readonly text: string }
  /** Some GPU has not answered yet; it may be this one. */
  | { readonly kind: 'unknown' };

type Kept = { readonly subject: Subject; health: GpuHealth; timer: NodeJS.Timeout | null };

/** Runs the health machine of every GPU, and of MIG devices that an event named: whatever the sources find goes here. */
export class GpuMonitor {
  readonly #options: MonitorOptions;
  readonly #kept: Map<string, Kept> = new Map();
  readonly #probes: Map<number, Promise<ProbeResult>> = new Map();
  readonly #uptimes: Uptimes = new Uptimes();
  #driverFault: HealthReason | null = null;
  #isDoubted = false;
  #stopped = false;

  constructor(options: MonitorOptions) {
    this.#options = options;
  }

  health(number: number): GpuHealth {
    return this.#kept.get(String(number))?.health ?? WELL;
  }

  /** MIG devices of a GPU that have a state of their own, by UUID. */
  migHealths(number: number): ReadonlyMap<string, GpuHealth> {
    const parts = [...this.#kept.values()].filter(({ subject }) => subject.gpu === number);
    return new Map(parts.flatMap(({ subject, health }) => (subject.mig ? [[subject.mig, health]] : [])));
  }

  /** Some GPU needs looking after: the driver's list is worth a look more often. */
  get busy(): boolean {
    return [...this.#kept.values()].some(({ health }) => health.hardware.state !== 'healthy');
  }

  /** Why no GPU works; null while that is not so. */
  get driverFault(): HealthReason | null {
    return this.#driverFault;
  }

  readonly tell = (subject: Subject, event: HealthEvent): void => {
    if (this.#stopped) return;
    const kept = this.#keep(subject);
    const before = kept.health;
    const now = performance.now();
    const { health, probeAt } = nextHealth(before, event, now, this.#options.timing);
    kept.health = health;
    if (before.returned !== health.returned) this.#noteReturn(subject, health);
    if (probeAt !== 'keep') this.#schedule(kept, probeAt === null ? null : probeAt - now);
    if (stateOf(before) !== stateOf(health)) this.#announce(subject, before, health);
  };

  tellGpu(gpu: number, event: HealthEvent): void {
    this.tell({ gpu, mig: null }, event);
  }

  tellAll(event: HealthEvent): void {
    for (const { number } of this.#options.gpus()) this.tellGpu(number, event);
  }

  /** Takes up the faults that an earlier run of the plugin saw and nobody has seen mended. */
  remember(): void {
    const { memory, gpus } = this.#options;
    for (const { number, address, uuid } of gpus()) {
      for (const { mig, reason } of memory.of(address, uuid)) {
        const isKnown = mig !== null && this.#kept.has(mig);
        if (!isKnown)
          this.tell({ gpu: number, mig }, { type: 'remembered', reason, rebooted: memory.rebooted });
      }
    }
  }

  /** The driver's list was read: says of each GPU whether it is there. */
  sighted(presenceOf: (number: number) => Presence): void {
    for (const { number, index, migs } of this.#options.gpus()) {
      const presence = presenceOf(number);
      if (presence.kind !== 'unknown') this.tellGpu(number, presenceEvent(presence));
      const uuids = new Set((migs ?? []).map(({ uuid }) => uuid));
      if (index !== null) this.#forgetParts(number, uuids);
    }
  }

  doubtAll(text: string): void {
    this.tellAll({ type: 'doubt', reason: because('doubt', text) });
  }

  /** The driver's list cannot be read: either the driver fails, or nothing is wrong with the GPUs. They are asked. */
  async doubtDriver(text: string): Promise<void> {
    if (this.#driverFault !== null || this.#isDoubted) return;
    this.#isDoubted = true;
    const gpus = this.#options.gpus().filter(({ number }) => this.health(number).hardware.state !== 'lost');
    const asked = gpus.map(async ({ number }) => [number, await this.#asked(number)] as const);
    const results = await Promise.all(asked);
    // Meanwhile it may have told its list after all.
    if (this.#endDoubt() && results.length > 0 && results.every(([, result]) => isFailure(result)))
      this.driverFails(text);
    else for (const [number, result] of results) this.#take(number, result);
  }

  /** All GPUs fail together: that is one fault, of the driver. */
  driverFails(text: string): void {
    if (this.#driverFault !== null || this.#stopped) return;
    const count = this.#options.gpus().length;
    const reason = because('driver', `The NVIDIA driver works for none of the GPUs: ${text}`, DRIVER_ACTION);
    this.#driverFault = reason;
    this.#options.log.error({ reason, gpus: count }, `${told(reason)} It is tried again.`);
    this.#options.observe({ type: 'driver', failing: true });
    this.tellAll({ type: 'driver-lost', reason });
  }

  /** True: it failed until now. */
  driverAnswers(): boolean {
    this.#endDoubt();
    if (this.#driverFault === null) return false;
    const seconds = Math.round((Date.now() - this.#driverFault.at) / 1_000);
    this.#driverFault = null;
    this.#options.log.warn({ seconds }, `The NVIDIA driver works again, after ${seconds} s`);
    this.#options.observe({ type: 'driver', failing: false });
    this.tellAll({ type: 'driver-back' });
    return true;
  }

  /** True: it was in doubt until now. */
  #endDoubt(): boolean {
    const was = this.#isDoubted;
    this.#isDoubted = false;
    return was;
  }

  /** Asks a GPU how it is. Settles when its state tells. */
  async probe(number: number): Promise<void> {
    this.#take(number, await this.#asked(number));
  }

  /** A person says that it is mended. Settles when a probe has told. */
  async clear(subject: Subject): Promise<void> {
    this.tell(subject, { type: 'clear' });
    const result = await this.#asked(subject.gpu);
    if (subject.mig !== null) this.tell(subject, partEvent(result));
    this.#take(subject.gpu, result);
  }

  stop(): void {
    this.#stopped = true;
    for (const { timer } of this.#kept.values()) if (timer !== null) clearTimeout(timer);
  }

  #keep(subject: Subject): Kept {
    const key = keyOf(subject);
    const kept = this.#kept.get(key) ?? { subject, health: this.#first(subject), timer: null };
    this.#kept.set(key, kept);
    return kept;
  }

  /** Well, but an earlier run of the plugin may have seen it return from faults. */
  #first({ gpu: number, mig }: Subject): GpuHealth {
    const gpu = this.#gpu(number);
    const kept = gpu === undefined ? null : this.#options.memory.returned(gpu.address, gpu.uuid, mig);
    if (kept === null) return WELL;
    // The clock may have been set back since.
    const agoMs = Math.max(0, Date.now() - kept.at);
    return { ...WELL, returned: { at: performance.now() - agoMs, times: kept.times } };
  }

  /** MIG devices that were taken away; what comes in their place is another one. */
  #forgetParts(number: number, there: ReadonlySet<string>): void {
    for (const [key, { subject, timer }] of this.#kept) {
      if (subject.gpu !== number || subject.mig === null || there.has(subject.mig)) continue;
      if (timer !== null) clearTimeout(timer);
      this.#kept.delete(key);
      this.#options.changed(subject, { offered: true, reason: null });
      this.#note(subject, WELL);
    }
  }

  #schedule(kept: Kept, delayMs: number | null): void {
    if (kept.timer !== null) clearTimeout(kept.timer);
    kept.timer = null;
    if (delayMs === null) return;
    kept.timer = setTimeout(
      () => {
        void this.#probeOf(kept.subject);
      },
      Math.max(0, delayMs),
    );
  }

  async #probeOf(subject: Subject): Promise<void> {
    const result = await this.#asked(subject.gpu);
    if (subject.mig !== null && this.#kept.has(subject.mig)) this.tell(subject, partEvent(result));
    // Of a MIG device its GPU is asked, whose faults are those of all its parts.
    if (subject.mig === null || isFailure(result)) this.#take(subject.gpu, result);
  }

  #take(number: number, result: ProbeResult): void {
    this.tellGpu(number, probeEvent(result));
    if (!('uptimeSeconds' in result) || result.uptimeSeconds === null) return;
    const gpu = this.#gpu(number);
    const before = this.#uptimes.note(gpu?.uuid ?? '', result.uptimeSeconds);
    if (before === null) return;
    const text = `It was reset: it is up for ${result.uptimeSeconds} s, and was for ${before} s.`;
    this.#options.log.warn({ gpu: number, uuid: gpu?.uuid }, `GPU ${number}: ${text}`);
    this.#options.observe({ type: 'reset', gpu: number });
    this.tellGpu(number, { type: 'reset', reason: because('reset', text) });
  }

  /** A GPU that is mute is not asked again while it owes an answer: the second question would only queue up. */
  #asked(number: number): Promise<ProbeResult> {
    const asked = this.#probes.get(number) ?? this.#ask(number);
    this.#probes.set(number, asked);
    return asked;
  }

  async #ask(number: number): Promise<ProbeResult> {
    const uuid = this.#gpu(number)?.uuid ?? null;
    try {
      if (uuid === null) return { kind: 'gone', text: 'It is not there.' };
      return await this.#options.driver.probe(uuid);
    } catch (error) {
      return { kind: 'ill', code: 'probe', text: messageOf(error), action: null, uptimeSeconds: null };
    } finally {
      this.#probes.delete(number);
    }
  }

  #gpu(number: number): ListedGpu | undefined {
    return this.#options.gpus().find((candidate) => candidate.number === number);
  }

  #announce(subject: Subject, before: GpuHealth, health: GpuHealth): void {
    const { log, changed, observe } = this.#options;
    const { gpu: number, mig } = subject;
    const gpu = this.#gpu(number);
    const [from, to] = [stateOf(before), stateOf(health)];
    const reason = reasonOf(health);
    // One line tells of the driver, and not one for each GPU.
    const wasDrivers = reasonOf(before)?.code === 'driver' && isOffered(health);
    const isDrivers = reason?.code === 'driver' || wasDrivers;
    const passing = isOffered(before) && isOffered(health) && [from, to].includes('suspect');
    const level = isDrivers || passing ? 'debug' : isOffered(health) ? 'info' : 'warn';
    const name = mig === null ? `GPU ${number}` : `MIG device ${mig} of GPU ${number}`;
    log[level](
      { gpu: number, mig, uuid: gpu?.uuid, address: gpu?.address, from, to, reason },
      `${name} (${gpu?.address ?? '?'}): ${from} -> ${to}${reason === null ? '' : `. ${told(reason)}`}`,
    );
    observe({ type: 'health', gpu: number, mig, from, to });
    this.#note(subject, health);
    // Whoever is isolated is offered to nobody new by the lists themselves, which know what pods hold.
    const hardware = { ...health, isolation: null };
    const offered = isOffered(hardware);
    const why = `${stateOf(hardware)}. ${reasonOf(hardware)?.text ?? ''}`;
    changed(subject, { offered, reason: offered ? null : why });
  }

  #noteReturn({ gpu: number, mig }: Subject, { returned }: GpuHealth): void {
    const gpu = this.#gpu(number);
    if (typeof gpu?.uuid !== 'string') return;
    this.#options.memory.noteReturn({ address: gpu.address, uuid: gpu.uuid, mig }, returned?.times ?? null);
  }

  /** A lost GPU keeps the fault that it had: it is taken up when it returns. */
  #note({ gpu: number, mig }: Subject, { hardware }: GpuHealth): void {
    const gpu = this.#gpu(number);
    if (typeof gpu?.uuid !== 'string') return;
    if (hardware.state === 'healthy') this.#options.memory.note(gpu.address, gpu.uuid, mig, null);
    else if (hardware.state !== 'suspect' && hardware.state !== 'lost' && hardware.reason.code !== 'driver')
      this.#options.memory.note(gpu.address, gpu.uuid, mig, hardware.reason);
  }
}

const DRIVER_ACTION =
  'See whether nvidia-smi works on the node; reload the driver or reboot, and start the plugin again where only it is shut out.';

/** Its GPU answered; a GPU that is ill, mute or gone keeps its part out. */
function partEvent(result: ProbeResult): HealthEvent {
  const event = probeEvent(result);
  return 'reason' in event && event.type !== 'probe-blind'
    ? { type: 'probe-ill', reason: event.reason }
    : event;
}

function presenceEvent(presence: Exclude<Presence, { kind: 'unknown' }>): HealthEvent {
  switch (presence.kind) {
    case 'present':
      return { type: 'present' };
    case 'silent':
      return { type: 'probe-silent', reason: because('silent', presence.text, NOT_THERE_ACTION) };
    case 'gone':
      return { type: 'gone', reason: because('gone', presence.text, NOT_THERE_ACTION) };
  }
}

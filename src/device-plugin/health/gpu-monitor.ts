import type { GpuStanding } from '../device-book.ts';
import type { GpuDriver, GpuEvent, GpuEvents, ProbeResult } from '../driver.ts';
import type { PluginLog } from '../log.ts';
import type { PluginEvent } from '../observer.ts';
import { BackOff, pause } from '../pause.ts';
import { pciAddress } from '../pci-address.ts';
import { messageOf } from '../text.ts';
import type { ListedGpu } from '../units.ts';
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
import { describeXid, isFatal, isOff, type XidPolicy } from './xid-policy.ts';

const FIRST_REOPEN_MS = 100;
const LONGEST_REOPEN_MS = 30_000;

export type MonitorOptions = {
  readonly driver: GpuDriver;
  readonly policy: XidPolicy;
  readonly timing: HealthTiming;
  readonly log: PluginLog;
  /** The GPUs as they are known now. */
  readonly gpus: () => readonly ListedGpu[];
  readonly changed: (number: number, standing: GpuStanding) => void;
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

/** Runs the health machine of every GPU: one event stream for all of them, and a probe timer for each that is not well. */
export class GpuMonitor {
  readonly #options: MonitorOptions;
  readonly #healths: Map<number, GpuHealth> = new Map();
  readonly #timers: Map<number, NodeJS.Timeout> = new Map();
  readonly #probing: Set<number> = new Set();
  #stream: AbortController = new AbortController();
  /** GPU and Xid of those that were told once. */
  readonly #seen: Set<string> = new Set();
  #stopped = false;

  constructor(options: MonitorOptions) {
    this.#options = options;
  }

  health(number: number): GpuHealth {
    return this.#healths.get(number) ?? WELL;
  }

  /** Some GPU needs looking after: the driver's list is worth a look more often. */
  get busy(): boolean {
    return [...this.#healths.values()].some((health) => health.hardware.state !== 'healthy');
  }

  tell(number: number, event: HealthEvent): void {
    if (this.#stopped) return;
    const before = this.health(number);
    const now = performance.now();
    const { health, probeAt } = nextHealth(before, event, now, this.#options.timing);
    this.#healths.set(number, health);
    if (probeAt !== 'keep') this.#schedule(number, probeAt === null ? null : probeAt - now);
    if (stateOf(before) !== stateOf(health)) this.#announce(number, before, health);
  }

  /** Takes up the faults that an earlier run of the plugin saw and nobody has seen mended. */
  remember(): void {
    const { memory, gpus } = this.#options;
    for (const { number, address, uuid } of gpus()) {
      const reason = memory.of(address, uuid);
      if (reason !== null) this.tell(number, { type: 'remembered', reason, rebooted: memory.rebooted });
    }
  }

  /** The driver's list was read: says of each GPU whether it is there. */
  sighted(presenceOf: (number: number) => Presence): void {
    for (const { number } of this.#options.gpus()) {
      const presence = presenceOf(number);
      if (presence.kind !== 'unknown') this.tell(number, presenceEvent(presence));
    }
  }

  doubtAll(text: string): void {
    for (const { number } of this.#options.gpus()) {
      this.tell(number, { type: 'doubt', reason: because('doubt', text) });
    }
  }

  /** Opens the event stream anew, for a GPU that came or returned. */
  reopen(): void {
    this.#stream.abort();
  }

  /** Takes events until the signal aborts. A stream that fails is opened again, with back-off. */
  async listen(signal: AbortSignal): Promise<void> {
    if (isOff(this.#options.policy)) return;
    const backOff = new BackOff(FIRST_REOPEN_MS, LONGEST_REOPEN_MS);
    signal.addEventListener('abort', () => {
      this.#stream.abort();
    });
    let lostEvents = false;
    while (!signal.aborted) {
      this.#stream = new AbortController();
      try {
        const events = await this.#options.driver.events(this.#stream.signal);
        this.#tellWatched(events);
        if (lostEvents) this.doubtAll('Events may have been lost while the stream was closed.');
        lostEvents = false;
        for await (const event of events) {
          backOff.reset();
          this.#take(event);
        }
        // Opened anew for another GPU: what came between the two streams is asked for.
        lostEvents = true;
        if (this.#stream.signal.aborted) continue;
        throw new Error('the stream ended');
      } catch (error) {
        if (this.#stream.signal.aborted) continue;
        lostEvents = true;
        const reason = because('no-events', `No GPU events: ${messageOf(error)}`);
        this.#tellAll({ type: 'events-lost', reason });
        const waitMs = backOff.next();
        this.#options.log.warn(
          { error: messageOf(error), waitMs },
          `${reason.text}; opening the stream again`,
        );
        await pause(waitMs, signal);
      }
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#stream.abort();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #tellWatched({ unwatched }: GpuEvents): void {
    for (const { number, uuid } of this.#options.gpus()) {
      const failure = unwatched.find((gpu) => gpu.uuid === uuid);
      const reason = failure && because('no-events', `No GPU events: ${failure.text}`);
      this.tell(number, reason === undefined ? { type: 'events-back' } : { type: 'events-lost', reason });
    }
  }

  #tellAll(event: HealthEvent): void {
    for (const { number } of this.#options.gpus()) this.tell(number, event);
  }

  #take(event: GpuEvent): void {
    const { policy, log, gpus } = this.#options;
    const address = event.pciBusId === null ? null : pciAddress(event.pciBusId);
    const gpu = gpus().find(
      (candidate) => (event.uuid !== null && candidate.uuid === event.uuid) || candidate.address === address,
    );
    const fields = { xid: event.xid, gpu: gpu?.number ?? null, uuid: event.uuid };
    const fatal = isFatal(policy, event.xid);
    // A GPU may report the same thousands of times a second.
    const key = `${gpu?.number ?? '?'}:${event.xid}`;
    const level = this.#seen.has(key) ? 'debug' : 'info';
    this.#seen.add(key);
    log[level](
      fields,
      `Xid ${event.xid} of GPU ${gpu?.number ?? '?'}${fatal ? '' : ' was ignored: it takes no GPU out'}`,
    );
    this.#options.observe({ type: 'xid', xid: event.xid, gpu: gpu?.number ?? null, fatal });
    if (!fatal) return;
    const text = describeXid(event.xid);
    if (gpu === undefined) this.doubtAll(`${text} The driver did not tell of which GPU.`);
    else this.tell(gpu.number, { type: 'fault', reason: because('xid', text) });
  }

  #schedule(number: number, delayMs: number | null): void {
    clearTimeout(this.#timers.get(number));
    this.#timers.delete(number);
    if (delayMs === null) return;
    const timer = setTimeout(
      () => {
        void this.#probe(number);
      },
      Math.max(0, delayMs),
    );
    this.#timers.set(number, timer);
  }

  async #probe(number: number): Promise<void> {
    const gpu = this.#options.gpus().find((candidate) => candidate.number === number);
    // A probe of a mute GPU may take long; a second one would only queue behind it.
    if (typeof gpu?.uuid !== 'string' || this.#probing.has(number)) return;
    this.#probing.add(number);
    let result: ProbeResult;
    try {
      result = await this.#options.driver.probe(gpu.uuid);
    } catch (error) {
      result = { kind: 'ill', text: messageOf(error) };
    } finally {
      this.#probing.delete(number);
    }
    this.tell(number, probeEvent(result));
  }

  #announce(number: number, before: GpuHealth, health: GpuHealth): void {
    const { log, gpus, changed, observe } = this.#options;
    const gpu = gpus().find((candidate) => candidate.number === number);
    const [from, to] = [stateOf(before), stateOf(health)];
    const reason = reasonOf(health);
    const passing = isOffered(before) && isOffered(health) && [from, to].includes('suspect');
    const level = !isOffered(health) ? 'warn' : passing ? 'debug' : 'info';
    log[level](
      { gpu: number, uuid: gpu?.uuid, address: gpu?.address, from, to, reason },
      `GPU ${number} (${gpu?.address ?? '?'}): ${from} -> ${to}${reason === null ? '' : `. ${reason.text}`}`,
    );
    observe({ type: 'health', gpu: number, from, to });
    if (typeof gpu?.uuid === 'string') this.#remember(gpu.address, gpu.uuid, health);
    // Whoever is isolated is offered to nobody new by the lists themselves, which know what pods hold.
    const hardware = { ...health, isolation: null };
    const offered = isOffered(hardware);
    const why = `${stateOf(hardware)}. ${reasonOf(hardware)?.text ?? ''}`;
    changed(number, { offered, reason: offered ? null : why });
  }

  /** A lost GPU keeps the fault that it had: it is taken up when it returns. */
  #remember(address: string, uuid: string, { hardware }: GpuHealth): void {
    if (hardware.state === 'healthy') this.#options.memory.note(address, uuid, null);
    else if (hardware.state !== 'suspect' && hardware.state !== 'lost')
      this.#options.memory.note(address, uuid, hardware.reason);
  }
}

function presenceEvent(presence: Exclude<Presence, { kind: 'unknown' }>): HealthEvent {
  switch (presence.kind) {
    case 'present':
      return { type: 'present' };
    case 'silent':
      return { type: 'probe-silent', reason: because('silent', presence.text) };
    case 'gone':
      return { type: 'gone', reason: because('gone', presence.text) };
  }
}

function probeEvent(result: ProbeResult): HealthEvent {
  switch (result.kind) {
    case 'well':
      return { type: 'probe-well' };
    case 'ill':
      return { type: 'probe-ill', reason: because('probe', result.text) };
    case 'gone':
      return { type: 'gone', reason: because('gone', result.text) };
    case 'silent':
      return { type: 'probe-silent', reason: because('silent', result.text) };
  }
}

/** A reason of now. */
export function because(code: HealthReason['code'], text: string): HealthReason {
  return { code, text, at: Date.now() };
}

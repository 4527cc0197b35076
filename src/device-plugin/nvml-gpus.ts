import { setTimeout as sleep } from 'node:timers/promises';

import { isHung, type Nvml } from '../nvml/index.ts';
import type { GpuRecord } from './driver.ts';
import { GpuReader } from './nvml-gpu-reader.ts';
import { messageOf } from './text.ts';
import { UnchangedGpus } from './unchanged-gpus.ts';

/** What one GPU may take of the others' time. A healthy one answers in microseconds. */
const PATIENCE_MS = 40;
/** A GPU that slept needs seconds; one that is silent for longer hangs. */
const HUNG_AFTER_MS = 10_000;
/** Each question to a GPU that hangs may cost a thread for good, so the pauses between them grow fast. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_600_000;
const PAUSE_FACTOR = 4;

type Handle = Parameters<GpuReader['read']>[1];

/** One place in the driver's list. */
type Place = {
  /** As the driver gave it for this place; null: to be asked for. */
  handle: Handle | null;
  /** What is known of the GPU there; null before the first answer. */
  record: GpuRecord | null;
  /** Settles when the GPU has answered, or its deadline has passed; null while nothing is asked. */
  asked: Promise<void> | null;
  askedAt: number;
  silence: Silence | null;
};

type Silence = {
  readonly since: number;
  readonly pauseMs: number;
  readonly askAt: number;
  readonly stuck: number;
};

/**
 * The driver's list of GPUs, all asked at once. One that does not answer holds up the others for some tens of milliseconds;
 * until it does, it stands in the list with what was known of it.
 */
export class NvmlGpus {
  readonly #nvml: Nvml;
  readonly #reader: GpuReader;
  #places: Place[] = [];
  readonly #watchMs: number;
  readonly #changed: () => void;
  /** Null: some GPU wants a closer look. */
  #unchanged: UnchangedGpus | null = null;

  /** `changed` is called when the list may be another one than the last. */
  constructor(nvml: Nvml, watchMs: number, changed: () => void) {
    this.#nvml = nvml;
    this.#reader = new GpuReader(nvml.raw.async);
    this.#watchMs = watchMs;
    this.#changed = changed;
  }

  /** Whether a change would be told. */
  get isWatched(): boolean {
    return this.#unchanged !== null;
  }

  /** Rejects when the driver does not even tell how many there are. */
  async list(): Promise<readonly GpuRecord[]> {
    if (!(await this.#isUnchanged())) {
      this.stop();
      await this.#listAnew();
      this.#watch();
    }
    return this.#places.map(recordOf);
  }

  /** Ends the watch, as before the library is closed. */
  stop(): void {
    this.#unchanged?.stop();
    this.#unchanged = null;
  }

  async #isUnchanged(): Promise<boolean> {
    if (this.#unchanged === null) return false;
    return (await inTime([this.#unchanged.holds(HUNG_AFTER_MS)])) === true;
  }

  /** Unless some GPU is not well, or has MIG devices. */
  #watch(): void {
    const known = this.#places.flatMap(({ handle, record, asked, silence }) => {
      const isWell = asked === null && silence === null && record?.error === null && record.migs === null;
      return isWell && handle !== null && record.uuid !== null ? [{ handle, uuid: record.uuid }] : [];
    });
    if (known.length < this.#places.length) return;
    const unchanged = new UnchangedGpus(this.#nvml, known);
    this.#unchanged = unchanged;
    const ended = (): void => {
      if (this.#unchanged === unchanged) this.#unchanged = null;
    };
    const changed = (): void => {
      ended();
      this.#changed();
    };
    // Where the system has no thread for it, the list is read by time.
    unchanged.watch(this.#watchMs, HUNG_AFTER_MS, changed).catch(ended);
  }

  async #listAnew(): Promise<void> {
    const count = await this.#count();
    // Where one is missing the others have moved up: nothing that was known of a place holds.
    if (count !== this.#places.length) this.#places = Array.from({ length: count }, newPlace);
    const places = this.#places;
    await settled(await this.#ask(places, PATIENCE_MS), places);
    const isDark = places.every(({ record }) => record === null);
    if (isDark && places.some(({ silence }) => silence !== null)) {
      // Nobody waits for one that hangs: the driver itself is slow to wake.
      for (const place of places) place.silence = null;
      await settled(await this.#ask(places, HUNG_AFTER_MS), places);
    }
  }

  async #count(): Promise<number> {
    const { raw } = this.#nvml;
    if (this.#places.length === 0) return await raw.async.deviceGetCount_v2();
    try {
      return await raw.within(PATIENCE_MS).deviceGetCount_v2();
    } catch (error) {
      // Something else waits for a GPU that hangs.
      if (isHung(error)) return this.#places.length;
      throw error;
    }
  }

  /** Handles come one after the other from the library's own thread, the rest from each GPU's. Answers who was asked. */
  async #ask(places: readonly Place[], deadlineMs: number): Promise<readonly Place[]> {
    const calls = this.#nvml.raw.within(deadlineMs);
    const asked: Place[] = [];
    for (const [index, place] of places.entries()) {
      if (place.asked !== null || !this.#isDue(place)) continue;
      place.askedAt = performance.now();
      const stuck = this.#nvml.stuckCalls().length;
      try {
        place.handle ??= await calls.deviceGetHandleByIndex_v2(index);
        place.asked = this.#read(index, place.handle, place);
        asked.push(place);
      } catch (error) {
        // Where no call got stuck, this one was not made at all: another one is in the way.
        if (isHung(error) && this.#nvml.stuckCalls().length <= stuck) break;
        this.#failed(index, place, error);
      }
    }
    return asked;
  }

  async #read(index: number, handle: Handle, place: Place): Promise<void> {
    try {
      place.record = await this.#reader.read(index, handle);
      place.silence = null;
    } catch (error) {
      this.#failed(index, place, error);
    } finally {
      place.asked = null;
    }
  }

  #failed(index: number, place: Place, error: unknown): void {
    place.handle = null;
    if (isHung(error)) {
      place.silence = this.#longer(place);
      return;
    }
    place.silence = null;
    place.record = { ...(place.record ?? unknownRecord(index)), error: messageOf(error) };
  }

  #longer({ silence: before, askedAt }: Place): Silence {
    const now = performance.now();
    const pauseMs = Math.min(
      (before?.pauseMs ?? FIRST_PAUSE_MS / PAUSE_FACTOR) * PAUSE_FACTOR,
      LONGEST_PAUSE_MS,
    );
    const stuck = this.#nvml.stuckCalls().length;
    return { since: before?.since ?? askedAt, pauseMs, askAt: now + pauseMs, stuck };
  }

  /** Asked again after a pause, or when a call that was stuck has returned. */
  #isDue({ silence }: Place): boolean {
    if (silence === null || performance.now() >= silence.askAt) return true;
    return this.#nvml.stuckCalls().length < silence.stuck;
  }
}

function newPlace(): Place {
  return { handle: null, record: null, asked: null, askedAt: 0, silence: null };
}

/** Waits for the answers of some places, as long as they keep coming; for the first of all as long as it takes. */
async function settled(some: readonly Place[], places: readonly Place[]): Promise<void> {
  for (;;) {
    const asked = some.flatMap((place) => place.asked ?? []);
    if (asked.length === 0) return;
    const isFirst = places.every(({ record }) => record === null);
    if (isFirst) await Promise.race(asked);
    else if ((await inTime(asked)) === 'late') return;
  }
}

/** The first of these answers, or `late`. */
async function inTime<T>(answers: readonly Promise<T>[]): Promise<T | 'late'> {
  const timer = new AbortController();
  const late = sleep(PATIENCE_MS, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const first = await Promise.race([...answers, late]);
  timer.abort();
  return first;
}

function recordOf({ record, asked, silence }: Place, index: number): GpuRecord {
  const isHungNow = silence !== null && performance.now() - silence.since >= HUNG_AFTER_MS;
  const isSilent = record === null || asked !== null || silence !== null;
  const state = isHungNow ? 'hung' : isSilent ? 'waiting' : null;
  return { ...(record ?? unknownRecord(index)), silence: state };
}

function unknownRecord(index: number): GpuRecord {
  const error = 'it has not answered yet';
  return { index, uuid: null, pciBusId: null, name: null, minor: null, migs: null, error, silence: null };
}

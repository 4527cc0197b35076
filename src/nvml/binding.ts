import { nativePath } from '../package/native.ts';
import type { LibraryAttempt } from './library-not-found.ts';
import { loadFailure, mustBeWhole, thisHost } from './load-failure.ts';

/** What the addon exports. Everything about a call is in the memory that both sides know (call.ts), not in arguments. */
export interface Native {
  /**
   * Makes `arena` the memory of call() and submit(); `deliver` is called when there are `count` answers in it. `now`: what
   * performance.now() gives, whose clock the times below are on, in milliseconds.
   */
  attach(arena: ArrayBuffer, deliver: (count: number) => void, now: number): void;
  /** Loads a library: its number and path, or what was tried. `path` null: the places where drivers put it. */
  openLibrary(path: string | null): { id: number; path: string } | readonly LibraryAttempt[];
  /** Makes every handle of a library stale; its lanes end. */
  closeLibrary(id: number): void;
  /** The rows of the calls into a library that were given up and have not returned. */
  stuckCalls(id: number): number[];
  /** Runs the record of the arena on this thread. */
  call(): void;
  /**
   * Copies the record of the arena, with its block, to a lane. Gives the time; below 0: its status says why not. `holds`:
   * whether it keeps the process alive until it is answered or given up.
   */
  submit(job: number, holds: boolean): number;
  /**
   * Gives a job up (of a plan's, the groups that are not done): the row of its call that did not return. A number that is
   * no row: its answer is already waiting.
   */
  abandon(job: number): number;
  /** Checks the records of `buffer` once; `groups` is (start, bytes, records) for each group. Returns the plan's number. */
  compile(buffer: ArrayBuffer, groups: Uint32Array): number;
  /** Runs a plan's records on this thread. True: every call answered SUCCESS. */
  runPlan(plan: number): boolean;
  /**
   * Gives every group of a plan to its lane, at once or at the next tick of a ticker (0: none); `job` is answered when all
   * are done, with two doubles: the number of the tick, and when it began, in milliseconds since 1970 (both 0 without one);
   * and, of a tick, with the number of the calls that answered another thing than before (0xffff_ffff: any), and which,
   * group by group. Gives the time when the calls begin; below 0: the statuses say why no lane took any.
   */
  submitPlan(plan: number, job: number, ticker: number): number;
  dropPlan(plan: number): void;
  /**
   * Waits for events of a set on a thread of its own; each is an answer to `job`. At most `capacity` wait to be delivered.
   * `wait` and `free` are the rows of the wait and of the release.
   */
  startWait(
    job: number,
    library: number,
    wait: number,
    free: number,
    set: number,
    capacity: number,
    sliceMs: number,
  ): boolean;
  /** Ends a wait: its thread releases the set and answers for the last time. */
  stopWait(job: number): void;
  /** Events of a wait that were lost so far; 0 once it has ended. */
  droppedEvents(job: number): number;
  /**
   * Makes a plan's calls every `intervalMs` on a thread of its own, and answers `job` once: when an answer is another than
   * in the plan's last run, or does not come, or it was stopped. False: a call of the plan writes more than values.
   */
  startWatch(plan: number, job: number, intervalMs: number): boolean;
  stopWatch(job: number): void;
  /**
   * Starts the thread of a steady clock whose tick 0 was at the time `start` and whose latest was `tick`: its number; 0:
   * there are no more threads.
   */
  startTicker(intervalMs: number, start: number, tick: number): number;
  /** It ends when it looks next; what was to be made at its next tick is not made. */
  stopTicker(ticker: number): void;
  /** True: the process stays alive, until it was called as often with false. Jobs do that by themselves. */
  hold(alive: boolean): void;
}

let loaded: Native | null = null;

/** The addon, loaded on first use. Throws a sentence where this machine cannot run it. */
export function loadNative(): Native {
  loaded ??= load();
  return loaded;
}

function load(): Native {
  const path = nativePath('node_nvml.node', 'node-nvml.glibc.node');
  if (path === null) throw loadFailure(null, '', thisHost());
  const module: { exports: Partial<Native> } = { exports: {} };
  try {
    mustBeWhole(path);
    // Not require(): the single binary has none for files.
    process.dlopen(module, path);
  } catch (error) {
    throw loadFailure(path, error instanceof Error ? error.message : String(error), thisHost());
  }
  return module.exports as Native;
}

import { attachNative } from './call.ts';
import { pendingJobs } from './pending-jobs.ts';

const running = new Set<AnswerWatch>();
/** Libraries that are closed, or wait for the last of their calls to be. */
const closed = new Set<number>();

/** Calls that a thread of the addon makes again and again, while JavaScript sleeps. It keeps the process alive. */
export class AnswerWatch {
  /**
   * True: an answer is another than the plan's, or did not come within the interval. False: it was stopped.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * plan.runSync();
   * const watch = plan.watch(1000);
   * watch.stop();
   * console.log(await watch.changed); // -> false
   * ```
   */
  readonly changed: Promise<boolean>;
  readonly #job: number = pendingJobs.reserve();
  readonly #library: number;
  #stopped = false;

  /** Made by {@link Plan.watch}. */
  constructor(plan: number, library: number, intervalMs: number) {
    this.#library = library;
    if (closed.has(library) || !attachNative().startWatch(plan, this.#job, intervalMs)) {
      pendingJobs.giveBack(this.#job);
      throw new TypeError(
        'This plan cannot be watched: one of its calls gives handles, its library is closed, or the system has no more threads.',
      );
    }
    running.add(this);
    attachNative().hold(true);
    this.changed = new Promise((resolve) => {
      pendingJobs.add(this.#job, {
        library,
        deadlineMs: Infinity,
        deadline: Infinity,
        lasting: true,
        answered: () => {
          pendingJobs.remove(this.#job);
          running.delete(this);
          attachNative().hold(false);
          resolve(!this.#stopped);
        },
        expired: () => undefined,
      });
    });
  }

  /**
   * Ends it; a second time does nothing.
   *
   * @example
   * ```ts
   * // on h100x8
   * const plan = nvml.raw.plan([nvml.raw.prepare.deviceGetCount_v2()]);
   * plan.runSync();
   * const watch = plan.watch(1000);
   * watch.stop();
   * console.log(await watch.changed); // -> false
   * ```
   */
  stop(): void {
    if (!running.has(this) || this.#stopped) return;
    this.#stopped = true;
    attachNative().stopWatch(this.#job);
  }

  /** @internal Ends all of a library that is to be closed; none begins any more. */
  static stopAll(library: number): void {
    closed.add(library);
    for (const watch of running) if (watch.#library === library) watch.stop();
  }
}

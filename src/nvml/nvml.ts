import { checkString, describe } from './arguments.ts';
import { DEFAULT_DEADLINE_MS } from './async-call.ts';
import { NvmlError } from './errors.ts';
import { checkOptions } from './given.ts';
import { asyncGpus, type AsyncGpus } from './gpus.ts';
import { stuckCalls } from './library-file.ts';
import { LONGEST_TIMER_MS } from './pending-jobs.ts';
import type { Raw } from './raw.ts';
import { Return } from './raw/enums.ts';
import { startScenario, type RunningScenario } from './scenario.ts';
import { Session } from './session.ts';
import { showAs } from './shown.ts';
import { asyncSystem, type AsyncSystem } from './system.ts';
import { NvmlWatching } from './watching.ts';

/** Which driver {@link Nvml.open} opens, and how long its calls may take. */
export type OpenOptions = {
  /** The library to load, and no other; left out: the places where drivers put `libnvidia-ml.so.1`. */
  readonly libraryPath?: string | null;
  /** A scenario of the mock driver, by name or by the path of its file, instead of a driver. */
  readonly scenario?: string | null;
  /**
   * How long an asynchronous call may take, in milliseconds (10 s; 24 days at most). Past it the promise rejects with NvmlTimeoutError; the
   * call itself cannot be stopped, its thread is given up, and a new one serves the next call.
   */
  readonly deadlineMs?: number | null;
};

/** The methods of {@link Nvml} on threads of their own and with a deadline. */
export type AsyncNvml = AsyncSystem & AsyncGpus;

/**
 * An open driver: the way to its GPUs, their events and their numbers.
 *
 * Getters are synchronous; what is awaited runs on threads of its own, one a GPU, so that a GPU that hangs holds up neither
 * the event loop nor the others. What this GPU or driver does not provide is `null`; what fails throws NvmlError.
 */
export class Nvml extends NvmlWatching implements AsyncDisposable {
  /**
   * The methods that call the driver, as promises.
   *
   * @example
   * ```ts
   * // on h100x8
   * const gpus = await nvml.async.devices();
   * console.log(gpus.length); // -> 8
   * ```
   */
  readonly async: AsyncNvml;
  readonly #scenario: RunningScenario | null;
  #closing: Promise<void> | null = null;

  private constructor(session: Session, scenario: RunningScenario | null) {
    super(session);
    this.#scenario = scenario;
    this.async = { ...asyncGpus(session), ...asyncSystem(session) };
  }

  /**
   * Loads the driver's library and initialises it (`nvmlInit_v2`). Each open has its own close.
   *
   * Rejects with LibraryNotFoundError where no library could be loaded: it lists every path that was tried, why it failed,
   * and what to do; with NvmlError where the library cannot reach the driver.
   *
   * @example
   * ```ts
   * // on no-gpus
   * import { Nvml } from 'node-nvml';
   * await using other = await Nvml.open({ scenario: 'h100x8' });
   * console.log(other.devices().length, nvml.devices().length); // -> 8 0
   * ```
   */
  static async open(options: OpenOptions = {}): Promise<Nvml> {
    checkOptions('Nvml.open()', options, ['libraryPath', 'scenario', 'deadlineMs']);
    const { libraryPath = null, scenario = null } = options;
    const deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    checkDeadline(deadlineMs);
    if (libraryPath !== null) checkPath('libraryPath', libraryPath);
    if (scenario !== null) checkPath('scenario', scenario);
    if (libraryPath !== null && scenario !== null) {
      throw new TypeError('Give libraryPath or scenario, not both: a scenario brings its own library.');
    }
    const running = scenario === null ? null : await startScenario(scenario);
    try {
      return new Nvml(await Session.open(running?.libraryPath ?? libraryPath, deadlineMs), running);
    } catch (error) {
      await running?.close();
      throw error;
    }
  }

  /**
   * Every function of NVML as it is: `nvml.raw.deviceGetName(handle)`, `nvml.raw.async.deviceGetName(handle)`.
   *
   * @example
   * ```ts
   * // on h100x8
   * const handle = nvml.raw.deviceGetHandleByIndex_v2(0);
   * console.log(nvml.raw.deviceGetTemperature(handle, 0)); // -> 34
   * ```
   */
  get raw(): Raw {
    return this.session.raw;
  }

  /**
   * The version of the driver, as `580.159.03` (`nvmlSystemGetDriverVersion`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.driverVersion); // -> 5…
   * ```
   */
  get driverVersion(): string {
    return this.session.driverVersion;
  }

  /**
   * The library that was loaded.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.libraryPath); // -> …/libnvidia-ml.so.1
   * ```
   */
  get libraryPath(): string {
    return this.session.library.path;
  }

  /**
   * The functions whose calls passed their deadline and have not returned since, one for each call. A thread waits for each;
   * where there are 32 in the process, no further call is made.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.stuckCalls()); // -> []
   * ```
   */
  stuckCalls(): string[] {
    return stuckCalls(this.session.library);
  }

  /**
   * Ends the event streams and samplers, lets the calls that run come to their end, and closes the driver (`nvmlShutdown`):
   * no thread and no open device node is left. Doing it again does nothing and settles as the first one did. Rejects with
   * NvmlTimeoutError, by its deadline, while a call is stuck in the driver; it names the call.
   *
   * @example
   * ```ts
   * // on h100x8
   * await nvml.close();
   * try {
   *   device.temperature();
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_UNINITIALIZED
   * }
   * ```
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /**
   * Opens the driver again, after it was unloaded, upgraded or reset under this program: shuts the library down as far as
   * it lets, loads it anew (from the new file, where it was replaced) and initialises it. Devices stay what they are; event
   * streams and samplers end. Rejects as {@link Nvml.open} does while there is no driver, and can be called again.
   *
   * @example
   * ```ts
   * // on h100x8
   * await nvml.reopen();
   * console.log(device.temperature()); // -> 34
   * ```
   */
  async reopen(): Promise<void> {
    if (this.#closing !== null) {
      throw new NvmlError(
        Return.ERROR_UNINITIALIZED,
        'nvml.reopen()',
        'it was closed; Nvml.open() gives a new one',
      );
    }
    this.plans.clear();
    await this.session.reopen();
    await this.async.devices();
  }

  /**
   * For `await using`: {@link Nvml.close}.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { Nvml } from 'node-nvml';
   * {
   *   await using again = await Nvml.open({ libraryPath: nvml.libraryPath });
   *   console.log(again.devices().length); // -> 8
   * }
   * ```
   */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.plans.clear();
    try {
      await this.session.close();
    } finally {
      await this.#scenario?.close();
    }
  }
}

function checkDeadline(deadlineMs: number): void {
  if (typeof deadlineMs === 'number' && deadlineMs > 0 && deadlineMs <= LONGEST_TIMER_MS) return;
  throw new RangeError(
    `deadlineMs is a time in milliseconds above 0, up to ${LONGEST_TIMER_MS}; it was ${describe(deadlineMs)}.`,
  );
}

function checkPath(name: string, path: string): void {
  checkString(path, '', name);
  if (path === '') throw new TypeError(`${name} is empty; leave it out where there is none.`);
}

showAs(Nvml, ({ driverVersion, libraryPath }) => ({ driverVersion, libraryPath }));

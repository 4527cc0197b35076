import { DEFAULT_DEADLINE_MS } from './async-call.ts';
import { Device } from './device.ts';
import { NvmlError } from './errors.ts';
import { EventStream, type EventsOptions } from './events.ts';
import { stuckCalls } from './library-file.ts';
import { normalisePciBusId } from './pci-address.ts';
import type { Raw } from './raw.ts';
import { Return } from './raw/enums.ts';
import type { Metric } from './readings/index.ts';
import { Sampler, type SampleOptions } from './sample.ts';
import { startScenario, type RunningScenario } from './scenario.ts';
import { Session } from './session.ts';
import { DEFAULT_METRICS, type DefaultMetric, type Snapshot } from './snapshot.ts';
import { SnapshotPlans } from './snapshot-plans.ts';
import { runLater, runNow, type Steps } from './steps.ts';
import { asyncSystem, NvmlSystem, type AsyncSystem } from './system.ts';
import type { UnavailableDevice } from './unavailable-device.ts';

export type OpenOptions = {
  /** The library to load, and no other; left out: the places where drivers put `libnvidia-ml.so.1`. */
  readonly libraryPath?: string | null;
  /** A scenario of the mock driver, by name or by the path of its file, instead of a driver. */
  readonly scenario?: string | null;
  /**
   * How long an asynchronous call may take, in milliseconds (10 s). Past it the promise rejects with NvmlTimeoutError; the
   * call itself cannot be stopped, its thread is given up, and a new one serves the next call.
   */
  readonly deadlineMs?: number | null;
};

export type SnapshotOptions<M extends Metric> = {
  /** What to read; each name is that of a getter of {@link Device}. */
  readonly metrics: readonly M[];
};

/** The methods of {@link Nvml} on threads of their own and with a deadline. */
export type AsyncNvml = AsyncSystem & {
  readonly devices: () => Promise<readonly (Device | UnavailableDevice)[]>;
  readonly device: (index: number) => Promise<Device>;
  readonly deviceByUuid: (uuid: string) => Promise<Device>;
  readonly deviceByPciBusId: (busId: string) => Promise<Device>;
};

/**
 * An open driver: the way to its GPUs, their events and their numbers.
 *
 * Getters are synchronous; what is awaited runs on threads of its own, one a GPU, so that a GPU that hangs holds up neither
 * the event loop nor the others. What this GPU or driver does not provide is `null`; what fails throws NvmlError.
 */
export class Nvml extends NvmlSystem implements AsyncDisposable {
  /** The methods that call the driver, as promises. */
  readonly async: AsyncNvml;
  readonly #session: Session;
  readonly #scenario: RunningScenario | null;
  readonly #plans: SnapshotPlans;
  #closing: Promise<void> | null = null;

  private constructor(session: Session, scenario: RunningScenario | null) {
    super(session);
    this.#session = session;
    this.#scenario = scenario;
    this.#plans = new SnapshotPlans(session);
    const run = <T>(steps: Steps<T>) => runLater(steps, session.deadlineMs);
    this.async = {
      devices: () => run(session.list()),
      device: (index) => run(session.byIndex(index)),
      deviceByUuid: (uuid) => run(session.byUuid(uuid)),
      deviceByPciBusId: (busId) => run(session.byPciBusId(busIdOf(busId))),
      ...asyncSystem(session),
    };
  }

  /**
   * Loads the driver's library and initialises it (`nvmlInit_v2`). Each open has its own close.
   *
   * Rejects with LibraryNotFoundError where no library could be loaded: it lists every path that was tried, why it failed,
   * and what to do; with NvmlError where the library cannot reach the driver.
   */
  static async open(options: OpenOptions = {}): Promise<Nvml> {
    const { libraryPath = null, scenario = null } = options;
    const deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    if (!(deadlineMs > 0))
      throw new RangeError(`deadlineMs is a time in milliseconds above 0; it was ${deadlineMs}.`);
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
    return this.#session.raw;
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
    return this.#session.driverVersion;
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
    return this.#session.library.path;
  }

  /**
   * Every GPU that the driver counts, in its order (`nvmlDeviceGetCount_v2`, `nvmlDeviceGetHandleByIndex_v2`). One that
   * cannot be used is an {@link UnavailableDevice} with its error and hides no other. A GPU that was seen before is the same
   * object again.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(3);
   * console.log(nvml.devices().map((gpu) => ('error' in gpu ? gpu.error.code : gpu.name())).slice(2, 4));
   * // -> [ 'NVIDIA H100 80GB HBM3', 'ERROR_GPU_IS_LOST' ]
   * ```
   */
  devices(): readonly (Device | UnavailableDevice)[] {
    return runNow(this.#session.list());
  }

  /**
   * The GPU at this place of the driver's list (`nvmlDeviceGetHandleByIndex_v2`). Throws NvmlError where it is not usable.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.device(7).index); // -> 7
   * ```
   */
  device(index: number): Device {
    return runNow(this.#session.byIndex(index));
  }

  /**
   * The GPU with this UUID, as `GPU-8f2d4a61-…` (`nvmlDeviceGetHandleByUUID`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.deviceByUuid(device.uuid) === device); // -> true
   * ```
   */
  deviceByUuid(uuid: string): Device {
    return runNow(this.#session.byUuid(uuid));
  }

  /**
   * The GPU at this PCI address, in any of its forms: `00000000:1A:00.0`, `0000:1a:00.0`, `1a:00.0`
   * (`nvmlDeviceGetHandleByPciBusId_v2`). Throws NvmlError NOT_FOUND.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.deviceByPciBusId('1b:00.0').pciBusId); // -> 00000000:1b:00.0
   * ```
   */
  deviceByPciBusId(busId: string): Device {
    return runNow(this.#session.byPciBusId(busIdOf(busId)));
  }

  /**
   * Many metrics of all GPUs in one crossing, on this thread; {@link Nvml.snapshot} does it without waiting here. It reads
   * the GPUs of the last {@link Nvml.devices}, listed again from time to time while one of them is missing; one that fails is
   * an entry with its error. A metric that there is not is a TypeError with the nearest name.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { gpus } = nvml.snapshotSync({ metrics: ['temperature', 'powerUsage'] });
   * console.log(gpus[0]?.temperature, gpus[0]?.error); // -> 34 null
   * ```
   */
  snapshotSync(): Snapshot;
  snapshotSync<M extends Metric>(options: SnapshotOptions<M>): Snapshot<M>;
  snapshotSync(options: SnapshotOptions<Metric> | null = null): Snapshot<Metric> {
    return this.#plans.now(options?.metrics ?? DEFAULT_METRICS);
  }

  /**
   * Many metrics of all GPUs, the GPUs in parallel on their own threads. One that hangs is an entry with NvmlTimeoutError, and
   * is not asked again while its call is stuck; else as {@link Nvml.snapshotSync}.
   *
   * @example
   * ```ts
   * // on h100x8
   * await mock.lose(1);
   * const { gpus } = await nvml.snapshot({ metrics: ['temperature'] });
   * console.log(gpus.slice(0, 2).map(({ temperature, error }) => temperature ?? error?.code));
   * // -> [ 34, 'ERROR_GPU_IS_LOST' ]
   * ```
   */
  snapshot(): Promise<Snapshot>;
  snapshot<M extends Metric>(options: SnapshotOptions<M>): Promise<Snapshot<M>>;
  snapshot(options: SnapshotOptions<Metric> | null = null): Promise<Snapshot<Metric>> {
    return this.#plans.later(options?.metrics ?? DEFAULT_METRICS);
  }

  /**
   * Snapshots on a steady clock, as an async iterator; the first one is taken at once. A tick that nobody took, since the
   * program was busy or a GPU slow, is left out and counted in `missed`. A laptop's GPU that sleeps stays asleep: it is
   * reported as `asleep` with its last values. A wrong interval is a RangeError, a metric that there is not a TypeError.
   *
   * @example
   * ```ts
   * // on h100x8
   * for await (const { tick, missed, gpus } of nvml.sample({ intervalMs: 10, metrics: ['temperature'] })) {
   *   console.log(tick, missed, gpus[0]?.temperature); // -> 0 0 34
   *   break;
   * }
   * ```
   */
  sample<M extends Metric = DefaultMetric>(options: SampleOptions<M>): Sampler<M> {
    return new Sampler(this.#session, this.#plans, options);
  }

  /**
   * The events of GPUs and of the system, from the moment that `ready` of the result settles (`nvmlEventSetWait_v3`, before
   * 615 `nvmlEventSetWait_v2`, before 450 `nvmlEventSetWait`; `nvmlSystemEventSetWait`). On a driver that reports an
   * incident in its newer, structured form and as an Xid, the two are one event. It has a thread of its own and keeps the
   * process alive only while somebody waits in `next()`.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * const events = nvml.events();
   * await events.ready;
   * await mock.xid(2, 79);
   * for await (const { type, xid, device, operational } of events) {
   *   console.log(type, xid, device?.index, operational?.severity); // -> xid 79 2 fatal
   *   break;
   * }
   * ```
   */
  events(options: EventsOptions = {}): EventStream {
    const listed = options.devices ?? this.#session.listed ?? this.devices();
    return new EventStream(this.#session, listed.filter(isDevice), options);
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
    return stuckCalls(this.#session.library);
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
    this.#plans.clear();
    await this.#session.reopen();
    await this.async.devices();
  }

  /** For `await using`: {@link Nvml.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#plans.clear();
    try {
      await this.#session.close();
    } finally {
      await this.#scenario?.close();
    }
  }
}

function isDevice(device: Device | UnavailableDevice): device is Device {
  return device instanceof Device;
}

function busIdOf(text: string): string {
  const busId = normalisePciBusId(text);
  if (busId === null) {
    throw new RangeError(
      `'${text}' is not a PCI address; one looks like 00000000:1a:00.0, 0000:1a:00.0 or 1a:00.0.`,
    );
  }
  return busId;
}

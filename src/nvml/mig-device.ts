import { Access } from './access.ts';
import type { Device } from './device.ts';
import { isNotFound, isUnsupported } from './errors.ts';
import { gpmOnce, gpmReadings, type GpmOptions, type GpmReading, type GpmSamplesOptions } from './gpm.ts';
import type { GpmMetric } from './gpm-names.ts';
import { Gpu } from './gpu.ts';
import type { DeviceHandle } from './raw/structs.ts';
import { name } from './readings/identity.ts';
import { bar1MemoryInfo, memoryInfo, type Bar1MemoryInfo, type MemoryInfo } from './readings/memory.ts';
import { computeInstanceId, gpuInstanceId, migAttributes, type MigAttributes } from './readings/mig.ts';
import { computeProcesses, mpsProcesses, type GpuProcess } from './readings/processes.ts';
import { ask, type Steps } from './steps.ts';
import { showAs } from './shown.ts';

/** The members of {@link MigDevice} that call the driver, as promises. */
export type AsyncMigDevice = {
  readonly name: () => Promise<string | null>;
  readonly memory: () => Promise<MemoryInfo | null>;
  readonly bar1Memory: () => Promise<Bar1MemoryInfo | null>;
  readonly gpuInstanceId: () => Promise<number | null>;
  readonly computeInstanceId: () => Promise<number | null>;
  readonly attributes: () => Promise<MigAttributes | null>;
  readonly computeProcesses: () => Promise<GpuProcess[] | null>;
  readonly mpsProcesses: () => Promise<GpuProcess[] | null>;
};

/**
 * A part of a GPU that programs use as a GPU of its own. Its getters are synchronous; `null` means that this driver does
 * not provide it, everything else that fails throws an {@link NvmlError}.
 */
export class MigDevice {
  /**
   * The GPU that it is a part of.
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.parent === device); // -> true
   * ```
   */
  readonly parent: Device;
  /**
   * Its place among the MIG devices of its GPU; there may be holes between them (`nvmlDeviceGetMigDeviceHandleByIndex`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * console.log(device.migDevices().map(({ index }) => index)); // -> [ 0, 1, 2, 4, 5, 6 ]
   * ```
   */
  readonly index: number;
  readonly #gpu: Gpu;
  readonly #name: Access<string>;
  readonly #memory: Access<MemoryInfo>;
  readonly #bar1Memory: Access<Bar1MemoryInfo>;
  readonly #gpuInstanceId: Access<number>;
  readonly #computeInstanceId: Access<number>;
  readonly #attributes: Access<MigAttributes>;
  readonly #computeProcesses: Access<GpuProcess[]>;
  readonly #mpsProcesses: Access<GpuProcess[]>;
  #async: AsyncMigDevice | null = null;

  /** Made by {@link Device.migDevices}; a program does not make them. */
  constructor(parent: Device, gpu: Gpu) {
    this.parent = parent;
    this.index = gpu.index;
    this.#gpu = gpu;
    this.#name = new Access(name, gpu);
    this.#memory = new Access(memoryInfo, gpu);
    this.#bar1Memory = new Access(bar1MemoryInfo, gpu);
    this.#gpuInstanceId = new Access(gpuInstanceId, gpu);
    this.#computeInstanceId = new Access(computeInstanceId, gpu);
    this.#attributes = new Access(migAttributes, gpu);
    this.#computeProcesses = new Access(computeProcesses, gpu);
    this.#mpsProcesses = new Access(mpsProcesses, gpu);
  }

  /**
   * The same members as promises: with the deadline of {@link Nvml.open}.
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = await device.async.migDevices();
   * const [name, memory] = await Promise.all([mig.async.name(), mig.async.memory()]);
   * console.log(name, memory?.total); // -> NVIDIA A100-SXM4-80GB MIG 1g.10gb 10200547328
   * ```
   */
  get async(): AsyncMigDevice {
    this.#async ??= {
      name: () => this.#name.later(),
      memory: () => this.#memory.later(),
      bar1Memory: () => this.#bar1Memory.later(),
      gpuInstanceId: () => this.#gpuInstanceId.later(),
      computeInstanceId: () => this.#computeInstanceId.later(),
      attributes: () => this.#attributes.later(),
      computeProcesses: () => this.#computeProcesses.later(),
      mpsProcesses: () => this.#mpsProcesses.later(),
    };
    return this.#async;
  }

  /**
   * What identifies it, as `MIG-5b1f…` (`nvmlDeviceGetUUID`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.uuid); // -> MIG-…
   * ```
   */
  get uuid(): string {
    return this.#gpu.uuid;
  }

  /**
   * Its handle now, for `nvml.raw` (`nvmlDevice_t`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(nvml.raw.deviceIsMigDeviceHandle(mig.handle)); // -> 1
   * ```
   */
  get handle(): DeviceHandle {
    return this.#gpu.handle;
  }

  /**
   * The product name with its profile, as `NVIDIA A100-SXM4-40GB MIG 1g.5gb` (`nvmlDeviceGetName`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.name()); // -> NVIDIA A100-SXM4-80GB MIG 1g.10gb
   * ```
   */
  name(): string | null {
    return this.#name.now();
  }

  /**
   * Its share of the memory, in bytes (`nvmlDeviceGetMemoryInfo_v2`, before 510 `nvmlDeviceGetMemoryInfo`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log((mig?.memory()?.total ?? 0) > 0); // -> true
   * ```
   */
  memory(): MemoryInfo | null {
    return this.#memory.now();
  }

  /**
   * What of its memory the host reaches through the bus, in bytes (`nvmlDeviceGetBAR1MemoryInfo`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.bar1Memory()); // -> { total: 17178820608, free: 17178820608, used: 0 }
   * ```
   */
  bar1Memory(): Bar1MemoryInfo | null {
    return this.#bar1Memory.now();
  }

  /**
   * The number of its GPU instance (`nvmlDeviceGetGpuInstanceId`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.gpuInstanceId()); // -> …
   * ```
   */
  gpuInstanceId(): number | null {
    return this.#gpuInstanceId.now();
  }

  /**
   * The number of its compute instance within the GPU instance (`nvmlDeviceGetComputeInstanceId`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.computeInstanceId()); // -> 0
   * ```
   */
  computeInstanceId(): number | null {
    return this.#computeInstanceId.now();
  }

  /**
   * What it has of its GPU (`nvmlDeviceGetAttributes_v2`).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.attributes()?.memorySizeMiB); // -> …
   * ```
   */
  attributes(): MigAttributes | null {
    return this.#attributes.now();
  }

  /**
   * What its GPU instance did between two samples (`nvmlGpmMigSampleGet`, `nvmlGpmMetricsGet`): the way to the utilization
   * of a part of a GPU, and open to everybody. Null and errors as {@link Device.gpm}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * device.mig.createGpuInstance('1g.10gb').createComputeInstance('1g.10gb');
   * const [mig] = device.migDevices();
   * const reading = await mig?.gpm({ metrics: ['smUtil'] });
   * console.log(typeof reading?.values.smUtil); // -> number
   * ```
   */
  async gpm<M extends GpmMetric>(options: GpmOptions<M>): Promise<GpmReading<M> | null> {
    const gpuInstanceId = await this.#gpuInstanceId.later();
    return gpmOnce({ gpu: this.parent.gpu, gpuInstanceId }, options);
  }

  /**
   * Such readings one after the other (`nvmlGpmMigSampleGet`, `nvmlGpmMetricsGet`); as {@link Device.gpmSamples}.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.mig.setMode(true);
   * device.mig.createGpuInstance('3g.40gb').createComputeInstance('3g.40gb');
   * const [part] = device.migDevices();
   * for await (const { values } of part.gpmSamples({ metrics: ['smUtil'] })) {
   *   console.log(typeof values.smUtil); // -> number
   *   break;
   * }
   * ```
   */
  async *gpmSamples<M extends GpmMetric>(
    options: GpmSamplesOptions<M>,
  ): AsyncGenerator<GpmReading<M>, void, undefined> {
    const gpuInstanceId = await this.#gpuInstanceId.later();
    yield* gpmReadings({ gpu: this.parent.gpu, gpuInstanceId }, options);
  }

  /**
   * The processes that compute on it (`nvmlDeviceGetComputeRunningProcesses_v3`, older drivers `_v2` or the first form).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.computeProcesses()); // -> […]
   * ```
   */
  computeProcesses(): GpuProcess[] | null {
    return this.#computeProcesses.now();
  }

  /**
   * The clients of MPS that compute on it (`nvmlDeviceGetMPSComputeRunningProcesses_v3`, older drivers `_v2` or the first
   * form).
   *
   * @example
   * ```ts
   * // on a100x8-mig
   * const [mig] = device.migDevices();
   * console.log(mig?.mpsProcesses()); // -> []
   * ```
   */
  mpsProcesses(): GpuProcess[] | null {
    return this.#mpsProcesses.now();
  }
}

showAs(MigDevice, ({ index, uuid, parent }) => ({ index, uuid, parent: parent.uuid }));

/** The MIG devices of a GPU; none where it has no MIG mode or is not divided. */
export function* migDevicesOf(parent: Device, gpu: Gpu): Steps<MigDevice[]> {
  const { prepare } = gpu;
  const found: MigDevice[] = [];
  try {
    const count = yield* ask(prepare.deviceGetMaxMigDeviceCount(gpu.handle));
    for (let index = 0; index < count; index++) {
      const mig = yield* migDeviceAt(parent, gpu, index);
      if (mig !== null) found.push(mig);
    }
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
  return found;
}

function* migDeviceAt(parent: Device, gpu: Gpu, index: number): Steps<MigDevice | null> {
  try {
    const handle = yield* ask(gpu.prepare.deviceGetMigDeviceHandleByIndex(gpu.handle, index));
    const uuid = yield* ask(gpu.prepare.deviceGetUUID(handle));
    return new MigDevice(parent, new Gpu(gpu.session, uuid, handle, index));
  } catch (error) {
    if (isNotFound(error)) return null; // a hole: the indexes above it may be there
    throw error;
  }
}

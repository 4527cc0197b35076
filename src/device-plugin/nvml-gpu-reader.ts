import { isNotFound, isUnsupported, NvmlError, type Raw } from '../nvml/index.ts';
import type { GpuRecord, MigRecord } from './driver.ts';

type Handle = Parameters<Raw['async']['deviceGetUUID']>[0];
type Fixed = Pick<GpuRecord, 'pciBusId' | 'name' | 'minor'>;
type FixedMig = Omit<MigRecord, 'index' | 'uuid'>;

/** Reads what identifies a GPU and how it is cut, on the GPU's own thread. What cannot change is read once. */
export class GpuReader {
  readonly #calls: Raw['async'];
  readonly #gpus: Map<string, Fixed> = new Map();
  readonly #migs: Map<string, FixedMig> = new Map();

  constructor(calls: Raw['async']) {
    this.#calls = calls;
  }

  /** Rejects when the GPU cannot be used. */
  async read(index: number, handle: Handle): Promise<GpuRecord> {
    const calls = this.#calls;
    const [uuid, mode] = await Promise.all([
      calls.deviceGetUUID(handle),
      told(calls.deviceGetMigMode(handle)), // not before driver 450
    ]);
    const fixed = this.#gpus.get(uuid) ?? (await this.#readFixed(handle));
    this.#gpus.set(uuid, fixed);
    const migs = mode?.currentMode === 1 ? await this.#readMigs(handle) : null;
    return { index, uuid, ...fixed, migs, error: null, silence: null };
  }

  async #readFixed(handle: Handle): Promise<Fixed> {
    const calls = this.#calls;
    const [pci, name, minor] = await Promise.all([
      told(calls.deviceGetPciInfo_v3(handle)),
      told(calls.deviceGetName(handle)),
      told(calls.deviceGetMinorNumber(handle)),
    ]);
    return { pciBusId: pci?.busId ?? null, name, minor };
  }

  async #readMigs(handle: Handle): Promise<MigRecord[]> {
    const count = (await told(this.#calls.deviceGetMaxMigDeviceCount(handle))) ?? 0;
    const found = await Promise.all(
      Array.from({ length: count }, (_, index) => this.#readMig(handle, index)),
    );
    return found.filter((mig) => mig !== null);
  }

  /** Null: there is none of this index, or it was just taken away. */
  async #readMig(parent: Handle, index: number): Promise<MigRecord | null> {
    const calls = this.#calls;
    try {
      const handle = await calls.deviceGetMigDeviceHandleByIndex(parent, index);
      const uuid = await calls.deviceGetUUID(handle);
      const fixed = this.#migs.get(uuid) ?? (await this.#readFixedMig(parent, handle));
      this.#migs.set(uuid, fixed);
      return { index, uuid, ...fixed };
    } catch (error) {
      if (isNotFound(error) || isInvalid(error)) return null;
      throw error;
    }
  }

  async #readFixedMig(parent: Handle, handle: Handle): Promise<FixedMig> {
    const calls = this.#calls;
    const [gpuInstance, computeInstance, name, attributes, memory] = await Promise.all([
      calls.deviceGetGpuInstanceId(handle),
      calls.deviceGetComputeInstanceId(handle),
      told(calls.deviceGetName(handle)),
      told(calls.deviceGetAttributes_v2(handle)),
      told(calls.deviceGetMemoryInfo(parent)),
    ]);
    // The driver's name of it ends with the profile; NVIDIA's plugin works it out, and needs to be root for that.
    const profile =
      / MIG (\S+)$/.exec(name ?? '')?.[1] ?? profileOf(attributes, memory?.total ?? 0) ?? 'unknown';
    return { gpuInstance, computeInstance, profile, attributes: JSON.stringify(attributes) };
  }
}

type Attributes = Awaited<ReturnType<Raw['async']['deviceGetAttributes_v2']>>;

/** As NVIDIA's go-nvlib: slices, and memory in eighths of the GPU's, rounded up. */
function profileOf(attributes: Attributes | null, totalBytes: number): string | null {
  if (attributes === null || totalBytes === 0) return null;
  const { gpuInstanceSliceCount: gpu, computeInstanceSliceCount: compute, memorySizeMB } = attributes;
  const eighths = Math.ceil(((memorySizeMB * 2 ** 20) / totalBytes) * 8);
  const gigabytes = Math.round((eighths / 8) * Math.ceil(totalBytes / 2 ** 30));
  const slices = `${gpu}g.${gigabytes}gb`;
  return compute === gpu ? slices : `${compute}c.${slices}`;
}

/** Null: this GPU or driver does not tell. */
async function told<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

function isInvalid(error: unknown): boolean {
  return error instanceof NvmlError && error.code === 'ERROR_INVALID_ARGUMENT';
}

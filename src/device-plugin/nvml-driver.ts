import { existsSync } from 'node:fs';

import {
  type Device,
  isDriverUnavailable,
  isGpuLost,
  isHung,
  isNotFound,
  isUninitialized,
  type Nvml,
  type TopologyPair,
} from '../nvml/index.ts';
import { WSL_DEVICE } from './allocate/device-names.ts';
import type { GpuDriver, GpuEvents, GpuRecord, OpenDriver, ProbeResult } from './driver.ts';
import { bitEvents, structuredEvents } from './nvml-events.ts';
import { NvmlGpus } from './nvml-gpus.ts';
import { askHealth } from './nvml-probe.ts';
import type { Closeness } from './preferred/preferences.ts';
import { messageOf } from './text.ts';

export type NvmlDriverOptions = {
  /** In Windows' subsystem for Linux, where one node stands for every GPU; by default it is looked for. */
  readonly wsl?: boolean;
  /** How often a thread of the library asks whether the GPUs are still the same, in milliseconds (4000). */
  readonly watchMs?: number;
};

const WATCH_MS = 4_000;

/** The device plugin's view of an NVML that `open` opens; it is called again when the driver was reloaded. */
export function nvmlDriver(open: () => Promise<Nvml>, options: NvmlDriverOptions = {}): OpenDriver {
  const { wsl = existsSync('/dev/dxg'), watchMs = WATCH_MS } = options;
  return async () => new NvmlDriver(open, await open(), { wsl, watchMs });
}

class NvmlDriver implements GpuDriver {
  readonly #open: () => Promise<Nvml>;
  #nvml: Nvml;
  #gpus: NvmlGpus;
  /** UUIDs of the GPUs that answered when they were listed last. */
  #answering: readonly string[] = [];
  readonly #devices: Map<string, Device> = new Map();
  readonly #options: Required<NvmlDriverOptions>;
  /** Of GPUs that did not answer a probe: how many calls were stuck then. */
  readonly #silent: Map<string, number> = new Map();
  #listener: () => void = () => undefined;

  constructor(open: () => Promise<Nvml>, nvml: Nvml, options: Required<NvmlDriverOptions>) {
    this.#open = open;
    this.#options = options;
    this.#nvml = nvml;
    this.#gpus = this.#newGpus();
  }

  #newGpus(): NvmlGpus {
    return new NvmlGpus(this.#nvml, this.#options.watchMs, () => {
      this.#listener();
    });
  }

  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  get isWatched(): boolean {
    return this.#gpus.isWatched;
  }

  async gpus(): Promise<readonly GpuRecord[]> {
    const records = await this.#listed();
    this.#answering = records.flatMap(({ uuid, error, silence }) =>
      uuid === null || error !== null || silence !== null ? [] : [uuid],
    );
    return this.#options.wsl ? oneForAll(records) : records;
  }

  async events(signal: AbortSignal): Promise<GpuEvents> {
    return bitEvents(this.#nvml, await this.#watchable(), signal);
  }

  async operationalEvents(signal: AbortSignal): Promise<GpuEvents | null> {
    return structuredEvents(this.#nvml, await this.#watchable(), signal);
  }

  async closeness(): Promise<Closeness> {
    const { gpus, matrix } = await this.#nvml.async.topology();
    return new Map(
      gpus.map(({ uuid }, row) => [
        uuid,
        new Map(gpus.map((other, column) => [other.uuid, pairScore(matrix[row]?.[column])])),
      ]),
    );
  }

  async probe(uuid: string): Promise<ProbeResult> {
    // A second question would wait behind the first for ever, and cost a thread.
    const stuck = this.#silent.get(uuid);
    if (stuck !== undefined && this.#nvml.stuckCalls().length >= stuck) {
      return { kind: 'silent', text: 'It has not answered the last question yet.' };
    }
    this.#silent.delete(uuid);
    try {
      return await askHealth(await this.#device(uuid));
    } catch (error) {
      if (isHung(error)) {
        this.#silent.set(uuid, this.#nvml.stuckCalls().length);
        return { kind: 'silent', text: messageOf(error) };
      }
      if (isGpuLost(error) || isNotFound(error)) return { kind: 'gone', text: messageOf(error) };
      return { kind: 'ill', code: 'probe', text: messageOf(error), action: null, uptimeSeconds: null };
    }
  }

  hungCalls(): readonly string[] {
    return this.#nvml.stuckCalls();
  }

  close(): Promise<void> {
    this.#gpus.stop();
    return this.#nvml.close();
  }

  async #watchable(): Promise<Device[]> {
    const found = await Promise.allSettled(this.#answering.map((uuid) => this.#device(uuid)));
    return found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  /** Looked up once: later, its own thread alone must wait for a GPU that hangs. */
  async #device(name: string): Promise<Device> {
    const uuid = name === WSL_DEVICE ? (this.#answering[0] ?? name) : name;
    const device = this.#devices.get(uuid) ?? (await this.#nvml.async.deviceByUuid(uuid));
    this.#devices.set(uuid, device);
    return device;
  }

  async #listed(): Promise<readonly GpuRecord[]> {
    try {
      return await this.#gpus.list();
    } catch (error) {
      if (!isDriverUnavailable(error) && !isUninitialized(error)) throw error;
      // The driver was unloaded under us: the session is dead even when the driver returns.
      this.#gpus.stop();
      await this.#nvml.close().catch(() => undefined);
      this.#nvml = await this.#open();
      this.#gpus = this.#newGpus();
      this.#devices.clear();
      return await this.#gpus.list();
    }
  }
}

/** As NVIDIA's plugin has it: what a container opens there is not one GPU but all, so they are one device. */
function oneForAll([first]: readonly GpuRecord[]): GpuRecord[] {
  return first === undefined ? [] : [{ ...first, index: 0, uuid: WSL_DEVICE }];
}

/** What the bus between two GPUs is worth, and what each NVLink is; the scale of NVIDIA's plugin. */
const BUS_SCORES: Readonly<Record<string, number>> = {
  internal: 60,
  'single-switch': 50,
  'multiple-switches': 40,
  'host-bridge': 30,
  'numa-node': 20,
  system: 10,
};
const NVLINK_SCORE = 100;

function pairScore(pair: TopologyPair | undefined): number {
  if (pair === undefined) return 0;
  return (BUS_SCORES[pair.ancestor ?? ''] ?? 0) + NVLINK_SCORE * pair.nvlinks;
}

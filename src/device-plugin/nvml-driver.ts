import { existsSync } from 'node:fs';

import {
  type Device,
  type EventStream,
  isDriverUnavailable,
  isGpuLost,
  isHung,
  isNotFound,
  isPermissionDenied,
  isUninitialized,
  isUnsupported,
  type Nvml,
  type NvmlEvent,
  type TopologyPair,
} from '../nvml/index.ts';
import { WSL_DEVICE } from './allocate/device-names.ts';
import type { GpuDriver, GpuEvent, GpuEvents, GpuRecord, OpenDriver, ProbeResult } from './driver.ts';
import { NvmlGpus } from './nvml-gpus.ts';
import type { Closeness } from './preferred/preferences.ts';
import { messageOf } from './text.ts';

/** NVML's field of what the driver wants to be done with a GPU, and its values (drivers from 560 on). */
const RECOVERY_ACTION_FIELD = 230;
const RECOVERY_ACTIONS: ReadonlyMap<number, string> = new Map([
  [1, 'a reset of the GPU'],
  [2, 'a reboot of the node'],
  [3, 'its peer-to-peer traffic to be drained'],
  [4, 'to be drained and reset'],
  [5, 'its IMEX domain to be recovered'],
  [6, 'a reset of the bus'],
  [7, 'a reboot of the system'],
]);

/**
 * The device plugin's view of an NVML that `open` opens; it is called again when the driver was reloaded. `wsl`: in Windows'
 * subsystem for Linux, where one node stands for every GPU; by default it is looked for.
 */
export function nvmlDriver(
  open: () => Promise<Nvml>,
  { wsl = existsSync('/dev/dxg') }: { readonly wsl?: boolean } = {},
): OpenDriver {
  return async () => new NvmlDriver(open, await open(), wsl);
}

class NvmlDriver implements GpuDriver {
  readonly #open: () => Promise<Nvml>;
  #nvml: Nvml;
  #gpus: NvmlGpus;
  /** UUIDs of the GPUs that answered when they were listed last. */
  #answering: readonly string[] = [];
  readonly #devices: Map<string, Device> = new Map();
  readonly #wsl: boolean;
  /** Of GPUs that did not answer a probe: how many calls were stuck then. */
  readonly #silent: Map<string, number> = new Map();

  constructor(open: () => Promise<Nvml>, nvml: Nvml, wsl: boolean) {
    this.#open = open;
    this.#wsl = wsl;
    this.#nvml = nvml;
    this.#gpus = new NvmlGpus(nvml);
  }

  async gpus(): Promise<readonly GpuRecord[]> {
    const records = await this.#listed();
    this.#answering = records.flatMap(({ uuid, error, silence }) =>
      uuid === null || error !== null || silence !== null ? [] : [uuid],
    );
    return this.#wsl ? oneForAll(records) : records;
  }

  async events(signal: AbortSignal): Promise<GpuEvents> {
    const found = await Promise.allSettled(this.#answering.map((uuid) => this.#device(uuid)));
    const devices = found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const stream = this.#nvml.events({ devices, types: ['xid'], signal });
    await stream.ready;
    const unwatched = stream.unwatched.map(({ device, error }) => ({
      uuid: device.uuid,
      text: messageOf(error),
    }));
    return { unwatched, [Symbol.asyncIterator]: () => xids(stream) };
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
      const device = await this.#device(uuid);
      // Read from the hardware at each call; the identity is cached by the driver and tells nothing.
      await device.async.temperature();
      return await recoveryAction(device);
    } catch (error) {
      if (isHung(error)) {
        this.#silent.set(uuid, this.#nvml.stuckCalls().length);
        return { kind: 'silent', text: messageOf(error) };
      }
      if (isGpuLost(error) || isNotFound(error)) return { kind: 'gone', text: messageOf(error) };
      // What may not be read or is not there says nothing about the GPU.
      if (isUnsupported(error) || isPermissionDenied(error)) return { kind: 'well' };
      return { kind: 'ill', text: messageOf(error) };
    }
  }

  hungCalls(): readonly string[] {
    return this.#nvml.stuckCalls();
  }

  close(): Promise<void> {
    return this.#nvml.close();
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
      await this.#nvml.close().catch(() => undefined);
      this.#nvml = await this.#open();
      this.#gpus = new NvmlGpus(this.#nvml);
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

async function recoveryAction(device: Device): Promise<ProbeResult> {
  const [answer] = await device.async.fieldValues([{ id: RECOVERY_ACTION_FIELD }]);
  const action = Number(answer?.value ?? 0);
  if (action === 0) return { kind: 'well' };
  return {
    kind: 'ill',
    text: `The driver asks for ${RECOVERY_ACTIONS.get(action) ?? `recovery action ${action}`}.`,
  };
}

async function* xids(stream: EventStream): AsyncGenerator<GpuEvent> {
  for await (const event of stream) {
    if (event.xid !== null) yield xidEvent(event, event.xid);
  }
}

function xidEvent({ device }: NvmlEvent, xid: number): GpuEvent {
  return { type: 'xid', uuid: device?.uuid ?? null, pciBusId: device?.pciBusId ?? null, xid };
}

import {
  Device,
  type EventStream,
  isDriverUnavailable,
  isGpuLost,
  isHung,
  isPermissionDenied,
  isUninitialized,
  isUnsupported,
  type Nvml,
  type NvmlEvent,
  type TopologyPair,
  UnavailableDevice,
} from '../nvml/index.ts';
import type { GpuDriver, GpuEvent, GpuEvents, GpuRecord, OpenDriver, ProbeResult } from './driver.ts';
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

/** The device plugin's view of an NVML that `open` opens; it is called again when the driver was reloaded. */
export function nvmlDriver(open: () => Promise<Nvml>): OpenDriver {
  return async () => new NvmlDriver(open, await open());
}

class NvmlDriver implements GpuDriver {
  readonly #open: () => Promise<Nvml>;
  #nvml: Nvml;
  /** By UUID, of the last list. */
  #devices: ReadonlyMap<string, Device> = new Map();

  constructor(open: () => Promise<Nvml>, nvml: Nvml) {
    this.#open = open;
    this.#nvml = nvml;
  }

  async gpus(): Promise<readonly GpuRecord[]> {
    const listed = await this.#listed();
    const usable = listed.filter((device) => device instanceof Device);
    this.#devices = new Map(usable.map((device) => [device.uuid, device]));
    return listed.map((device) =>
      device instanceof UnavailableDevice
        ? { index: device.index, uuid: null, pciBusId: null, error: messageOf(device.error) }
        : { index: device.index, uuid: device.uuid, pciBusId: device.pciBusId, error: null },
    );
  }

  async events(signal: AbortSignal): Promise<GpuEvents> {
    const stream = this.#nvml.events({ devices: [...this.#devices.values()], types: ['xid'], signal });
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
    const device = this.#devices.get(uuid);
    if (device === undefined) return { kind: 'gone', text: "It is not in the driver's list of GPUs." };
    try {
      // Read from the hardware at each call; the identity is cached by the driver and tells nothing.
      await device.async.temperature();
      return await recoveryAction(device);
    } catch (error) {
      if (isHung(error)) return { kind: 'silent', text: messageOf(error) };
      if (isGpuLost(error)) return { kind: 'gone', text: messageOf(error) };
      // What may not be read or is not there says nothing about the GPU.
      if (isUnsupported(error) || isPermissionDenied(error)) return { kind: 'well' };
      return { kind: 'ill', text: messageOf(error) };
    }
  }

  close(): Promise<void> {
    return this.#nvml.close();
  }

  async #listed(): Promise<readonly (Device | UnavailableDevice)[]> {
    try {
      return await this.#nvml.async.devices();
    } catch (error) {
      if (!isDriverUnavailable(error) && !isUninitialized(error)) throw error;
      // The driver was unloaded under us: the session is dead even when the driver returns.
      await this.#nvml.close().catch(() => undefined);
      this.#nvml = await this.#open();
      return await this.#nvml.async.devices();
    }
  }
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

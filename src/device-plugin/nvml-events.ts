import {
  type Device,
  type EventStream,
  isUnsupported,
  NvmlError,
  type Nvml,
  type NvmlEvent,
} from '../nvml/index.ts';
import type { EventOrigin, GpuEvent, GpuEvents } from './driver.ts';
import { messageOf } from './text.ts';

/** Beside Xids: what a probe is to look into. */
const NOTICES = [
  'ecc-double-bit',
  'dram-retirement-failure',
  'poison-fatal',
  'gpu-unavailable',
  'gpu-recovery-action',
] as const;

/** At rest each wait wakes a processor; and the plugin ends no sooner than the last one. */
const LONGEST_WAIT_MS = 2_500;

/** Xids, notices and changes of MIG in the older form, which comes at once. */
export async function bitEvents(
  nvml: Nvml,
  devices: readonly Device[],
  signal: AbortSignal,
): Promise<GpuEvents> {
  const types = ['xid', ...NOTICES, 'mig-config'] as const;
  return gpuEvents(nvml.events({ devices, types, longestWaitMs: LONGEST_WAIT_MS, signal }));
}

/** The structured events alone: waited for together, an Xid would wait for its other form. Null: this driver has none. */
export async function structuredEvents(
  nvml: Nvml,
  devices: readonly Device[],
  signal: AbortSignal,
): Promise<GpuEvents | null> {
  if (!(await hasStructured(nvml))) return null;
  return gpuEvents(
    nvml.events({
      devices,
      types: ['operational'],
      minSeverity: 'recoverable',
      minLogLevel: 'telemetry',
      longestWaitMs: LONGEST_WAIT_MS,
      signal,
    }),
  );
}

async function gpuEvents(stream: EventStream): Promise<GpuEvents> {
  await stream.ready;
  const unwatched = stream.unwatched.map(({ device, error }) => ({
    uuid: device.uuid,
    text: messageOf(error),
  }));
  return { unwatched, [Symbol.asyncIterator]: () => known(stream) };
}

async function* known(stream: EventStream): AsyncGenerator<GpuEvent> {
  for await (const event of stream) {
    const gpuEvent = asGpuEvent(event);
    if (gpuEvent !== null) yield gpuEvent;
  }
}

function asGpuEvent(event: NvmlEvent): GpuEvent | null {
  const { device, gpuInstanceId: gpuInstance, computeInstanceId: computeInstance, operational, xid } = event;
  const origin: EventOrigin = {
    uuid: device?.uuid ?? null,
    pciBusId: device?.pciBusId ?? null,
    gpuInstance,
    computeInstance,
  };
  if (operational !== null) {
    const { severity, module, code, attributes, group } = operational;
    const { recovered, previousError, simulated } = group;
    return {
      type: 'operational',
      ...origin,
      severity,
      module,
      code,
      attributes,
      recovered,
      previousError,
      simulated,
      xid,
    };
  }
  if (xid !== null) return { type: 'xid', ...origin, xid };
  if (event.type === 'mig-config') return { type: 'rearranged', ...origin };
  return typeof event.type === 'string' ? { type: 'notice', ...origin, what: event.type } : null;
}

async function hasStructured({ raw }: Nvml): Promise<boolean> {
  const set = await raw.async.eventSetCreate();
  try {
    await raw.async.eventSetWait_v3(set, { timeoutMs: 1 });
    return true;
  } catch (error) {
    return error instanceof NvmlError && !isUnsupported(error);
  } finally {
    await raw.async.eventSetFree(set).catch(() => undefined);
  }
}

import { callAsync } from './async-call.ts';
import { isNotFound, isUnsupported } from './errors.ts';
import {
  attributesOf,
  logLevelName,
  severityName,
  type EventAttribute,
  type EventLogLevel,
  type EventSeverity,
} from './event-names.ts';
import type { PreparedCalls } from './raw/functions.ts';
import type { EventSetHandle, EventSetWait_v3 } from './raw/structs.ts';

/** One record that the driver attached to an operational event. */
export type EventContext = {
  /** `legacy-xid`: the Xid that older drivers would have reported; a number: a kind newer than this library. */
  readonly type: 'unknown' | 'legacy-xid' | number;
  /** The Xid of a `legacy-xid`; else null. */
  readonly xid: number | null;
  /** The kind and the format of `data`, in the terms of the module that wrote it. */
  readonly sourceType: number;
  readonly formatVersion: number;
  readonly data: Uint8Array;
};

/** Several operational events may belong to one incident. */
export type EventGroup = {
  /** The same in all events of the incident. */
  readonly cursor: bigint;
  /** The place of this event in it, from 0, and how many there are. */
  readonly index: number;
  readonly size: number;
  /** The GPU has recovered from the incident by itself. */
  readonly recovered: boolean;
  /** It happened before the driver was loaded. */
  readonly previousError: boolean;
  /** Somebody injected it. */
  readonly simulated: boolean;
};

/** A GPU operational event: what drivers from 615 on report instead of, and for a time beside, an Xid. */
export type OperationalEvent = {
  readonly severity: EventSeverity | number;
  readonly logLevel: EventLogLevel | number;
  /** The part of the GPU or driver that reports it, as `NVLINK`, and which of several of its kind. */
  readonly module: string;
  readonly moduleInstance: number;
  /** What happened, in the terms of the module. */
  readonly code: number;
  readonly category: number;
  readonly scope: number;
  readonly originator: number;
  readonly chiplet: number;
  readonly attributes: readonly (EventAttribute | number)[];
  readonly group: EventGroup;
  /** Counts the events of a GPU; `trace` is the driver's own mark. */
  readonly sequence: bigint;
  readonly trace: bigint;
  readonly contexts: readonly EventContext[];
};

const RECOVERED = 0x1;
const PREVIOUS_ERROR = 0x2;
const SIMULATED = 0x4;
const LEGACY_XID = 1;

export function operationalEvent(raw: EventSetWait_v3, contexts: readonly EventContext[]): OperationalEvent {
  const { groupAttributes } = raw;
  return {
    severity: severityName(raw.severity),
    logLevel: logLevelName(raw.logLevel),
    module: raw.sourceModule,
    moduleInstance: raw.moduleInstance,
    code: raw.moduleEventCode,
    category: raw.categoryId,
    scope: raw.scope,
    originator: raw.originator,
    chiplet: raw.chipletId,
    attributes: attributesOf(raw.attributes),
    group: {
      cursor: raw.groupCursor,
      index: raw.groupIndex,
      size: raw.groupSize,
      recovered: (groupAttributes & RECOVERED) !== 0,
      previousError: (groupAttributes & PREVIOUS_ERROR) !== 0,
      simulated: (groupAttributes & SIMULATED) !== 0,
    },
    sequence: raw.instanceId,
    trace: raw.traceId,
    contexts,
  };
}

/** The contexts of the event that the last wait of this set gave; the next wait forgets them. */
export async function contextsOf(
  prepare: PreparedCalls,
  set: EventSetHandle,
  deadlineMs: number,
): Promise<EventContext[]> {
  const { count } = await callAsync(prepare.eventSetGetContextCount_v1(set), deadlineMs);
  const contexts: EventContext[] = [];
  for (let index = 0; index < count; index++) {
    try {
      contexts.push(await contextAt(prepare, set, index, deadlineMs));
    } catch (error) {
      // One that cannot be read takes no other along.
      if (!isNotFound(error) && !isUnsupported(error)) throw error;
    }
  }
  return contexts;
}

async function contextAt(
  prepare: PreparedCalls,
  set: EventSetHandle,
  index: number,
  deadlineMs: number,
): Promise<EventContext> {
  const info = await callAsync(prepare.eventSetGetContextInfo_v1(set, { index }), deadlineMs);
  const type = info.nvmlGpuOperationalEventContextType;
  const isXid = type === LEGACY_XID;
  const [{ data }, xid] = await Promise.all([
    info.dataSize === 0
      ? { data: new Uint8Array() }
      : callAsync(
          prepare.eventSetGetContextData_v1(set, { index, data: new Uint8Array(info.dataSize) }),
          deadlineMs,
        ),
    isXid
      ? callAsync(prepare.eventSetGetGpuOperationalEventContextLegacyXid_v1(set, { index }), deadlineMs)
      : null,
  ]);
  return {
    type: isXid ? 'legacy-xid' : type === 0 ? 'unknown' : type,
    xid: xid?.xidCode ?? null,
    sourceType: info.sourceEventContextType,
    formatVersion: info.dataFormatVersion,
    data,
  };
}

import { isUnsupported, NvmlError } from '../errors.ts';
import { decodeField, fieldsOf } from '../field-value.ts';
import type { Gpu } from '../gpu.ts';
import { nameIn } from '../names.ts';
import { normalisePciBusId } from '../pci-address.ts';
import {
  FieldId,
  NvLinkCapability as Capability,
  NvLinkErrorCounter as ErrorCounter,
  Return,
} from '../raw/enums.ts';
import { ask, type Steps } from '../steps.ts';
import { checkRange, on, orNull } from './action.ts';

/** Every {@link NvLinkState}. */
export const NVLINK_STATES = ['inactive', 'active', 'sleep', 'traffic-disabled'] as const;
/** What a link does (`NVML_NVLINK_STATE_*`). */
export type NvLinkState = (typeof NVLINK_STATES)[number];

const REMOTE_TYPES = new Map<number, 'gpu' | 'npu' | 'switch'>([
  [0, 'gpu'],
  [1, 'npu'],
  [2, 'switch'],
]);

/** What is at the other end of a link. */
export type NvLinkRemote = {
  /** Null: not told. */
  readonly type: 'gpu' | 'npu' | 'switch' | number | null;
  /** As `00000000:1a:00.0`. Null: it is not told, as of some switches. */
  readonly busId: string | null;
};

/** What a link is able to. Null: not told. */
export type NvLinkCapabilities = {
  readonly p2p: boolean | null;
  readonly systemMemory: boolean | null;
  readonly p2pAtomics: boolean | null;
  readonly systemMemoryAtomics: boolean | null;
  readonly sliBridge: boolean | null;
};

/** One NVLink of a GPU. */
export type NvLinkLink = {
  readonly link: number;
  readonly state: NvLinkState | number;
  /** As `4.0`. Null: not told, as of a link that is not active. */
  readonly version: string | null;
  /** In MB/s. Null: not told. */
  readonly speed: number | null;
  /** Null: the link is not active. */
  readonly remote: NvLinkRemote | null;
  readonly capabilities: NvLinkCapabilities;
};

/** The errors of one link since they were cleared. Null: not counted. */
export type NvLinkErrors = {
  readonly link: number;
  readonly replay: number | null;
  readonly recovery: number | null;
  readonly crcFlit: number | null;
  readonly crcData: number | null;
  readonly eccData: number | null;
};

/** The most links that the header knows. */
const MOST_LINKS = 36;
const VERSIONS = [null, '1.0', '2.0', '2.2', '3.0', '3.1', '4.0', '5.0', '6.0'] as const;

/** The links of the GPU; older drivers do not count them, and know no link past the last. Null: it has no NVLink. */
export function* linkCount(gpu: Gpu): Steps<number | null> {
  const [field] = yield* fieldsOf(gpu, [{ fieldId: FieldId.DEV_NVLINK_LINK_COUNT, scopeId: 0 }]);
  const told = decodeField(field, Number);
  if (told !== null) return told === 0 ? null : told;
  for (let link = 0; link < MOST_LINKS; link++) {
    if ((yield* stateOf(gpu, link)) === null) return link === 0 ? null : link;
  }
  return MOST_LINKS;
}

/** Null: there is no such link. */
function* stateOf(gpu: Gpu, link: number): Steps<number | null> {
  try {
    return yield* on(gpu, (prepare, handle) => prepare.deviceGetNvLinkState(handle, link));
  } catch (error) {
    if (isUnsupported(error)) return null;
    if (error instanceof NvmlError && error.status === Return.ERROR_INVALID_ARGUMENT) return null;
    throw error;
  }
}

export function* links(gpu: Gpu): Steps<NvLinkLink[] | null> {
  const count = yield* linkCount(gpu);
  if (count === null) return null;
  const found: NvLinkLink[] = [];
  for (let link = 0; link < count; link++) {
    const state = yield* stateOf(gpu, link);
    if (state !== null) found.push(yield* linkAt(gpu, link, state));
  }
  return found;
}

function* linkAt(gpu: Gpu, link: number, state: number): Steps<NvLinkLink> {
  const { prepare } = gpu;
  const version = yield* orNull(ask(prepare.deviceGetNvLinkVersion(gpu.handle, link)));
  return {
    link,
    state: nameIn(NVLINK_STATES)(state),
    version: version === null ? null : (VERSIONS[version] ?? String(version)),
    speed: yield* speedOf(gpu, link),
    remote: state === 0 ? null : yield* remoteOf(gpu, link),
    capabilities: {
      p2p: yield* capabilityOf(gpu, link, Capability.P2P_SUPPORTED),
      systemMemory: yield* capabilityOf(gpu, link, Capability.SYSMEM_ACCESS),
      p2pAtomics: yield* capabilityOf(gpu, link, Capability.P2P_ATOMICS),
      systemMemoryAtomics: yield* capabilityOf(gpu, link, Capability.SYSMEM_ATOMICS),
      sliBridge: yield* capabilityOf(gpu, link, Capability.SLI_BRIDGE),
    },
  };
}

function* capabilityOf(gpu: Gpu, link: number, capability: Capability): Steps<boolean | null> {
  const has = yield* orNull(ask(gpu.prepare.deviceGetNvLinkCapability(gpu.handle, link, capability)));
  return has === null ? null : has !== 0;
}

/** The speed of one link, where the driver tells it; else the common one. */
function* speedOf(gpu: Gpu, link: number): Steps<number | null> {
  const [own, common] = yield* fieldsOf(gpu, [
    { fieldId: FieldId.DEV_NVLINK_GET_SPEED, scopeId: link },
    { fieldId: FieldId.DEV_NVLINK_SPEED_MBPS_COMMON, scopeId: 0 },
  ]);
  return decodeField(own, Number) ?? decodeField(common, Number);
}

function* remoteOf(gpu: Gpu, link: number): Steps<NvLinkRemote | null> {
  const { prepare } = gpu;
  const type = yield* orNull(ask(prepare.deviceGetNvLinkRemoteDeviceType(gpu.handle, link)));
  const pci = yield* orNull(ask(prepare.deviceGetNvLinkRemotePciInfo_v2(gpu.handle, link)));
  const busId = pci === null ? null : (normalisePciBusId(pci.busId) ?? pci.busId);
  if (type === null && busId === null) return null;
  return {
    type: type === null || type === UNKNOWN_REMOTE ? null : (REMOTE_TYPES.get(type) ?? type),
    busId,
  };
}

const UNKNOWN_REMOTE = 255;

export function* errors(gpu: Gpu): Steps<NvLinkErrors[] | null> {
  const count = yield* linkCount(gpu);
  if (count === null) return null;
  const found: NvLinkErrors[] = [];
  for (let link = 0; link < count; link++) {
    found.push({
      link,
      replay: yield* errorsOf(gpu, link, ErrorCounter.REPLAY),
      recovery: yield* errorsOf(gpu, link, ErrorCounter.RECOVERY),
      crcFlit: yield* errorsOf(gpu, link, ErrorCounter.CRC_FLIT),
      crcData: yield* errorsOf(gpu, link, ErrorCounter.CRC_DATA),
      eccData: yield* errorsOf(gpu, link, ErrorCounter.ECC_DATA),
    });
  }
  return found;
}

function errorsOf(gpu: Gpu, link: number, counter: ErrorCounter): Steps<number | null> {
  return orNull(ask(gpu.prepare.deviceGetNvLinkErrorCounter(gpu.handle, link, counter)));
}

export function* clearErrors(gpu: Gpu, link: number | null = null): Steps<void> {
  const count = (yield* linkCount(gpu)) ?? 0;
  if (link !== null) checkRange('A link', link, { min: 0, max: Math.max(0, count - 1) }, '(its number)');
  const first = link ?? 0;
  const end = link === null ? count : link + 1;
  for (let each = first; each < end; each++) {
    yield* on(gpu, (prepare, handle) => prepare.deviceResetNvLinkErrorCounters(handle, each));
  }
}

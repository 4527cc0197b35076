import { checkString } from '../arguments.ts';
import { NvmlError } from '../errors.ts';
import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import { COMPUTE_MODES, type ComputeMode } from '../names.ts';
import { DetachGpuState, PcieLinkState, RestrictedAPI, Return } from '../raw/enums.ts';
import type { PciInfo } from '../raw/structs.ts';
import { GPU_OPERATION_MODES, type ApiRestrictions, type GpuOperationMode } from '../readings/state.ts';
import type { Steps } from '../steps.ts';
import { ask } from '../steps.ts';
import { numberOf, on, orNull, withTrue } from './action.ts';

export function setPersistenceMode(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) => prepare.deviceSetPersistenceMode(handle, flagOf('enabled', enabled)));
}

export function setComputeMode(gpu: Gpu, mode: ComputeMode): Steps<void> {
  const number = numberOf('A compute mode', COMPUTE_MODES, mode);
  return on(gpu, (prepare, handle) => prepare.deviceSetComputeMode(handle, number));
}

export function setGpuOperationMode(gpu: Gpu, mode: GpuOperationMode): Steps<void> {
  const number = numberOf('A GPU operation mode', GPU_OPERATION_MODES, mode);
  return on(gpu, (prepare, handle) => prepare.deviceSetGpuOperationMode(handle, number));
}

const RESTRICTED: { readonly [K in keyof ApiRestrictions]: RestrictedAPI } = {
  applicationClocks: RestrictedAPI.APPLICATION_CLOCKS,
  autoBoostedClocks: RestrictedAPI.AUTO_BOOSTED_CLOCKS,
};

export function setApiRestriction(gpu: Gpu, api: keyof ApiRestrictions, restricted: boolean): Steps<void> {
  if (!Object.hasOwn(RESTRICTED, api)) {
    throw new RangeError(
      `What may be restricted is one of ${Object.keys(RESTRICTED).join(', ')}; it was '${api}'.`,
    );
  }
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetAPIRestriction(handle, RESTRICTED[api], flagOf('restricted', restricted)),
  );
}

/** Every {@link SharedDataKind}. */
export const SHARED_DATA_KINDS = [
  'clocks',
  'performance',
  'memory',
  'power',
  'thermal',
  'pci',
  'fans',
  'process-utilization',
] as const;
/** What a driver shares with programs without being asked (`NVML_RUSD_POLL_*`). */
export type SharedDataKind = (typeof SHARED_DATA_KINDS)[number];

export function setSharedData(gpu: Gpu, kinds: readonly SharedDataKind[]): Steps<void> {
  const pollMask = kinds
    .map((kind) => 1n << BigInt(numberOf('What is shared', SHARED_DATA_KINDS, kind)))
    .reduce((bits, bit) => bits | bit, 0n);
  return on(gpu, (prepare, handle) => prepare.deviceSetRusdSettings_v1(handle, { pollMask }));
}

/** The longest host name, in bytes. */
const HOSTNAME_ROOM = 63;

export function setHostname(gpu: Gpu, hostname: string): Steps<void> {
  checkString(hostname, '', 'hostname');
  const length = Buffer.byteLength(hostname);
  if (length > HOSTNAME_ROOM) {
    throw new RangeError(`A host name has at most ${HOSTNAME_ROOM} bytes; this one has ${length}.`);
  }
  return on(gpu, (prepare, handle) => prepare.deviceSetHostname_v1(handle, { value: hostname }));
}

export function* isInforomValid(gpu: Gpu): Steps<boolean | null> {
  try {
    return yield* orNull(withTrue(on(gpu, (prepare, handle) => prepare.deviceValidateInforom(handle))));
  } catch (error) {
    if (error instanceof NvmlError && error.status === Return.ERROR_CORRUPTED_INFOROM) return false;
    throw error;
  }
}

function pciOf(gpu: Gpu): Steps<PciInfo> {
  return on(gpu, (prepare, handle) => prepare.deviceGetPciInfo_v3(handle));
}

export function* isDraining(gpu: Gpu): Steps<boolean | null> {
  const pci = yield* pciOf(gpu);
  const draining = yield* orNull(ask(gpu.prepare.deviceQueryDrainState(pci)));
  return draining === null ? null : draining === 1;
}

export function* setDraining(gpu: Gpu, draining: boolean): Steps<void> {
  yield* ask(gpu.prepare.deviceModifyDrainState(yield* pciOf(gpu), flagOf('draining', draining)));
}

/** What becomes of the PCI Express link of a GPU that is removed. */
export type RemoveOptions = { readonly shutLinkDown?: boolean };

export function* remove(gpu: Gpu, { shutLinkDown = false }: RemoveOptions = {}): Steps<void> {
  const pci = yield* pciOf(gpu);
  const link = shutLinkDown ? PcieLinkState.SHUT_DOWN : PcieLinkState.KEEP;
  yield* ask(gpu.prepare.deviceRemoveGpu_v2(pci, DetachGpuState.REMOVE, link));
}

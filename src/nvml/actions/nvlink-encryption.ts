import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import type { Steps } from '../steps.ts';
import { on, orNull } from './action.ts';

/** Where a GPU maps the addresses that others reach it by. */
export type NvLinkRemapTable = {
  /** The GPU's own address in the NVLink fabric (ALID). */
  readonly address: number;
  /** By entry, for addresses of the fabric. */
  readonly fabric: readonly number[];
  /** By entry, for physical addresses. */
  readonly physical: readonly number[];
};

/** Whether the table of addresses can still be changed. */
export type NvLinkRemapLock = {
  readonly isLocked: boolean;
  /** This GPU does not let its table be locked. */
  readonly isDisabled: boolean;
};

/** One of two GPUs between which a key is set up. */
export type NvLinkPeer = {
  /** Its address in the NVLink fabric, as {@link NvLinkEncryption.remapTable} tells it. */
  readonly address: number;
  /** What it gave as {@link NvLinkEncryption.privateInfo}. */
  readonly privateInfo: Uint8Array;
};

const KEY_BYTES = 32;
const MOST_INFO_BYTES = 256;

export function* remapTable(gpu: Gpu): Steps<NvLinkRemapTable | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetNvlinkRemapTableInfo_v1(handle)));
  if (out === null) return null;
  const { alid, flaRemapTabAddr, gpaRemapTabAddr, remapTabSize } = out;
  return {
    address: alid,
    fabric: flaRemapTabAddr.slice(0, remapTabSize),
    physical: gpaRemapTabAddr.slice(0, remapTabSize),
  };
}

export function* lockRemapTable(gpu: Gpu): Steps<NvLinkRemapLock> {
  const out = yield* on(gpu, (prepare, handle) =>
    prepare.deviceLockNvlinkRemapTable_v1(handle, { bRemapTableLocked: 1 }),
  );
  return { isLocked: out.bRemapTableLocked !== 0, isDisabled: out.bRemapTableLockDisabled !== 0 };
}

export function* privateInfo(gpu: Gpu): Steps<Uint8Array | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetNvlinkNvlePrivateInfo_v1(handle)));
  return out?.data ?? null;
}

export function* setKey(gpu: Gpu, key: Uint8Array, local: NvLinkPeer, remote: NvLinkPeer): Steps<void> {
  checkBytes('A key of NVLink', key, KEY_BYTES, KEY_BYTES);
  for (const { privateInfo } of [local, remote]) {
    checkBytes('The private information of a GPU', privateInfo, 1, MOST_INFO_BYTES);
  }
  yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetupNvlinkNvleEncryptionKey_v1(handle, {
      nvleKey: key,
      localGpuAlid: local.address,
      remoteGpuAlid: remote.address,
      localGpuNvlePrivateInfo: { data: local.privateInfo },
      remoteGpuNvlePrivateInfo: { data: remote.privateInfo },
    }),
  );
}

export function setReady(gpu: Gpu, ready: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetNvlinkNvleReady_v1(handle, { bNvleReady: flagOf('ready', ready) }),
  );
}

function checkBytes(what: string, bytes: Uint8Array, min: number, max: number): void {
  if (bytes.length >= min && bytes.length <= max) return;
  const wanted = min === max ? `${min}` : `${min} to ${max}`;
  throw new RangeError(`${what} has ${wanted} bytes; this one has ${bytes.length}.`);
}

import type { NvLinkPeer, NvLinkRemapLock, NvLinkRemapTable } from '../actions/nvlink-encryption.ts';
import * as actions from '../actions/nvlink-encryption.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';

/**
 * The encryption of NVLink, on GPUs from Rubin on; `device.nvlink.encryption`. A key is set up on each of two GPUs for the
 * way to the other, then both are told that they are ready; {@link NvLink.info} tells whether they encrypt. All of it is for
 * root: throws NvmlError ERROR_NO_PERMISSION for others, and the setters ERROR_NOT_SUPPORTED on other GPUs.
 */
export class NvLinkEncryption {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * The address of the GPU in the fabric, and how it maps what others reach it by
   * (`nvmlDeviceGetNvlinkRemapTableInfo_v1`). Null: no encryption, or not told (before 615).
   *
   * @example
   * ```ts
   * // on vr200, as root
   * console.log(nvml.device(1).nvlink.encryption.remapTable()?.fabric.length); // -> 4096
   * console.log(nvml.device(1).nvlink.encryption.remapTable()?.address); // -> 5
   * ```
   */
  remapTable(): NvLinkRemapTable | null {
    return runNow(actions.remapTable(this.#gpu));
  }

  /**
   * Locks that table until the GPU is reset, and tells whether it is locked now (`nvmlDeviceLockNvlinkRemapTable_v1`).
   *
   * @example
   * ```ts
   * // on vr200, as root
   * console.log(device.nvlink.encryption.lockRemapTable()); // -> { isLocked: true, isDisabled: false }
   * ```
   */
  lockRemapTable(): NvLinkRemapLock {
    return runNow(actions.lockRemapTable(this.#gpu));
  }

  /**
   * What the GPU at the other end of a key must be given of this one, opaque (`nvmlDeviceGetNvlinkNvlePrivateInfo_v1`).
   * Null: no encryption, or not told (before 615).
   *
   * @example
   * ```ts
   * // on vr200, as root
   * console.log(device.nvlink.encryption.privateInfo()?.length); // -> 64
   * ```
   */
  privateInfo(): Uint8Array | null {
    return runNow(actions.privateInfo(this.#gpu));
  }

  /**
   * Sets up the key for what goes between this GPU and another one; 32 bytes, for AES-256-GCM
   * (`nvmlDeviceSetupNvlinkNvleEncryptionKey_v1`). Throws RangeError for a key of another length, NvmlError
   * ERROR_INVALID_ARGUMENT where an address or the information is not that of the GPU.
   *
   * @example
   * ```ts
   * // on vr200, as root
   * const peers = [nvml.device(0), nvml.device(1)].map(({ nvlink: { encryption } }) => ({
   *   encryption,
   *   address: encryption.remapTable().address,
   *   privateInfo: encryption.privateInfo(),
   * }));
   * const key = crypto.getRandomValues(new Uint8Array(32));
   * for (const [here, there] of [peers, peers.toReversed()]) {
   *   here.encryption.setKey(key, here, there);
   *   here.encryption.setReady(true);
   * }
   * console.log(device.nvlink.info()?.isEncrypted); // -> true
   * ```
   */
  setKey(key: Uint8Array, local: NvLinkPeer, remote: NvLinkPeer): void {
    runNow(actions.setKey(this.#gpu, key, local, remote));
  }

  /**
   * Tells the GPU that its keys are set up, or that they do not hold any more (`nvmlDeviceSetNvlinkNvleReady_v1`).
   *
   * @example
   * ```ts
   * // on vr200, as root
   * device.nvlink.encryption.setReady(true);
   * console.log(device.nvlink.info()?.isEncryptionReady); // -> true
   * ```
   */
  setReady(ready: boolean): void {
    runNow(actions.setReady(this.#gpu, ready));
  }
}

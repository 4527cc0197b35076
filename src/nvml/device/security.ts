import type { AttestationReport } from '../actions/security.ts';
import type { LicensableFeature } from '../readings/licensing.ts';
import type { ConfidentialMemory, DramEncryption, GpuCertificates } from '../readings/security.ts';
import * as actions from '../actions/security.ts';
import { runNow } from '../steps.ts';
import { DeviceVirtualization } from './virtualization.ts';

/** Confidential computing on a GPU, and its licences. */
export class DeviceSecurity extends DeviceVirtualization {
  /**
   * Its memory for confidential computing, and the rest, in bytes (`nvmlDeviceGetConfComputeMemSizeInfo`).
   * Null: it has no such mode.
   *
   * @example
   * ```ts
   * // on cc-h100
   * console.log(device.confidentialMemory()); // -> { protected: 84447068160, unprotected: 1073741824 }
   * ```
   */
  confidentialMemory(): ConfidentialMemory | null {
    return this.getters.confidentialMemory.now();
  }

  /**
   * How its memory for confidential computing is used, in bytes
   * (`nvmlDeviceGetConfComputeProtectedMemoryUsage`). Null: it has no such mode.
   *
   * @example
   * ```ts
   * // on cc-h100
   * console.log(device.protectedMemoryUsage()); // -> { total: 84447068160, free: 84447068160, used: 0 }
   * ```
   */
  protectedMemoryUsage(): { readonly total: number; readonly free: number; readonly used: number } | null {
    return this.getters.protectedMemoryUsage.now();
  }

  /**
   * Sets how much memory is not for confidential computing, in bytes (whole KiB), while no client runs
   * (`nvmlDeviceSetConfComputeUnprotectedMemSize`). Root only: throws NvmlError ERROR_NO_PERMISSION for others;
   * RangeError for more than there is.
   *
   * @example
   * ```ts
   * // on cc-h100, as root
   * device.setUnprotectedMemory(2 ** 30);
   * console.log(device.confidentialMemory().unprotected); // -> 1073741824
   * ```
   */
  setUnprotectedMemory(bytes: number): void {
    runNow(actions.setUnprotectedMemory(this.gpu, bytes));
  }

  /**
   * The certificates that vouch for it (`nvmlDeviceGetConfComputeGpuCertificate`). Null: it does not compute
   * confidentially.
   *
   * @example
   * ```ts
   * // on cc-h100
   * console.log(device.certificates().chain.split('\n')[0]); // -> -----BEGIN CERTIFICATE-----
   * ```
   */
  certificates(): GpuCertificates | null {
    return this.getters.certificates.now();
  }

  /**
   * What it says of itself, signed, in answer to a random number of 32 bytes
   * (`nvmlDeviceGetConfComputeGpuAttestationReport`). Null: it does not compute confidentially. Throws
   * RangeError for a number of another length.
   *
   * @example
   * ```ts
   * // on cc-h100
   * console.log(device.attestationReport(new Uint8Array(32)).report.length); // -> 3761
   * ```
   */
  attestationReport(nonce: Uint8Array): AttestationReport | null {
    return runNow(actions.attestationReport(this.gpu, nonce));
  }

  /**
   * Whether its memory is encrypted, now and after the next reset (`nvmlDeviceGetDramEncryptionMode`). Null: it
   * cannot, or not told (before 570).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.dramEncryption()); // -> null
   * ```
   */
  dramEncryption(): DramEncryption | null {
    return this.getters.dramEncryption.now();
  }

  /**
   * Encrypts its memory, or not, from the next reset on (`nvmlDeviceSetDramEncryptionMode`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED where it cannot.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * try {
   *   device.setDramEncryption(true);
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setDramEncryption(enabled: boolean): void {
    runNow(actions.setDramEncryption(this.gpu, enabled));
  }

  /**
   * Its features that take a licence (`nvmlDeviceGetGridLicensableFeatures_v4`). Null: it has none.
   *
   * @example
   * ```ts
   * // on vgpu-guest
   * console.log(device.licensableFeatures()?.[0]);
   * // -> { code: 'rtx-workstation', productName: 'NVIDIA RTX Virtual Workstation', licenseInfo: 'Quadro-Virtual-DWS', licensed: true, enabled: true, expiry: { status: 'valid', at: '2100-01-01T00:00:00.000Z' } }
   * ```
   */
  licensableFeatures(): readonly LicensableFeature[] | null {
    return this.getters.licensableFeatures.now();
  }
}

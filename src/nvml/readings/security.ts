import { call, reading, type ReadingsOf } from './reading.ts';

/** Memory for confidential computing, in bytes. */
export type ConfidentialMemory = { readonly protected: number; readonly unprotected: number };

/** Whether the memory of a GPU is encrypted, and whether it will be after the next reset. */
export type DramEncryption = { readonly current: boolean; readonly pending: boolean };

/** The certificates that vouch for a GPU, as the driver gives them (PEM). */
export type GpuCertificates = {
  /** The chain from the GPU to NVIDIA. */
  readonly chain: string;
  /** The chain of the key that signs attestation reports. */
  readonly attestationChain: string;
};

/** Confidential computing on a GPU. */
export interface SecurityMetrics {
  readonly confidentialMemory: ConfidentialMemory;
  readonly protectedMemoryUsage: { readonly total: number; readonly free: number; readonly used: number };
  readonly dramEncryption: DramEncryption;
  readonly certificates: GpuCertificates;
}

const KIB = 1024;

export const security: ReadingsOf<SecurityMetrics> = {
  confidentialMemory: reading(
    call('deviceGetConfComputeMemSizeInfo', [], ({ protectedMemSizeKib, unprotectedMemSizeKib }) => ({
      protected: protectedMemSizeKib * KIB,
      unprotected: unprotectedMemSizeKib * KIB,
    })),
  ),
  protectedMemoryUsage: reading(
    call('deviceGetConfComputeProtectedMemoryUsage', [], (usage) => (usage.total === 0 ? null : usage)),
  ),
  dramEncryption: reading(
    call('deviceGetDramEncryptionMode', [{}, {}], ({ current, pending }) => ({
      current: current.encryptionState === 1,
      pending: pending.encryptionState === 1,
    })),
  ),
  certificates: reading(
    call('deviceGetConfComputeGpuCertificate', [], ({ certChain, attestationCertChain }) => ({
      chain: textOf(certChain),
      attestationChain: textOf(attestationCertChain),
    })),
  ),
};

function textOf(bytes: ArrayLike<number>): string {
  return Buffer.from(Array.from(bytes)).toString('latin1');
}

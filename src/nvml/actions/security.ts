import { flagOf } from '../given.ts';
import type { Gpu } from '../gpu.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on, orNull, read } from './action.ts';
import { security } from '../readings/security.ts';

/** What a GPU says of itself, signed with its key. */
export type AttestationReport = {
  readonly report: Uint8Array;
  /** The report of the board's own processor. Null: it has none. */
  readonly cecReport: Uint8Array | null;
};

/** The random number that a report answers, in bytes. */
const NONCE_SIZE = 32;
const KIB = 1024;

export function* attestationReport(gpu: Gpu, nonce: Uint8Array): Steps<AttestationReport | null> {
  if (nonce.length !== NONCE_SIZE) {
    throw new RangeError(
      `The nonce of an attestation report has ${NONCE_SIZE} bytes; this one has ${nonce.length}.`,
    );
  }
  const out = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceGetConfComputeGpuAttestationReport(handle, { nonce })),
  );
  if (out === null) return null;
  return {
    report: Uint8Array.from(out.attestationReport),
    cecReport: out.isCecAttestationReportPresent === 0 ? null : Uint8Array.from(out.cecAttestationReport),
  };
}

export function* setUnprotectedMemory(gpu: Gpu, bytes: number): Steps<void> {
  const memory = yield* read(gpu, security.confidentialMemory);
  const max = memory === null ? null : memory.protected + memory.unprotected;
  checkRange('The unprotected memory', bytes, max === null ? null : { min: 0, max }, 'bytes');
  if (bytes % KIB !== 0)
    throw new RangeError(`The unprotected memory is set in whole KiB; it was ${bytes} bytes.`);
  yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetConfComputeUnprotectedMemSize(handle, BigInt(bytes / KIB)),
  );
}

export function setDramEncryption(gpu: Gpu, enabled: boolean): Steps<void> {
  return on(gpu, (prepare, handle) =>
    prepare.deviceSetDramEncryptionMode(handle, { encryptionState: flagOf('enabled', enabled) }),
  );
}

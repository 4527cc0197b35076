import { orNull } from './actions/action.ts';
import type { Device } from './device.ts';
import { nameIn } from './names.ts';
import { CPERType } from './raw/enums.ts';
import type { Session } from './session.ts';
import { ask, type Steps } from './steps.ts';

/** How bad an {@link ErrorRecord} is. */
export const ERROR_RECORD_SEVERITIES = ['recoverable', 'fatal', 'corrected', 'informational'] as const;

/** A Common Platform Error Record. */
export type ErrorRecord = {
  readonly severity: (typeof ERROR_RECORD_SEVERITIES)[number] | number;
  /** The whole record, in the form of appendix N of the UEFI specification. */
  readonly bytes: Uint8Array;
};

/** Some error records, the oldest first. */
export type ErrorRecords = {
  /** None: there are no more now. */
  readonly records: readonly ErrorRecord[];
  /** Where the next batch begins. */
  readonly cursor: bigint;
};

/** Where {@link Nvml.errorRecords} goes on. */
export type ErrorRecordsOptions = {
  /** Of which GPU; null or left out: of all. */
  readonly device?: Device | null;
  /** The cursor of the batch before; left out: from the oldest that is kept. */
  readonly cursor?: bigint;
};

const ROOM = 64 * 1024;
// Places in a record.
const SEVERITY = 12;
const LENGTH = 20;

export function* errorRecords(
  { prepare }: Session,
  { device = null, cursor = 0n }: ErrorRecordsOptions = {},
): Steps<ErrorRecords | null> {
  const from = { cperTypeMask: CPERType.CPER_ACCESS_TYPE_GPU, uuid: device?.uuid ?? '', handle: cursor };
  const out = yield* orNull(ask(prepare.systemGetCPER_v1({ cursor: from, buffer: new Uint8Array(ROOM) })));
  return out === null ? null : { records: recordsIn(out.buffer), cursor: out.cursor.handle };
}

function recordsIn(buffer: Uint8Array): ErrorRecord[] {
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  const records: ErrorRecord[] = [];
  for (let at = 0; at + LENGTH + 4 <= buffer.length;) {
    const length = view.getUint32(at + LENGTH, true);
    // A length that leads nowhere, or past the end, is no record's.
    if (length < LENGTH + 4 || at + length > buffer.length) break;
    const severity = nameIn(ERROR_RECORD_SEVERITIES)(view.getUint32(at + SEVERITY, true));
    records.push({ severity, bytes: buffer.slice(at, at + length) });
    at += length;
  }
  return records;
}

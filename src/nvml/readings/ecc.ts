import { call, group, reading, type Reading, type Group } from './reading.ts';

/** Whether error correction is on, and whether it will be after the next reset. */
export type EccMode = { readonly current: boolean; readonly pending: boolean };

/** Memory errors. `volatile` counts since the driver was loaded, `aggregate` over the life of the GPU. */
export type EccErrors = {
  readonly volatileCorrected: number | null;
  readonly volatileUncorrected: number | null;
  readonly aggregateCorrected: number | null;
  readonly aggregateUncorrected: number | null;
};

/** Rows of memory that were replaced by spare ones. */
export type RemappedRows = {
  readonly correctable: number;
  readonly uncorrectable: number;
  /** A row waits for the next reset to be replaced. */
  readonly pending: boolean;
  /** A replacement failed: the GPU needs service. */
  readonly failure: boolean;
};

const CORRECTED = 0;
const UNCORRECTED = 1;
const VOLATILE = 0;
const AGGREGATE = 1;

const total = (type: number, counter: number) => reading(call('deviceGetTotalEccErrors', [type, counter]));

export const eccMode: Reading<EccMode> = reading(
  call('deviceGetEccMode', [], ({ current, pending }) => ({
    current: current === 1,
    pending: pending === 1,
  })),
);

export const eccErrors: Group<EccErrors> = group({
  volatileCorrected: total(CORRECTED, VOLATILE),
  volatileUncorrected: total(UNCORRECTED, VOLATILE),
  aggregateCorrected: total(CORRECTED, AGGREGATE),
  aggregateUncorrected: total(UNCORRECTED, AGGREGATE),
});

export const remappedRows: Reading<RemappedRows> = reading(
  call('deviceGetRemappedRows', [], ({ corrRows, uncRows, isPending, failureOccurred }) => ({
    correctable: corrRows,
    uncorrectable: uncRows,
    pending: isPending !== 0,
    failure: failureOccurred !== 0,
  })),
);

import { EccCounterType, MemoryErrorType, PageRetirementCause } from '../raw/enums.ts';
import type { EccSramErrorStatus_v1 } from '../raw/structs.ts';
import { call, group, reading, type ReadingsOf } from './reading.ts';

/** Whether error correction is on, and whether it will be after the next reset. */
export type EccMode = { readonly current: boolean; readonly pending: boolean };

/** Memory errors. `volatile` counts since the driver was loaded, `aggregate` over the life of the GPU. */
export type EccErrors = {
  readonly volatileCorrected: number | null;
  readonly volatileUncorrected: number | null;
  readonly aggregateCorrected: number | null;
  readonly aggregateUncorrected: number | null;
};

/** The errors of the static memory of a GPU: caches, registers and the like. */
export type SramEccErrors = {
  readonly volatileCorrected: number;
  readonly volatileUncorrectedParity: number;
  readonly volatileUncorrectedSecDed: number;
  readonly aggregateCorrected: number;
  readonly aggregateUncorrectedParity: number;
  readonly aggregateUncorrectedSecDed: number;
  /** Where the uncorrected ones were, over the life of the GPU. */
  readonly aggregateUncorrectedIn: {
    readonly l2: number;
    readonly sm: number;
    readonly pcie: number;
    readonly microcontroller: number;
    readonly other: number;
  };
  /** There were so many that the GPU needs service. */
  readonly thresholdExceeded: boolean;
};

/** A place in the static memory that had uncorrected errors. */
export type SramErrorPlace = {
  readonly unit: number;
  readonly location: number;
  readonly sublocation: number;
  readonly extendedLocation: number;
  readonly address: number;
  /** Found by parity; else by an error-correcting code. */
  readonly isParity: boolean;
  readonly count: number;
};

/** The pages of memory that are not used any more, by what was wrong with them. Null: not told. */
export type RetiredPages = {
  readonly singleBit: readonly RetiredPage[] | null;
  readonly doubleBit: readonly RetiredPage[] | null;
};

/** A page of memory that is not used any more. */
export type RetiredPage = {
  readonly address: number;
  /** As the driver gives it; NVML does not say in what unit. Null: the driver is too old (before 418). */
  readonly timestamp: number | null;
};

/** Rows of memory that were replaced by spare ones. */
export type RemappedRows = {
  readonly correctable: number;
  readonly uncorrectable: number;
  /** A row waits for the next reset to be replaced. */
  readonly pending: boolean;
  /** A replacement failed: the GPU needs service. */
  readonly failure: boolean;
  /** Replacements that are not in force any more. Null: the driver does not tell. */
  readonly inactive: { readonly correctable: number; readonly uncorrectable: number } | null;
};

/** The banks of memory, by how many spare rows they have left. */
export type RowRemapperHistogram = {
  /** Banks with all of their spare rows. */
  readonly max: number;
  readonly high: number;
  readonly partial: number;
  readonly low: number;
  /** Banks with none left. */
  readonly none: number;
};

/** Banks of memory that were replaced by spare ones; on GPUs that have these in place of rows. */
export type BankRemapping = {
  readonly active: number;
  readonly inactive: number;
  /** A bank waits for the next reset to be replaced. */
  readonly pending: boolean;
  /** Groups with all of their spares, and with none left. */
  readonly spareGroups: { readonly max: number; readonly none: number };
};

/** Repairs that wait for the next reset. */
export type PendingRepairs = { readonly channel: boolean; readonly tpc: boolean };

/** The memory errors of a GPU, and what was done about them. */
export interface EccMetrics {
  readonly eccMode: EccMode;
  readonly defaultEccMode: boolean;
  readonly eccErrors: EccErrors;
  readonly sramEccErrors: SramEccErrors;
  readonly sramErrorPlaces: readonly SramErrorPlace[];
  readonly retiredPages: RetiredPages;
  readonly isPageRetirementPending: boolean;
  readonly remappedRows: RemappedRows;
  readonly rowRemapperHistogram: RowRemapperHistogram;
  readonly bankRemapping: BankRemapping;
  readonly pendingRepairs: PendingRepairs;
  readonly hasUnrepairableMemory: boolean;
}

const { CORRECTED, UNCORRECTED } = MemoryErrorType;
const { VOLATILE_ECC, AGGREGATE_ECC } = EccCounterType;

const total = (type: MemoryErrorType, counter: EccCounterType) =>
  reading(call('deviceGetTotalEccErrors', [type, counter]));

const retired = (cause: PageRetirementCause) =>
  reading<readonly RetiredPage[]>(
    call('deviceGetRetiredPages_v2', [cause], ({ addresses, timestamps }) =>
      addresses.map((address, i) => ({ address, timestamp: timestamps[i] ?? null })),
    ),
    call('deviceGetRetiredPages', [cause], (addresses) =>
      addresses.map((address) => ({ address, timestamp: null })),
    ),
  );

export const ecc: ReadingsOf<EccMetrics> = {
  eccMode: reading(
    call('deviceGetEccMode', [], ({ current, pending }) => ({
      current: current === 1,
      pending: pending === 1,
    })),
  ),
  defaultEccMode: reading(call('deviceGetDefaultEccMode', [], (mode) => mode === 1)),
  eccErrors: group({
    volatileCorrected: total(CORRECTED, VOLATILE_ECC),
    volatileUncorrected: total(UNCORRECTED, VOLATILE_ECC),
    aggregateCorrected: total(CORRECTED, AGGREGATE_ECC),
    aggregateUncorrected: total(UNCORRECTED, AGGREGATE_ECC),
  }),
  sramEccErrors: reading(call('deviceGetSramEccErrorStatus', [], sramErrors)),
  sramErrorPlaces: reading(
    call('deviceGetSramUniqueUncorrectedEccErrorCounts', [], ({ entries }) =>
      entries.map(({ extlocation, isParity, ...place }) => ({
        ...place,
        extendedLocation: extlocation,
        isParity: isParity !== 0,
      })),
    ),
  ),
  retiredPages: group({
    singleBit: retired(PageRetirementCause.MULTIPLE_SINGLE_BIT_ECC_ERRORS),
    doubleBit: retired(PageRetirementCause.DOUBLE_BIT_ECC_ERROR),
  }),
  isPageRetirementPending: reading(
    call('deviceGetRetiredPagesPendingStatus', [], (pending) => pending === 1),
  ),
  remappedRows: reading<RemappedRows>(
    call('deviceGetRemappedRows_v2', [], (rows) => ({
      correctable: rows.corrActiveRemaps,
      uncorrectable: rows.uncActiveRemaps,
      pending: rows.bPending !== 0,
      failure: rows.bFailureOccurred !== 0,
      inactive: { correctable: rows.corrInactiveRemaps, uncorrectable: rows.uncInactiveRemaps },
    })),
    // Drivers before 595.
    call('deviceGetRemappedRows', [], ({ corrRows, uncRows, isPending, failureOccurred }) => ({
      correctable: corrRows,
      uncorrectable: uncRows,
      pending: isPending !== 0,
      failure: failureOccurred !== 0,
      inactive: null,
    })),
  ),
  rowRemapperHistogram: reading(
    call('deviceGetRowRemapperHistogram', [], ({ max, high, partial, low, none }) => ({
      max,
      high,
      partial,
      low,
      none,
    })),
  ),
  bankRemapping: reading(
    call(
      'deviceGetBankRemapperStatus_v1',
      [],
      ({ activeRemappings, inactiveRemappings, bPending, histogram }) => ({
        active: activeRemappings,
        inactive: inactiveRemappings,
        pending: bPending !== 0,
        spareGroups: { max: histogram.maxSpareGroupCount, none: histogram.noSpareGroupCount },
      }),
    ),
  ),
  pendingRepairs: reading(
    call('deviceGetRepairStatus', [], ({ bChannelRepairPending, bTpcRepairPending }) => ({
      channel: bChannelRepairPending !== 0,
      tpc: bTpcRepairPending !== 0,
    })),
  ),
  hasUnrepairableMemory: reading(
    call('deviceGetUnrepairableMemoryFlag_v1', [], ({ bUnrepairableMemory }) => bUnrepairableMemory !== 0),
  ),
};

function sramErrors(out: EccSramErrorStatus_v1): SramEccErrors {
  return {
    volatileCorrected: out.volatileCor,
    volatileUncorrectedParity: out.volatileUncParity,
    volatileUncorrectedSecDed: out.volatileUncSecDed,
    aggregateCorrected: out.aggregateCor,
    aggregateUncorrectedParity: out.aggregateUncParity,
    aggregateUncorrectedSecDed: out.aggregateUncSecDed,
    aggregateUncorrectedIn: {
      l2: out.aggregateUncBucketL2,
      sm: out.aggregateUncBucketSm,
      pcie: out.aggregateUncBucketPcie,
      microcontroller: out.aggregateUncBucketMcu,
      other: out.aggregateUncBucketOther,
    },
    thresholdExceeded: out.bThresholdExceeded !== 0,
  };
}

import { FieldId } from '../raw/enums.ts';
import { call, field, reading, type Reading, type ReadingsOf } from './reading.ts';

/** The memory of a GPU or MIG device, in bytes. */
export type MemoryInfo = {
  readonly total: number;
  readonly free: number;
  /** In use by processes. Where `reserved` is null (drivers before 510) this includes what the driver keeps to itself. */
  readonly used: number;
  /** Kept by the driver and its firmware. Null: the driver is too old to tell it apart from `used`. */
  readonly reserved: number | null;
};

/** The window onto the GPU's memory that the processor maps, in bytes. */
export type Bar1MemoryInfo = { readonly total: number; readonly free: number; readonly used: number };

/** The memory of a GPU. */
export interface MemoryMetrics {
  readonly memory: MemoryInfo;
  readonly bar1Memory: Bar1MemoryInfo;
  readonly memoryBusWidth: number;
  readonly memoryTemperature: number;
}

export const memoryInfo: Reading<MemoryInfo> = reading<MemoryInfo>(
  // Parts that share the processor's memory may answer, and say that there is none.
  call('deviceGetMemoryInfo_v2', [], (info): MemoryInfo | null => (info.total === 0 ? null : info)),
  // Drivers before 510, and any that refuses the newer struct.
  call('deviceGetMemoryInfo', [], ({ total, free, used }): MemoryInfo | null =>
    total === 0 ? null : { total, free, used, reserved: null },
  ),
);

export const bar1MemoryInfo: Reading<Bar1MemoryInfo> = reading(
  call('deviceGetBAR1MemoryInfo', [], ({ bar1Total, bar1Free, bar1Used }) => ({
    total: bar1Total,
    free: bar1Free,
    used: bar1Used,
  })),
);

export const memory: ReadingsOf<MemoryMetrics> = {
  memory: memoryInfo,
  bar1Memory: bar1MemoryInfo,
  memoryBusWidth: reading(call('deviceGetMemoryBusWidth', [])),
  memoryTemperature: reading(field(FieldId.DEV_MEMORY_TEMP)),
};

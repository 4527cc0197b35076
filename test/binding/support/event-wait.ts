import type { EventWaitOptions } from '../../../src/nvml/event-wait.ts';
import type { Raw } from '../../../src/nvml/raw.ts';
import { row } from '../../../src/nvml/raw/rows.ts';

/** A wait for the events of a new set, of which nothing is read. */
export function unread(raw: Raw, library: number, sliceMs: number): EventWaitOptions<null> {
  return {
    library,
    waitRow: row.EventSetWait_v2,
    freeRow: row.EventSetFree,
    set: raw.eventSetCreate(),
    capacity: 4,
    sliceMs,
    read: () => null,
  };
}

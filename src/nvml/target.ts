import type { PreparedCalls } from './raw/functions.ts';
import type { DeviceHandle } from './raw/structs.ts';
import type { Steps } from './steps.ts';

/** What calls are made on: its handle now, and how a new one is had when the driver has forgotten it. */
export interface Handled<H> {
  readonly prepare: PreparedCalls;
  readonly handle: H;
  /** Looks it up again by what identifies it. True: it has another handle now. */
  lookUp(): Steps<boolean>;
}

/** The device that readings are made of. */
export interface Target extends Handled<DeviceHandle> {
  readonly driverVersion: string;
  readonly deadlineMs: number;
  /** Changes with the handle. */
  readonly generation: number;
}

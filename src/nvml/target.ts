import type { PreparedCalls } from './raw/functions.ts';
import type { DeviceHandle } from './raw/structs.ts';
import type { Steps } from './steps.ts';

/** The device that readings are made of: its handle now, and how a new one is had when the driver has forgotten it. */
export interface Target {
  readonly prepare: PreparedCalls;
  readonly driverVersion: string;
  readonly deadlineMs: number;
  readonly handle: DeviceHandle;
  /** Changes with the handle. */
  readonly generation: number;
  /** Looks the device up again by what identifies it. True: it has another handle now. */
  lookUp(): Steps<boolean>;
}

import { isNotFound, NvmlError, NvmlTimeoutError } from './errors.ts';
import { Return } from './raw/enums.ts';
import type { DeviceHandle } from './raw/structs.ts';
import type { Session } from './session.ts';
import { ask, type Steps } from './steps.ts';
import type { Target } from './target.ts';

/** A GPU or MIG device as readings see it: found by its UUID, reached by the handle that it has now. */
export class Gpu implements Target {
  /** How often a device, any one, had to be reached in another way. */
  static changes = 0;
  readonly uuid: string;
  readonly session: Session;
  readonly deadlineMs: number;
  index: number;
  handle: DeviceHandle;
  generation = 0;

  constructor(session: Session, uuid: string, handle: DeviceHandle, index: number) {
    this.session = session;
    this.deadlineMs = session.deadlineMs;
    this.uuid = uuid;
    this.handle = handle;
    this.index = index;
  }

  get prepare(): Session['prepare'] {
    return this.session.prepare;
  }

  get driverVersion(): string {
    return this.session.driverVersion;
  }

  /** Lets calls be prepared anew: the session has another library. */
  forget(): void {
    this.generation++;
    Gpu.changes++;
  }

  /** Takes the handle that the driver gave for this device now. True: it is another one. */
  adopt(handle: DeviceHandle): boolean {
    if (handle === this.handle) return false;
    this.handle = handle;
    this.generation++;
    Gpu.changes++;
    return true;
  }

  *lookUp(): Steps<boolean> {
    try {
      return this.adopt(yield* ask(this.prepare.deviceGetHandleByUUID(this.uuid)));
    } catch (error) {
      if (isNotFound(error)) throw gone(this.uuid);
      // What the caller asked for has the better error.
      if (error instanceof NvmlError || error instanceof NvmlTimeoutError) return false;
      throw error;
    }
  }
}

function gone(uuid: string): NvmlError {
  const why = uuid.startsWith('MIG-')
    ? 'its instance was destroyed, or MIG mode was switched off'
    : 'it was removed, or has another UUID since the machine was moved';
  return new NvmlError(
    Return.ERROR_NOT_FOUND,
    'nvmlDeviceGetHandleByUUID',
    `${uuid} is not there any more: ${why}; list the devices again`,
  );
}

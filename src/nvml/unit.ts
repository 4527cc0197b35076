import { isNotFound, isUnsupported, NvmlError } from './errors.ts';
import type { Device } from './device.ts';
import { nameIn } from './names.ts';
import { normalisePciBusId } from './pci-address.ts';
import { Return } from './raw/enums.ts';
import type { UnitHandle } from './raw/structs.ts';
import type { Session } from './session.ts';
import { ask, runNow, type Steps } from './steps.ts';

/** What a unit is. */
export type UnitInfo = {
  readonly name: string;
  readonly id: string;
  readonly serial: string;
  readonly firmwareVersion: string;
};

export const LED_COLORS = ['green', 'amber'] as const;
/** The light at the front of a unit: amber says that somebody should look (`nvmlLedColor_t`). */
export type LedColor = (typeof LED_COLORS)[number];

/** The light of a unit, and why it is amber. */
export type UnitLed = { readonly color: LedColor | number; readonly cause: string };

/** The power supply of a unit. */
export type UnitPowerSupply = {
  /** As the unit says it, for example `Normal`. */
  readonly state: string;
  /** In A. */
  readonly current: number;
  /** In V. */
  readonly voltage: number;
  /** In W. */
  readonly power: number;
};

/** A fan of a unit. */
export type UnitFan = { readonly rpm: number; readonly state: 'normal' | 'failed' | number };

/** The temperatures of a unit in °C. Null: not measured. */
export type UnitTemperatures = {
  readonly intake: number | null;
  readonly exhaust: number | null;
  readonly board: number | null;
};

/** A GPU that the driver leaves alone, as its module's options say. */
export type ExcludedDevice = { readonly uuid: string; readonly busId: string };

const FAN_STATES = ['normal', 'failed'] as const;
const INTAKE = 0;
const EXHAUST = 1;
const BOARD = 2;

/** An S-class computer: a case of GPUs with a light, a power supply and fans of its own. Null: this unit does not tell. */
export class Unit {
  /** Its place in the driver's list (`nvmlUnitGetHandleByIndex`). */
  readonly index: number;
  /** Its handle, for `nvml.raw` (`nvmlUnit_t`). */
  readonly handle: UnitHandle;
  readonly #session: Session;

  /** Made by {@link Nvml.units}; a program does not make them. */
  constructor(session: Session, handle: UnitHandle, index: number) {
    this.#session = session;
    this.handle = handle;
    this.index = index;
  }

  /**
   * What it is (`nvmlUnitGetUnitInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].info()?.name); // -> NVIDIA Tesla S2050
   * ```
   */
  info(): UnitInfo | null {
    return this.#run(ask(this.#session.prepare.unitGetUnitInfo(this.handle)));
  }

  /**
   * The light at its front (`nvmlUnitGetLedState`). Null: it has none.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].led()?.color); // -> green
   * ```
   */
  led(): UnitLed | null {
    const led = this.#run(ask(this.#session.prepare.unitGetLedState(this.handle)));
    return led === null ? null : { color: nameIn(LED_COLORS)(led.color), cause: led.cause };
  }

  /**
   * Sets the light at its front, until it is set again (`nvmlUnitSetLedState`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others; RangeError for an unknown color.
   *
   * @example
   * ```ts
   * // on s-class-unit, as root
   * const [unit] = nvml.units();
   * unit.setLed('amber');
   * console.log(unit.led()?.color); // -> amber
   * ```
   */
  setLed(color: LedColor): void {
    const number = LED_COLORS.indexOf(color);
    if (number < 0)
      throw new RangeError(`The light of a unit is ${LED_COLORS.join(' or ')}; it was '${color}'.`);
    runNow(ask(this.#session.prepare.unitSetLedState(this.handle, number)));
  }

  /**
   * Its power supply: current in A, voltage in V, power in W (`nvmlUnitGetPsuInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].powerSupply()?.state); // -> Normal
   * ```
   */
  powerSupply(): UnitPowerSupply | null {
    return this.#run(ask(this.#session.prepare.unitGetPsuInfo(this.handle)));
  }

  /**
   * Its temperatures in °C (`nvmlUnitGetTemperature`). A member that is null is not measured.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].temperatures()); // -> { intake: 24, exhaust: 42, board: 33 }
   * ```
   */
  temperatures(): UnitTemperatures {
    const at = (place: number) => this.#run(temperatureAt(this.#session, this.handle, place));
    return { intake: at(INTAKE), exhaust: at(EXHAUST), board: at(BOARD) };
  }

  /**
   * Its fans, in revolutions per minute (`nvmlUnitGetFanSpeedInfo`). Null: not told.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].fans()?.[0]); // -> { rpm: 4320, state: 'normal' }
   * ```
   */
  fans(): UnitFan[] | null {
    const speeds = this.#run(ask(this.#session.prepare.unitGetFanSpeedInfo(this.handle)));
    return speeds?.fans.map(({ speed, state }) => ({ rpm: speed, state: nameIn(FAN_STATES)(state) })) ?? null;
  }

  /**
   * The GPUs in it (`nvmlUnitGetDevices`).
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].devices().map(({ index }) => index)); // -> [ 0, 1 ]
   * ```
   */
  devices(): Device[] {
    return this.#run(devicesIn(this.#session, this.handle)) ?? [];
  }

  #run<T>(steps: Steps<T>): T | null {
    try {
      return runNow(steps);
    } catch (error) {
      if (isUnsupported(error)) return null;
      throw error;
    }
  }
}

function* temperatureAt(session: Session, unit: UnitHandle, place: number): Steps<number | null> {
  try {
    return yield* ask(session.prepare.unitGetTemperature(unit, place));
  } catch (error) {
    // Not every unit has every sensor.
    if (error instanceof NvmlError && error.status === Return.ERROR_INVALID_ARGUMENT) return null;
    throw error;
  }
}

function* devicesIn(session: Session, unit: UnitHandle): Steps<Device[]> {
  const found: Device[] = [];
  for (const handle of yield* ask(session.prepare.unitGetDevices(unit))) {
    found.push(yield* session.byUuid(yield* ask(session.prepare.deviceGetUUID(handle))));
  }
  return found;
}

/** The units of this computer (`nvmlUnitGetCount`, `nvmlUnitGetHandleByIndex`). */
export function* unitsOf(session: Session): Steps<Unit[]> {
  const units: Unit[] = [];
  try {
    const count = yield* ask(session.prepare.unitGetCount());
    for (let index = 0; index < count; index++) {
      units.push(new Unit(session, yield* ask(session.prepare.unitGetHandleByIndex(index)), index));
    }
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
  return units;
}

/** The GPUs that the driver leaves alone (`nvmlGetExcludedDeviceCount`, `nvmlGetExcludedDeviceInfoByIndex`). */
export function* excludedDevicesOf(session: Session): Steps<ExcludedDevice[]> {
  const excluded: ExcludedDevice[] = [];
  try {
    const count = yield* ask(session.prepare.getExcludedDeviceCount());
    for (let index = 0; index < count; index++) {
      const { uuid, pciInfo } = yield* ask(session.prepare.getExcludedDeviceInfoByIndex(index));
      excluded.push({ uuid, busId: normalisePciBusId(pciInfo.busId) ?? pciInfo.busId });
    }
  } catch (error) {
    if (!isUnsupported(error) && !isNotFound(error)) throw error;
  }
  return excluded;
}

import { numberOf, on, orNull } from './actions/action.ts';
import type { Device } from './device.ts';
import { isNotFound, isUnsupported, NvmlError } from './errors.ts';
import { nameIn } from './names.ts';
import { normalisePciBusId } from './pci-address.ts';
import { promisedSteps, type PromisedSteps } from './promised-steps.ts';
import { Return } from './raw/enums.ts';
import type { PreparedCalls } from './raw/functions.ts';
import type { UnitHandle } from './raw/structs.ts';
import type { Session } from './session.ts';
import { ask, runNow, type Steps } from './steps.ts';
import type { Handled } from './target.ts';
import { showAs } from './shown.ts';

/** What a unit is. */
export type UnitInfo = {
  readonly name: string;
  readonly id: string;
  readonly serial: string;
  readonly firmwareVersion: string;
};

/** Every {@link LedColor}. */
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

/** A unit as calls see it: found by its place, reached by the handle that it has now. */
class UnitPlace implements Handled<UnitHandle> {
  readonly session: Session;
  readonly index: number;
  handle: UnitHandle;

  constructor(session: Session, index: number, handle: UnitHandle) {
    this.session = session;
    this.index = index;
    this.handle = handle;
  }

  get prepare(): PreparedCalls {
    return this.session.prepare;
  }

  *lookUp(): Steps<boolean> {
    const before = this.handle;
    this.handle = yield* ask(this.prepare.unitGetHandleByIndex(this.index));
    return this.handle !== before;
  }
}

const actions: {
  info: typeof info;
  led: typeof led;
  setLed: typeof setLed;
  powerSupply: typeof powerSupply;
  temperatures: typeof temperatures;
  fans: typeof fans;
  devices: typeof devices;
} = { info, led, setLed, powerSupply, temperatures, fans, devices };

/** The members of {@link Unit} as promises. */
export type AsyncUnit = PromisedSteps<UnitPlace, typeof actions>;

/** An S-class computer: a case of GPUs with a light, a power supply and fans of its own. Null: this unit does not tell. */
export class Unit {
  /**
   * Its place in the driver's list (`nvmlUnitGetHandleByIndex`).
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units().map(({ index }) => index)); // -> [ 0 ]
   * ```
   */
  readonly index: number;
  /**
   * The same members as promises: on a thread of their own, with the deadline of {@link Nvml.open}.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * const [unit] = await nvml.async.units();
   * const [led, temperatures] = await Promise.all([unit.async.led(), unit.async.temperatures()]);
   * console.log(led?.color, temperatures.intake); // -> green 24
   * ```
   */
  readonly async: AsyncUnit;
  readonly #place: UnitPlace;

  /** Made by {@link Nvml.units}; a program does not make them. */
  constructor(session: Session, handle: UnitHandle, index: number) {
    this.index = index;
    this.#place = new UnitPlace(session, index, handle);
    this.async = promisedSteps(actions, this.#place, session.deadlineMs);
  }

  /**
   * Its handle now, for `nvml.raw` (`nvmlUnit_t`).
   *
   * @example
   * ```ts
   * // on s-class-unit
   * const [unit] = nvml.units();
   * console.log(nvml.raw.unitGetTemperature(unit.handle, 0)); // -> 24
   * ```
   */
  get handle(): UnitHandle {
    return this.#place.handle;
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
    return runNow(info(this.#place));
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
    return runNow(led(this.#place));
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
    runNow(setLed(this.#place, color));
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
    return runNow(powerSupply(this.#place));
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
    return runNow(temperatures(this.#place));
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
    return runNow(fans(this.#place));
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
    return runNow(devices(this.#place));
  }
}

showAs(Unit, ({ index }) => ({ index }));

function info(unit: UnitPlace): Steps<UnitInfo | null> {
  return orNull(on(unit, (prepare, handle) => prepare.unitGetUnitInfo(handle)));
}

function* led(unit: UnitPlace): Steps<UnitLed | null> {
  const told = yield* orNull(on(unit, (prepare, handle) => prepare.unitGetLedState(handle)));
  return told === null ? null : { color: nameIn(LED_COLORS)(told.color), cause: told.cause };
}

function* setLed(unit: UnitPlace, color: LedColor): Steps<void> {
  const number = numberOf('The light of a unit', LED_COLORS, color);
  yield* on(unit, (prepare, handle) => prepare.unitSetLedState(handle, number));
}

function powerSupply(unit: UnitPlace): Steps<UnitPowerSupply | null> {
  return orNull(on(unit, (prepare, handle) => prepare.unitGetPsuInfo(handle)));
}

function* temperatures(unit: UnitPlace): Steps<UnitTemperatures> {
  return {
    intake: yield* temperatureAt(unit, INTAKE),
    exhaust: yield* temperatureAt(unit, EXHAUST),
    board: yield* temperatureAt(unit, BOARD),
  };
}

function* temperatureAt(unit: UnitPlace, place: number): Steps<number | null> {
  try {
    return yield* orNull(on(unit, (prepare, handle) => prepare.unitGetTemperature(handle, place)));
  } catch (error) {
    // Not every unit has every sensor.
    if (error instanceof NvmlError && error.status === Return.ERROR_INVALID_ARGUMENT) return null;
    throw error;
  }
}

function* fans(unit: UnitPlace): Steps<UnitFan[] | null> {
  const speeds = yield* orNull(on(unit, (prepare, handle) => prepare.unitGetFanSpeedInfo(handle)));
  return speeds?.fans.map(({ speed, state }) => ({ rpm: speed, state: nameIn(FAN_STATES)(state) })) ?? null;
}

function* devices(unit: UnitPlace): Steps<Device[]> {
  const handles = yield* orNull(on(unit, (prepare, handle) => prepare.unitGetDevices(handle)));
  const found: Device[] = [];
  for (const handle of handles ?? []) {
    found.push(yield* unit.session.byUuid(yield* ask(unit.prepare.deviceGetUUID(handle))));
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

import { nameIn } from '../names.ts';
import { FieldId, TemperatureSensors, TemperatureThresholds as Threshold } from '../raw/enums.ts';
import { call, field, group, reading, type ReadingsOf } from './reading.ts';

/** The temperatures at which something happens, in °C. Null: this GPU has no such threshold. */
export type TemperatureThresholds = {
  /** The GPU turns itself off. */
  readonly shutdown: number | null;
  /** The GPU slows itself down. */
  readonly slowdown: number | null;
  /** The highest at which its memory should run. */
  readonly memoryMax: number | null;
  /** The highest at which it should run. */
  readonly gpuMax: number | null;
  readonly acousticMin: number | null;
  readonly acousticCurrent: number | null;
  readonly acousticMax: number | null;
};

/**
 * How far below the limit of the GPU something happens, in °C: the form that the thresholds have from Ada on. Negative:
 * above the limit. Null: this GPU has no such threshold.
 */
export type TemperatureMargins = {
  readonly shutdown: number | null;
  readonly slowdown: number | null;
  readonly memoryMax: number | null;
  readonly gpuMax: number | null;
};

const SENSOR_TARGETS = new Map<number, SensorTarget>([
  [0, 'none'],
  [1, 'gpu'],
  [2, 'memory'],
  [4, 'power-supply'],
  [8, 'board'],
  [9, 'vcd-board'],
  [10, 'vcd-inlet'],
  [11, 'vcd-outlet'],
  [15, 'all'],
]);
/** What a temperature sensor measures (`nvmlThermalTarget_t`). */
export type SensorTarget =
  'none' | 'gpu' | 'memory' | 'power-supply' | 'board' | 'vcd-board' | 'vcd-inlet' | 'vcd-outlet' | 'all';

/** Every {@link SensorController}. */
export const SENSOR_CONTROLLERS = [
  'none',
  'gpu-internal',
  'adm1032',
  'adt7461',
  'max6649',
  'max1617',
  'lm99',
  'lm89',
  'lm64',
  'g781',
  'adt7473',
  'sbmax6649',
  'vbios-event',
  'os',
  'nvsyscon-canoas',
  'nvsyscon-e551',
  'max6649r',
  'adt7473s',
] as const;
/** What reads a temperature sensor (`nvmlThermalController_t`). */
export type SensorController = (typeof SENSOR_CONTROLLERS)[number];

/** A temperature sensor of a board; temperatures in °C. */
export type TemperatureSensor = {
  readonly target: SensorTarget | number;
  readonly controller: SensorController | number;
  readonly current: number;
  readonly min: number;
  readonly max: number;
};

/** How warm a GPU is. */
export interface ThermalMetrics {
  readonly temperature: number;
  readonly temperatureMargin: number;
  readonly temperatureThresholds: TemperatureThresholds;
  readonly temperatureMargins: TemperatureMargins;
  readonly temperatureSensors: readonly TemperatureSensor[];
}

const threshold = (type: Threshold) => reading(call('deviceGetTemperatureThreshold', [type]));
const controller = nameIn(SENSOR_CONTROLLERS);
const ALL_SENSORS = 15;
const UNKNOWN = 0xffffffff;

export const thermal: ReadingsOf<ThermalMetrics> = {
  temperature: reading(
    // Deprecated since 570, and still in every driver; it answers the same number through a smaller call.
    call('deviceGetTemperature', [TemperatureSensors.GPU]),
    // For a driver that has dropped the first.
    call('deviceGetTemperatureV', [{ sensorType: TemperatureSensors.GPU }], (out) => out.temperature),
  ),
  temperatureMargin: reading(
    call('deviceGetMarginTemperature', [], ({ marginTemperature }) => marginTemperature),
  ),
  temperatureThresholds: group({
    shutdown: threshold(Threshold.SHUTDOWN),
    slowdown: threshold(Threshold.SLOWDOWN),
    memoryMax: threshold(Threshold.MEM_MAX),
    gpuMax: threshold(Threshold.GPU_MAX),
    acousticMin: threshold(Threshold.ACOUSTIC_MIN),
    acousticCurrent: threshold(Threshold.ACOUSTIC_CURR),
    acousticMax: threshold(Threshold.ACOUSTIC_MAX),
  }),
  temperatureMargins: group({
    shutdown: reading(field(FieldId.DEV_TEMPERATURE_SHUTDOWN_TLIMIT)),
    slowdown: reading(field(FieldId.DEV_TEMPERATURE_SLOWDOWN_TLIMIT)),
    memoryMax: reading(field(FieldId.DEV_TEMPERATURE_MEM_MAX_TLIMIT)),
    gpuMax: reading(field(FieldId.DEV_TEMPERATURE_GPU_MAX_TLIMIT)),
  }),
  temperatureSensors: reading(
    call('deviceGetThermalSettings', [ALL_SENSORS], ({ sensor }) =>
      sensor.map((out) => ({
        target: SENSOR_TARGETS.get(out.target) ?? out.target,
        controller: out.controller === UNKNOWN ? UNKNOWN : controller(out.controller),
        current: out.currentTemp,
        min: out.defaultMinTemp,
        max: out.defaultMaxTemp,
      })),
    ),
  ),
};

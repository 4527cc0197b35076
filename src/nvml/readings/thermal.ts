import { call, group, reading, type Reading, type Group } from './reading.ts';

const GPU_SENSOR = 0;

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

export const temperature: Reading<number> = reading(
  // Deprecated since 570, and still in every driver; it answers the same number through a smaller call.
  call('deviceGetTemperature', [GPU_SENSOR]),
  // For a driver that has dropped the first.
  call('deviceGetTemperatureV', [{ sensorType: GPU_SENSOR }], (out) => out.temperature),
);

const threshold = (type: number) => reading(call('deviceGetTemperatureThreshold', [type]));

export const temperatureThresholds: Group<TemperatureThresholds> = group({
  shutdown: threshold(0),
  slowdown: threshold(1),
  memoryMax: threshold(2),
  gpuMax: threshold(3),
  acousticMin: threshold(4),
  acousticCurrent: threshold(5),
  acousticMax: threshold(6),
});

export const fanCount: Reading<number> = reading(call('deviceGetNumFans', []));

/** The speed of one fan, in percent of its highest; it may pass 100. */
export function fanSpeedOf(fan: number): Reading<number> {
  return fan === 0
    ? // Drivers before 418 know one fan only.
      reading<number>(call('deviceGetFanSpeed_v2', [0]), call('deviceGetFanSpeed', []))
    : reading<number>(call('deviceGetFanSpeed_v2', [fan]));
}

export const fanSpeed: Reading<number> = fanSpeedOf(0);

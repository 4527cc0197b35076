import { isNotFound, NvmlError } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { Return, TemperatureThresholds as Threshold } from '../raw/enums.ts';
import {
  coolerOf,
  FAN_POLICIES,
  fanOf,
  fans as fanReadings,
  type Cooler,
  type Fan,
  type FanPolicy,
} from '../readings/fans.ts';
import { thermal } from '../readings/thermal.ts';
import type { Steps } from '../steps.ts';
import { checkRange, numberOf, on, read } from './action.ts';

const ACOUSTIC = Threshold.ACOUSTIC_CURR;

export function* setAcousticThreshold(gpu: Gpu, celsius: number): Steps<void> {
  const { acousticMin: min, acousticMax: max } = (yield* read(gpu, thermal.temperatureThresholds)) ?? {
    acousticMin: null,
    acousticMax: null,
  };
  const range = min === null || max === null ? null : { min, max };
  checkRange('The acoustic threshold', celsius, range, '°C');
  yield* on(gpu, (prepare, handle) => prepare.deviceSetTemperatureThreshold(handle, ACOUSTIC, celsius));
}

export function* fans(gpu: Gpu): Steps<Fan[] | null> {
  const count = yield* read(gpu, fanReadings.fanCount);
  if (count === null || count === 0) return null;
  const found: Fan[] = [];
  for (let fan = 0; fan < count; fan++) {
    const one = yield* read(gpu, fanOf(fan));
    if (one !== null) found.push(one);
  }
  return found;
}

export function* fanSpeeds(gpu: Gpu): Steps<(number | null)[] | null> {
  return (yield* fans(gpu))?.map(({ percent }) => percent) ?? null;
}

export function* coolers(gpu: Gpu): Steps<Cooler[] | null> {
  const found: Cooler[] = [];
  for (;;) {
    try {
      const cooler = yield* read(gpu, coolerOf(found.length));
      if (cooler === null) return found.length === 0 ? null : found;
      found.push(cooler);
    } catch (error) {
      if (isPastTheLast(error)) return found.length === 0 ? null : found;
      throw error;
    }
  }
}

function isPastTheLast(error: unknown): boolean {
  return isNotFound(error) || (error instanceof NvmlError && error.status === Return.ERROR_INVALID_ARGUMENT);
}

function* checkFan(gpu: Gpu, fan: number): Steps<void> {
  const count = yield* read(gpu, fanReadings.fanCount);
  if (count !== null && count > 0) checkRange('A fan', fan, { min: 0, max: count - 1 }, '(its place)');
}

export function* setFanSpeed(gpu: Gpu, fan: number, percent: number): Steps<void> {
  yield* checkFan(gpu, fan);
  checkRange('The speed of a fan', percent, yield* read(gpu, fanReadings.fanSpeedRange), '%');
  yield* on(gpu, (prepare, handle) => prepare.deviceSetFanSpeed_v2(handle, fan, percent));
}

export function* resetFanSpeed(gpu: Gpu, fan: number): Steps<void> {
  yield* checkFan(gpu, fan);
  yield* on(gpu, (prepare, handle) => prepare.deviceSetDefaultFanSpeed_v2(handle, fan));
}

export function* setFanPolicy(gpu: Gpu, fan: number, policy: FanPolicy): Steps<void> {
  const number = numberOf('A fan policy', FAN_POLICIES, policy);
  yield* checkFan(gpu, fan);
  yield* on(gpu, (prepare, handle) => prepare.deviceSetFanControlPolicy(handle, fan, number));
}

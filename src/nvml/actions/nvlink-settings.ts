import { fields } from './fields.ts';
import type { Gpu } from '../gpu.ts';
import { NvlinkLowPowerThreshold as Threshold } from '../raw/enums.ts';
import type { NvlinkFirmwareInfo } from '../raw/structs.ts';
import { call, reading } from '../readings/reading.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on, orNull, read } from './action.ts';

/** How much bandwidth the links use, by NVML's number. */
export type NvLinkBandwidthMode = { readonly mode: number; readonly isBest: boolean };

/** A program that runs in the links. */
export type NvLinkFirmware = {
  readonly type: 'mse' | 'netir' | 'netir-uphy' | 'netir-cln' | 'netir-dln' | number;
  readonly version: string;
};

/** What holds for all links of a GPU. */
export type NvLinkInfo = {
  /** NVLink is encrypted. */
  readonly isEncrypted: boolean;
  /** The GPU was told that the keys are set up. Null: the driver is too old to tell (before 615). */
  readonly isEncryptionReady: boolean | null;
  /** Null: the driver is too old to tell (before 580). */
  readonly firmware: readonly NvLinkFirmware[] | null;
};

/** When idle links save power. Null: not told. */
export type NvLinkLowPower = {
  /** The time without traffic after which they do, in units of `unitUs`. */
  readonly threshold: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unitUs: number | null;
  readonly isSupported: boolean | null;
};

const FIRMWARE = ['', 'mse', 'netir', 'netir-uphy', 'netir-cln', 'netir-dln'] as const;

function firmwareOf({ firmwareVersion }: NvlinkFirmwareInfo): NvLinkFirmware[] {
  return firmwareVersion.map(({ ucodeType, major, minor, subMinor }) => ({
    type: (FIRMWARE[ucodeType] ?? '') === '' ? ucodeType : (FIRMWARE[ucodeType] as 'mse'),
    version: `${major}.${minor}.${subMinor}`,
  }));
}

export function info(gpu: Gpu): Steps<NvLinkInfo | null> {
  const newest = call('deviceGetNvLinkInfo_v3', [], (out) => ({
    isEncrypted: out.isNvleEnabled !== 0,
    isEncryptionReady: out.isNvleReady !== 0,
    firmware: firmwareOf(out.firmwareInfo),
  }));
  // Drivers before 615.
  const older = call('deviceGetNvLinkInfo', [], (out) => ({
    isEncrypted: out.isNvleEnabled !== 0,
    isEncryptionReady: null,
    firmware: out.firmwareInfo === null ? null : firmwareOf(out.firmwareInfo),
  }));
  return read(gpu, reading<NvLinkInfo>(newest, older));
}

export function* bandwidthMode(gpu: Gpu): Steps<NvLinkBandwidthMode | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetNvlinkBwMode(handle)));
  return out === null ? null : { mode: out.bwMode, isBest: out.bIsBest !== 0 };
}

export function* supportedBandwidthModes(gpu: Gpu): Steps<number[] | null> {
  const out = yield* orNull(on(gpu, (prepare, handle) => prepare.deviceGetNvlinkSupportedBwModes(handle)));
  return out === null ? null : Array.from(out.bwModes, (mode) => mode);
}

/** The mode as NVML takes it, after the GPU has said that it has it. */
function* modeFor(gpu: Gpu, mode: number | 'best'): Steps<{ bSetBest: number; bwMode: number }> {
  if (mode === 'best') return { bSetBest: 1, bwMode: 0 };
  const has = yield* supportedBandwidthModes(gpu);
  if (has?.includes(mode) === false) {
    throw new RangeError(`The bandwidth modes of this GPU are ${has.join(', ')}; it was asked for ${mode}.`);
  }
  return { bSetBest: 0, bwMode: mode };
}

export function* setBandwidthMode(gpu: Gpu, mode: number | 'best'): Steps<void> {
  const wanted = yield* modeFor(gpu, mode);
  yield* on(gpu, (prepare, handle) => prepare.deviceSetNvlinkBwMode(handle, wanted));
}

export function* startBandwidthMode(gpu: Gpu, mode: number | 'best'): Steps<number> {
  const wanted = yield* modeFor(gpu, mode);
  const { asyncPollTimeoutMs } = yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetNvlinkBwModeAsync_v1(handle, wanted),
  );
  return asyncPollTimeoutMs;
}

export function* lowPower(gpu: Gpu): Steps<NvLinkLowPower | null> {
  const found = yield* fields(gpu, [
    'DEV_NVLINK_GET_POWER_THRESHOLD',
    'DEV_NVLINK_GET_POWER_THRESHOLD_MIN',
    'DEV_NVLINK_GET_POWER_THRESHOLD_MAX',
    'DEV_NVLINK_GET_POWER_THRESHOLD_UNITS',
    'DEV_NVLINK_GET_POWER_THRESHOLD_SUPPORTED',
  ]);
  if (Object.values(found).every((value) => value === null)) return null;
  const unit = found.DEV_NVLINK_GET_POWER_THRESHOLD_UNITS;
  const supported = found.DEV_NVLINK_GET_POWER_THRESHOLD_SUPPORTED;
  return {
    threshold: found.DEV_NVLINK_GET_POWER_THRESHOLD,
    min: found.DEV_NVLINK_GET_POWER_THRESHOLD_MIN,
    max: found.DEV_NVLINK_GET_POWER_THRESHOLD_MAX,
    unitUs: unit === null ? null : unit === 0 ? 100 : 50,
    isSupported: supported === null ? null : supported !== 0,
  };
}

export function* setLowPowerThreshold(gpu: Gpu, threshold: number | null): Steps<void> {
  const found = yield* lowPower(gpu);
  const range = { min: found?.min ?? Threshold.MIN, max: found?.max ?? Threshold.MAX };
  if (threshold !== null)
    checkRange('The threshold', threshold, range, `units of ${found?.unitUs ?? 100} us`);
  yield* on(gpu, (prepare, handle) =>
    prepare.deviceSetNvLinkDeviceLowPowerThreshold(handle, { lowPwrThreshold: threshold ?? Threshold.RESET }),
  );
}

import { COMPUTE_MODES, nameIn, type ComputeMode } from '../names.ts';
import { FieldId, RestrictedAPI } from '../raw/enums.ts';
import { call, fieldAs, group, reading, type ReadingsOf } from './reading.ts';

/** Every {@link DriverModel}. */
export const DRIVER_MODELS = ['wddm', 'wdm', 'mcdm'] as const;
/** How Windows drives a GPU (`nvmlDriverModel_t`): `wdm` is what nvidia-smi calls TCC. */
export type DriverModel = (typeof DRIVER_MODELS)[number];

/** Every {@link GpuOperationMode}. */
export const GPU_OPERATION_MODES = ['all-on', 'compute', 'low-double-precision'] as const;
/** What of a GPU is powered (`nvmlGpuOperationMode_t`). */
export type GpuOperationMode = (typeof GPU_OPERATION_MODES)[number];

/** Every {@link RecoveryAction}. */
export const RECOVERY_ACTIONS = [
  'none',
  'gpu-reset',
  'node-reboot',
  'drain-p2p',
  'drain-and-reset',
  'recover-imex-domain',
  'bus-reset',
  'system-reboot',
] as const;
/** What a GPU needs to work as it should (`nvmlDeviceGpuRecoveryAction_t`). */
export type RecoveryAction = (typeof RECOVERY_ACTIONS)[number];

/** A mode now, and after the next reset or reboot. */
export type ModeChange<Mode> = { readonly current: Mode; readonly pending: Mode };

/** Which settings only root may change. Null: this GPU has no such setting. */
export type ApiRestrictions = {
  readonly applicationClocks: boolean | null;
  readonly autoBoostedClocks: boolean | null;
};

/** When a GPU last wrote what happened to it into its own memory, as after a crash. */
export type BlackBoxFlush = {
  /** In microseconds since 1970. */
  readonly timestampUs: number;
  readonly durationUs: number;
};

/** How a GPU is set up, and how it is. */
export interface StateMetrics {
  readonly persistenceMode: boolean;
  readonly computeMode: ComputeMode | number;
  readonly driverModel: ModeChange<DriverModel | number>;
  readonly gpuOperationMode: ModeChange<GpuOperationMode | number>;
  readonly apiRestrictions: ApiRestrictions;
  readonly displayMode: boolean;
  readonly displayActive: boolean;
  readonly uptime: number;
  readonly totalUptime: number;
  readonly blackBoxFlush: BlackBoxFlush;
  readonly recoveryAction: RecoveryAction | number;
  readonly isResetRequired: boolean;
  readonly isDrainAndResetRecommended: boolean;
}

const isOn = (state: number): boolean => state === 1;
const model = nameIn(DRIVER_MODELS);
const modelChange = ({ current, pending }: { current: number; pending: number }) => ({
  current: model(current),
  pending: model(pending),
});
const operation = nameIn(GPU_OPERATION_MODES);
const flag = (value: number | bigint): boolean => Number(value) !== 0;

export const state: ReadingsOf<StateMetrics> = {
  persistenceMode: reading(call('deviceGetPersistenceMode', [], isOn)),
  computeMode: reading(call('deviceGetComputeMode', [], nameIn(COMPUTE_MODES))),
  driverModel: reading(
    call('deviceGetDriverModel_v2', [], modelChange),
    // Drivers before 555.
    call('deviceGetDriverModel', [], modelChange),
  ),
  gpuOperationMode: reading(
    call('deviceGetGpuOperationMode', [], ({ current, pending }) => ({
      current: operation(current),
      pending: operation(pending),
    })),
  ),
  apiRestrictions: group({
    applicationClocks: reading(call('deviceGetAPIRestriction', [RestrictedAPI.APPLICATION_CLOCKS], isOn)),
    autoBoostedClocks: reading(call('deviceGetAPIRestriction', [RestrictedAPI.AUTO_BOOSTED_CLOCKS], isOn)),
  }),
  displayMode: reading(call('deviceGetDisplayMode', [], isOn)),
  displayActive: reading(call('deviceGetDisplayActive', [], isOn)),
  uptime: reading(call('deviceGetGpuUptime_v1', [], ({ uptime }) => uptime)),
  totalUptime: reading(call('deviceGetBBXTimeData_v1', [], ({ timeRun }) => timeRun)),
  blackBoxFlush: reading(
    call('deviceGetLastBBXFlushTime', [], ({ timestamp, durationUs }) => ({
      timestampUs: timestamp,
      durationUs,
    })),
  ),
  recoveryAction: reading(
    fieldAs(FieldId.DEV_GET_GPU_RECOVERY_ACTION, (value) => nameIn(RECOVERY_ACTIONS)(Number(value))),
  ),
  isResetRequired: reading(fieldAs(FieldId.DEV_RESET_STATUS, flag)),
  isDrainAndResetRecommended: reading(fieldAs(FieldId.DEV_DRAIN_AND_RESET_STATUS, flag)),
};

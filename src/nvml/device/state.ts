import type { RemoveOptions, SharedDataKind } from '../actions/state.ts';
import type { ComputeMode } from '../names.ts';
import type {
  ApiRestrictions,
  BlackBoxFlush,
  DriverModel,
  GpuOperationMode,
  ModeChange,
  RecoveryAction,
} from '../readings/state.ts';
import * as actions from '../actions/state.ts';
import { runNow } from '../steps.ts';
import { DeviceIdentity } from './identity.ts';

/** How a GPU is set up, and how it is. */
export class DeviceState extends DeviceIdentity {
  /**
   * Whether the driver stays loaded while nobody uses the GPU (`nvmlDeviceGetPersistenceMode`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.persistenceMode()); // -> true
   * ```
   */
  persistenceMode(): boolean | null {
    return this.getters.persistenceMode.now();
  }

  /**
   * Keeps the driver loaded while nobody uses the GPU, or not, until the driver is loaded again
   * (`nvmlDeviceSetPersistenceMode`). Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on rtx4090, as root
   * device.setPersistenceMode(true);
   * console.log(device.persistenceMode()); // -> true
   * ```
   */
  setPersistenceMode(enabled: boolean): void {
    runNow(actions.setPersistenceMode(this.gpu, enabled));
  }

  /**
   * Who may compute on it; a number where it is newer than this library (`nvmlDeviceGetComputeMode`). Null: not
   * told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.computeMode()); // -> default
   * ```
   */
  computeMode(): ComputeMode | number | null {
    return this.getters.computeMode.now();
  }

  /**
   * Sets who may compute on it, until the driver is loaded again (`nvmlDeviceSetComputeMode`). Root only:
   * throws NvmlError ERROR_NO_PERMISSION for others; RangeError for an unknown mode.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setComputeMode('exclusive-process');
   * console.log(device.computeMode()); // -> exclusive-process
   * ```
   */
  setComputeMode(mode: ComputeMode): void {
    runNow(actions.setComputeMode(this.gpu, mode));
  }

  /**
   * How Windows drives it, now and after the next reboot (`nvmlDeviceGetDriverModel_v2`, before 555
   * `nvmlDeviceGetDriverModel`). Null: not on Windows.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.driverModel()); // -> null
   * ```
   */
  driverModel(): ModeChange<DriverModel | number> | null {
    return this.getters.driverModel.now();
  }

  /**
   * What of it is powered, now and after the next reboot (`nvmlDeviceGetGpuOperationMode`). Null: it has one
   * mode only, as all GPUs after Kepler.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.gpuOperationMode()); // -> null
   * ```
   */
  gpuOperationMode(): ModeChange<GpuOperationMode | number> | null {
    return this.getters.gpuOperationMode.now();
  }

  /**
   * Sets what of it is powered from the next reboot on (`nvmlDeviceSetGpuOperationMode`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED on GPUs after Kepler.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * try {
   *   device.setGpuOperationMode('compute');
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_NOT_SUPPORTED
   * }
   * ```
   */
  setGpuOperationMode(mode: GpuOperationMode): void {
    runNow(actions.setGpuOperationMode(this.gpu, mode));
  }

  /**
   * Which settings only root may change (`nvmlDeviceGetAPIRestriction`). A member that is null is no setting of
   * this GPU.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.apiRestrictions()); // -> { applicationClocks: false, autoBoostedClocks: null }
   * ```
   */
  apiRestrictions(): ApiRestrictions | null {
    return this.getters.apiRestrictions.now();
  }

  /**
   * Lets only root change a setting, or everybody, until the driver is loaded again
   * (`nvmlDeviceSetAPIRestriction`). Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.setApiRestriction('applicationClocks', false);
   * console.log(device.apiRestrictions()); // -> { applicationClocks: false, autoBoostedClocks: null }
   * ```
   */
  setApiRestriction(api: keyof ApiRestrictions, restricted: boolean): void {
    runNow(actions.setApiRestriction(this.gpu, api, restricted));
  }

  /**
   * Whether a display is connected (`nvmlDeviceGetDisplayMode`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.displayMode()); // -> true
   * ```
   */
  displayMode(): boolean | null {
    return this.getters.displayMode.now();
  }

  /**
   * Whether a display was set up on it, connected or not (`nvmlDeviceGetDisplayActive`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.displayActive()); // -> false
   * ```
   */
  displayActive(): boolean | null {
    return this.getters.displayActive.now();
  }

  /**
   * The seconds since the driver initialised it; a reset of the GPU begins them anew
   * (`nvmlDeviceGetGpuUptime_v1`). Null: not told, as by drivers before 615.
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.uptime() < 60); // -> true
   * ```
   */
  uptime(): number | null {
    return this.getters.uptime.now();
  }

  /**
   * The seconds that it has run in its life (`nvmlDeviceGetBBXTimeData_v1`). Null: not counted, or not told (before 610).
   *
   * @example
   * ```ts
   * // on h100x8-615
   * console.log(device.totalUptime() >= device.uptime()); // -> true
   * ```
   */
  totalUptime(): number | null {
    return this.getters.totalUptime.now();
  }

  /**
   * When it last wrote its black box, which tells NVIDIA what happened to it (`nvmlDeviceGetLastBBXFlushTime`). Null: it has
   * none, or not told (before 535).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(typeof device.blackBoxFlush()?.durationUs); // -> number
   * ```
   */
  blackBoxFlush(): BlackBoxFlush | null {
    return this.getters.blackBoxFlush.now();
  }

  /**
   * Sets which values the driver refreshes by itself in the memory that it shares with programs, and keeps nothing else there
   * (`nvmlDeviceSetRusdSettings_v1`). Root only: throws NvmlError ERROR_NO_PERMISSION for others; RangeError for a kind that
   * there is not.
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * device.setSharedData(['power', 'thermal']);
   * try {
   *   device.setSharedData(['noise']);
   * } catch (error) {
   *   console.log(error.message); // -> What is shared is one of 'clocks', …; it was 'noise'.
   * }
   * ```
   */
  setSharedData(kinds: readonly SharedDataKind[]): void {
    runNow(actions.setSharedData(this.gpu, kinds));
  }

  /**
   * What it needs to work as it should; a number where it is newer than this library (field
   * `NVML_FI_DEV_GET_GPU_RECOVERY_ACTION` of `nvmlDeviceGetFieldValues`). Null: not told, as by drivers before
   * 555.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.recoveryAction()); // -> none
   * ```
   */
  recoveryAction(): RecoveryAction | number | null {
    return this.getters.recoveryAction.now();
  }

  /**
   * Whether it needs a reset (field `NVML_FI_DEV_RESET_STATUS` of `nvmlDeviceGetFieldValues`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isResetRequired()); // -> null
   * ```
   */
  isResetRequired(): boolean | null {
    return this.getters.isResetRequired.now();
  }

  /**
   * Whether it should get no more work, and be reset when it is idle (field
   * `NVML_FI_DEV_DRAIN_AND_RESET_STATUS` of `nvmlDeviceGetFieldValues`). Null: not told.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.isDrainAndResetRecommended()); // -> null
   * ```
   */
  isDrainAndResetRecommended(): boolean | null {
    return this.getters.isDrainAndResetRecommended.now();
  }

  /**
   * Whether it takes no new clients, to be removed (`nvmlDeviceQueryDrainState`). Null: not told.
   *
   * @example
   * ```ts
   * // on l40s
   * console.log(device.isDraining()); // -> false
   * ```
   */
  isDraining(): boolean | null {
    return runNow(actions.isDraining(this.gpu));
  }

  /**
   * Lets no new client onto the GPU, or lets them again (`nvmlDeviceModifyDrainState`). Root only: throws
   * NvmlError ERROR_NO_PERMISSION for others, ERROR_IN_USE where it has clients or the driver is kept loaded
   * for it.
   *
   * @example
   * ```ts
   * // on l40s, as root
   * device.setPersistenceMode(false);
   * device.setDraining(true);
   * console.log(device.isDraining()); // -> true
   * ```
   */
  setDraining(draining: boolean): void {
    runNow(actions.setDraining(this.gpu, draining));
  }

  /**
   * Takes the GPU from the driver, as before it is taken from its slot (`nvmlDeviceRemoveGpu_v2`). It must be
   * draining. Root only: throws NvmlError ERROR_NO_PERMISSION for others, ERROR_IN_USE where it has clients.
   *
   * @example
   * ```ts
   * // on l40s, as root
   * const before = nvml.devices().length;
   * device.setPersistenceMode(false);
   * device.setDraining(true);
   * device.remove();
   * console.log(before - nvml.devices().length); // -> 1
   * ```
   */
  remove(options: RemoveOptions = {}): void {
    runNow(actions.remove(this.gpu, options));
  }
}

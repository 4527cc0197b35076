import type { CurrentPowerProfiles, PowerProfile, PowerProfileName } from '../actions/power-profiles.ts';
import * as actions from '../actions/power-profiles.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';

/**
 * Power settings for kinds of work, of GPUs from Blackwell on; `device.powerProfiles`.
 */
export class PowerProfiles {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * The profiles that the GPU has (`nvmlDeviceWorkloadPowerProfileGetProfilesInfo`). Null: it has none, or the
   * driver does not know them (before 570).
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.powerProfiles.list()?.map(({ profile }) => profile));
   * // -> [ 'max-p', 'max-q', 'compute', 'memory-bound', 'network', 'balanced', 'llm-inference', 'llm-training', 'rbm', 'dcpcie', 'hmma-sparse', 'hmma-dense', 'sync-balanced', 'hpc', 'mig' ]
   * ```
   */
  list(): PowerProfile[] | null {
    return runNow(actions.list(this.#gpu));
  }

  /**
   * Which profiles were asked for, and which hold (`nvmlDeviceWorkloadPowerProfileGetCurrentProfiles`). Null:
   * it has none.
   *
   * @example
   * ```ts
   * // on gb200
   * console.log(device.powerProfiles.current()); // -> { requested: [], enforced: [] }
   * ```
   */
  current(): CurrentPowerProfiles | null {
    return runNow(actions.current(this.#gpu));
  }

  /**
   * Asks for profiles beside those that were asked for, until the driver is loaded again
   * (`nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1`, before 590
   * `nvmlDeviceWorkloadPowerProfileSetRequestedProfiles`). Root only: throws NvmlError ERROR_NO_PERMISSION for
   * others; RangeError for a profile that the GPU does not have.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.powerProfiles.request(['max-q']);
   * console.log(device.powerProfiles.current()); // -> { requested: [ 'max-q' ], enforced: [ 'max-q' ] }
   * ```
   */
  request(profiles: readonly (PowerProfileName | number)[]): void {
    runNow(actions.request(this.#gpu, profiles));
  }

  /**
   * Takes back that profiles were asked for (`nvmlDeviceWorkloadPowerProfileUpdateProfiles_v1`, before 590
   * `nvmlDeviceWorkloadPowerProfileClearRequestedProfiles`). Root only: throws NvmlError ERROR_NO_PERMISSION
   * for others; RangeError for a profile that the GPU does not have.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.powerProfiles.request(['max-q']);
   * device.powerProfiles.clear(['max-q']);
   * console.log(device.powerProfiles.current()); // -> { requested: [], enforced: [] }
   * ```
   */
  clear(profiles: readonly (PowerProfileName | number)[]): void {
    runNow(actions.clear(this.#gpu, profiles));
  }
}

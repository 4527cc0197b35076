import type { AccountingStats } from '../actions/accounting.ts';
import * as actions from '../actions/accounting.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';

/**
 * What processes did on a GPU over their lives, also of those that have ended; `device.accounting`.
 */
export class Accounting {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * Whether the driver keeps account of processes (`nvmlDeviceGetAccountingMode`). Null: it cannot for this
   * GPU, as for a divided one.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(device.accounting.isEnabled()); // -> false
   * ```
   */
  isEnabled(): boolean | null {
    return runNow(actions.isEnabled(this.#gpu));
  }

  /**
   * Lets the driver keep account of processes that come, or not, until it is loaded again; turning it off
   * forgets what it kept (`nvmlDeviceSetAccountingMode`). Root only: throws NvmlError ERROR_NO_PERMISSION for
   * others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * console.log(device.accounting.isEnabled()); // -> true
   * ```
   */
  setEnabled(enabled: boolean): void {
    runNow(actions.setEnabled(this.#gpu, enabled));
  }

  /**
   * How many processes it keeps, before it forgets the oldest (`nvmlDeviceGetAccountingBufferSize`). Null: it
   * keeps none.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * console.log(device.accounting.bufferSize()); // -> 4000
   * ```
   */
  bufferSize(): number | null {
    return runNow(actions.bufferSize(this.#gpu));
  }

  /**
   * The processes that it has kept, running or ended (`nvmlDeviceGetAccountingPids`). Null: it keeps none.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * await mock.addProcess(0, { pid: 4242, kind: 'compute', memory: 2 ** 30, name: 'train', instance: null });
   * console.log(device.accounting.pids()); // -> [ 4242 ]
   * ```
   */
  pids(): number[] | null {
    return runNow(actions.pids(this.#gpu));
  }

  /**
   * What a process did (`nvmlDeviceGetAccountingStats_v2`, before 610 `nvmlDeviceGetAccountingStats`). Null: it
   * is not among {@link Accounting.pids}, or nothing is kept.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * await mock.addProcess(0, { pid: 4242, kind: 'compute', memory: 2 ** 30, name: 'train', instance: null });
   * const { isRunning, maxMemoryUsage } = device.accounting.stats(4242);
   * console.log(isRunning, maxMemoryUsage); // -> true 1073741824
   * ```
   */
  stats(pid: number): AccountingStats | null {
    return runNow(actions.stats(this.#gpu, pid));
  }

  /**
   * Forgets the processes that have ended (`nvmlDeviceClearAccountingPids`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * device.accounting.setEnabled(true);
   * device.accounting.clear();
   * console.log(device.accounting.pids()); // -> []
   * ```
   */
  clear(): void {
    runNow(actions.clear(this.#gpu));
  }
}

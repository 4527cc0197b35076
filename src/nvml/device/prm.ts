import type { PrmCounter, PrmCounters } from '../actions/prm.ts';
import * as actions from '../actions/prm.ts';
import type { Gpu } from '../gpu.ts';
import { runNow } from '../steps.ts';

/**
 * The registers of the network part of a GPU, from Blackwell on; `device.prm`. They are those of NVIDIA's programmer's reference
 * manual of its network adapters, and for people who have it.
 */
export class PrmRegisters {
  readonly #gpu: Gpu;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /**
   * Reads a register by its number. `content` is what is sent along: as long as the register, with those of its fields filled in
   * that choose what is read, in network byte order (`nvmlDeviceReadWritePRM_v1`). Root only: throws NvmlError
   * ERROR_NO_PERMISSION for others, ERROR_NOT_SUPPORTED on other GPUs, ERROR_UNKNOWN with the status of the register where that
   * refuses; RangeError for content that is not words of four bytes.
   *
   * @example
   * ```ts
   * // on gb200, as root
   * console.log(Buffer.from(device.prm.query(0x5018, new Uint8Array(8))).toString('hex')); // -> 0000000000000000
   * ```
   */
  query(register: number, content: Uint8Array): Uint8Array {
    return runNow(actions.query(this.#gpu, register, content));
  }

  /**
   * Writes a register; errors as {@link PrmRegisters.query} (`nvmlDeviceReadWritePRM_v1`).
   *
   * @example
   * ```ts
   * // on gb200, as root
   * device.prm.write(0x5018, Uint8Array.of(0, 0xc0, 0xff, 0xee));
   * console.log(Buffer.from(device.prm.query(0x5018, new Uint8Array(4))).toString('hex')); // -> 00c0ffee
   * ```
   */
  write(register: number, content: Uint8Array): void {
    runNow(actions.write(this.#gpu, register, content));
  }

  /**
   * Counters of a port, which are numbered from 1, by name (`nvmlDeviceReadPRMCounters_v1`). Null: this GPU has no such
   * ports, or not told (before 590). Throws RangeError for a name that there is not.
   *
   * @example
   * ```ts
   * // on b200x8
   * console.log(device.prm.counters(3, ['PPCNT_PHYSICAL_LAYER_CTRS_LINK_DOWN_EVENTS']));
   * // -> { PPCNT_PHYSICAL_LAYER_CTRS_LINK_DOWN_EVENTS: 0n }
   * ```
   */
  counters<N extends PrmCounter>(port: number, names: readonly N[]): PrmCounters<N> | null {
    return runNow(actions.counters(this.#gpu, port, names));
  }
}

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { Controller, controlProgram } from './controller.ts';
import { type DriverAction, type Duration, faultParts, type MockFault } from './faults.ts';
import { flatten } from './fields.ts';
import { type Fields, type ProcessKind, processKinds } from './scenario.ts';
import { type TimelineEntry, timelineCommands } from './timeline.ts';
import { MockVgpus } from './vgpus.ts';

export type MockProcess = {
  readonly pid: number;
  readonly kind: ProcessKind;
  /** Bytes of GPU memory; `null`: the driver does not say. */
  readonly memory: bigint | number | null;
  readonly name: string;
  /** The MIG instance it runs on. */
  readonly instance: MigInstance | null;
};

export type MigInstance = { readonly gpuInstance: number; readonly computeInstance: number };

/** Bit of NVML's event type for an Xid. */
const xidEvent = 0x8;

/**
 * A running mock, in this process or in another: a folder with a library of its own, and the state that every program
 * on it shares. Every change is there for all of them when its promise resolves, and wakes those who wait.
 */
export class Mock {
  /** The file that holds the state: the mock's name for everybody else. */
  readonly stateFile: string;
  /** The `libnvidia-ml.so.1` of the scenario's driver, for this mock alone. */
  readonly libraryPath: string;
  /** What a program's environment needs in order to find this mock instead of a driver. */
  readonly env: Readonly<Record<'LD_LIBRARY_PATH' | 'NODE_NVML_MOCK_STATE', string>>;
  /** The vGPUs of this machine, where it is a vGPU host. */
  readonly vgpus: MockVgpus;
  readonly #controller: Controller;
  readonly #owned: boolean;
  readonly #childCommands: readonly string[];

  constructor(
    stateFile: string,
    controller: Controller,
    owned: boolean,
    childCommands: readonly string[] = [],
  ) {
    const libraryFolder = join(dirname(stateFile), 'lib');
    this.stateFile = stateFile;
    this.libraryPath = join(libraryFolder, 'libnvidia-ml.so.1');
    this.env = { LD_LIBRARY_PATH: libraryFolder, NODE_NVML_MOCK_STATE: stateFile };
    this.vgpus = new MockVgpus(controller);
    this.#controller = controller;
    this.#owned = owned;
    this.#childCommands = childCommands;
  }

  /** How many GPUs there are, lost ones included. */
  async gpuCount(): Promise<number> {
    return Number(await this.#controller.command('count'));
  }

  /**
   * The command line that starts a program on the mock (with `env`): the program itself, or one that first lists it, under
   * its own pid and with the processes that it starts, as those that the scenario calls `child`.
   */
  commandLine(program: string, args: readonly string[]): readonly [string, ...string[]] {
    if (this.#childCommands.length === 0) return [program, ...args];
    const { length } = this.#childCommands;
    return [
      controlProgram(),
      this.stateFile,
      'start',
      String(length),
      ...this.#childCommands,
      program,
      ...args,
    ];
  }

  /** Raises an Xid on a GPU, or on a MIG instance of it: as an event of bits and as a structured one, each for who registered for it. */
  async xid(gpu: number, xid: number, instance: MigInstance | null = null): Promise<void> {
    await this.raise(gpu, xidEvent, xid, instance);
  }

  /** Raises any device event: `type` is one bit of NVML's event types. */
  async raise(gpu: number, type: number, data: number, instance: MigInstance | null = null): Promise<void> {
    const place = instance === null ? [] : [instance.gpuInstance, instance.computeInstance];
    await this.#controller.command('event', gpu, type, data, ...place);
  }

  /**
   * Raises a GPU operational event, the structured form alone: `{ severity: 'recoverable', logLevel: 'error',
   * sourceModule: 'NVLINK', moduleEventCode: 7, groupAttributes: 1 }`. The fields are those of EventSetWait_v3 by name,
   * and for its contexts `xid`, `contextType`, `contextFormat` and `contextData` (hexadecimal, 64 bytes at most).
   * Identifiers that are left out are the mock's own; a group of several events needs a `groupCursor` of yours.
   */
  async raiseOperational(gpu: number, event: Fields): Promise<void> {
    await this.#controller.command('operational-event', gpu, ...flatten(event));
  }

  /** Raises an event of the system: `unbind` or `bind` of the driver, with the GPU's id. */
  async raiseSystemEvent(type: 'unbind' | 'bind', gpuId: number): Promise<void> {
    await this.#controller.command('system-event', type === 'unbind' ? 1 : 2, gpuId);
  }

  /** The GPU falls off the bus: everything about it answers GPU_IS_LOST. */
  async lose(gpu: number): Promise<void> {
    await this.#controller.command('lose', gpu);
  }

  /** The GPU is back. */
  async restore(gpu: number): Promise<void> {
    await this.#controller.command('restore', gpu);
  }

  /** A place in SRAM where uncorrected errors were counted: `{ unit, location, address, isParity, count, ... }`. */
  async addSramError(gpu: number, fields: Fields): Promise<void> {
    await this.#controller.command('sram-error', gpu, ...flatten(fields));
  }

  /** Retires a page of memory (boards before Ampere), which needs a reset, and raises the event of it. */
  async retirePage(gpu: number, cause: 'singleBit' | 'doubleBit', address: number): Promise<void> {
    await this.#controller.command('retire-page', gpu, cause === 'singleBit' ? 0 : 1, address);
  }

  /** Resets a GPU: pending modes become current, volatile errors, processes and MIG devices go. */
  async reset(gpu: number): Promise<void> {
    await this.#controller.command('reset', gpu);
  }

  /**
   * Gives a function of one GPU a fault, or of all GPUs together, or (`all`) every function; it replaces what lay there.
   * What one call of this names shares its count of calls. Functions that concern no GPU, as init and the event waits,
   * belong to `all`.
   *
   * @example
   * await mock.setFault('DeviceGetTemperature', 3, { return: 'ERROR_UNKNOWN', from: 3, times: 1 }); // the third call
   * await mock.setFault('DeviceGetMemoryInfo', 'all', { latency: '5ms', jitter: '1ms', probability: 0.1 });
   * await mock.setFault('DeviceGetPowerUsage', 0, { hang: '2s', return: 'ERROR_TIMEOUT', every: 10 });
   */
  async setFault(fn: string, gpu: number | 'all', fault: MockFault): Promise<void> {
    await this.#controller.command('fault', fn, gpu, ...faultParts(fault));
  }

  /** `fn` (`DeviceGetTemperature`) answers `code` on that GPU, or on all and where no GPU is concerned. */
  async setReturn(fn: string, gpu: number | 'all', code: number): Promise<void> {
    await this.setFault(fn, gpu, { return: code });
  }

  /** `fn` takes `us` microseconds longer. */
  async setLatency(fn: string, gpu: number | 'all', us: number): Promise<void> {
    await this.setFault(fn, gpu, { latency: us });
  }

  /** Calls of `fn` do not return until the fault is cleared. */
  async hang(fn: string, gpu: number | 'all'): Promise<void> {
    await this.setFault(fn, gpu, { hang: 'forever' });
  }

  /** Takes the faults of a function away, or all faults. A call that hangs goes on. */
  async clear(fn: string | null = null, gpu: number | 'all' = 'all'): Promise<void> {
    await (fn === null ? this.#controller.command('clear') : this.#controller.command('clear', fn, gpu));
  }

  /**
   * Lets the driver go or come, for every program on this mock:
   * - `unload`: every call answers DRIVER_NOT_LOADED, nvmlInit too.
   * - `load`, `reload`: it is there, and its GPUs begin anew (no processes, no MIG devices, pending modes current). A
   *   program that had initialised before gets UNINITIALIZED until it calls nvmlInit again; handles of before that are
   *   INVALID_ARGUMENT. After an upgrade the new version is there.
   * - `upgrade`: the packages are of another version (`version`, where given) than the driver that is loaded. A program
   *   that runs goes on; nvmlInit answers LIB_RM_VERSION_MISMATCH until the driver is loaded anew.
   * - `lose-access`, `restore-access`: the device nodes cannot be opened, as after a daemon-reload took the cgroup's
   *   rules away: every call answers UNKNOWN, nvmlInit too.
   *
   * @example
   * await mock.changeDriver('upgrade', '580.95.05');
   * await mock.changeDriver('reload');
   */
  async changeDriver(action: DriverAction, version: string | null = null): Promise<void> {
    await this.#controller.command('driver-state', action, ...(version === null ? [] : [version]));
  }

  /**
   * Changes fields of a GPU at once, named as in a scenario: `{ power: { usage: 1000 } }`. `{ load: { gpu: 80 } }` gives
   * it something to do: power, temperature, clocks and fans follow on the mock's clock; `{ load: { gpu: null } }` ends it.
   */
  async set(gpu: number, fields: Fields): Promise<void> {
    await this.#controller.command('set', gpu, ...flatten(fields));
  }

  /** Changes fields of the driver and of the machine, named as in a scenario: `{ confidential: { ready: 1 } }`. */
  async setDriver(fields: Fields): Promise<void> {
    await this.#controller.command('driver', ...flatten(fields));
  }

  /** Makes a feature that a GPU can license, or changes the one in that slot (0 to 2): `{ code: 'nvidiaRtx', licensed: 1 }`. */
  async setLicense(gpu: number, slot: number, fields: Fields): Promise<void> {
    await this.#controller.command('license', gpu, slot, ...flatten(fields));
  }

  /** Changes an S-class unit, or makes the next one: `{ led: { color: 'amber', cause: 'Fan 2 failed' } }`. */
  async setUnit(unit: number, fields: Fields): Promise<void> {
    await this.#controller.command('unit', unit, ...flatten(fields));
  }

  /** Changes a fan of a unit, or makes the next one: `{ speed: 0, failed: 1 }`. */
  async setUnitFan(unit: number, fan: number, fields: Fields): Promise<void> {
    await this.#controller.command('unit-fan', unit, fan, ...flatten(fields));
  }

  /** A field of a GPU by its joined name (`powerUsage`), as text; `null` where the board does not provide it. */
  async get(gpu: number, field: string): Promise<string | null> {
    const answer = await this.#controller.command('get', gpu, field);
    return answer === 'null' ? null : answer;
  }

  /** Changes fields of one NVLink of a GPU: `{ state: 'inactive' }`, `{ errors: { replay: 3 } }`. */
  async setLink(gpu: number, link: number, fields: Fields): Promise<void> {
    await this.#controller.command('link', gpu, link, ...flatten(fields));
  }

  /** In degrees C. */
  async setTemperature(gpu: number, celsius: number): Promise<void> {
    await this.set(gpu, { temperature: { gpu: celsius } });
  }

  /** Makes a MIG device, or changes the one in that slot. */
  async setMigDevice(gpu: number, slot: number, fields: Fields): Promise<void> {
    await this.#controller.command('mig', gpu, slot, ...flatten(fields));
  }

  /**
   * Cuts a partition out of a GPU with MIG, as `nvidia-smi mig -cgi PROFILE -C` does, and gives its index. `profile` is a
   * name that the board has (`1g.10gb`); `start` is a memory slice, or `null` for the driver's choice.
   */
  async createMigDevice(gpu: number, profile: string, start: number | null = null): Promise<number> {
    const place = start === null ? [] : [start];
    return Number(await this.#controller.command('mig-create', gpu, profile, ...place));
  }

  /** Leaves a hole at that index. Its GPU instance goes with the last device in it. */
  async removeMigDevice(gpu: number, slot: number): Promise<void> {
    await this.#controller.command('mig', gpu, slot, 'remove');
  }

  async addProcess(gpu: number, process: MockProcess): Promise<void> {
    const { instance } = process;
    const fields = flatten({
      kinds: 1 << processKinds.indexOf(process.kind),
      memory: process.memory === null ? null : String(process.memory),
      name: process.name,
      gpuInstanceId: instance?.gpuInstance ?? null,
      computeInstanceId: instance?.computeInstance ?? null,
    });
    await this.#controller.command('process', gpu, process.pid, ...fields);
  }

  /** Changes fields of a process, named as in a scenario: `{ utilization: { gpu: 40 } }`. */
  async setProcess(gpu: number, pid: number, fields: Fields): Promise<void> {
    await this.#controller.command('process', gpu, pid, ...flatten(fields));
  }

  /** Ends a process; accounting keeps what it used. */
  async removeProcess(gpu: number, pid: number): Promise<void> {
    await this.#controller.command('process', gpu, pid, 'remove');
  }

  /** Opens a session of the video encoder, or changes it: `{ pid, codec, width, height, fps, latency }`, codec 0 H.264, 1 HEVC, 2 AV1. */
  async setEncoderSession(gpu: number, id: number, fields: Fields): Promise<void> {
    await this.#controller.command('encoder-session', gpu, id, ...flatten(fields));
  }

  async removeEncoderSession(gpu: number, id: number): Promise<void> {
    await this.#controller.command('encoder-session', gpu, id, 'remove');
  }

  /** Opens a session of the frame buffer capture, or changes it: as an encoder's, with `kind`, `flags`, `display`, `maxWidth`, `maxHeight`. */
  async setCaptureSession(gpu: number, id: number, fields: Fields): Promise<void> {
    await this.#controller.command('capture-session', gpu, id, ...flatten(fields));
  }

  async removeCaptureSession(gpu: number, id: number): Promise<void> {
    await this.#controller.command('capture-session', gpu, id, 'remove');
  }

  /**
   * Gives every GPU, or one, and its MIG devices new UUIDs, as a machine that was migrated cold; answers those of all
   * GPUs by index. They follow from the old ones, so that a test that is run again meets the same.
   */
  async changeUuids(gpu: number | 'all' = 'all'): Promise<string[]> {
    await this.#controller.command('change-uuids', gpu);
    const indexes = Array.from({ length: await this.gpuCount() }, (_, index) => index);
    return Promise.all(indexes.map((index) => this.#controller.command('get', index, 'uuid')));
  }

  /** Adds to numbers of a GPU that its board provides: `{ ecc: { volatileCorrected: 3 } }`. */
  async add(gpu: number, fields: Fields): Promise<void> {
    await this.#controller.command('add', gpu, ...flatten(fields));
  }

  /**
   * Moves the mock's clock forward (a number is microseconds): counters advance as if the time had passed, and what the
   * timeline holds up to then happens, each at its time.
   *
   * @example
   * await mock.advanceClock('30s');
   */
  async advanceClock(time: Duration): Promise<void> {
    await this.#controller.command('clock', time);
  }

  /** From now on time passes by advanceClock() alone. Waits of programs and latencies keep real time. */
  async stopClock(): Promise<void> {
    await this.#controller.command('clock-stop');
  }

  /** Time passes by itself again, from where it stood. */
  async runClock(): Promise<void> {
    await this.#controller.command('clock-run');
  }

  /**
   * Lets something happen at a time: the entries of a scenario's timeline, their times counted from now.
   * Rejects where the mock could not do it by then, after what is on its timeline before.
   *
   * @example
   * await mock.schedule({ at: '5s', gpu: 3, xid: 79 }, { at: '6s', gpu: 3, lost: true });
   */
  async schedule(...entries: readonly TimelineEntry[]): Promise<void> {
    const gpus = await this.gpuCount();
    for (const entry of entries) {
      for (const command of timelineCommands(entry, gpus, '+')) await this.#controller.command(...command);
    }
  }

  /** Nothing more happens by itself. */
  async clearTimeline(): Promise<void> {
    await this.#controller.command('unschedule');
  }

  /** Ends the mock: its folder goes, and a program that still runs on it keeps what it has mapped. Of an attached mock it lets go. */
  async close(): Promise<void> {
    this.#controller.close();
    if (this.#owned) await rm(dirname(this.stateFile), { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Drives a mock that somebody else started. Throws where there is none at that state file. */
export function attachMock(stateFile: string): Mock {
  if (!existsSync(stateFile)) {
    throw new Error(
      `There is no mock at ${stateFile}. Pass the state file that startMock or "node-nvml mock run" names (NODE_NVML_MOCK_STATE).`,
    );
  }
  return new Mock(stateFile, new Controller(stateFile), false);
}

import {
  confidentialComputing,
  setAcceptingWork,
  setKeyRotationThreshold,
  type ConfidentialComputing,
} from './confidential.ts';
import { orNull } from './actions/action.ts';
import { errorRecords, type ErrorRecords, type ErrorRecordsOptions } from './error-records.ts';
import {
  nvlinkBandwidthMode,
  setNvlinkBandwidthMode,
  type SystemNvLinkBandwidthMode,
} from './nvlink-bandwidth.ts';
import { promisedSteps, type PromisedSteps } from './promised-steps.ts';
import { VgpuDriverCapability } from './raw/enums.ts';
import type { Session } from './session.ts';
import { ask, runNow, type Steps } from './steps.ts';
import { cudaVersion, driverBranch, nvmlVersion, processName, type CudaVersion } from './system-names.ts';
import { topologyIn, type Topology } from './topology.ts';
import { excludedDevicesOf, unitsOf, type ExcludedDevice, type Unit } from './unit.ts';

/** A host interface card of an S-class computer. */
export type HostInterfaceCard = { readonly id: number; readonly firmwareVersion: string };
/** The versions of the vGPU protocol that a host and its guests may speak. */
export type VgpuVersionRange = { readonly min: number; readonly max: number };
/** What the driver of a vGPU host can do. Null: it does not tell. */
export type VgpuDriverCapabilities = {
  /** vGPUs of several types in one VM. */
  readonly heterogeneousMultiVgpu: boolean | null;
  /** The driver may be replaced while VMs are suspended. */
  readonly warmUpdate: boolean | null;
};

const actions: {
  nvmlVersion: typeof nvmlVersion;
  cudaVersion: typeof cudaVersion;
  processName: typeof processName;
  topology: typeof topologyIn;
  units: typeof unitsOf;
  excludedDevices: typeof excludedDevicesOf;
  driverBranch: typeof driverBranch;
  hostInterfaceCards: typeof hostInterfaceCards;
  confidentialComputing: typeof confidentialComputing;
  setAcceptingWork: typeof setAcceptingWork;
  setKeyRotationThreshold: typeof setKeyRotationThreshold;
  vgpuVersion: typeof vgpuVersion;
  setVgpuVersion: typeof setVgpuVersion;
  vgpuDriverCapabilities: typeof vgpuDriverCapabilities;
  nvlinkBandwidthMode: typeof nvlinkBandwidthMode;
  setNvlinkBandwidthMode: typeof setNvlinkBandwidthMode;
  errorRecords: typeof errorRecords;
} = {
  nvmlVersion,
  cudaVersion,
  processName,
  topology: topologyIn,
  units: unitsOf,
  excludedDevices: excludedDevicesOf,
  driverBranch,
  hostInterfaceCards,
  confidentialComputing,
  setAcceptingWork,
  setKeyRotationThreshold,
  vgpuVersion,
  setVgpuVersion,
  vgpuDriverCapabilities,
  nvlinkBandwidthMode,
  setNvlinkBandwidthMode,
  errorRecords,
};

/** The members of {@link NvmlSystem} that call the driver, as promises. */
export type AsyncSystem = PromisedSteps<Session, typeof actions>;

export function asyncSystem(session: Session): AsyncSystem {
  return promisedSteps(actions, session, session.deadlineMs);
}

/** What is of no single GPU: the driver, the machine, and how it is set up. */
export class NvmlSystem {
  /** @internal The open library. */
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /**
   * The version of the library itself, as `13.580.159.03` (`nvmlSystemGetNVMLVersion`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.nvmlVersion()); // -> 1…
   * ```
   */
  nvmlVersion(): string {
    return runNow(nvmlVersion(this.session));
  }

  /**
   * The newest CUDA version that the driver serves (`nvmlSystemGetCudaDriverVersion_v2`, before 418
   * `nvmlSystemGetCudaDriverVersion`). Null: the driver cannot tell.
   *
   * @example
   * ```ts
   * // on h200x8
   * console.log(nvml.cudaVersion()); // -> { major: 13, minor: 0 }
   * ```
   */
  cudaVersion(): CudaVersion | null {
    return runNow(cudaVersion(this.session));
  }

  /**
   * The name of a process, as its command line tells it (`nvmlSystemGetProcessName`). Null: there is none of that number.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.processName(1)); // -> null
   * ```
   */
  processName(pid: number): string | null {
    return runNow(processName(this.session, pid));
  }

  /**
   * How the GPUs are connected, a row and a column for each (`nvmlDeviceGetTopologyCommonAncestor`,
   * `nvmlDeviceGetP2PStatus`, the calls of {@link NvLink.links}, `nvmlDeviceGetCpuAffinity` and its neighbours). GPUs that
   * cannot be used are left out.
   *
   * @example
   * ```ts
   * // on h100x8
   * const { matrix } = nvml.topology();
   * console.log(matrix[0].map(({ label }) => label).join(' ')); // -> X NV18 NV18 NV18 NV18 NV18 NV18 NV18
   * ```
   */
  topology(): Topology {
    return runNow(topologyIn(this.session));
  }

  /**
   * The S-class computers that this one is or holds (`nvmlUnitGetCount`, `nvmlUnitGetHandleByIndex`); none on others.
   *
   * @example
   * ```ts
   * // on s-class-unit
   * console.log(nvml.units()[0].info());
   * // -> { name: 'NVIDIA Tesla S2050', id: '920-20804-0002-000', serial: '0321510034567', firmwareVersion: '6.2' }
   * ```
   */
  units(): Unit[] {
    return runNow(unitsOf(this.session));
  }

  /**
   * The GPUs that the driver leaves alone, as the options of its module say (`nvmlGetExcludedDeviceCount`,
   * `nvmlGetExcludedDeviceInfoByIndex`).
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.excludedDevices()); // -> []
   * ```
   */
  excludedDevices(): ExcludedDevice[] {
    return runNow(excludedDevicesOf(this.session));
  }

  /**
   * The branch that the driver was built from, as `r580_00` (`nvmlSystemGetDriverBranch`). Null: this driver does not tell
   * (before 560).
   *
   * @example
   * ```ts
   * // on h200x8
   * console.log(nvml.driverBranch()); // -> r580_…
   * ```
   */
  driverBranch(): string | null {
    return runNow(driverBranch(this.session));
  }

  /**
   * The host interface cards of an S-class computer (`nvmlSystemGetHicVersion`); none on others.
   *
   * @example
   * ```ts
   * // on h100x8
   * console.log(nvml.hostInterfaceCards()); // -> []
   * ```
   */
  hostInterfaceCards(): HostInterfaceCard[] {
    return runNow(hostInterfaceCards(this.session));
  }

  /**
   * Whether this machine computes confidentially, and how (`nvmlSystemGetConfComputeSettings_v2`, before 13.5 `_v1`, before
   * 550 `nvmlSystemGetConfComputeState`; `nvmlSystemGetConfComputeCapabilities`, `nvmlSystemGetConfComputeGpusReadyState`,
   * `nvmlSystemGetConfComputeKeyRotationThresholdInfo`). Null: this driver does not know (before 535).
   *
   * @example
   * ```ts
   * // on cc-h100
   * const cc = nvml.confidentialComputing();
   * console.log(cc?.enabled, cc?.environment); // -> true production
   * ```
   */
  confidentialComputing(): ConfidentialComputing | null {
    return runNow(confidentialComputing(this.session));
  }

  /**
   * Lets the GPUs of a confidential machine take work, once they were attested, or stops it; root only
   * (`nvmlSystemSetConfComputeGpusReadyState`).
   *
   * @example
   * ```ts
   * // on cc-h100, as root
   * nvml.setAcceptingWork(false);
   * console.log(nvml.confidentialComputing()?.isAcceptingWork); // -> false
   * ```
   */
  setAcceptingWork(accepting: boolean): void {
    runNow(setAcceptingWork(this.session, accepting));
  }

  /**
   * Sets how much an attacker may gain before the keys are renewed, as a power of two from 50 to 65; root only
   * (`nvmlSystemSetConfComputeKeyRotationThresholdInfo`). Throws RangeError for another one, and NvmlError
   * INVALID_STATE while the GPUs take work.
   *
   * @example
   * ```ts
   * // on cc-h100, as root
   * nvml.setAcceptingWork(false);
   * nvml.setKeyRotationThreshold(60);
   * console.log(nvml.confidentialComputing()?.keyRotationThreshold); // -> 60
   * ```
   */
  setKeyRotationThreshold(attackerAdvantage: number): void {
    runNow(setKeyRotationThreshold(this.session, attackerAdvantage));
  }

  /**
   * How much bandwidth NVLink uses between all GPUs of this machine, from Hopper on; Blackwell and later set it a GPU, with
   * {@link NvLink.bandwidthMode} (`nvmlSystemGetNvlinkBwMode`). Root only: throws NvmlError ERROR_NO_PERMISSION for others.
   * Null: it cannot be set here, or not told (before 535).
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * console.log(nvml.nvlinkBandwidthMode()); // -> full
   * ```
   */
  nvlinkBandwidthMode(): SystemNvLinkBandwidthMode | number | null {
    return runNow(nvlinkBandwidthMode(this.session));
  }

  /**
   * Sets how much bandwidth NVLink uses between all GPUs of this machine, until the driver is loaded again
   * (`nvmlSystemSetNvlinkBwMode`). Root only: throws NvmlError ERROR_NO_PERMISSION for others, ERROR_IN_USE while GPUs work;
   * RangeError for a mode that there is not.
   *
   * @example
   * ```ts
   * // on h100x8, as root
   * nvml.setNvlinkBandwidthMode('half');
   * console.log(nvml.nvlinkBandwidthMode()); // -> half
   * ```
   */
  setNvlinkBandwidthMode(mode: SystemNvLinkBandwidthMode): void {
    runNow(setNvlinkBandwidthMode(this.session, mode));
  }

  /**
   * The error records (CPER, as UEFI has it) that the driver keeps of its GPUs, a batch at a time: those after `cursor`, which
   * the batch before gave (`nvmlSystemGetCPER_v1`). Root only: throws NvmlError ERROR_NO_PERMISSION for others. Null: none are
   * kept, or not told (before 610).
   *
   * @example
   * ```ts
   * // on h100x8-615, as root
   * await mock.xid(2, 79);
   * const { records, cursor } = nvml.errorRecords() ?? {};
   * console.log(records.map(({ severity }) => severity)); // -> [ 'fatal' ]
   * console.log(nvml.errorRecords({ cursor })?.records); // -> []
   * ```
   */
  errorRecords(options: ErrorRecordsOptions = {}): ErrorRecords | null {
    return runNow(errorRecords(this.session, options));
  }

  /**
   * The versions of the vGPU protocol that this host supports, and those that it is set to (`nvmlGetVgpuVersion`). Null: it
   * is no vGPU host.
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(nvml.vgpuVersion()?.supported); // -> { min: 16, max: 26 }
   * ```
   */
  vgpuVersion(): { readonly supported: VgpuVersionRange; readonly current: VgpuVersionRange } | null {
    return runNow(vgpuVersion(this.session));
  }

  /**
   * Narrows the versions of the vGPU protocol, before a migration; root only (`nvmlSetVgpuVersion`). Throws NvmlError IN_USE
   * while vGPUs work.
   *
   * @example
   * ```ts
   * // on vgpu-host, as root
   * try {
   *   nvml.setVgpuVersion({ min: 17, max: 20 });
   * } catch (error) {
   *   console.log(error.code); // -> ERROR_IN_USE
   * }
   * ```
   */
  setVgpuVersion(range: VgpuVersionRange): void {
    runNow(setVgpuVersion(this.session, range));
  }

  /**
   * What the driver of this vGPU host can do (`nvmlGetVgpuDriverCapabilities`).
   *
   * @example
   * ```ts
   * // on vgpu-host
   * console.log(nvml.vgpuDriverCapabilities()); // -> { heterogeneousMultiVgpu: true, warmUpdate: true }
   * ```
   */
  vgpuDriverCapabilities(): VgpuDriverCapabilities {
    return runNow(vgpuDriverCapabilities(this.session));
  }
}

function* hostInterfaceCards({ prepare }: Session): Steps<HostInterfaceCard[]> {
  const cards = yield* orNull(ask(prepare.systemGetHicVersion()));
  return (cards ?? []).map(({ hwbcId, firmwareVersion }) => ({ id: hwbcId, firmwareVersion }));
}

function* vgpuVersion({
  prepare,
}: Session): Steps<{ readonly supported: VgpuVersionRange; readonly current: VgpuVersionRange } | null> {
  const told = yield* orNull(ask(prepare.getVgpuVersion()));
  if (told === null) return null;
  const range = ({ minVersion, maxVersion }: typeof told.current) => ({ min: minVersion, max: maxVersion });
  return { supported: range(told.supported), current: range(told.current) };
}

function* setVgpuVersion({ prepare }: Session, { min, max }: VgpuVersionRange): Steps<void> {
  yield* ask(prepare.setVgpuVersion({ minVersion: min, maxVersion: max }));
}

function* vgpuDriverCapabilities({ prepare }: Session): Steps<VgpuDriverCapabilities> {
  const flag = function* (capability: VgpuDriverCapability): Steps<boolean | null> {
    const told = yield* orNull(ask(prepare.getVgpuDriverCapabilities(capability)));
    return told === null ? null : told === 1;
  };
  return {
    heterogeneousMultiVgpu: yield* flag(VgpuDriverCapability.HETEROGENEOUS_MULTI_VGPU),
    warmUpdate: yield* flag(VgpuDriverCapability.WARM_UPDATE),
  };
}

import { orNull } from './actions/action.ts';
import { isUnsupported, isVersionRefused } from './errors.ts';
import { flagOf } from './given.ts';
import type { Session } from './session.ts';
import { ask, type Steps } from './steps.ts';

export const CC_ENVIRONMENTS = ['unavailable', 'simulation', 'production'] as const;
/** Where a machine computes confidentially (`NVML_CC_SYSTEM_ENVIRONMENT_*`). */
export type CcEnvironment = (typeof CC_ENVIRONMENTS)[number];
export const CC_CPUS = [
  'none',
  'amd-sev',
  'intel-tdx',
  'amd-sev-snp',
  'amd-snp-vtom',
  'arm-cca',
  'intel-tdx-connect',
  'amd-sev-tio',
] as const;
/** What the processor offers for it (`NVML_CC_SYSTEM_CPU_CAPS_*`). */
export type CcCpu = (typeof CC_CPUS)[number];
export const CC_MULTI_GPU_MODES = ['none', 'protected-pcie', 'nvlink-encryption'] as const;
/** How GPUs of one confidential machine speak to each other (`NVML_CC_SYSTEM_MULTIGPU_*`). */
export type CcMultiGpuMode = (typeof CC_MULTI_GPU_MODES)[number];
export const CC_TDISP_STATES = ['disabled', 'not-ready', 'ready'] as const;
/** The state of the protected link to the GPUs (`NVML_CC_SYSTEM_TDISP_STATE_*`). */
export type CcTdispState = (typeof CC_TDISP_STATES)[number];

/** How a machine computes confidentially. A number: a value that is newer than this library; null: this driver does not tell. */
export type ConfidentialComputing = {
  /** What runs on the GPUs is kept from the host. */
  readonly enabled: boolean;
  readonly environment: CcEnvironment | number;
  /** Tools of developers may look inside: nothing is confidential. */
  readonly developerTools: boolean;
  readonly multiGpuMode: CcMultiGpuMode | number | null;
  readonly tdispState: CcTdispState | number | null;
  readonly cpu: CcCpu | number | null;
  /** Whether the GPUs can do it at all. */
  readonly gpusAreCapable: boolean | null;
  /** Whether the GPUs take work: after a boot not before they were attested. */
  readonly isAcceptingWork: boolean | null;
  /** How much an attacker may gain before the keys are renewed, as a power of two. */
  readonly keyRotationThreshold: number | null;
};

type Settings = {
  readonly environment: number;
  readonly ccFeature: number;
  readonly devToolsMode: number;
  readonly multiGpuMode?: number;
  readonly tdispState?: number;
};

const MIN_THRESHOLD = 50;
const MAX_THRESHOLD = 65;

export function* confidentialComputing({ prepare }: Session): Steps<ConfidentialComputing | null> {
  const settings = yield* settingsOf(prepare);
  if (settings === null) return null;
  const capabilities = yield* orNull(ask(prepare.systemGetConfComputeCapabilities()));
  const accepting = yield* orNull(ask(prepare.systemGetConfComputeGpusReadyState()));
  const threshold = yield* orNull(ask(prepare.systemGetConfComputeKeyRotationThresholdInfo()));
  const { environment, ccFeature, devToolsMode, multiGpuMode, tdispState } = settings;
  return {
    enabled: ccFeature !== 0,
    environment: nameOf(CC_ENVIRONMENTS, environment),
    developerTools: devToolsMode === 1,
    multiGpuMode: multiGpuMode === undefined ? null : nameOf(CC_MULTI_GPU_MODES, multiGpuMode),
    tdispState: tdispState === undefined ? null : nameOf(CC_TDISP_STATES, tdispState),
    cpu: capabilities === null ? null : nameOf(CC_CPUS, capabilities.cpuCaps),
    gpusAreCapable: capabilities === null ? null : capabilities.gpusCaps !== 0,
    isAcceptingWork: accepting === null ? null : accepting === 1,
    keyRotationThreshold: threshold === null ? null : threshold.attackerAdvantage,
  };
}

/** In the newest form that the driver has. */
function* settingsOf(prepare: Session['prepare']): Steps<Settings | null> {
  const forms = [
    prepare.systemGetConfComputeSettings_v2(),
    prepare.systemGetConfComputeSettings(),
    prepare.systemGetConfComputeState(),
  ];
  for (const form of forms) {
    try {
      return yield* ask<Settings>(form);
    } catch (error) {
      if (!isUnsupported(error) && !isVersionRefused(error)) throw error;
    }
  }
  return null;
}

export function* setAcceptingWork({ prepare }: Session, accepting: boolean): Steps<void> {
  yield* ask(prepare.systemSetConfComputeGpusReadyState(flagOf('accepting', accepting)));
}

export function* setKeyRotationThreshold({ prepare }: Session, attackerAdvantage: number): Steps<void> {
  const isPossible =
    Number.isInteger(attackerAdvantage) &&
    attackerAdvantage >= MIN_THRESHOLD &&
    attackerAdvantage <= MAX_THRESHOLD;
  if (!isPossible) {
    throw new RangeError(
      `The threshold is a power of two from ${MIN_THRESHOLD} to ${MAX_THRESHOLD}; it was ${attackerAdvantage}.`,
    );
  }
  yield* ask(
    prepare.systemSetConfComputeKeyRotationThresholdInfo({ maxAttackerAdvantage: attackerAdvantage }),
  );
}

function nameOf<N extends string>(names: readonly N[], value: number): N | number {
  return names[value] ?? value;
}

import { numberOf, orNull } from './actions/action.ts';
import { nameIn } from './names.ts';
import type { Session } from './session.ts';
import { ask, type Steps } from './steps.ts';

/** Every {@link SystemNvLinkBandwidthMode}. */
export const SYSTEM_NVLINK_BANDWIDTH_MODES = ['full', 'off', 'least', 'half', 'three-quarters'] as const;
/** How much bandwidth NVLink uses on a whole machine (`NVML_GPU_NVLINK_BW_MODE_*`). */
export type SystemNvLinkBandwidthMode = (typeof SYSTEM_NVLINK_BANDWIDTH_MODES)[number];

export function* nvlinkBandwidthMode({ prepare }: Session): Steps<SystemNvLinkBandwidthMode | number | null> {
  const mode = yield* orNull(ask(prepare.systemGetNvlinkBwMode()));
  return mode === null ? null : nameIn(SYSTEM_NVLINK_BANDWIDTH_MODES)(mode);
}

export function* setNvlinkBandwidthMode({ prepare }: Session, mode: SystemNvLinkBandwidthMode): Steps<void> {
  const number = numberOf('A bandwidth mode of NVLink', SYSTEM_NVLINK_BANDWIDTH_MODES, mode);
  yield* ask(prepare.systemSetNvlinkBwMode(number));
}

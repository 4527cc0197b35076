// Where the table differs from the header on purpose, and why.

const oldPci =
  'the newest header gives the oldest functions the newest struct, which their drivers do not write';

export const deviations = {
  functions: { nvmlDeviceGetPciInfo: oldPci, nvmlDeviceGetPciInfo_v2: oldPci },
  structs: {
    nvmlPciInfo_v1_t: oldPci,
    nvmlPciInfo_v2_t: oldPci,
    nvmlUUIDText_t:
      'a union of arrays in the header: a member that is a struct can be given and read by its name',
    nvmlUUIDBytes_t: 'as nvmlUUIDText_t',
    nvmlPRMTLV_v1_t: 'a union of two arrays that differ in nothing but their names: one array here',
  },
  versions: {
    nvmlWorkloadPowerProfileUpdateProfiles_v1: 'its struct has no version member',
    nvmlC2cModeInfo_v1: 'its struct has no version member',
  },
  values: {
    NVML_RUSD_POLL_ALL: 'all 64 bits: more than an enumeration holds',
  },
  /** Bits whose own name the header does not have. */
  names: {
    nvmlEventTypeMigConfigChange: { header: 'nvmlEventMigConfigChange' },
    nvmlClocksEventReasonHwSlowdown: { header: 'nvmlClocksThrottleReasonHwSlowdown' },
    nvmlClocksEventReasonHwThermalSlowdown: { header: 'nvmlClocksThrottleReasonHwThermalSlowdown' },
    nvmlClocksEventReasonHwPowerBrakeSlowdown: { header: 'nvmlClocksThrottleReasonHwPowerBrakeSlowdown' },
  },
};

const used = new Set();

/** A comparison; a difference that is meant is none. */
export function judged(kind, what, differences) {
  if (differences.length === 0 || deviations[kind][what] === undefined) return { what, differences };
  used.add(`${kind} ${what}`);
  return { what, differences: [] };
}

/** Deviations that there are no more. */
export function unused() {
  return ['functions', 'structs', 'versions', 'values']
    .flatMap((kind) => Object.keys(deviations[kind]).map((what) => `${kind} ${what}`))
    .filter((each) => !used.has(each))
    .map((what) => ({ what, differences: ['it is like the header now: no deviation'] }));
}

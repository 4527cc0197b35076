import { nameIn } from '../names.ts';
import { call, reading, type ReadingsOf } from './reading.ts';

/** Every {@link LicensedFeatureCode}. */
export const LICENSED_FEATURES = [
  'unknown',
  'vgpu',
  'rtx-workstation',
  'gaming',
  'compute',
  'vgamedev',
] as const;
/** What may be licensed of a GPU (`nvmlGridLicenseFeatureCode_t`). */
export type LicensedFeatureCode = (typeof LICENSED_FEATURES)[number];

/** Whether a licence holds, in {@link LicenseExpiry}. */
export const LICENSE_EXPIRIES = ['not-available', 'invalid', 'valid', 'not-applicable', 'permanent'] as const;

/** When a licence ends. */
export type LicenseExpiry = {
  readonly status: (typeof LICENSE_EXPIRIES)[number] | number;
  /** The end in Coordinated Universal Time, as `2027-01-31T00:00:00.000Z`. Null: it has none. */
  readonly at: string | null;
};

/** A feature of a GPU that takes a licence. */
export type LicensableFeature = {
  readonly code: LicensedFeatureCode | number;
  readonly productName: string;
  readonly licenseInfo: string;
  /** A licence is held. */
  readonly licensed: boolean;
  /** The feature can be used. */
  readonly enabled: boolean;
  readonly expiry: LicenseExpiry;
};

/** The licences of a GPU. */
export interface LicensingMetrics {
  readonly licensableFeatures: readonly LicensableFeature[];
}

const code = nameIn(LICENSED_FEATURES);
const expiryStatus = nameIn(LICENSE_EXPIRIES);
const VALID = 2;

type Expiry = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly min: number;
  readonly sec: number;
  readonly status: number;
};

/** NVML's date of a licence; it is that of vGPU licences too. */
export function expiryOf({ year, month, day, hour, min, sec, status }: Expiry): LicenseExpiry {
  const at = status === VALID ? new Date(Date.UTC(year, month - 1, day, hour, min, sec)).toISOString() : null;
  return { status: expiryStatus(status), at };
}

export const licensing: ReadingsOf<LicensingMetrics> = {
  licensableFeatures: reading(
    call('deviceGetGridLicensableFeatures_v4', [], ({ isGridLicenseSupported, gridLicensableFeatures }) =>
      isGridLicenseSupported === 0
        ? null
        : gridLicensableFeatures.map((out) => ({
            code: code(out.featureCode),
            productName: out.productName,
            licenseInfo: out.licenseInfo,
            licensed: out.featureState !== 0,
            enabled: out.featureEnabled !== 0,
            expiry: expiryOf(out.licenseExpiry),
          })),
    ),
  ),
};

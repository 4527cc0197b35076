import { affinity, type AffinityMetrics } from './affinity.ts';
import { clocks, type ClockMetrics } from './clocks.ts';
import { ecc, type EccMetrics } from './ecc.ts';
import { events, type EventMetrics } from './events.ts';
import { fans, type FanMetrics } from './fans.ts';
import { identity, type IdentityMetrics } from './identity.ts';
import { licensing, type LicensingMetrics } from './licensing.ts';
import { memory, type MemoryMetrics } from './memory.ts';
import { mig, type MigMetrics } from './mig.ts';
import { pcie, type PcieMetrics } from './pcie.ts';
import { performance, type PerformanceMetrics } from './performance.ts';
import { platform, type PlatformMetrics } from './platform.ts';
import { power, type PowerMetrics } from './power.ts';
import { processes, type ProcessMetrics } from './processes.ts';
import type { Declared } from './reading.ts';
import { security, type SecurityMetrics } from './security.ts';
import { state, type StateMetrics } from './state.ts';
import { thermal, type ThermalMetrics } from './thermal.ts';
import { utilization, type UtilizationMetrics } from './utilization.ts';
import { virtualization, type VirtualizationMetrics } from './virtualization.ts';
import { video, type VideoMetrics } from './video.ts';

/** What each metric reads, by its name; the getter of Device with the same name tells its unit. */
export interface MetricValues
  extends
    IdentityMetrics,
    StateMetrics,
    PlatformMetrics,
    MemoryMetrics,
    EccMetrics,
    UtilizationMetrics,
    VideoMetrics,
    ClockMetrics,
    PerformanceMetrics,
    PowerMetrics,
    ThermalMetrics,
    FanMetrics,
    PcieMetrics,
    AffinityMetrics,
    ProcessMetrics,
    MigMetrics,
    SecurityMetrics,
    LicensingMetrics,
    VirtualizationMetrics,
    EventMetrics {}

/** What can be read of a GPU: the name of a getter, and of a metric. */
export type Metric = keyof MetricValues;
/** What a metric reads. Null: this GPU or driver does not provide it. */
export type MetricValue<M extends Metric> = MetricValues[M] | null;

/**
 * Every reading of a GPU by its name. What is here is a getter of Device, the same on `device.async`, and a metric of
 * `snapshot({ metrics })`.
 */
export const readings: { readonly [M in Metric]: Declared<MetricValues[M]> } = {
  ...identity,
  ...state,
  ...platform,
  ...memory,
  ...ecc,
  ...utilization,
  ...video,
  ...clocks,
  ...performance,
  ...power,
  ...thermal,
  ...fans,
  ...pcie,
  ...affinity,
  ...processes,
  ...mig,
  ...security,
  ...licensing,
  ...virtualization,
  ...events,
};

/** The name of every metric. */
export const METRICS: readonly Metric[] = Object.keys(readings) as Metric[];

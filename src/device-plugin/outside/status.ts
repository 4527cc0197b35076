import type { GpuCounts } from '../health/gpu-counts.ts';
import type { HealthReason, HealthState } from '../health/machine.ts';

/** How a running plugin stands: what `/status` answers and `node-nvml status` shows. Times are ISO 8601. */
export type PluginStatus = {
  readonly version: string;
  readonly startedAt: string;
  /** Registered as it should be, with settings that were all taken over. */
  readonly ready: boolean;
  /** Why not, a sentence each; empty when ready. */
  readonly notReady: readonly string[];
  /** Null while the driver is not open; the GPUs of another moment are never shown. */
  readonly gpus: readonly GpuStatus[];
  readonly resources: readonly ResourceStatus[];
  readonly settings: {
    /** How many were taken over, the first ones counted; 0 before. */
    readonly generation: number;
    readonly since: string | null;
    /** The newest ones, when they are not followed. */
    readonly rejected: { readonly at: string; readonly error: string } | null;
    /** What is allowed, but is probably not what was meant. */
    readonly warnings: readonly string[];
  };
  /** Why the driver works for no GPU; null while that is not so. */
  readonly driverFault: ReasonStatus | null;
  /** How many GPUs there are by the bus, the driver and the plugin's table; null while the driver is not open. */
  readonly gpuCounts: GpuCounts | null;
  /** NVML functions whose calls passed their deadline and have not returned. */
  readonly hungCalls: readonly string[];
  /** Why it is not known which pods hold the GPUs; null when it is. */
  readonly podsUnknown: string | null;
};

export type GpuStatus = {
  /** Ours: it stays with the PCI slot. */
  readonly number: number;
  /** The driver's current one; null while it does not show the GPU. */
  readonly index: number | null;
  readonly uuid: string | null;
  readonly pciBusId: string;
  readonly state: HealthState;
  readonly since: string;
  /** Null for a healthy GPU. */
  readonly reason: ReasonStatus | null;
  /** MIG devices that are not as healthy as their GPU. */
  readonly migs: readonly MigStatus[];
  readonly pods: readonly PodOnGpu[];
};

/** What was seen, what to do about it, and when it was seen. */
export type ReasonStatus = Omit<HealthReason, 'at'> & { readonly at: string };

export type MigStatus = {
  /** NVML's index on its GPU; null: it is not there now. */
  readonly index: number | null;
  readonly uuid: string;
  readonly state: HealthState;
  readonly since: string;
  readonly reason: ReasonStatus | null;
};

/** A container that holds a device of a GPU, by the kubelet's PodResources. */
export type PodOnGpu = {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly resource: string;
  readonly id: string;
};

export type ResourceStatus = {
  readonly name: string;
  readonly registered: boolean;
  /** Another process serves it still, as in an update the pod of before; it is registered here when that ends. */
  readonly waits: boolean;
  readonly registrations: number;
  /** What tells of another plugin that serves the same resource; null: nothing did. */
  readonly rival: { readonly at: string; readonly evidence: string } | null;
  readonly devices: readonly DeviceStatus[];
};

export type DeviceStatus = {
  readonly id: string;
  readonly healthy: boolean;
  /** Our number of its GPU; null for one that is no longer on this node. */
  readonly gpu: number | null;
  readonly reason: string | null;
};

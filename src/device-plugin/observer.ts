import type { GpuCounts } from './health/gpu-counts.ts';
import type { GpuHealth, HealthReason, HealthState } from './health/machine.ts';
import type { OperationalVerdict } from './health/operational-policy.ts';
import type { XidPolicy } from './health/xid-policy.ts';
import type { DevicePluginEvent, PluginDevice } from '../kubelet/index.ts';
import type { ListedGpu } from './units.ts';
import type { Settings } from './options/settings.ts';

/** What happened in the plugin, for whoever counts or shows it; the log is told in sentences beside it. */
export type PluginEvent =
  | DevicePluginEvent
  | {
      readonly type: 'xid';
      readonly xid: number;
      /** Our number of the GPU; null where the driver did not tell. */
      readonly gpu: number | null;
      /** It took the GPU out. */
      readonly fatal: boolean;
    }
  /** A structured event of the newest drivers, and what follows from it. */
  | {
      readonly type: 'operational';
      readonly gpu: number | null;
      readonly verdict: OperationalVerdict;
    }
  /** The state of a GPU, or of a MIG device of it, in one word; the reason is in its health. */
  | {
      readonly type: 'health';
      readonly gpu: number;
      /** UUID; null: the whole GPU. */
      readonly mig: string | null;
      readonly from: HealthState;
      readonly to: HealthState;
    }
  /** A GPU began anew. */
  | { readonly type: 'reset'; readonly gpu: number }
  /** The driver works for no GPU, or does again. */
  | { readonly type: 'driver'; readonly failing: boolean }
  /** Another process serves the resource still; it is served here when that ends. */
  | { readonly type: 'waits'; readonly resource: string }
  /** The settings in force, at start and after each reload. */
  | { readonly type: 'settings'; readonly settings: Settings }
  /** New settings that are not followed; those before stay. */
  | { readonly type: 'settings-rejected'; readonly error: string };

/** A GPU with its health, for the status. */
export type GpuView = {
  readonly gpu: ListedGpu;
  readonly health: GpuHealth;
  /** MIG devices that have a state of their own, by UUID. */
  readonly migHealths: ReadonlyMap<string, GpuHealth>;
};

export type ResourceView = { readonly name: string; readonly devices: readonly ResourceDevice[] };

/** A device as the kubelet was told of it, and why it is not healthy. */
export type ResourceDevice = PluginDevice & {
  /** Our number of its GPU; null for one that is no longer on this node. */
  readonly gpu: number | null;
  /** Null when it is healthy. */
  readonly reason: string | null;
};

/** What can be looked at in a running plugin at any moment. Nothing here asks the driver. */
export type PluginView = {
  gpus(): readonly GpuView[];
  resources(): readonly ResourceView[];
  /** NVML functions whose calls passed their deadline and have not returned. */
  hungCalls(): readonly string[];
  /** Why the driver works for no GPU; null while that is not so. */
  driverFault(): HealthReason | null;
  /** Which Xids take a GPU out. */
  xidPolicy(): XidPolicy;
  gpuCounts(): Promise<GpuCounts>;
};

/** What can be done to a running plugin from outside. */
export type PluginControls = {
  /**
   * A person says that the GPU is mended, or the MIG device: by number, `i:j` or UUID. Settles when a probe has told.
   * False: there is none of that name.
   */
  clearFault(name: string): Promise<boolean>;
};

/** Sees the plugin from outside: metrics and status. */
export interface PluginObserver {
  /** The driver is open and its GPUs are known. Told again when that happens again. */
  opened(view: PluginView, controls: PluginControls): void;
  tell(event: PluginEvent): void;
}

/** Looks away. */
export const noObserver: PluginObserver = { opened: () => undefined, tell: () => undefined };

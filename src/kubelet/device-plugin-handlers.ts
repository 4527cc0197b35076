import type { ContainerAllocateResponse } from './gen/v1beta1/deviceplugin.ts';

/** What one container asks for in `Allocate`. */
export type AllocateRequest = { readonly deviceIds: readonly string[] };

/** What one container asks for in `GetPreferredAllocation`. */
export type PreferredAllocationRequest = {
  /** Ids that may be chosen; holds `mustInclude` too. */
  readonly available: readonly string[];
  /** Ids that the answer must contain. */
  readonly mustInclude: readonly string[];
  /** How many ids the answer is to have, `mustInclude` counted. */
  readonly size: number;
};

/**
 * What a device plugin answers. Called on the event loop; they are expected to need no I/O: `Allocate` and
 * `GetPreferredAllocation` hold up every pod of the node, as the kubelet itself sets no deadline.
 */
export interface DevicePluginHandlers {
  /** The kubelet is to call `PreStartContainer` before each container start. Read at registration only. */
  readonly preStartRequired: boolean;
  /** The kubelet is to call `GetPreferredAllocation`. Read at registration only. */
  readonly preferredAllocationAvailable: boolean;
  /** One answer for each container, in order. What it throws refuses the pod, with its message. */
  allocate(
    containers: readonly AllocateRequest[],
  ): ContainerAllocateResponse[] | Promise<ContainerAllocateResponse[]>;
  /** Ids for each container, in order. When it throws, any valid set is answered instead. */
  preferredAllocation(containers: readonly PreferredAllocationRequest[]): string[][] | Promise<string[][]>;
  /** What it throws keeps the container from starting, until a later try passes. */
  preStartContainer(deviceIds: readonly string[]): void | Promise<void>;
}

import type { IdStrategy } from '../units.ts';
import type { CapabilityMinors } from './device-nodes.ts';
import type { CdiNaming } from './device-names.ts';

export const DEVICE_LIST_STRATEGIES = ['envvar', 'volume-mounts', 'cdi-annotations', 'cdi-cri'] as const;
/** A way to tell the container runtime which devices a container gets. */
export type DeviceListStrategy = (typeof DEVICE_LIST_STRATEGIES)[number];

/** What a container may be given beside GPUs. In the order in which answers name them. */
export const FEATURES = ['gdrcopy', 'gds', 'mofed'] as const;
export type Feature = (typeof FEATURES)[number];

/** All that an answer depends on beside the devices: settings, and what was found on the node before any request. */
export type AllocateSetup = {
  /** Fully qualified, for messages. */
  readonly resource: string;
  readonly strategies: readonly DeviceListStrategy[];
  /** By what NVIDIA's container runtime is told the devices. */
  readonly identity: IdStrategy;
  readonly failRequestsGreaterThanOne: boolean;
  readonly features: readonly Feature[];
  /** Channels whose nodes are there. */
  readonly imexChannels: readonly number[];
  readonly cdi: CdiSetup;
  /** Null unless device nodes are passed. */
  readonly nodes: NodeSetup | null;
  /** Null unless the resource is shared by MPS. */
  readonly mps: MpsSetup | null;
};

export type CdiSetup = {
  readonly vendor: string;
  readonly naming: CdiNaming;
  readonly annotationPrefix: string;
  /** Qualified names that each container gets beside its devices. */
  readonly additional: readonly string[];
  /** Qualified names that the spec files define now. */
  readonly written: ReadonlySet<string>;
};

export type NodeSetup = {
  /** Where the host has its /dev: "/", or the root of a driver container. */
  readonly devRoot: string;
  readonly controlNodes: readonly string[];
  readonly capabilities: CapabilityMinors;
};

export type MpsSetup = {
  /** In the container. */
  readonly pipeDirectory: string;
  readonly hostPipeDirectory: string;
  readonly hostShmDirectory: string;
};

export function isCdi(strategy: DeviceListStrategy): boolean {
  return strategy === 'cdi-annotations' || strategy === 'cdi-cri';
}

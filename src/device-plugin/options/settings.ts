import type { DevicePluginOptions } from './option-list.ts';

/** Everything that the device plugin is told, checked: flags, environment and config file in one. */
export type Settings = {
  /** Every row of `OPTIONS` by its key. */
  readonly options: DevicePluginOptions;
  readonly resources: Resources;
  readonly sharing: Sharing;
  readonly imex: Imex;
  /** Sentences for the log: what is allowed, but is probably not what was meant. */
  readonly warnings: readonly string[];
};

/** Which resource a device belongs to: the first rule that matches. */
export type ResourceRule = {
  /** `*` stands for any characters, all others for themselves; matched against the whole name. */
  readonly pattern: string;
  /** Fully qualified, as `nvidia.com/gpu`. */
  readonly name: string;
};

export type Resources = {
  /** By product name. The last rule is `*` -> `nvidia.com/gpu`, so that some rule always matches. */
  readonly gpus: readonly ResourceRule[];
  /**
   * By MIG profile (`1g.10gb+me`). Under `single` the last rule is `*` -> `nvidia.com/gpu`; under `mixed` a profile that
   * no rule matches is `nvidia.com/mig-<profile>`, with `.` for `+`.
   */
  readonly migs: readonly ResourceRule[];
};

export const SHARING_STRATEGIES = ['none', 'time-slicing', 'mps'] as const;
export type SharingStrategy = (typeof SHARING_STRATEGIES)[number];

export type Sharing = {
  readonly strategy: SharingStrategy;
  readonly renameByDefault: boolean;
  /** Refuse a container that asks for more than one replica. */
  readonly failRequestsGreaterThanOne: boolean;
  readonly resources: readonly ReplicatedResource[];
};

/** Each device is offered once. */
export const UNSHARED: Sharing = {
  strategy: 'none',
  renameByDefault: false,
  failRequestsGreaterThanOne: false,
  resources: [],
};

export type ReplicatedResource = {
  /** Fully qualified name that the devices have by the rules of `Resources`. */
  readonly name: string;
  /** Fully qualified name under which the replicas are offered; null: under `name`. `renameByDefault` is worked in. */
  readonly rename: string | null;
  /** All devices of that name, the first so many, or these: GPU indices ("0"), MIG indices ("0:1"), UUIDs. */
  readonly devices: 'all' | number | readonly string[];
  /** Two at least. */
  readonly replicas: number;
};

export type Imex = {
  /** Empty, or 0 alone: NVIDIA's toolkit knows no other. */
  readonly channelIDs: readonly number[];
  /** A channel that is missing at start is an error. */
  readonly required: boolean;
};

/**
 * The kubelet's device manager checkpoint as JSON holds it. Go's nil and empty differ, in the file and in the
 * checksum, so null stays null here.
 */
export type CheckpointData = {
  readonly PodDeviceEntries: readonly CheckpointDataEntry[] | null;
  readonly RegisteredDevices: Readonly<Record<string, readonly string[] | null>> | null;
};

export type CheckpointDataEntry = {
  readonly PodUID: string;
  readonly ContainerName: string;
  readonly ResourceName: string;
  /** NUMA node ("-1": none) -> ids */
  readonly DeviceIDs: Readonly<Record<string, readonly string[] | null>> | null;
  /** Base64 of the protobuf ContainerAllocateResponse. */
  readonly AllocResp: string | null;
};

/** One container's devices of one resource. */
export type CheckpointEntry = {
  readonly podUid: string;
  readonly containerName: string;
  readonly resourceName: string;
  /** Every id once, in the file's order. */
  readonly deviceIds: readonly string[];
  /** NUMA node (-1: none) -> ids; a device near two nodes is in both. */
  readonly devicesByNuma: ReadonlyMap<number, readonly string[]>;
  /** The protobuf ContainerAllocateResponse that the kubelet replays. */
  readonly allocResp: Uint8Array;
};

/** What the kubelet remembers of device plugins. */
export type Checkpoint = {
  readonly podDevices: readonly CheckpointEntry[];
  /** Resource -> ids that were healthy, in no order. */
  readonly registered: ReadonlyMap<string, readonly string[]>;
};

/** Byte order, as Go sorts strings; JavaScript compares UTF-16 units. */
export function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

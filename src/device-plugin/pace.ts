/** How often the plugin looks, in milliseconds. */
export type Pace = {
  /** Between two readings of the driver's list of GPUs, and of the node, while all are well and no change would be told. */
  readonly lookMs: number;
  /** The same, while some are not; also between two probes of one that is not. */
  readonly closeLookMs: number;
  /** Between two looks whether outdated ids are still held. */
  readonly heldLookMs: number;
  /** Between two probes of a GPU that looks well, and two readings of the list while its changes are told. */
  readonly checkupMs: number;
};

/** What a node gets. */
export const PACE: Pace = { lookMs: 20_000, closeLookMs: 1_000, heldLookMs: 2_000, checkupMs: 60_000 };

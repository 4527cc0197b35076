/** What the barrier asks of the plugin and the kubelet. */
export type BarrierPorts = {
  /** Lists the ids Unhealthy, so that no new pod gets them. */
  readonly withhold: (ids: readonly string[]) => void;
  /** Resolves when no Allocate or GetPreferredAllocation is in flight and none was for a moment. */
  readonly callsSettled: () => Promise<void>;
  /** What PodResources `List` names now; it also makes the kubelet forget ended pods. */
  readonly podResources: () => Promise<ReadonlySet<string>>;
  /** Sends the list again, then reads the checkpoint that the kubelet wrote because of it. */
  readonly checkpointAfterResend: () => Promise<ReadonlySet<string>>;
  /** Ids that Allocate named since the barrier began. */
  readonly allocated: () => ReadonlySet<string>;
  /** Lists the ids as they were. */
  readonly callOff: (ids: readonly string[]) => void;
  /** Takes the ids out of the list. */
  readonly letGo: (ids: readonly string[]) => void;
};

/**
 * The only way out of the list for an id that a pod may have held. An id that leaves while the kubelet still has it
 * crashes the kubelet or puts two pods on one GPU, and neither record tells alone: PodResources omits finished init
 * containers, and the checkpoint is stale until a List and a list message. Answers which ids left.
 * When a record cannot be read, every id stays and the error is thrown.
 */
export async function runBarrier(ids: readonly string[], ports: BarrierPorts): Promise<readonly string[]> {
  // A first look disturbs nobody: an id that is plainly held never turns Unhealthy.
  const idle = await unheld(ids, ports);
  if (idle.length === 0) return [];
  ports.withhold(idle);
  let free: readonly string[] = [];
  try {
    await ports.callsSettled();
    free = await unheld(idle, ports);
    const given = ports.allocated();
    free = free.filter((id) => !given.has(id));
  } finally {
    const gone = new Set(free);
    const kept = idle.filter((id) => !gone.has(id));
    if (kept.length > 0) ports.callOff(kept);
  }
  if (free.length > 0) ports.letGo(free);
  return free;
}

async function unheld(ids: readonly string[], ports: BarrierPorts): Promise<readonly string[]> {
  const inPods = await ports.podResources();
  const inCheckpoint = await ports.checkpointAfterResend();
  return ids.filter((id) => !inPods.has(id) && !inCheckpoint.has(id));
}

import type { ContainerAllocateResponse } from '../gen/v1beta1/deviceplugin.ts';

/** One container of a pod that is to be admitted. */
export type ContainerSpec = {
  readonly name: string;
  /** An init container: runs to its end before the others, its devices are used again by them. Default false. */
  readonly init?: boolean;
  /** Resource name -> count, as in limits. */
  readonly resources: Readonly<Record<string, number>>;
};

/** A pod that is to be admitted. */
export type PodSpec = {
  readonly podName: string;
  /** Default "default". */
  readonly namespace?: string;
  /** Default: made up. */
  readonly podUid?: string;
  readonly containers: readonly ContainerSpec[];
};

/** running: started; finished: an init container that ended; waiting: PreStartContainer vetoed the start. */
export type ContainerState = 'running' | 'finished' | 'waiting';

/** What one container was given: the answers for all its resources merged, the first to name a thing wins. */
export type AdmittedContainer = {
  readonly name: string;
  readonly init: boolean;
  readonly state: ContainerState;
  /** Why it waits, in the kubelet's words; null when it does not. */
  readonly message: string | null;
  /** Resource name -> device ids, as the plugin named them. */
  readonly deviceIds: Readonly<Record<string, readonly string[]>>;
  readonly env: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly mounts: ContainerAllocateResponse['mounts'];
  readonly devices: ContainerAllocateResponse['devices'];
  readonly cdiDevices: readonly string[];
};

/** A pod that the kubelet runs. */
export type AdmittedPod = {
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly containers: readonly AdmittedContainer[];
};

/** The pod is Failed: the reason and the message that its status would show. */
export class AdmissionError extends Error {
  override readonly name = 'AdmissionError';
  /** As a pod's status shows it. */
  readonly reason: string;
  readonly podName: string;

  constructor(podName: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const isTopology = cause instanceof TopologyAffinityError;
    super(isTopology ? why : `Allocate failed due to ${why}, which is unexpected`, { cause });
    this.reason = isTopology ? 'TopologyAffinityError' : 'UnexpectedAdmissionError';
    this.podName = podName;
  }
}

/** The topology policy lets the container run nowhere. */
export class TopologyAffinityError extends Error {
  override readonly name = 'TopologyAffinityError';

  constructor() {
    super('Resources cannot be allocated with Topology locality');
  }
}

/** A real kubelet would have crashed here (nil pointer dereference). */
export class KubeletPanicError extends Error {
  override readonly name = 'KubeletPanicError';
}

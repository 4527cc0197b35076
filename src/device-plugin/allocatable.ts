/** A GPU as an answer to `Allocate` names it: the state that the driver was in when it was last seen. */
export type AllocatableGpu = {
  /** Ours: it stays with the PCI slot. */
  readonly number: number;
  /** The driver's current one: it shifts when a GPU before it is lost. */
  readonly index: number;
  readonly uuid: string;
  /** As 0000:1a:00.0. */
  readonly pciBusId: string;
  /** Of /dev/nvidia<minor>; null where the driver does not tell. */
  readonly minor: number | null;
};

/** A MIG device: a compute instance of a GPU. */
export type AllocatableMig = {
  /** NVML's index of the MIG device on its GPU. */
  readonly index: number;
  readonly uuid: string;
  /** NVML's id of the GPU instance. */
  readonly gpuInstance: number;
  /** NVML's id of the compute instance within the GPU instance. */
  readonly computeInstance: number;
  /** As NVIDIA names it: 1g.10gb, 1c.2g.20gb, 1g.10gb+me. */
  readonly profile: string;
};

/** One id of a request, resolved: all that an answer needs, so that `Allocate` calls no NVML. */
export type Allocatable = {
  /** As the kubelet sent it. */
  readonly id: string;
  readonly gpu: AllocatableGpu;
  /** Null for a whole GPU. */
  readonly mig: AllocatableMig | null;
  /** Which replica, from 0; null where the device is not shared. */
  readonly replica: number | null;
};

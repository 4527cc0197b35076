import type { Allocatable } from '../allocatable.ts';
import { AllocationError } from './allocation-error.ts';
import { WSL_DEVICE } from './device-names.ts';

/** Nodes that every program on a GPU needs, where the driver makes them. */
export const CONTROL_NODES = [
  '/dev/nvidiactl',
  '/dev/nvidia-uvm',
  '/dev/nvidia-uvm-tools',
  '/dev/nvidia-modeset',
] as const;

/** "gpu0/gi1/access" or "gpu0/gi1/ci0/access", the GPU by its minor number -> minor of /dev/nvidia-caps/nvidia-cap*. */
export type CapabilityMinors = ReadonlyMap<string, number>;

/** The device node of a GPU; of a MIG device that of its GPU and its two capabilities. Throws an `AllocationError`. */
export function deviceNodes({ id, gpu, mig }: Allocatable, capabilities: CapabilityMinors): string[] {
  if (gpu.uuid === WSL_DEVICE) return ['/dev/dxg'];
  if (gpu.minor === null) {
    throw new AllocationError(
      `Device ${id} cannot be given to a pod: the driver does not tell the minor number of its device node.`,
    );
  }
  const node = `/dev/nvidia${gpu.minor}`;
  if (mig === null) return [node];
  const instance = `gpu${gpu.minor}/gi${mig.gpuInstance}`;
  const needed = [`${instance}/access`, `${instance}/ci${mig.computeInstance}/access`];
  return [node, ...needed.map((capability) => capabilityNode(id, capability, capabilities))];
}

function capabilityNode(id: string, capability: string, capabilities: CapabilityMinors): string {
  const minor = capabilities.get(capability);
  if (minor === undefined) {
    throw new AllocationError(
      `Device ${id} cannot be given to a pod: /proc/driver/nvidia-caps/mig-minors does not tell the device node of its capability ${capability}; is the driver of this node one with MIG?`,
    );
  }
  return `/dev/nvidia-caps/nvidia-cap${minor}`;
}

export function imexNode(channel: number): string {
  return `/dev/nvidia-caps-imex-channels/channel${channel}`;
}

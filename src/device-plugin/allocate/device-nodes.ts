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
export function deviceNodes(device: Allocatable, capabilities: CapabilityMinors): string[] {
  const { id, gpu } = device;
  if (gpu.uuid === WSL_DEVICE) return ['/dev/dxg'];
  if (gpu.minor === null) {
    throw new AllocationError(
      `Device ${id} cannot be opened by a container: the driver does not tell the minor number of its device node.`,
    );
  }
  const needed = capabilitiesOf(device).map((capability) => capabilityNode(id, capability, capabilities));
  return [`/dev/nvidia${gpu.minor}`, ...needed];
}

/** The capabilities of a MIG device, whose nodes must be told. */
export function capabilitiesOf({ gpu, mig }: Allocatable): string[] {
  if (mig === null) return [];
  const instance = `gpu${String(gpu.minor)}/gi${mig.gpuInstance}`;
  return [`${instance}/access`, `${instance}/ci${mig.computeInstance}/access`];
}

function capabilityNode(id: string, capability: string, capabilities: CapabilityMinors): string {
  const minor = capabilities.get(capability);
  if (minor === undefined) {
    throw new AllocationError(
      `Device ${id} cannot be opened by a container: /proc/driver/nvidia-caps/mig-minors does not tell the device node of its capability ${capability}; is the driver of this node one with MIG?`,
    );
  }
  return `/dev/nvidia-caps/nvidia-cap${minor}`;
}

export function imexNode(channel: number): string {
  return `/dev/nvidia-caps-imex-channels/channel${channel}`;
}

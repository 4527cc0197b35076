import type { Device } from './gen/v1beta1/deviceplugin.ts';

/** One schedulable device, as a plugin offers it to the kubelet (v1beta1 `Device`). */
export type PluginDevice = {
  /** What the kubelet's records call it; at most 63 characters. */
  readonly id: string;
  /** Only healthy devices are allocatable. */
  readonly healthy: boolean;
  /** NUMA nodes that are near it; empty when unknown. */
  readonly numaNodes: readonly number[];
};

/** The wire form. No NUMA node is no topology at all: an empty one would mean "near nothing". */
export function toWire(device: PluginDevice): Device {
  return {
    ID: device.id,
    health: device.healthy ? 'Healthy' : 'Unhealthy',
    topology:
      device.numaNodes.length === 0
        ? undefined
        : { nodes: device.numaNodes.map((node) => ({ ID: BigInt(node) })) },
  };
}

/** gRPC's own limit: the kubelet drops the stream of a longer list. */
export const MAX_LIST_BYTES: number = 4 * 1024 * 1024;

/** How long a list is on the wire, in bytes. */
export function listBytes(devices: readonly PluginDevice[]): number {
  return devices.reduce((sum, device) => sum + field(deviceBytes(device)), 0);
}

function deviceBytes({ id, healthy, numaNodes }: PluginDevice): number {
  const topology = numaNodes.reduce((sum, node) => sum + field(node === 0 ? 0 : 1 + varintBytes(node)), 0);
  const health = healthy ? 'Healthy' : 'Unhealthy';
  return field(id.length) + field(health.length) + (numaNodes.length === 0 ? 0 : field(topology));
}

/** A field of that many bytes, with its tag and length before it. */
function field(bytes: number): number {
  return 1 + varintBytes(bytes) + bytes;
}

function varintBytes(value: number): number {
  return value < 128 ? 1 : 1 + varintBytes(Math.floor(value / 128));
}

/** The friendly form; any health but "Healthy" is unhealthy, as for the kubelet. */
export function fromWire(device: Device): PluginDevice {
  return {
    id: device.ID,
    healthy: device.health === 'Healthy',
    numaNodes: device.topology?.nodes.map((node) => Number(node.ID)) ?? [],
  };
}

/** True when both lists would be the same message on the wire. */
export function sameDevices(left: readonly PluginDevice[], right: readonly PluginDevice[]): boolean {
  return left.length === right.length && left.every((device, index) => sameDevice(device, right[index]));
}

function sameDevice(left: PluginDevice, right: PluginDevice | undefined): boolean {
  if (left === right) return true;
  return (
    right !== undefined &&
    left.id === right.id &&
    left.healthy === right.healthy &&
    left.numaNodes.length === right.numaNodes.length &&
    left.numaNodes.every((node, index) => node === right.numaNodes[index])
  );
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import {
  type ContainerAllocateResponse,
  DevelopmentKubelet,
  type DevelopmentKubeletOptions,
  type DevicePluginHandlers,
  DevicePluginServer,
  type DevicePluginServerOptions,
  type PluginDevice,
} from '../../src/kubelet/index.ts';

export const RESOURCE = 'example.com/thing';

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kubelet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function startKubelet(
  options: Partial<DevelopmentKubeletOptions> = {},
): Promise<DevelopmentKubelet> {
  const directory = options.directory ?? (await temporaryFolder());
  const kubelet = await DevelopmentKubelet.start({ directory, ...options });
  onTestFinished(() => kubelet.stop());
  return kubelet;
}

/** `things(3)`: thing-0 to thing-2, all healthy. */
export function things(count: number, change: Partial<PluginDevice> = {}): PluginDevice[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `thing-${index}`,
    healthy: true,
    numaNodes: [],
    ...change,
  }));
}

export function answer(env: Record<string, string>): ContainerAllocateResponse {
  return { envs: env, mounts: [], devices: [], annotations: {}, cdiDevices: [] };
}

/** Handlers that name the devices in THINGS and prefer the last ones; a test replaces what it is about. */
export function handlers(change: Partial<DevicePluginHandlers> = {}): DevicePluginHandlers {
  return {
    preStartRequired: false,
    preferredAllocationAvailable: true,
    allocate: (containers) => containers.map(({ deviceIds }) => answer({ THINGS: deviceIds.join() })),
    preferredAllocation: (containers) =>
      containers.map(({ available, mustInclude, size }) =>
        [...new Set([...mustInclude, ...available.toReversed()])].slice(0, size),
      ),
    preStartContainer: () => {},
    ...change,
  };
}

export function newPlugin(
  kubeletSocket: string,
  options: Partial<DevicePluginServerOptions> = {},
): DevicePluginServer {
  const server = new DevicePluginServer({
    resourceName: RESOURCE,
    socketPath: join(kubeletSocket, '../thing.sock'),
    kubeletSocket,
    handlers: handlers(),
    devices: things(8),
    ...options,
  });
  onTestFinished(() => server.stop());
  return server;
}

export async function startPlugin(
  kubelet: DevelopmentKubelet,
  options: Partial<DevicePluginServerOptions> = {},
): Promise<DevicePluginServer> {
  const server = newPlugin(kubelet.kubeletSocket, options);
  await server.start();
  return server;
}

/** True when `count` of the devices are healthy: what the kubelet calls allocatable. */
export function healthy(count: number): (devices: readonly PluginDevice[]) => boolean {
  return (devices) => devices.filter((device) => device.healthy).length === count;
}

/** One container that asks for `count` things. */
export function asksFor(count: number): { name: string; resources: Record<string, number> } {
  return { name: 'main', resources: { [RESOURCE]: count } };
}

import type { PodResources } from './gen/podresources/v1/podresources.ts';

export type {
  AllocateRequest,
  DevicePluginHandlers,
  PreferredAllocationRequest,
} from './device-plugin-handlers.ts';
export type {
  ContainerDevices,
  ContainerResources,
  PodResources,
} from './gen/podresources/v1/podresources.ts';
export { ContainerAllocateResponse } from './gen/v1beta1/deviceplugin.ts';
export type { CDIDevice, DeviceSpec, Mount } from './gen/v1beta1/deviceplugin.ts';
export type { KubeletLog } from './log.ts';
export type { PluginDevice } from './plugin-device.ts';

export { DevicePluginServer, type DevicePluginServerOptions } from './device-plugin-server.ts';

export type CheckpointEntry = {
  readonly podUid: string;
  readonly containerName: string;
  readonly resourceName: string;
  readonly deviceIds: readonly string[];
  readonly devicesByNuma: ReadonlyMap<number, readonly string[]>;
  readonly allocResp: Uint8Array;
};
export type Checkpoint = {
  readonly podDevices: readonly CheckpointEntry[];
  readonly registered: ReadonlyMap<string, readonly string[]>;
};
export declare function readCheckpoint(path: string): Promise<Checkpoint>;

export declare class PodResourcesClient {
  constructor(socketPath: string);
  list(): Promise<PodResources[]>;
  close(): void;
}

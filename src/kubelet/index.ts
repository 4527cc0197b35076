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
export { listBytes, MAX_LIST_BYTES, type PluginDevice } from './plugin-device.ts';

export {
  DEVICE_PLUGIN_RPCS,
  type DevicePluginEvent,
  type DevicePluginRpc,
  type ObserveDevicePlugin,
  REGISTRATION_ENDS,
  type RegistrationEnd,
} from './device-plugin-events.ts';
export {
  DevicePluginServer,
  type DevicePluginServerOptions,
  REGISTRATION_WAYS,
  type RegistrationWay,
} from './device-plugin-server.ts';

export type { Checkpoint, CheckpointEntry } from './checkpoint-form.ts';
export { CheckpointError, parseCheckpoint, readCheckpoint } from './checkpoint-reader.ts';
export { serialiseCheckpoint, writeCheckpoint } from './checkpoint-writer.ts';
export { PodResourcesClient, PodResourcesError } from './pod-resources-client.ts';
export {
  DevelopmentKubelet,
  type DevelopmentKubeletOptions,
  type RestartOptions,
} from './development/development-kubelet.ts';
export { TOPOLOGY_POLICIES, type TopologyPolicy } from './development/topology.ts';
export type { KubeletEvent } from './development/kubelet-events.ts';
export type { KubeletPaths } from './development/kubelet-folders.ts';
export {
  AdmissionError,
  type AdmittedContainer,
  type AdmittedPod,
  type ContainerSpec,
  type ContainerState,
  KubeletPanicError,
  type PodSpec,
} from './development/pods.ts';
export { FolderWatch } from './folder-watch.ts';
export { findJsonFault } from './json-place.ts';
export { fileIdentity, isListening, SocketTakenError } from './unix-socket.ts';
export { socketFree } from './socket-free.ts';

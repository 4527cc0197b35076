import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';

import type { ContainerAllocateResponse, DeviceSpec, Mount } from '../../kubelet/index.ts';
import type { Allocatable } from '../allocatable.ts';
import { AllocationError } from './allocation-error.ts';
import { cdiName, containerName, qualifiedName } from './device-names.ts';
import { deviceNodes, imexNode } from './device-nodes.ts';
import { type AllocateSetup, isCdi, type MpsSetup, type NodeSetup } from './setup.ts';

/** Where NVIDIA's container runtime looks for devices that are told by mounts. */
export const MOUNTED_DEVICES = '/var/run/nvidia-container-devices';

/**
 * What the kubelet hands to the container runtime for one container: devices in request order, none twice.
 * Calls nothing but its arguments, so that it is there at once whatever hangs. Throws an `AllocationError`.
 */
export function containerAnswer(
  devices: readonly Allocatable[],
  setup: AllocateSetup,
): ContainerAllocateResponse {
  refuseSeveralReplicas(devices, setup);
  const { strategies, mps, nodes, imexChannels } = setup;
  const names = unique(devices.map((device) => containerName(device, setup.identity)));
  const envs: Record<string, string> = {};
  const mounts = mps === null ? [] : mpsMounts(mps);
  if (mps !== null) envs['CUDA_MPS_PIPE_DIRECTORY'] = mps.pipeDirectory;
  for (const feature of setup.features) envs[`NVIDIA_${feature.toUpperCase()}`] = 'enabled';
  if (strategies.includes('envvar')) {
    envs['NVIDIA_VISIBLE_DEVICES'] = names.join(',');
    if (imexChannels.length > 0) envs['NVIDIA_IMEX_CHANNELS'] = imexChannels.join(',');
  }
  if (strategies.includes('volume-mounts')) {
    envs['NVIDIA_VISIBLE_DEVICES'] = MOUNTED_DEVICES;
    mounts.push(...[...names, ...imexChannels.map((channel) => `imex/${channel}`)].map(deviceMount));
  }
  const passed = nodes === null || strategies.every(isCdi) ? [] : nodeSpecs(devices, nodes, imexChannels);
  return { envs, mounts, devices: passed, ...cdiParts(devices, setup) };
}

/** The refusal is NVIDIA's, word for word: it stands in runbooks. */
function refuseSeveralReplicas(devices: readonly Allocatable[], setup: AllocateSetup): void {
  if (!setup.failRequestsGreaterThanOne || devices.length <= 1) return;
  if (devices.every((device) => device.replica === null)) return;
  throw new AllocationError(
    `invalid allocation request for ${JSON.stringify(setup.resource)}: invalid request: maximum request size for shared resources is 1; found ${devices.length}`,
  );
}

function cdiParts(
  devices: readonly Allocatable[],
  { strategies, cdi }: AllocateSetup,
): Pick<ContainerAllocateResponse, 'annotations' | 'cdiDevices'> {
  const { vendor, naming, additional, annotationPrefix } = cdi;
  const own = unique(devices.map((device) => qualifiedName(vendor, 'gpu', cdiName(device, naming))));
  const names = [...own, ...additional];
  // A name that no spec defines keeps the container from starting, until it is defined. Where the runtime is told the
  // devices in another way too, the container starts by that way alone.
  const told = strategies.every(isCdi) || names.every((name) => cdi.written.has(name)) ? names : [];
  const annotated = told.length > 0 && strategies.includes('cdi-annotations');
  const key = `${annotationPrefix}nvidia-device-plugin_${randomUUID()}`;
  return {
    annotations: annotated ? { [key]: told.join(',') } : {},
    cdiDevices: strategies.includes('cdi-cri') ? told.map((name) => ({ name })) : [],
  };
}

function nodeSpecs(
  devices: readonly Allocatable[],
  { devRoot, controlNodes, capabilities }: NodeSetup,
  imexChannels: readonly number[],
): DeviceSpec[] {
  const nodes = unique([
    ...controlNodes,
    ...devices.flatMap((device) => deviceNodes(device, capabilities)),
    ...imexChannels.map(imexNode),
  ]);
  return nodes.map((node) => ({
    containerPath: node,
    hostPath: posix.join(devRoot, node),
    permissions: 'rw',
  }));
}

function mpsMounts({ pipeDirectory, hostPipeDirectory, hostShmDirectory }: MpsSetup): Mount[] {
  return [
    { containerPath: pipeDirectory, hostPath: hostPipeDirectory, readOnly: false },
    { containerPath: '/dev/shm', hostPath: hostShmDirectory, readOnly: false },
  ];
}

function deviceMount(name: string): Mount {
  return { containerPath: posix.join(MOUNTED_DEVICES, name), hostPath: '/dev/null', readOnly: false };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

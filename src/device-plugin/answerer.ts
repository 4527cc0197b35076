import type { ContainerAllocateResponse } from '../kubelet/index.ts';
import type { Allocatable } from './allocatable.ts';
import { containerAnswer } from './allocate/container-answer.ts';
import { CDI_VENDOR } from './allocate/device-names.ts';
import { containerIdentity } from './options/parse.ts';
import type { Settings } from './options/settings.ts';

/** What containers are told of devices of a resource. */
export function answerer(
  resource: string,
  { options, sharing }: Settings,
): (devices: readonly Allocatable[]) => ContainerAllocateResponse {
  const setup = {
    resource,
    strategies: options.deviceListStrategy,
    identity: containerIdentity(options),
    failRequestsGreaterThanOne: sharing.failRequestsGreaterThanOne,
    features: [],
    imexChannels: [],
    cdi: {
      vendor: CDI_VENDOR,
      naming: 'uuid',
      annotationPrefix: options.cdiAnnotationPrefix,
      additional: [],
      written: new Set<string>(),
    },
    nodes: null,
    mps: null,
  } as const;
  return (devices) => containerAnswer(devices, setup);
}

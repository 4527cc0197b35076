import { type CheckpointEntry, ContainerAllocateResponse } from '../kubelet/index.ts';
import { MOUNTED_DEVICES } from './allocate/container-answer.ts';

/** What an answer to `Allocate` makes a container open. The kubelet replays it for as long as the pod lives. */
export type Answer = {
  /** What NVIDIA's container runtime opens: the driver's indices ("0", of a MIG device "0:1") or UUIDs. */
  readonly visible: readonly string[];
  /** Of /dev/nvidia<minor>, passed as device nodes. */
  readonly minors: readonly number[];
  /** Devices of CDI specs, without vendor and class. What they stand for is looked up when a container starts. */
  readonly cdiNames: readonly string[];
};

/** A container's devices of one resource with the answer that it has for them. */
export type PodAnswer = {
  readonly resource: string;
  readonly ids: readonly string[];
  readonly answer: Answer;
};

const NOTHING: Answer = { visible: [], minors: [], cdiNames: [] };
/** Values of NVIDIA_VISIBLE_DEVICES that name no device. */
const NO_DEVICE = ['', 'void', 'none', 'all'];

export function podAnswer({ resourceName, deviceIds, allocResp }: CheckpointEntry): PodAnswer {
  return { resource: resourceName, ids: deviceIds, answer: readAnswer(allocResp) };
}

/** Nothing where it is no answer: what the kubelet cannot read, it does not replay. */
function readAnswer(bytes: Uint8Array): Answer {
  let response: ContainerAllocateResponse;
  try {
    response = ContainerAllocateResponse.decode(bytes);
  } catch {
    return NOTHING;
  }
  const { envs, mounts, devices, annotations, cdiDevices } = response;
  const variable = envs['NVIDIA_VISIBLE_DEVICES'] ?? '';
  const mounted = mounts.flatMap(({ containerPath }) =>
    containerPath.startsWith(`${MOUNTED_DEVICES}/`) ? [containerPath.slice(MOUNTED_DEVICES.length + 1)] : [],
  );
  const visible = variable === MOUNTED_DEVICES ? mounted : variable.split(',');
  const qualified = [
    ...cdiDevices.map(({ name }) => name),
    ...Object.values(annotations).flatMap((value) => value.split(',')),
  ];
  return {
    visible: visible.filter((name) => !NO_DEVICE.includes(name)),
    minors: devices.flatMap(({ hostPath }) => captured(/\/dev\/nvidia(\d+)$/, hostPath).map(Number)),
    cdiNames: qualified.flatMap((name) => captured(/^[^/=]+\/gpu=(.+)$/, name)),
  };
}

function captured(pattern: RegExp, text: string): string[] {
  const [, part] = pattern.exec(text) ?? [];
  return part === undefined ? [] : [part];
}

/** It names GPUs by numbers that the driver may give to others. */
export function countsOnIndex({ visible }: Answer): boolean {
  return visible.some(isIndex);
}

/** "0", of a MIG device "0:1". */
export function isIndex(name: string): boolean {
  return /^\d+(:\d+)?$/.test(name);
}

/** It leads to whatever its names stand for when the container starts. */
export function isBoundLate({ visible, minors, cdiNames }: Answer): boolean {
  return cdiNames.length > 0 && visible.length === 0 && minors.length === 0;
}

/** Ids whose every answer is bound late. */
export function idsBoundLate(answers: readonly PodAnswer[]): Set<string> {
  const early = new Set(answers.flatMap(({ ids, answer }) => (isBoundLate(answer) ? [] : ids)));
  return new Set(answers.flatMap(({ ids }) => ids.filter((id) => !early.has(id))));
}

import type { MigDevice } from '../../nvml/mig-device.ts';
import { ask, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';

/** The MIG devices of a GPU, with the slots that they are found at. */
export function captureMig(read: Read): Tree[] {
  return read.device.migDevices().map((mig) => captureDevice(read, mig));
}

function captureDevice({ raw, handle }: Read, mig: MigDevice): Tree {
  const [gpuInstanceId, computeInstanceId] = [mig.gpuInstanceId(), mig.computeInstanceId()];
  const attributes = mig.attributes();
  const memory = mig.memory();
  // Only root may ask for these.
  const instance = ask(() => raw.deviceGetGpuInstanceById(handle, gpuInstanceId ?? 0));
  const info = instance === null ? null : ask(() => raw.gpuInstanceGetInfo(instance));
  const compute =
    instance === null
      ? null
      : ask(() =>
          raw.computeInstanceGetInfo_v2(
            raw.gpuInstanceGetComputeInstanceById(instance, computeInstanceId ?? 0),
          ),
        );
  return {
    slot: mig.index,
    uuid: mig.uuid,
    profile: / MIG (.+)$/.exec(mig.name() ?? '')?.[1] ?? null,
    gpuInstanceId,
    computeInstanceId,
    profileId: info?.profileId ?? null,
    computeProfileId: compute?.profileId ?? null,
    placement: info === null ? {} : { ...info.placement },
    computePlacement: compute === null ? {} : { ...compute.placement },
    multiprocessors: attributes?.multiprocessorCount ?? null,
    gpuSlices: attributes?.gpuInstanceSliceCount ?? null,
    computeSlices: attributes?.computeInstanceSliceCount ?? null,
    copyEngines: attributes?.copyEngineCount ?? null,
    decoders: attributes?.decoderCount ?? null,
    encoders: attributes?.encoderCount ?? null,
    jpegs: attributes?.jpegCount ?? null,
    ofas: attributes?.ofaCount ?? null,
    memory: { total: memory?.total ?? null, used: memory?.used ?? null, reserved: memory?.reserved ?? null },
  };
}

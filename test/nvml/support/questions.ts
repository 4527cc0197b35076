import type { AsyncDevice, Device } from '../../../src/nvml/index.ts';

/** A member of a GPU that is no metric and changes nothing, in both forms. */
export type Question = {
  readonly now: (device: Device) => unknown;
  readonly later: (device: AsyncDevice) => Promise<unknown>;
};

type Both = Pick<Device, keyof Device & keyof AsyncDevice>;

/** Both forms have the same names and arguments. */
function ask(question: (device: Both) => unknown): Question {
  return { now: question, later: (device) => Promise.resolve(question(device as unknown as Both)) };
}

/** All of them. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  processes: ask((gpu) => gpu.processes()),
  processUtilization: ask((gpu) => gpu.processUtilization()),
  processDetails: ask((gpu) => gpu.processDetails()),
  samples: ask((gpu) => gpu.samples('power')),
  encoderCapacity: ask((gpu) => gpu.encoderCapacity('h264')),
  clock: ask((gpu) => gpu.clock('graphics', 'max-boost')),
  clockRange: ask((gpu) => gpu.clockRange('graphics', 0)),
  clockOffset: ask((gpu) => gpu.clockOffset('graphics')),
  memoryClockOffset: ask((gpu) => gpu.clockOffset('memory')),
  fans: ask((gpu) => gpu.fans()),
  fanSpeeds: ask((gpu) => gpu.fanSpeeds()),
  coolers: ask((gpu) => gpu.coolers()),
  eccErrorsIn: ask((gpu) => gpu.eccErrorsIn('device-memory')),
  sramErrorsIn: ask((gpu) => gpu.eccErrorsIn('sram')),
  isInforomValid: ask((gpu) => gpu.isInforomValid()),
  isDraining: ask((gpu) => gpu.isDraining()),
  memoryLimits: ask((gpu) => gpu.memoryLimits('/sys/fs/cgroup')),
  pcieCounters: ask((gpu) => gpu.pcieCounters()),
  fields: ask((gpu) => gpu.fields(['DEV_MEMORY_TEMP', 'DEV_NVLINK_LINK_COUNT'])),
  fieldValues: ask((gpu) => gpu.fieldValues([{ id: 82 }, { id: 185 }])),
  'accounting.isEnabled': ask((gpu) => gpu.accounting.isEnabled()),
  'accounting.bufferSize': ask((gpu) => gpu.accounting.bufferSize()),
  'accounting.pids': ask((gpu) => gpu.accounting.pids()),
  'nvlink.linkCount': ask((gpu) => gpu.nvlink.linkCount()),
  'nvlink.links': ask((gpu) => gpu.nvlink.links()),
  'nvlink.errors': ask((gpu) => gpu.nvlink.errors()),
  'nvlink.traffic': ask((gpu) => gpu.nvlink.traffic()),
  'nvlink.info': ask((gpu) => gpu.nvlink.info()),
  'nvlink.bandwidthMode': ask((gpu) => gpu.nvlink.bandwidthMode()),
  'nvlink.supportedBandwidthModes': ask((gpu) => gpu.nvlink.supportedBandwidthModes()),
  'nvlink.lowPower': ask((gpu) => gpu.nvlink.lowPower()),
  'nvlink.telemetry': ask((gpu) => gpu.nvlink.telemetry({ count: 2 })),
  powerControllers: ask((gpu) => gpu.powerControllers()),
  'prm.counters': ask((gpu) => gpu.prm.counters(1, ['PPCNT_PLR_XMIT_RETRY_CODES'])),
  'powerProfiles.list': ask((gpu) => gpu.powerProfiles.list()),
  'powerProfiles.current': ask((gpu) => gpu.powerProfiles.current()),
  'powerSmoothing.status': ask((gpu) => gpu.powerSmoothing.status()),
  'vgpu.supportedTypeIds': ask((gpu) => gpu.vgpu.supportedTypeIds()),
  'vgpu.creatableTypeIds': ask((gpu) => gpu.vgpu.creatableTypeIds()),
  'vgpu.activeInstanceIds': ask((gpu) => gpu.vgpu.activeInstanceIds()),
  'vgpu.capabilities': ask((gpu) => gpu.vgpu.capabilities()),
  'vgpu.isHeterogeneous': ask((gpu) => gpu.vgpu.isHeterogeneous()),
  'vgpu.scheduler': ask((gpu) => gpu.vgpu.scheduler()),
  'vgpu.schedulerCapabilities': ask((gpu) => gpu.vgpu.schedulerCapabilities()),
  'vgpu.metadata': ask((gpu) => gpu.vgpu.metadata()),
  'vgpu.hostMetadata': ask((gpu) => gpu.vgpu.hostMetadata()),
  'vgpu.utilization': ask((gpu) => gpu.vgpu.utilization()),
  'vgpu.processUtilization': ask((gpu) => gpu.vgpu.processUtilization()),
};

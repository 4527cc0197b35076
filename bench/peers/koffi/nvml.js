// The NVML functions that the runs need, declared for koffi.
import koffi from 'koffi';

export function open(path) {
  const library = koffi.load(path);
  koffi.opaque('Gpu');
  koffi.alias('Device', 'Gpu *');
  koffi.struct('PciInfo', {
    legacy: 'char[16]',
    domain: 'uint32',
    bus: 'uint32',
    device: 'uint32',
    id: 'uint32',
    subsystem: 'uint32',
    busId: 'char[32]',
  });
  koffi.struct('Memory', { total: 'uint64', free: 'uint64', used: 'uint64' });
  koffi.struct('Utilization', { gpu: 'uint32', memory: 'uint32' });
  koffi.struct('Process', {
    pid: 'uint32',
    used: 'uint64',
    gpuInstance: 'uint32',
    computeInstance: 'uint32',
  });

  const get = (name, parameters) => library.func(`int nvmlDeviceGet${name}(Device gpu, ${parameters})`);
  const number = (name) => get(name, '_Out_ uint32 *value');
  const numberOf = (name) => get(name, 'uint32 which, _Out_ uint32 *value');
  const two = (name) => get(name, '_Out_ uint32 *a, _Out_ uint32 *b');
  const text = (name) => get(name, '_Out_ char *to, uint32 room');

  library.func('int nvmlInit_v2()')();
  const byIndex = library.func('int nvmlDeviceGetHandleByIndex_v2(uint32 index, _Out_ Device *gpu)');
  const gpus = Array.from({ length: 8 }, (_, index) => {
    const out = [null];
    byIndex(index, out);
    return out[0];
  });
  return {
    gpus,
    name: text('Name'),
    uuid: text('UUID'),
    pci: get('PciInfo_v3', '_Out_ PciInfo *pci'),
    minorNumber: number('MinorNumber'),
    temperature: numberOf('Temperature'),
    power: number('PowerUsage'),
    powerLimit: number('EnforcedPowerLimit'),
    energy: get('TotalEnergyConsumption', '_Out_ uint64 *energy'),
    memory: get('MemoryInfo', '_Out_ Memory *memory'),
    memoryWords: get('MemoryInfo', '_Out_ uint64 *memory'),
    utilization: get('UtilizationRates', '_Out_ Utilization *utilization'),
    fan: number('FanSpeed'),
    clock: numberOf('ClockInfo'),
    maxClock: numberOf('MaxClockInfo'),
    encoder: two('EncoderUtilization'),
    decoder: two('DecoderUtilization'),
    pcie: numberOf('PcieThroughput'),
    state: number('PerformanceState'),
    ecc: two('EccMode'),
    mig: two('MigMode'),
    processes: get('ComputeRunningProcesses_v3', '_Inout_ uint32 *count, _Out_ Process *processes'),
  };
}

import { architectureName, brandName, computeModeName } from '../names.ts';
import { call, reading } from './reading.ts';

/** Enough words for 4096 processors, more than Linux has been built for. */
const CPU_WORDS = 64;

export const name = reading(call('deviceGetName', []));
export const uuid = reading(call('deviceGetUUID', []));
export const serial = reading(call('deviceGetSerial', []));
export const brand = reading(call('deviceGetBrand', [], brandName));
export const index = reading(call('deviceGetIndex', []));
export const minorNumber = reading(call('deviceGetMinorNumber', []));
export const boardId = reading(call('deviceGetBoardId', []));
export const boardPartNumber = reading(call('deviceGetBoardPartNumber', []));
export const vbiosVersion = reading(call('deviceGetVbiosVersion', []));
export const gspFirmwareVersion = reading(call('deviceGetGspFirmwareVersion', []));
export const architecture = reading(call('deviceGetArchitecture', [], architectureName));
export const computeCapability = reading(
  call('deviceGetCudaComputeCapability', [], ({ major, minor }) => ({ major, minor })),
);
export const coreCount = reading(call('deviceGetNumGpuCores', []));
export const persistenceMode = reading(call('deviceGetPersistenceMode', [], (mode) => mode === 1));
export const computeMode = reading(call('deviceGetComputeMode', [], computeModeName));
export const cpuAffinity = reading(call('deviceGetCpuAffinity', [CPU_WORDS], processorsOf));
export const numaNode = reading(call('deviceGetNumaNodeId', []));

/** The set bits of NVML's mask, as processor numbers. */
function processorsOf(words: readonly bigint[]): number[] {
  const processors: number[] = [];
  words.forEach((word, at) => {
    for (let bit = 0, rest = word; rest > 0n; bit++, rest >>= 1n) {
      if ((rest & 1n) === 1n) processors.push(at * 64 + bit);
    }
  });
  return processors;
}

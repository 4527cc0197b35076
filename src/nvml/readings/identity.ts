import {
  architectureName,
  brandName,
  computeModeName,
  type Architecture,
  type Brand,
  type ComputeMode,
} from '../names.ts';
import { call, reading, type Reading } from './reading.ts';

/** Which CUDA programs run on a GPU. */
export type ComputeCapability = { readonly major: number; readonly minor: number };

const STEADY = { steady: 'text' } as const;

/** Enough words for 4096 processors, more than Linux has been built for. */
const CPU_WORDS = 64;

export const name: Reading<string> = reading(call('deviceGetName', [], null, STEADY));
export const uuid: Reading<string> = reading(call('deviceGetUUID', [], null, STEADY));
export const serial: Reading<string> = reading(call('deviceGetSerial', [], null, STEADY));
export const brand: Reading<Brand | number> = reading(call('deviceGetBrand', [], brandName));
export const minorNumber: Reading<number> = reading(call('deviceGetMinorNumber', []));
export const boardId: Reading<number> = reading(call('deviceGetBoardId', []));
export const boardPartNumber: Reading<string> = reading(call('deviceGetBoardPartNumber', [], null, STEADY));
export const vbiosVersion: Reading<string> = reading(call('deviceGetVbiosVersion', [], null, STEADY));
export const gspFirmwareVersion: Reading<string> = reading(
  call('deviceGetGspFirmwareVersion', [], null, STEADY),
);
export const architecture: Reading<Architecture | number> = reading(
  call('deviceGetArchitecture', [], architectureName),
);
export const computeCapability: Reading<ComputeCapability> = reading(
  call('deviceGetCudaComputeCapability', [], ({ major, minor }) => ({ major, minor })),
);
export const coreCount: Reading<number> = reading(call('deviceGetNumGpuCores', []));
export const persistenceMode: Reading<boolean> = reading(
  call('deviceGetPersistenceMode', [], (mode) => mode === 1),
);
export const computeMode: Reading<ComputeMode | number> = reading(
  call('deviceGetComputeMode', [], computeModeName),
);
export const cpuAffinity: Reading<number[]> = reading(
  call('deviceGetCpuAffinity', [CPU_WORDS], processorsOf),
);
export const numaNode: Reading<number> = reading(call('deviceGetNumaNodeId', []));

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

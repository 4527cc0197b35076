import { AffinityScope } from '../raw/enums.ts';
import { call, group, reading, type ReadingsOf } from './reading.ts';

/** The processors and the memory near a GPU. Null: the driver does not tell (before 450). */
export type NearestNodes = {
  /** The processors of the nearest NUMA node, by number. */
  readonly nodeCpus: readonly number[] | null;
  /** The processors of the nearest socket. */
  readonly socketCpus: readonly number[] | null;
  /** The nearest NUMA nodes with memory. */
  readonly memoryNodes: readonly number[] | null;
};

/** What of the computer is near a GPU. */
export interface AffinityMetrics {
  readonly cpuAffinity: number[];
  readonly nearestNodes: NearestNodes;
  readonly numaNode: number;
}

/** Enough words for 4096 processors, more than Linux has been built for. */
const CPU_WORDS = 64;
/** Enough for 1024 NUMA nodes. */
const NODE_WORDS = 16;

export const affinity: ReadingsOf<AffinityMetrics> = {
  cpuAffinity: reading(call('deviceGetCpuAffinity', [CPU_WORDS], bitNumbers)),
  nearestNodes: group<NearestNodes>({
    nodeCpus: reading(call('deviceGetCpuAffinityWithinScope', [CPU_WORDS, AffinityScope.NODE], bitNumbers)),
    socketCpus: reading(
      call('deviceGetCpuAffinityWithinScope', [CPU_WORDS, AffinityScope.SOCKET], bitNumbers),
    ),
    memoryNodes: reading(call('deviceGetMemoryAffinity', [NODE_WORDS, AffinityScope.NODE], bitNumbers)),
  }),
  numaNode: reading(call('deviceGetNumaNodeId', [])),
};

/** The set bits of NVML's mask, as numbers. */
function bitNumbers(words: readonly bigint[]): number[] {
  const numbers: number[] = [];
  words.forEach((word, at) => {
    for (let bit = 0, rest = word; rest > 0n; bit++, rest >>= 1n) {
      if ((rest & 1n) === 1n) numbers.push(at * 64 + bit);
    }
  });
  return numbers;
}

import { meansAbsent } from '../access.ts';
import { checkArray, checkBytes } from '../arguments.ts';
import { NvmlError } from '../errors.ts';
import type { Gpu } from '../gpu.ts';
import { PRMCounterId, Return } from '../raw/enums.ts';
import type { Steps } from '../steps.ts';
import { checkRange, on, orNull } from './action.ts';

/** Every {@link PrmCounter}. */
export const PRM_COUNTERS: readonly PrmCounter[] = (
  Object.keys(PRMCounterId) as (keyof typeof PRMCounterId)[]
).filter((name) => name !== 'NONE');
/** A counter of a port, as NVML's header names it, without `NVML_PRM_COUNTER_ID_`. */
export type PrmCounter = Exclude<keyof typeof PRMCounterId, 'NONE'>;

/** Counters by their names. Null: this driver or this port does not count it. */
export type PrmCounters<N extends PrmCounter> = { readonly [K in N]: bigint | null };

// A request is two parts in network byte order: the operation, 16 bytes that name the register and what to do with it, and
// the register. Each begins with its kind and its length in words of four bytes.
const OPERATION = { kind: 1, words: 4 };
const REGISTER_KIND = 3;
const REGISTER_ACCESS = 1;
const METHODS = { query: 1, write: 2 } as const;
const HEAD_BYTES = OPERATION.words * 4 + 4;
const ROOM = 496;

export function query(gpu: Gpu, register: number, content: Uint8Array): Steps<Uint8Array> {
  return access(gpu, METHODS.query, register, content);
}

export function* write(gpu: Gpu, register: number, content: Uint8Array): Steps<void> {
  yield* access(gpu, METHODS.write, register, content);
}

function* access(gpu: Gpu, method: number, register: number, content: Uint8Array): Steps<Uint8Array> {
  const dataSize = HEAD_BYTES + content.length;
  const data = requestOf(method, register, content);
  const out = yield* on(gpu, (prepare, handle) => prepare.deviceReadWritePRM_v1(handle, { dataSize, data }));
  if (out.status === 0) return out.data.slice(HEAD_BYTES, dataSize);
  throw new NvmlError(
    Return.ERROR_UNKNOWN,
    'nvmlDeviceReadWritePRM_v1',
    `register 0x${register.toString(16)} was refused with the status ${out.status} of its own`,
  );
}

function requestOf(method: number, register: number, content: Uint8Array): Uint8Array {
  checkRange('A register', register, { min: 0, max: 0xffff }, 'by number');
  checkBytes(content, '', 'content');
  const most = ROOM - HEAD_BYTES;
  if (content.length % 4 !== 0 || content.length === 0 || content.length > most) {
    throw new RangeError(
      `The content of a register is words of four bytes, ${most} bytes at most; this one has ${content.length} bytes.`,
    );
  }
  const data = new Uint8Array(ROOM);
  const view = new DataView(data.buffer);
  view.setUint32(0, ((OPERATION.kind << 27) | (OPERATION.words << 16)) >>> 0);
  view.setUint32(4, ((register << 16) | (method << 8) | REGISTER_ACCESS) >>> 0);
  view.setUint32(HEAD_BYTES - 4, ((REGISTER_KIND << 27) | ((content.length / 4 + 1) << 16)) >>> 0);
  data.set(content, HEAD_BYTES);
  return data;
}

export function* counters<N extends PrmCounter>(
  gpu: Gpu,
  port: number,
  names: readonly N[],
): Steps<PrmCounters<N> | null> {
  checkArray(names, '', 'names');
  const unknown = names.find((name) => !PRM_COUNTERS.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`There is no counter '${unknown}' of a port; there are ${PRM_COUNTERS.join(', ')}.`);
  }
  const asked = names.map((name) => ({ counterId: PRMCounterId[name], inData: { localPort: port } }));
  const out = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceReadPRMCounters_v1(handle, { counters: asked })),
  );
  if (out === null) return null;
  return Object.fromEntries(
    out.counters.map(({ counterValue }, i) => [names[i], countOf(counterValue)]),
  ) as PrmCounters<N>;
}

function countOf({
  status,
  outputValue,
}: {
  status: number;
  outputValue: number | bigint | null;
}): bigint | null {
  if (status === 0) return outputValue === null ? null : BigInt(outputValue);
  // A driver calls a counter that it does not know, or a port that there is not, an invalid argument.
  if (meansAbsent(status) || status === Return.ERROR_INVALID_ARGUMENT) return null;
  throw new NvmlError(status, 'nvmlDeviceReadPRMCounters_v1');
}

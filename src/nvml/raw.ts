import { callAsync } from './async-call.ts';
import type { Call } from './call.ts';
import { PreparedCalls, SyncCalls } from './raw/functions.ts';

type MethodsOf<T> = { [K in keyof T]: T[K] extends (...args: never[]) => Call<unknown> ? K : never }[keyof T];

/** Every function of NVML on the lane of its GPU. Rejects with NvmlError, or NvmlTimeoutError past the deadline. */
export type AsyncCalls = {
  readonly [K in MethodsOf<PreparedCalls>]: PreparedCalls[K] extends (...args: infer A) => Call<infer T>
    ? (...args: A) => Promise<T>
    : never;
};

/** NVML as it is: every function of the table, synchronous, `async`, or prepared (`prepare`) for a plan. */
export type Raw = SyncCalls & { readonly async: AsyncCalls };

/** The raw layer of one loaded library. */
export function createRaw(library: number, deadlineMs: number): Raw {
  const raw = new SyncCalls(library);
  return Object.assign(raw, { async: asyncCalls(raw.prepare, deadlineMs) });
}

function asyncCalls(prepare: PreparedCalls, deadlineMs: number): AsyncCalls {
  const methods = prepare as unknown as Record<string, (...args: unknown[]) => Call<unknown>>;
  const names = Object.getOwnPropertyNames(PreparedCalls.prototype).filter((name) => name !== 'constructor');
  const entries = names.map((name) => {
    const method = methods[name];
    return [name, (...args: unknown[]) => submit(() => method?.apply(prepare, args), deadlineMs)];
  });
  return Object.fromEntries(entries) as AsyncCalls;
}

/** What a wrong argument throws is a rejection here. */
async function submit(prepare: () => Call<unknown> | undefined, deadlineMs: number): Promise<unknown> {
  return callAsync(prepare() as Call<unknown>, deadlineMs);
}

import { callAsync } from './async-call.ts';
import type { Call } from './call.ts';
import { keptCall } from './kept-calls.ts';
import { prepareNewest } from './newest.ts';
import { Plan } from './plan.ts';
import { again, prepare } from './prepare.ts';
import { families, type NewestCalls, type PreparedCalls } from './raw/functions.ts';
import { quick } from './raw/quick.ts';
import { rows } from './raw/rows.ts';
import { callSync } from './sync-call.ts';

/** The functions of `P`, made on this thread. Each throws NvmlError, and TypeError for an argument of a wrong type. */
export type SyncForms<P> = {
  readonly [K in keyof P]: P[K] extends (...args: infer A) => Call<infer T> ? (...args: A) => T : never;
};

/** The functions of `P` on the lane of their GPU. Each rejects with NvmlError, or NvmlTimeoutError past the deadline. */
export type AsyncForms<P> = {
  readonly [K in keyof P]: P[K] extends (...args: infer A) => Call<infer T>
    ? (...args: A) => Promise<T>
    : never;
};

/** Every function of NVML, called on this thread. */
export type SyncCalls = SyncForms<PreparedCalls>;
/** Every function of NVML on the lane of its GPU. */
export type AsyncCalls = AsyncForms<PreparedCalls>;

/**
 * Functions that NVML has in several forms (`_v2`, `_v3`, structs with versions): the newest form that the driver has.
 * Every field of any form is there, null where the driver's form lacks it; `{ version }` asks for one form.
 */
export type Newest = SyncForms<NewestCalls> & {
  readonly async: AsyncForms<NewestCalls>;
  readonly prepare: NewestCalls;
};

/**
 * NVML as it is: every function of the table, synchronous, `async`, or prepared (`prepare`) for a plan. Structs that the
 * driver fills may be left out. A struct with versions takes `version`: that number goes to the driver, whatever it is;
 * without it the newest version is tried, and older ones where the driver refuses it.
 */
export type Raw = SyncCalls & {
  readonly async: AsyncCalls;
  /** The functions of `async` with a deadline of their own, in milliseconds. A call that passes it costs a thread until it returns. */
  readonly within: (deadlineMs: number) => AsyncCalls;
  readonly prepare: PreparedCalls;
  /** Many prepared calls that are made again and again, in one crossing. */
  readonly plan: (calls: readonly Call<unknown>[]) => Plan;
  readonly newest: Newest;
};

type Library = { readonly library: number };
type Lane = Library & { readonly deadlineMs: number };
type Methods<L> = Record<string, (this: L, ...args: never[]) => unknown>;

// A method for each function, made once and shared by all libraries. Filled as plain objects before they are anybody's
// prototype: a property that is added to a prototype costs as much as all that it has.
const syncCalls: Methods<Library> = {};
const asyncCalls: Methods<Lane> = {};
const preparedCalls: Methods<Library> = {};

rows.forEach(({ method }, row) => {
  preparedCalls[method] = function (...args) {
    return prepare(this.library, row, args);
  };
  syncCalls[method] =
    quick[method] ??
    function (...args) {
      return again(this.library, row, args);
    };
  // What a wrong argument throws is a rejection here. An async function would cost two promises more.
  asyncCalls[method] = function (...args) {
    try {
      return callAsync(keptCall(this.library, row, args), this.deadlineMs);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
});

const newestCalls: Methods<Library> = {};
const newestAsyncCalls: Methods<Lane> = {};
const newestPreparedCalls: Methods<Library> = {};

for (const family of Object.keys(families)) {
  newestPreparedCalls[family] = function (...args) {
    return prepareNewest(this.library, family, args);
  };
  newestCalls[family] = function (...args) {
    return callSync(prepareNewest(this.library, family, args));
  };
  newestAsyncCalls[family] = async function (...args) {
    return callAsync(prepareNewest(this.library, family, args), this.deadlineMs);
  };
}

function bound<L extends object, T extends object>(methods: Methods<L>, properties: T): T {
  return Object.assign(Object.create(methods) as object, properties);
}

/** The raw layer of one loaded library. */
export function createRaw(library: number, deadlineMs: number): Raw {
  return bound(syncCalls, {
    library,
    async: bound(asyncCalls, { library, deadlineMs }),
    within: (ms: number) => bound(asyncCalls, { library, deadlineMs: ms }),
    prepare: bound(preparedCalls, { library }),
    plan: (calls: readonly Call<unknown>[]) => new Plan(calls),
    newest: bound(newestCalls, {
      library,
      async: bound(newestAsyncCalls, { library, deadlineMs }),
      prepare: bound(newestPreparedCalls, { library }),
    }),
  }) as unknown as Raw;
}

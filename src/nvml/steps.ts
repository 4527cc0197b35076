import { callAsync } from './async-call.ts';
import type { Call } from './call.ts';
import { callSync } from './sync-call.ts';

/** Calls that depend on one another, written once and run either on this thread or on lanes. */
export type Steps<T> = Generator<Call<unknown>, T, unknown>;

/** One call as a step: its result, or its error thrown at this place. */
export function* ask<T>(call: Call<T>): Steps<T> {
  return (yield call) as T;
}

export function runNow<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) {
    let result: unknown;
    try {
      result = callSync(step.value);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(result);
  }
  return step.value;
}

export async function runLater<T>(steps: Steps<T>, deadlineMs: number): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    let result: unknown;
    try {
      result = await callAsync(step.value, deadlineMs);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(result);
  }
  return step.value;
}

import { runLater, type Steps } from './steps.ts';

/** What can be done with a subject, as promises: on its own thread, with the deadline of `Nvml.open()`. */
export type PromisedSteps<S, A> = {
  readonly [K in keyof A]: A[K] extends (subject: S, ...rest: infer R) => Steps<infer T>
    ? (...rest: R) => Promise<T>
    : never;
};

export function promisedSteps<S, A extends object>(
  actions: A,
  subject: S,
  deadlineMs: number,
): PromisedSteps<S, A> {
  const made = Object.entries(actions).map(([name, action]) => [
    name,
    // An argument that is refused rejects the promise too.
    async (...rest: unknown[]) =>
      runLater((action as (subject: S, ...rest: unknown[]) => Steps<unknown>)(subject, ...rest), deadlineMs),
  ]);
  return Object.fromEntries(made) as PromisedSteps<S, A>;
}

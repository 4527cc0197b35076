import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves with the first truthy value of `probe`, or throws `describe()` when `milliseconds` are over. */
export async function until(probe, milliseconds, describe) {
  const end = performance.now() + milliseconds;
  let failure = null;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      failure = null;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) {
      const reason = failure === null ? '' : `; last error: ${failure.message}`;
      throw new Error(`after ${milliseconds} ms: ${await describe()}${reason}`);
    }
    await sleep(5);
  }
}

import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when `predicate` holds, looked at every few milliseconds; rejects after `timeoutMs` (10,000). */
export async function until(
  predicate: () => boolean | Promise<boolean>,
  options: { readonly timeoutMs?: number; readonly message?: string } = {},
): Promise<void> {
  const { timeoutMs = 10_000, message = 'What the test waits for did not come' } = options;
  const end = Date.now() + timeoutMs;
  while (!(await predicate())) {
    if (Date.now() > end) throw new Error(`${message} (waited ${timeoutMs} ms).`);
    await delay(5);
  }
}

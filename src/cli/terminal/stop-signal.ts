const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const running = new Set<() => void>();

/** Aborts at the first signal to end; the second one ends the process at once, as without us. */
export function stopSignal(signals: readonly NodeJS.Signals[] = SIGNALS): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    for (const signal of signals) process.off(signal, stop);
    running.delete(stop);
    controller.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  running.add(stop);
  return controller.signal;
}

/** As a signal to end: nobody reads any more what is written. */
export function stopNow(): void {
  for (const stop of [...running]) stop();
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });
}

import { setTimeout as sleep } from 'node:timers/promises';

import { AnswerWatch } from './answer-watch.ts';
import { NvmlError, NvmlTimeoutError } from './errors.ts';
import { closeLibrary, openLibrary, stuckCalls, type LibraryFile } from './library-file.ts';
import { pendingJobs } from './pending-jobs.ts';
import { createRaw, type Raw } from './raw.ts';

/** An initialised library. A session has one, and another after it was opened again. */
export type Connection = {
  readonly library: LibraryFile;
  readonly raw: Raw;
  readonly driverVersion: string;
};

/** A call that began before close() is given up a moment after its deadline; one that was given up may be on its way back. */
const GRACE_MS = 250;
const LOOK_MS = 5;

/** Loads a library and initialises it. The error of a driver that does not answer says what to do on this machine. */
export async function connect(libraryPath: string | null, deadlineMs: number): Promise<Connection> {
  const library = openLibrary(libraryPath);
  try {
    const raw = createRaw(library.id, deadlineMs);
    await raw.async.init_v2();
    const driverVersion = await raw.async.systemGetDriverVersion();
    return { library, raw, driverVersion };
  } catch (error) {
    closeLibrary(library);
    throw error instanceof NvmlError && error.help !== null
      ? new NvmlError(error.status, error.function, error.help.replace(/\.$/, ''))
      : error;
  }
}

/**
 * Lets the calls that run come to their end or their deadline, and shuts the library down. Rejects with NvmlTimeoutError
 * where one is stuck in the driver: the shutdown would be stuck too, and is left out. The library is closed in any case.
 */
export async function disconnect({ library, raw }: Connection, deadlineMs: number): Promise<void> {
  AnswerWatch.stopAll(library.id);
  try {
    const idle = await pendingJobs.idle(library.id, deadlineMs + GRACE_MS);
    const stuck = await stillStuck(library);
    if (!idle && stuck.length === 0) stuck.push('a wait for events');
    if (stuck.length > 0) throw stuckAtClose(stuck, deadlineMs);
    await raw.async.shutdown();
  } finally {
    closeLibrary(library);
  }
}

/** The calls that are stuck, once those had a moment that were just let go. */
async function stillStuck(library: LibraryFile): Promise<string[]> {
  const end = performance.now() + GRACE_MS;
  for (;;) {
    const stuck = stuckCalls(library);
    if (stuck.length === 0 || performance.now() >= end) return stuck;
    await sleep(LOOK_MS);
  }
}

function stuckAtClose(functions: readonly string[], deadlineMs: number): NvmlTimeoutError {
  const names = [...new Set(functions)].join(', ');
  return new NvmlTimeoutError(
    functions[0] ?? 'nvmlShutdown',
    deadlineMs,
    `The driver was closed without nvmlShutdown: ${names} did not return within ${deadlineMs} ms and would hold it up too. ` +
      `Its thread and what it holds open stay until it returns; the process can end at once.`,
  );
}

import type { Mock } from '../mock/index.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The driver that a command opens. */
export type DriverChoice = {
  /** Null: the driver of this machine. */
  readonly libraryPath: string | null;
  /** Takes the mock away, if it is one. */
  close(): void | Promise<void>;
};

/** A mock of the scenario for this very process, or the machine's driver for null. */
export async function chooseDriver(scenario: string | null, terminal: Terminal): Promise<DriverChoice> {
  if (scenario === null) return { libraryPath: null, close: () => undefined };
  const { startMock } = await import('../mock/index.ts');
  const mock = await startMock(scenario);
  // The library reads it when it is loaded; the search path among them comes too late for this process.
  Object.assign(process.env, mock.env);
  if (process.stderr.isTTY) terminal.note(drivingHint(mock));
  return { libraryPath: mock.libraryPath, close: () => mock.close() };
}

/** How to break a GPU of a running mock. */
export function drivingHint(mock: Mock): string {
  return `Break a GPU of this mock from another terminal: node-nvml mock xid 0 79 --state=${mock.stateFile}`;
}

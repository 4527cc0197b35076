import type { Mock } from '../mock/index.ts';
import type { OpenOptions } from '../nvml/index.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The driver that a command opens. */
export type DriverChoice = {
  readonly open: OpenOptions;
  /** Takes the mock away, if it is one. */
  close(): void | Promise<void>;
};

/** A mock of the scenario for this very process, or the machine's driver for null. */
export async function chooseDriver(scenario: string | null, terminal: Terminal): Promise<DriverChoice> {
  if (scenario === null) return { open: {}, close: () => undefined };
  const { startMock } = await import('../mock/index.ts');
  const mock = await startMock(scenario);
  if (process.stderr.isTTY) terminal.note(drivingHint(mock));
  return { open: { libraryPath: mock.libraryPath }, close: () => mock.close() };
}

/** How to break a GPU of a running mock. */
export function drivingHint(mock: Mock): string {
  return `Break a GPU of this mock from another terminal: npx node-nvml mock xid 0 79 --state=${mock.stateFile}`;
}

/** The environment of a program that is to run on the mock. */
export function mockEnvironment(mock: Mock): NodeJS.ProcessEnv {
  return { ...process.env, ...mockVariables(mock) };
}

/** What of an environment leads to the mock; where a program finds its other libraries stays. */
export function mockVariables({ env }: Mock): Record<string, string> {
  const others = process.env['LD_LIBRARY_PATH'] ?? '';
  const LD_LIBRARY_PATH = others === '' ? env.LD_LIBRARY_PATH : `${env.LD_LIBRARY_PATH}:${others}`;
  return { ...env, LD_LIBRARY_PATH };
}

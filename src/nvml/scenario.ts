/** A mock driver that runs, as much of it as this room needs. */
export type RunningScenario = { readonly libraryPath: string; close(): void | Promise<void> };

/**
 * Starts a scenario of the mock for this process. The mock's room is loaded here, when somebody asks for it: this room must
 * not depend on it (it knows this one), and a program that has GPUs does not carry it.
 */
export async function startScenario(nameOrPath: string): Promise<RunningScenario> {
  const { startMock } = await import('../mock/index.ts');
  return startMock(nameOrPath);
}

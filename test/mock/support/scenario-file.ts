import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** A scenario file for one test. */
export async function scenarioFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-scenario-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'scenario.yaml');
  await writeFile(file, text);
  return file;
}

/** The machine of a scenario with another driver. */
export function onDriver(scenario: string, version: string): Promise<string> {
  return scenarioFile(`extends: ${scenario}\ndriver: { version: '${version}' }\n`);
}

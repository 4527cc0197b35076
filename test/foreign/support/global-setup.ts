import type { TestProject } from 'vitest/node';

import { fillToolbox, type Toolbox } from './toolbox.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    toolbox: Toolbox;
  }
}

/** Installs the foreign programs before the first test, and says which are left out. */
export default async function setup(project: TestProject): Promise<void> {
  const toolbox = await fillToolbox();
  for (const [tool, reason] of Object.entries(toolbox.reasons)) console.log(`left out: ${tool} (${reason})`);
  project.provide('toolbox', toolbox);
}

import { accessSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Two folders up, from `src/mock` as from `lib/mock` and from the bundle in `lib/bundle`. */
const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where the scenarios and their schema are. */
export const scenarioFolder: string = join(packageRoot, 'scenarios');

/** Where the incidents are. */
export const incidentFolder: string = join(scenarioFolder, 'incidents');

/** The folder that holds the mock's libraries and its control program. */
export function nativeFolder(): string {
  const candidates = [
    // NODE_NVML_BUILD: another folder that holds build/Release, as a build with sanitizers.
    join(process.env['NODE_NVML_BUILD'] ?? packageRoot, 'build', 'Release', 'mock'),
    join(packageRoot, 'prebuilds', `${process.platform}-${process.arch}`, 'mock'),
  ];
  for (const folder of candidates) {
    try {
      accessSync(join(folder, 'libnvidia-ml-core.so'));
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error(
    `The mock driver is not built: neither ${candidates.join(' nor ')} holds libnvidia-ml-core.so. Run "npm run build:native".`,
  );
}

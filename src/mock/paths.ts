import { join } from 'node:path';

import { nativePath, prebuilds } from '../package/native.ts';
import { packagePath } from '../package/files.ts';

/** Where the scenarios and their schema are. */
export function scenarioFolder(): string {
  const folder = packagePath('scenarios');
  if (folder === null)
    throw new Error('This copy of node-nvml lacks its folder scenarios/: install it again.');
  return folder;
}

/** Where the incidents are. */
export function incidentFolder(): string {
  return join(scenarioFolder(), 'incidents');
}

/** The folder that holds the mock's libraries and its control program. */
export function nativeFolder(): string {
  const folder = nativePath('mock', 'mock');
  if (folder !== null) return folder;
  throw new Error(
    `There is no mock driver for this machine: neither build/Release/mock nor ${prebuilds}/mock is in the package. ` +
      'It is there for Linux with glibc on x64 and arm64; a clone builds it with "npm run build:native".',
  );
}

import { join } from 'node:path';

import { packagePath } from './files.ts';

/** Where the package ships what was compiled for this machine. */
export const prebuilds: string = `prebuilds/${process.platform}-${process.arch}`;

/**
 * Where the native files may be: what was compiled here, then what the package ships. A clone that was built must not
 * run what an earlier release left in prebuilds/.
 */
export function nativePath(built: string, shipped: string): string | null {
  // NODE_NVML_BUILD: another folder that holds build/Release, as a build with sanitizers.
  const elsewhere = process.env['NODE_NVML_BUILD'];
  if (elsewhere !== undefined) return join(elsewhere, 'build', 'Release', built);
  return packagePath(`build/Release/${built}`) ?? packagePath(`${prebuilds}/${shipped}`);
}

import { join } from 'node:path';

import type { DevicePluginOptions } from '../options/option-list.ts';

/** Where a plugin with these options answers `node-nvml status`. */
export function statusSocketPath({
  statusSocket,
  stateDir,
}: Pick<DevicePluginOptions, 'statusSocket' | 'stateDir'>): string {
  return statusSocket === '' ? join(stateDir, 'device-plugin.sock') : statusSocket;
}

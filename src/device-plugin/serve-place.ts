import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { RegistrationWay } from '../kubelet/index.ts';
import { devicePluginFolder } from './options/folders.ts';
import type { DevicePluginOptions } from './options/option-list.ts';

/** Where the sockets of the resources are served, and how the kubelet learns of them. */
export type ServePlace = { readonly registration: RegistrationWay; readonly folder: string };

/** Whether the kubelet is to hear of the plugin at all. */
export function isRegistering({ kubeletSocket, kubeletRegistration }: DevicePluginOptions): boolean {
  return kubeletSocket !== '' || kubeletRegistration === 'watcher';
}

/** Decided once: both ways for one resource would cost its devices. */
export function servePlace(options: DevicePluginOptions): ServePlace {
  const { kubeletSocket, kubeletRegistration } = options;
  const folder = devicePluginFolder(kubeletSocket);
  const registry = registryFolder(options);
  const watched =
    kubeletRegistration === 'watcher' || (kubeletRegistration === 'auto' && existsSync(registry));
  if (!isRegistering(options)) return { registration: 'none', folder };
  return watched ? { registration: 'watcher', folder: registry } : { registration: 'socket', folder };
}

/** The kubelet's plugins_registry. */
export function registryFolder({ kubeletSocket, pluginsRegistry }: DevicePluginOptions): string {
  if (pluginsRegistry !== '') return pluginsRegistry;
  return join(dirname(devicePluginFolder(kubeletSocket)), 'plugins_registry');
}

import { dirname } from 'node:path';

/** The kubelet's folder, where our sockets and its checkpoint are; without a `--kubelet-socket` its usual one. */
export function devicePluginFolder(kubeletSocket: string): string {
  return kubeletSocket === '' ? '/var/lib/kubelet/device-plugins' : dirname(kubeletSocket);
}

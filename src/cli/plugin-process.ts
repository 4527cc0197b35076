import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import type { KubeletPaths } from '../kubelet/index.ts';

export type PluginProcessOptions = {
  readonly paths: KubeletPaths;
  readonly stateDir: string;
  /** The whole environment: what makes the process find the mock driver is in it. */
  readonly env: NodeJS.ProcessEnv;
  readonly flags: readonly string[];
  /** Gets what the plugin logs, as it comes. */
  readonly output: (text: string) => void;
};

/** A device plugin as a process of its own, beside a development kubelet. */
export type PluginProcess = {
  /** Resolves when the process has ended, with its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it as the kubelet's node would: SIGTERM, and SIGKILL for one that does not hear. */
  stop(): Promise<void>;
};

const STOP_TIMEOUT_MS = 3_000;

export function startPlugin({ paths, stateDir, env, flags, output }: PluginProcessOptions): PluginProcess {
  const [, entry = ''] = process.argv;
  const sockets = [
    `--kubelet-socket=${paths.kubeletSocket}`,
    `--pod-resources-socket=${paths.podResourcesSocket}`,
  ];
  const child = spawn(
    process.execPath,
    [entry, 'device-plugin', ...sockets, `--state-dir=${stateDir}`, ...flags],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    ended,
    async stop() {
      child.kill('SIGTERM');
      const timer = new AbortController();
      const patience = delay(STOP_TIMEOUT_MS, undefined, { signal: timer.signal }).then(
        () => child.kill('SIGKILL'),
        () => false,
      );
      await ended;
      timer.abort();
      await patience;
    },
  };
}

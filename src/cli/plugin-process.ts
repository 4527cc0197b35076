import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

import type { KubeletPaths } from '../kubelet/index.ts';
import { ownCommand } from '../package/files.ts';

export type PluginProcessOptions = {
  readonly paths: KubeletPaths;
  readonly stateDir: string;
  /** The whole environment: what makes the process find the mock driver is in it. */
  readonly env: NodeJS.ProcessEnv;
  readonly flags: readonly string[];
  /** Gets each line that the plugin writes. */
  readonly output: (line: string) => void;
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
  const [program, ...own] = ownCommand();
  const sockets = [
    `--kubelet-socket=${paths.kubeletSocket}`,
    `--pod-resources-socket=${paths.podResourcesSocket}`,
  ];
  const child = spawn(program, [...own, 'device-plugin', ...sockets, `--state-dir=${stateDir}`, ...flags], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', output);
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

import { readdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { WakeUp } from '../../../kubelet/wake-up.ts';
import type { PluginLog } from '../../log.ts';
import { messageOf } from '../../text.ts';
import { CONFIG_MANAGER_OPTIONS } from '../config-manager-options.ts';
import { OptionError } from '../option-error.ts';
import type { DevicePluginOptions } from '../option-list.ts';
import { type Environment, type Flags, setting } from '../parse.ts';
import { watchNodeLabel } from './node-label.ts';
import type { ReloadReason } from './reload-reason.ts';
import { EMPTY_CONFIG, selectConfig } from './select-config.ts';

type ManagerOptions = Pick<
  DevicePluginOptions,
  'nodeName' | 'nodeLabel' | 'configFileSrcdir' | 'defaultConfig' | 'fallbackStrategies' | 'serviceAccountDir'
> & {
  readonly configFileDst: string;
  readonly oneshot: boolean;
  readonly sendSignal: boolean;
  readonly signal: readonly number[];
  readonly processToSignal: string;
  readonly kubeconfig: string;
};

export type ManagerSurroundings = {
  readonly flags: Flags;
  readonly env: Environment;
  readonly log: PluginLog;
  readonly signal: AbortSignal;
};

/** Longer than any wait here: only the label and the signal end one. */
const LONG_MS = 3_600_000;

/**
 * The work of NVIDIA's config-manager, for charts that start one beside the plugin: a link that leads to the config that
 * the label of the node selects, and a signal when it leads elsewhere. Ends with the signal, or with `--oneshot` after
 * the first time. Rejects with a sentence for wrong settings, and where `--oneshot` finds no config.
 */
export async function runConfigManager({ flags, env, log, signal }: ManagerSurroundings): Promise<void> {
  const options = managerOptions(flags, env);
  const bell = new WakeUp<ReloadReason>();
  const ending = new AbortController();
  let label = '';
  void watchNodeLabel({
    options,
    env,
    log,
    signal: AbortSignal.any([signal, ending.signal]),
    changed: (value) => {
      label = value;
      bell.ring('label');
    },
  });
  try {
    while (!signal.aborted) {
      if (!(await bell.wait(LONG_MS, signal)).has('label')) continue;
      await follow(options, label, log).catch((error: unknown) => {
        if (options.oneshot) throw error;
        log.error({ label }, `The link ${options.configFileDst} stays: ${messageOf(error)}`);
      });
      if (options.oneshot) return;
    }
  } finally {
    ending.abort();
  }
}

function managerOptions(flags: Flags, env: Environment): ManagerOptions {
  const values = CONFIG_MANAGER_OPTIONS.map((row) => [
    row.key,
    setting(row, flags, env)?.value ?? row.default,
  ]);
  const options = Object.fromEntries(values) as ManagerOptions;
  for (const [key, name] of [
    ['nodeName', '--node-name (NODE_NAME)'],
    ['configFileSrcdir', '--config-file-srcdir (CONFIG_FILE_SRCDIR)'],
    ['configFileDst', '--config-file-dst (CONFIG_FILE_DST)'],
  ] as const) {
    if (options[key] === '') throw new OptionError(`${name} is not set, and there is no default for it.`);
  }
  if (options.kubeconfig !== '') {
    throw new OptionError(
      '--kubeconfig (KUBECONFIG) must be empty: the API server is asked with the service account of the pod.',
    );
  }
  return options;
}

async function follow(options: ManagerOptions, label: string, log: PluginLog): Promise<void> {
  const name = await selectConfig(options, label);
  const target = name === EMPTY_CONFIG ? EMPTY_CONFIG : join(options.configFileSrcdir, name);
  const { configFileDst: link } = options;
  const [before, after] = await Promise.all([link, target].map((path) => realpath(path).catch(() => null)));
  if (before !== null && before === after) return;
  // The link is there at every moment.
  const fresh = `${link}.new`;
  await rm(fresh, { force: true });
  await symlink(target, fresh);
  await rename(fresh, link);
  log.info({ link, target }, `${link} leads to ${target}`);
  if (options.sendSignal) await send(options, log);
}

async function send(
  { signal: [number = 1], processToSignal }: ManagerOptions,
  log: PluginLog,
): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (words.split('\0')[0] !== processToSignal || Number(pid) === process.pid) continue;
    process.kill(Number(pid), number);
    log.info({ pid: Number(pid), signal: number }, `Signal ${number} is sent to ${processToSignal} (${pid})`);
    return;
  }
  throw new Error(
    `no process is called ${processToSignal}; the containers of the pod must share their process namespace.`,
  );
}

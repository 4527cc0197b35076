import { setFlagsFromString } from 'node:v8';

import { parseCommandLine } from '../../device-plugin/options/command-line.ts';
import { OptionError } from '../../device-plugin/options/option-error.ts';
import { OPTION_ROWS } from '../../device-plugin/options/option-list.ts';
import { type Flags } from '../../device-plugin/options/parse.ts';
import { SettingsSource } from '../../device-plugin/options/reload/settings-source.ts';
import type { PluginObserver, Settings } from '../../device-plugin/index.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { CollectedHeap } from '../collected-heap.ts';
import { EXIT, type ForeignCommand } from '../command.ts';
import { LateLog } from '../late-log.ts';
import { libraryInRoot } from '../library-in-root.ts';
import { chooseDriver } from '../mock-here.ts';
import { packageVersion } from '../../package/version.ts';
import { PLUGIN_COMMANDS } from '../plugin-options.ts';
import { stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const command: ForeignCommand = { main };

async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  // As with urfave/cli, which NVIDIA's plugin is built on.
  const flags = ['help', 'h'].includes(args[0] ?? '') ? new Map([['help', ['true']]]) : understood(args);
  if (isOn(flags, 'help', 'h')) {
    const [{ helpPage }, { PLUGIN_HELP }] = await Promise.all([
      import('../help.ts'),
      import('../plugin-help.ts'),
    ]);
    terminal.print(helpPage(PLUGIN_HELP, terminal));
    return EXIT.ok;
  }
  if (isOn(flags, 'version', 'v')) {
    terminal.print(`node-nvml device-plugin version ${packageVersion()}`);
    return EXIT.ok;
  }
  if (isOn(flags, 'print-config')) return printConfig(flags, terminal);
  const toCheck = flags.get('check-config')?.at(-1) ?? null;
  if (toCheck !== null) {
    const { checkConfig } = await import('../plugin-check.ts');
    return checkConfig(toCheck, flags, terminal);
  }
  if (asksForService(flags)) return manageService(flags, terminal);
  return runPlugin(flags, terminal);
}

function understood(args: readonly string[]): Flags {
  try {
    return parseCommandLine(args, [...OPTION_ROWS, ...PLUGIN_COMMANDS]);
  } catch (error) {
    throw asUsage(error);
  }
}

function isOn(flags: Flags, ...names: readonly string[]): boolean {
  return names.some((name) => (flags.get(name)?.at(-1) ?? 'false') !== 'false');
}

/** A wrong setting is wrong usage, wherever it stands. */
function asUsage(error: unknown): unknown {
  return error instanceof OptionError ? new UsageError(error.message) : error;
}

async function settingsOf(flags: Flags): Promise<Settings> {
  const { loadSettings } = await import('../../device-plugin/options/load.ts');
  return loadSettings(flags, process.env).catch((error: unknown) => {
    throw asUsage(error);
  });
}

function asksForService(flags: Flags): boolean {
  const asked = ['install-service', 'uninstall-service', 'wait-until-served'].filter((name) =>
    isOn(flags, name),
  );
  const [first, second] = asked;
  if (second !== undefined)
    throw new UsageError(`--${first ?? ''} and --${second} are two things; give one.`);
  if (flags.has('root') && (first === undefined || first === 'wait-until-served')) {
    throw new UsageError('--root goes with --install-service and --uninstall-service only.');
  }
  return first !== undefined;
}

async function manageService(flags: Flags, terminal: Terminal): Promise<number> {
  const service = await import('../service/manage-service.ts');
  if (isOn(flags, 'uninstall-service')) return service.uninstallService(flags, terminal);
  const settings = await settingsOf(flags);
  if (isOn(flags, 'wait-until-served')) return service.waitUntilServed(settings, terminal);
  return service.installService(settings, flags, process.env, terminal);
}

async function printConfig(flags: Flags, terminal: Terminal): Promise<number> {
  const { effectiveConfig } = await import('../../device-plugin/options/effective-config.ts');
  const settings = await settingsOf(flags);
  for (const warning of settings.warnings) terminal.note(warning);
  terminal.print(JSON.stringify(effectiveConfig(settings), null, 2));
  return EXIT.ok;
}

/** The start is over, whether or not a kubelet is there. */
const START_MS = 1_000;

async function runPlugin(flags: Flags, terminal: Terminal): Promise<number> {
  // Else V8 collects the whole heap, twice and on every processor, each time that a small program comes to rest. Not at
  // once: code is not taken from V8's caches, which the single binary starts with, by a V8 with other flags.
  setTimeout(() => {
    setFlagsFromString('--no-incremental-marking');
  }, START_MS).unref();
  const log = new LateLog(terminal);
  const ended = new AbortController();
  try {
    const signal = AbortSignal.any([stopSignal(['SIGINT', 'SIGTERM', 'SIGQUIT']), ended.signal]);
    return await runLogged(flags, { log, signal, terminal });
  } finally {
    // What waits for new settings would keep a plugin alive that could not start.
    ended.abort();
    await log.close();
  }
}

type Around = { readonly log: LateLog; readonly signal: AbortSignal; readonly terminal: Terminal };

async function runLogged(flags: Flags, { log, signal, terminal }: Around): Promise<number> {
  let source: SettingsSource | null = null;
  // From the first moment on: a SIGHUP that nobody hears ends the process.
  process.on('SIGHUP', () => source?.reload());
  const [{ nvmlDriver, PluginOutside, runDevicePlugin }, { Nvml }] = await Promise.all([
    import('../../device-plugin/index.ts'),
    import('../../nvml/index.ts'),
  ]);
  const outside = new PluginOutside(log, packageVersion());
  const looked = (problem: Error | null): void => {
    if (problem !== null) outside.tell({ type: 'settings-rejected', error: problem.message });
  };
  source = new SettingsSource({ flags, env: process.env, log, signal, looked });
  const settings = await source.first().catch((error: unknown) => {
    throw asUsage(error);
  });
  if (settings === null) return EXIT.ok;
  log.configure(settings.options);
  const driver = await chooseDriver(flags.get('mock')?.at(-1) ?? null, terminal);
  try {
    const openDriver = nvmlDriver(async () =>
      Nvml.open({ ...(await libraryInRoot(settings.options)), ...driver.open }),
    );
    const observer = heardBy(outside, log);
    await runDevicePlugin(settings, { openDriver, log, signal, changes: source.changes(), observer });
  } finally {
    await outside.close();
    await driver.close();
  }
  return EXIT.ok;
}

/** The log is opened once the kubelet has what it waits for. */
function heardBy(outside: PluginObserver, log: LateLog): PluginObserver {
  const heap = new CollectedHeap();
  return {
    opened: (view, controls) => {
      outside.opened(view, controls);
    },
    tell: (event) => {
      outside.tell(event);
      if (event.type === 'registered') log.openSoon();
      if (event.type === 'answered' || event.type === 'health') heap.note();
    },
  };
}

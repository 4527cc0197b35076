import { type DevicePluginOptions, OPTIONS, type Settings } from '../../device-plugin/index.ts';
import type { Environment, Flags } from '../../device-plugin/index.ts';
import { servePlace } from '../../device-plugin/serve-place.ts';
import { EXIT } from '../command.ts';
import { ownProgram } from '../own-program.ts';
import { SERVICE_COMMANDS } from '../plugin-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { Service } from './service.ts';
import { serviceUnit, UNIT_NAME } from './unit.ts';
import { servedWithin } from './wait-until-served.ts';

/** A driver that comes late at boot; the kubelet waits for no longer. */
const LONGEST_WAIT_MS = 30_000;

/** Installs the plugin with these settings as a service of the machine. Answers the exit code. */
export async function installService(
  { options }: Settings,
  flags: Flags,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const root = flags.get('root')?.at(-1) ?? '/';
  const service = await Service.below(root, terminal);
  const program = ownProgram();
  if (program.some((path) => path.includes('/_npx/'))) {
    throw new Error(
      `This program runs from npm's cache (${program.join(' ')}), which may be emptied; install it first (npm install --global node-nvml).`,
    );
  }
  const installed = program.map((path) => withoutRoot(path, root));
  const unit = serviceUnit({
    program: installed,
    flags: givenFlags(flags),
    variables: { ...serviceDefaults(options, flags), ...givenVariables(env) },
    options,
  });
  await service.install(unit, installed);
  return EXIT.ok;
}

export async function uninstallService(flags: Flags, terminal: Terminal): Promise<number> {
  const service = await Service.below(flags.get('root')?.at(-1) ?? '/', terminal);
  await service.uninstall();
  return EXIT.ok;
}

/** For whoever starts the kubelet: resolves when the kubelet would find a plugin of these settings. */
export async function waitUntilServed({ options }: Settings, terminal: Terminal): Promise<number> {
  const { folder } = servePlace(options);
  if (await servedWithin(folder, LONGEST_WAIT_MS)) return EXIT.ok;
  terminal.note(
    `After ${LONGEST_WAIT_MS / 1_000} s no device plugin serves a socket in ${folder}; journalctl -u ${UNIT_NAME} says why.`,
  );
  return EXIT.failed;
}

/** What a service does better than a container's defaults, where nothing else is said. */
function serviceDefaults(options: DevicePluginOptions, flags: Flags): Record<string, string> {
  return {
    // The kubelet dials what waits in plugins_registry before it admits a pod.
    ...(options.kubeletRegistration === 'auto' ? { KUBELET_REGISTRATION: 'watcher' } : {}),
    // At boot the driver may come after the plugin.
    ...(flags.has('fail-on-init-error') ? {} : { FAIL_ON_INIT_ERROR: 'false' }),
  };
}

function givenFlags(flags: Flags): string[] {
  const own = new Set(SERVICE_COMMANDS.map(({ flag }) => flag));
  return [...flags].flatMap(([name, values]) =>
    own.has(name) ? [] : values.map((value) => `--${name}=${value}`),
  );
}

/** Settings of the environment in which the service is installed: it will not have that environment. */
function givenVariables(env: Environment): Record<string, string> {
  const names = OPTIONS.flatMap((row): readonly string[] => row.env);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The path that a program below the root of a machine has on that machine. */
function withoutRoot(path: string, root: string): string {
  return root !== '/' && path.startsWith(`${root}/`) ? path.slice(root.length) : path;
}

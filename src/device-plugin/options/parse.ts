import { xidRules } from '../health/xid-policy.ts';
import type { IdStrategy } from '../units.ts';
import { listenAddress } from './listen-address.ts';
import { OptionError } from './option-error.ts';
import { type DevicePluginOptions, OPTION_ROWS } from './option-list.ts';
import type { OptionRow } from './option-row.ts';
import { type OptionValue, parseValue, refusal } from './option-value.ts';

/** By flag name without dashes, each with its values in order; a bare switch is ['true']. */
export type Flags = ReadonlyMap<string, readonly string[]>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** A value with the name of the place where it stands, for sentences. */
export type Placed = { readonly value: OptionValue; readonly place: string };

/** What a config file sets, by the keys of the list. */
export type FileValues = ReadonlyMap<string, Placed>;

export type PlacedOptions = {
  readonly options: DevicePluginOptions;
  /** Where the value of each key was found. */
  readonly places: ReadonlyMap<string, string>;
};

/**
 * Settings from flags and environment alone. A flag outweighs a variable, a variable the default, as with NVIDIA's plugin.
 * Throws an `OptionError` for a wrong value, and for values that do not go together.
 */
export function parseOptions(flags: Flags, env: Environment): DevicePluginOptions {
  return parsePlaced(flags, env, new Map()).options;
}

/** The same with what a config file said, which outweighs the defaults; and with the places of the values. */
export function parsePlaced(flags: Flags, env: Environment, file: FileValues): PlacedOptions {
  const placed = OPTION_ROWS.map(
    (row) => [row, setting(row, flags, env) ?? file.get(row.key) ?? null] as const,
  );
  const values = placed.map(([row, found]) => [row.key, found === null ? row.default : found.value]);
  const options = completed(Object.fromEntries(values) as DevicePluginOptions);
  const places = new Map(placed.map(([row, found]) => [row.key, found?.place ?? names(row)]));
  checkTogether(options, places);
  return { options, places };
}

/** The settings when nothing is set, with some replaced: for programs that run the plugin themselves. */
export function withDefaults(settings: Partial<DevicePluginOptions>): DevicePluginOptions {
  const defaults = Object.fromEntries(OPTION_ROWS.map((row) => [row.key, row.default]));
  const options = completed({ ...defaults, ...settings } as DevicePluginOptions);
  checkTogether(options, new Map(OPTION_ROWS.map((row) => [row.key, names(row)])));
  return options;
}

/** What a container is told to open. */
export function containerIdentity(options: DevicePluginOptions): IdStrategy {
  return options.deviceIdStrategy ?? options.checkpointDeviceIdStrategy;
}

/** What devices are called in the CDI specification. */
export function cdiNaming(
  options: DevicePluginOptions,
): NonNullable<DevicePluginOptions['cdiDeviceNameStrategy']> {
  return options.cdiDeviceNameStrategy ?? containerIdentity(options);
}

/** The value of one setting from flags and environment; null where neither says it. */
export function setting(row: OptionRow, flags: Flags, env: Environment): Placed | null {
  return fromFlags(row, flags) ?? fromEnvironment(row, env);
}

function fromFlags(row: OptionRow, flags: Flags): Placed | null {
  const given = [row.flag ?? '', ...row.aliases].filter((name) => flags.has(name));
  const [name = '', other] = given;
  if (given.length === 0) return null;
  if (other !== undefined) {
    throw new OptionError(`--${name} and --${other} are two names of one setting; give one of them.`);
  }
  return placedValue(row, flags.get(name) ?? [], `--${name}`);
}

function fromEnvironment(row: OptionRow, env: Environment): Placed | null {
  const name = row.env.find((variable) => env[variable] !== undefined);
  if (name === undefined) return null;
  const text = env[name] ?? '';
  if (text === '') {
    // As urfave/cli reads variables that are defined but empty.
    if (row.kind === 'boolean') return { value: false, place: name };
    if (row.kind === 'integers' || row.kind === 'duration') return null;
  }
  return placedValue(row, [text], name);
}

function placedValue(row: OptionRow, texts: readonly string[], place: string): Placed {
  const value = parseValue(row, texts, (what) => {
    throw new OptionError(refusal(place, what));
  });
  return { value, place };
}

/** `--flag (VARIABLE)`. */
function names(row: OptionRow): string {
  if (row.flag === null) return row.env[0] ?? row.config ?? row.key;
  return row.env[0] === undefined ? `--${row.flag}` : `--${row.flag} (${row.env[0]})`;
}

function completed(options: DevicePluginOptions): DevicePluginOptions {
  return options.nvidiaDevRoot === '' ? { ...options, nvidiaDevRoot: options.nvidiaDriverRoot } : options;
}

function checkTogether(options: DevicePluginOptions, places: ReadonlyMap<string, string>): void {
  const at = (key: keyof DevicePluginOptions): string => places.get(key) ?? key;
  if (options.checkpointDeviceIdStrategy === 'index' && options.deviceIdStrategy === 'uuid') {
    throw new OptionError(
      `${at('deviceIdStrategy')} uuid does not go with ${at('checkpointDeviceIdStrategy')} index: after a migration the kubelet would start containers with UUIDs that no longer exist; leave the first unset or set it to index.`,
    );
  }
  if (options.imexChannelIds.some((channel, place) => place > 0 || channel !== 0)) {
    throw new OptionError(
      `${at('imexChannelIds')} is ${options.imexChannelIds.join(', ')}, but there is no IMEX channel other than 0; leave it empty or set it to 0.`,
    );
  }
  xidRules(options.healthXids, at('healthXids'));
  if (options.httpAddress !== '') listenAddress(options.httpAddress, at('httpAddress'));
  if (options.configFileSrcdir !== '' && options.configFile !== '') {
    throw new OptionError(
      `${at('configFile')} and ${at('configFileSrcdir')} both say where the config file is; give the file, or the folder from which the label of the node selects one.`,
    );
  }
  if (options.configFileSrcdir !== '' && options.nodeName === '') {
    throw new OptionError(
      `${at('configFileSrcdir')} is set, but not whose label selects the file there; set --node-name (NODE_NAME) to the name of this node.`,
    );
  }
}

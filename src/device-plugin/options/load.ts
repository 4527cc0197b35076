import { didYouMean } from '../../nearest.ts';
import { OptionError } from './option-error.ts';
import { type DevicePluginOptions, OPTION_ROWS } from './option-list.ts';
import {
  type Environment,
  type FileValues,
  type Flags,
  parsePlaced,
  setting,
  withDefaults,
} from './parse.ts';
import { type ResourceRule, type Resources, type Settings, type Sharing, UNSHARED } from './settings.ts';

/** What a config file says; see file/sections.ts. */
type Sections = {
  readonly values: FileValues;
  readonly resources: Resources;
  readonly sharing: { readonly sharing: Sharing; readonly place: string };
  readonly warnings: readonly string[];
};

const NO_FILE: Sections = {
  values: new Map(),
  resources: { gpus: [], migs: [] },
  sharing: { sharing: UNSHARED, place: '' },
  warnings: [],
};

const EVERY_GPU: ResourceRule = { pattern: '*', name: 'nvidia.com/gpu' };

/**
 * Everything that the plugin is told, checked as a whole. Rejects with an `OptionError` or `ConfigError`: one sentence
 * that names the flag, the variable or `file:line:column`, and the nearest name. `selectedFile` is the config file that
 * the label of the node selects; null: that of `--config-file`.
 */
export async function loadSettings(
  flags: Flags,
  env: Environment,
  selectedFile: string | null = null,
): Promise<Settings> {
  const file = selectedFile ?? textSetting('configFile', flags, env);
  // Loaded only where there is one: the first registration waits for every module.
  const sections = file === '' ? NO_FILE : await (await import('./file/read-config.ts')).readConfigFile(file);
  const { options, places } = parsePlaced(flags, env, sections.values);
  checkSharing(options, places, sections.sharing);
  return settings(options, sections);
}

/** The settings of a plugin without flags, variables and config file, with some options replaced. */
export function defaultSettings(replaced: Partial<DevicePluginOptions> = {}): Settings {
  return settings(withDefaults(replaced), NO_FILE);
}

/** One text from flags and environment, before anything else is read. */
export function textSetting(key: keyof DevicePluginOptions, flags: Flags, env: Environment): string {
  const row = OPTION_ROWS.find((one) => one.key === key);
  return row === undefined ? '' : String(setting(row, flags, env)?.value ?? row.default);
}

function settings(options: DevicePluginOptions, { resources, sharing, warnings }: Sections): Settings {
  const all: Resources = {
    gpus: withDefault(resources.gpus),
    migs: options.migStrategy === 'single' ? withDefault(resources.migs) : resources.migs,
  };
  return {
    options,
    resources: all,
    sharing: sharing.sharing,
    imex: { channelIDs: options.imexChannelIds, required: options.imexRequired },
    warnings: [...warnings, ...unusedShares(options, all, sharing)],
  };
}

function withDefault(rules: readonly ResourceRule[]): readonly ResourceRule[] {
  return rules.at(-1)?.pattern === '*' ? rules : [...rules, EVERY_GPU];
}

function checkSharing(
  options: DevicePluginOptions,
  places: ReadonlyMap<string, string>,
  { sharing, place }: Sections['sharing'],
): void {
  if (sharing.strategy !== 'mps') return;
  if (options.migStrategy === 'mixed') {
    throw new OptionError(
      `${place} does not go with ${places.get('migStrategy') ?? ''} mixed: MPS shares full GPUs only.`,
    );
  }
  if (options.mpsRoot === '') {
    throw new OptionError(
      `${place} needs the folder of the MPS control daemon on the host; set ${places.get('mpsRoot') ?? ''}, as /run/nvidia/mps.`,
    );
  }
}

/** A name that no device has here is no error: one file often serves nodes of several kinds. */
function unusedShares(
  { migStrategy }: DevicePluginOptions,
  { gpus, migs }: Resources,
  { sharing, place }: Sections['sharing'],
): string[] {
  const known = [...new Set([...gpus, ...(migStrategy === 'none' ? [] : migs)].map((rule) => rule.name))];
  return sharing.resources
    .map((resource) => resource.name)
    .filter(
      (name) => !known.includes(name) && !(migStrategy === 'mixed' && name.startsWith('nvidia.com/mig-')),
    )
    .map(
      (name) => `${place} shares ${name}, but no device can have that name here.${didYouMean(name, known)}`,
    );
}

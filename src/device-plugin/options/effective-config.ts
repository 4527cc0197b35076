import { OPTION_ROWS } from './option-list.ts';
import type { OptionRow } from './option-row.ts';
import { cdiNaming, containerIdentity } from './parse.ts';
import type { ReplicatedResource, Settings, Sharing } from './settings.ts';

/**
 * All settings as they are in force: `config` as a config file would say it, `commandLine` those that no file sets, by
 * flag or variable.
 */
export function effectiveConfig(settings: Settings): {
  readonly config: Readonly<Record<string, unknown>>;
  readonly commandLine: Readonly<Record<string, unknown>>;
} {
  const { options, resources, sharing } = settings;
  const inForce = {
    ...options,
    deviceIdStrategy: containerIdentity(options),
    cdiDeviceNameStrategy: cdiNaming(options),
  };
  const config: Record<string, unknown> = { version: 'v1' };
  const commandLine: Record<string, unknown> = {};
  for (const row of OPTION_ROWS) {
    const value = shown(row, inForce[row.key as keyof typeof inForce]);
    if (row.config === null) commandLine[row.flag ?? row.env[0] ?? row.key] = value;
    else put(config, row.config.split('.'), value);
  }
  config['resources'] = { gpus: resources.gpus, mig: resources.migs };
  config['sharing'] = shownSharing(sharing);
  return { config, commandLine };
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...below] = path;
  if (below.length === 0) into[key] = value;
  else put((into[key] ??= {}) as Record<string, unknown>, below, value);
}

function shown(row: OptionRow, value: unknown): unknown {
  return row.kind === 'duration' && typeof value === 'number' ? shownDuration(value) : value;
}

/** `30s`, `1500ms`. */
export function shownDuration(milliseconds: number): string {
  return milliseconds % 1_000 === 0 ? `${milliseconds / 1_000}s` : `${milliseconds}ms`;
}

function shownSharing({ strategy, resources, ...how }: Sharing): object {
  if (strategy === 'none') return {};
  const { renameByDefault, failRequestsGreaterThanOne } = how;
  const block = { renameByDefault, failRequestsGreaterThanOne, resources: resources.map(shownReplicas) };
  return strategy === 'mps' ? { mps: block } : { timeSlicing: block };
}

function shownReplicas({ rename, ...resource }: ReplicatedResource): object {
  return rename === null ? resource : { ...resource, rename };
}

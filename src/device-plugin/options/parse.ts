import type { IdStrategy } from '../device-list.ts';
import { type DevicePluginOptions, type OptionRow, OPTIONS } from './option-list.ts';

/** A setting that cannot be. The message is one sentence that names the flag or variable, and the value. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

const ROWS: readonly OptionRow[] = OPTIONS;

type OptionValue = boolean | string | number | readonly string[];

/**
 * Settings from raw flags (by name without dashes, each with its values in order; a bare switch is ['true']) and the
 * environment. A flag outweighs a variable, a variable the default. A variable that is defined counts even when empty,
 * as with NVIDIA's plugin. Throws an `OptionError` for a wrong value.
 */
export function parseOptions(
  flags: ReadonlyMap<string, readonly string[]>,
  env: Readonly<Record<string, string | undefined>>,
): DevicePluginOptions {
  const entries = ROWS.map((row) => [row.key, setting(row, flags, env)]);
  const options = Object.fromEntries(entries) as DevicePluginOptions;
  checkTogether(options);
  return options;
}

/** The settings when nothing is set, with some replaced: for programs that run the plugin themselves. */
export function withDefaults(settings: Partial<DevicePluginOptions>): DevicePluginOptions {
  const defaults = Object.fromEntries(ROWS.map((row) => [row.key, row.default]));
  const options = { ...defaults, ...settings } as DevicePluginOptions;
  checkTogether(options);
  return options;
}

/** What a container is told to open. */
export function containerIdentity(options: DevicePluginOptions): IdStrategy {
  return options.deviceIdStrategy ?? options.checkpointDeviceIdStrategy;
}

function checkTogether(options: DevicePluginOptions): void {
  if (options.checkpointDeviceIdStrategy === 'index' && options.deviceIdStrategy === 'uuid') {
    throw new OptionError(
      '--device-id-strategy (DEVICE_ID_STRATEGY) uuid does not go with --checkpoint-device-id-strategy (CHECKPOINT_DEVICE_ID_STRATEGY) index: after a migration the kubelet would start containers with UUIDs that no longer exist; leave the first unset or set it to index.',
    );
  }
}

function setting(
  row: OptionRow,
  flags: ReadonlyMap<string, readonly string[]>,
  env: Readonly<Record<string, string | undefined>>,
): OptionValue | null {
  for (const name of row.flag === null ? [] : [row.flag, ...row.aliases]) {
    const values = flags.get(name);
    if (values !== undefined) return parseValues(row, values, `--${name}`);
  }
  for (const name of row.env) {
    const value = env[name];
    if (value !== undefined) return parseValues(row, [value], name);
  }
  return row.default;
}

function parseValues(row: OptionRow, values: readonly string[], source: string): OptionValue {
  const last = values.at(-1) ?? '';
  switch (row.kind) {
    case 'string':
      if (last === '') throw wrong(source, last, 'a path');
      return last;
    case 'boolean':
      return parseBoolean(last, source);
    case 'duration':
      return parseDuration(last, source);
    case 'list':
      return values.flatMap((value) => value.split(',').map((item) => item.trim()));
    case 'choice':
      if (row.values?.includes(last) !== true) throw wrong(source, last, (row.values ?? []).join(' or '));
      return last;
  }
}

/** The words that Go's strconv.ParseBool takes; an empty variable is false, an empty flag is not. */
function parseBoolean(text: string, source: string): boolean {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return false;
  if (text === '' && !source.startsWith('--')) return false;
  throw wrong(source, text, 'true or false');
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
/** The longest that a timer can wait. */
const MAX_DURATION_MS = 2 ** 31 - 1;

function parseDuration(text: string, source: string): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const milliseconds = Number(amount) * (UNITS.get(unit) ?? NaN);
  if (Number.isNaN(milliseconds) || milliseconds > MAX_DURATION_MS) {
    throw wrong(source, text, 'a duration up to 24 days, as 500ms, 30s or 5m');
  }
  return milliseconds;
}

function wrong(source: string, value: string, wanted: string): OptionError {
  return new OptionError(`${source} is ${JSON.stringify(value)}, but must be ${wanted}.`);
}

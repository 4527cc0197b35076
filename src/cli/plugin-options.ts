import type { OptionRow } from '../device-plugin/options/option-row.ts';

/** What the command line of the device plugin takes beside its settings. */
export const PLUGIN_COMMANDS: readonly OptionRow[] = [
  row(
    'mock',
    [],
    'SCENARIO',
    'Run on the mock driver: the name of a scenario (node-nvml mock list) or a scenario file.',
  ),
  row('print-config', [], null, 'Print the settings that would be in force, as JSON, and end.'),
  row(
    'check-config',
    [],
    'FILE',
    'Say what a config file means, and what its rules match on this machine or on --mock, and end: with 1 for a file that would be refused.',
  ),
  row('help', ['h'], null, 'Show this help.'),
  row('version', ['v'], null, 'Show the version.'),
];

function row(flag: string, aliases: readonly string[], value: string | null, help: string): OptionRow {
  const kind = value === null ? 'boolean' : 'string';
  const nothing = { env: [], config: null, values: null, empty: null, default: null };
  return { key: flag, group: 'Other', flag, aliases, kind, value, help, ...nothing };
}

import type { OptionRow } from '../device-plugin/options/option-row.ts';

/** What makes the plugin a service of its machine. The service itself is started without them. */
export const SERVICE_COMMANDS: readonly OptionRow[] = [
  row(
    'install-service',
    [],
    null,
    'Install the plugin, with the settings given beside this, as a systemd service that starts before the kubelet; say what was done, and end.',
  ),
  row('uninstall-service', [], null, 'Stop that service and take it away; say what was done, and end.'),
  row(
    'root',
    [],
    'FOLDER',
    'The root of the machine whose service is installed or taken away, as of an image that is being built. Default: /.',
  ),
  row(
    'wait-until-served',
    [],
    null,
    'Wait until a plugin with these settings serves the kubelet, for 30 s at most, and end; the service lets the kubelet start then.',
  ),
];

/** What the command line of the device plugin takes beside its settings. */
export const PLUGIN_COMMANDS: readonly OptionRow[] = [
  row(
    'mock',
    [],
    'SCENARIO',
    'Run on the mock driver: the name of a scenario (node-nvml mock list) or a scenario file.',
  ),
  ...SERVICE_COMMANDS,
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

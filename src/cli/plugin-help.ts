import { shownDuration } from '../device-plugin/options/effective-config.ts';
import { OPTION_GROUPS, OPTION_ROWS, type OptionRow } from '../device-plugin/options/option-list.ts';
import { type Definition, type HelpText } from './help.ts';
import { PLUGIN_COMMANDS } from './plugin-options.ts';
import { TRACE } from './with-nvml.ts';

const rows = [...OPTION_ROWS, ...PLUGIN_COMMANDS];

export const PLUGIN_HELP: HelpText = {
  usage: 'node-nvml device-plugin [options]',
  description:
    "Offers the GPUs of this node to the kubelet, in place of NVIDIA's device plugin: same flags, variables and config file. A flag outweighs its variable, a variable the config file. SIGHUP and a change of the config file take effect at once; a config that is wrong is told and leaves what runs. Runs until SIGTERM, which takes its sockets away and leaves the rest as it was. Logs JSON, one line a fact.\nA flag has one dash or two, and its value behind a space or =; a switch only behind =. Lists are comma-separated, or the flag repeated.",
  definitions: [
    ...OPTION_GROUPS.map(
      (group) => [group, rows.filter((row) => row.group === group).flatMap(describe)] as const,
    ),
    ['Environment', [TRACE]],
  ],
  exitCodes: [],
  examples: [
    'node-nvml device-plugin',
    'node-nvml device-plugin --device-list-strategy=cdi-cri --mig-strategy=mixed',
    'node-nvml device-plugin --config-file=/config/config.yaml --print-config',
    'node-nvml device-plugin --check-config=config.yaml --mock=h100x8',
    'node-nvml device-plugin --checkpoint-device-id-strategy=index --install-service',
  ],
};

function describe(row: OptionRow): Definition[] {
  const notes = [
    row.values === null ? null : `${row.kind === 'list' ? 'Any' : 'One'} of ${row.values.join(', ')}.`,
    defaultOf(row) === '' ? null : `Default: ${defaultOf(row)}.`,
    row.flag === null || row.env.length === 0 ? null : `Environment: ${row.env.join(', ')}.`,
    row.config === null ? null : `Config: ${row.config}.`,
  ].filter((note) => note !== null);
  return [[term(row), [row.help, ...notes].join(' ')]];
}

function term(row: OptionRow): string {
  if (row.flag === null) return row.env.join(', ') || (row.config ?? row.key);
  const names = [
    ...row.aliases.filter((name) => name.length === 1).map((name) => `-${name}`),
    `--${row.flag}`,
  ];
  const longer = row.aliases.filter((name) => name.length > 1).map((name) => `--${name}`);
  return `${[...names, ...longer].join(', ')}${row.value === null ? '' : ` ${row.value}`}`;
}

/** As it would be written; '' for none. */
export function defaultOf(row: OptionRow): string {
  if (row.default === null) return '';
  if (row.kind === 'duration' && typeof row.default === 'number') return shownDuration(row.default);
  return Array.isArray(row.default) ? row.default.join(',') : String(row.default);
}

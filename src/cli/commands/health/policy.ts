import { loadSettings } from '../../../device-plugin/index.ts';
import { policyRows, xidPolicy, type XidPolicyRow } from '../../../device-plugin/health/xid-policy.ts';
import { shownDuration } from '../../../device-plugin/options/effective-config.ts';
import { JSON_OUTPUT, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';
import { askPlugin, NoPluginError, STATUS_SOCKET } from '../../plugin-status.ts';
import { type Column, table } from '../../terminal/table.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [{ ...JSON_OUTPUT, help: 'Write JSON.' }, STATUS_SOCKET] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Shows which Xids take a GPU out and what to do about each: as the running plugin has it; where none runs, as one would with the variables and the config file (CONFIG_FILE) of this command.',
  options: OPTIONS,
  environment: [
    ['DP_DISABLE_HEALTHCHECKS', 'Xids that take no GPU out'],
    ['DP_ENABLE_HEALTHCHECKS', 'Xids that do, and win'],
    ['XID_CONFIG', 'these Xids and 48, and no others'],
    ['HEALTH_XIDS', 'rules for single Xids, which outweigh the rest'],
  ],
  exitCodes: [],
  examples: ['node-nvml health policy', 'DP_ENABLE_HEALTHCHECKS=13 node-nvml health policy --json'],
  run,
};

type Policy = { readonly otherwise: 'fatal' | 'ignored'; readonly xids: readonly XidPolicyRow[] };

const COLUMNS: readonly Column[] = [
  { title: 'Xid', align: 'right' },
  { title: 'Takes the GPU out', align: 'left' },
  { title: 'What it is', align: 'left' },
  { title: 'Concerns', align: 'left' },
  { title: 'What to do', align: 'left' },
];

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const { otherwise, xids } = await policyOf(values['status-socket'], terminal);
  if (values.json) {
    terminal.print(JSON.stringify({ otherwise, xids }, null, 2));
    return EXIT.ok;
  }
  const rows = xids.map((row) => [String(row.xid), when(row), row.name, row.scope, row.action]);
  terminal.print(await table(COLUMNS, rows, terminal));
  terminal.print(`\nEvery other Xid ${otherwise === 'fatal' ? 'takes the GPU out' : 'is ignored'}.`);
  return EXIT.ok;
}

async function policyOf(socket: string | null, terminal: Terminal): Promise<Policy> {
  try {
    return (await askPlugin(socket, 'GET', '/xids')) as Policy;
  } catch (error) {
    if (!(error instanceof NoPluginError)) throw error;
    terminal.note(`${error.message} Shown is what a plugin with these variables would do.`);
    const { options } = await loadSettings(new Map(), process.env);
    const { policy, warnings } = xidPolicy(options);
    for (const warning of warnings) terminal.note(warning);
    return { otherwise: policy.otherwise, xids: policyRows(policy) };
  }
}

function when({ takesGpuOut, after, withinMs }: XidPolicyRow): string {
  if (!takesGpuOut) return 'no';
  return after === 1 ? 'at once' : `after ${after} within ${shownDuration(withinMs)}`;
}

import type { Option, Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import { operands, runningMock, STATE } from '../../running-mock.ts';

const OPTIONS = [
  {
    name: 'forget',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Let nothing more happen by itself.',
  },
  STATE,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'TIME ENTRY',
  description:
    "Lets something happen after a time, by the mock's clock: an entry of a scenario's timeline, in the same words (schema.json). It happens without this command, in whatever program looks first.",
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    "node-nvml mock at 5s '{ gpu: 3, xid: 79 }'",
    "node-nvml mock at 6s '{ gpu: 3, lost: true }'",
    "node-nvml mock at 0s '{ gpu: 0, set: { temperature: { gpu: 91 } } }'",
    "node-nvml mock at 1m '{ driver: unload }'",
    'node-nvml mock at --forget',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const { forget } = valuesOf(OPTIONS, parsed);
  if (forget) {
    if (parsed.positionals.length > 0) throw new UsageError('--forget stands alone.');
    await (await runningMock(parsed)).clearTimeline();
    return EXIT.ok;
  }
  const [at, text] = operands(parsed, ['TIME', 'ENTRY']);
  const mock = await runningMock(parsed);
  const { readTimelineEntry } = await import('../../../mock/index.ts');
  await mock.schedule(await readTimelineEntry(at, text));
  return EXIT.ok;
}

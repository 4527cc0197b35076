import type { Option, Parsed } from '../../arguments/option.ts';
import { didYouMean } from '../../../nearest.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

const OPTIONS = [
  {
    name: 'return',
    short: 'r',
    value: 'CODE',
    values: null,
    env: [],
    default: null,
    help: 'Let it answer this return code: a name as ERROR_GPU_IS_LOST, or a number.',
  },
  {
    name: 'latency',
    short: 'l',
    value: 'MICROSECONDS',
    values: null,
    env: [],
    default: null,
    help: 'Let it take this long.',
  },
  {
    name: 'hang',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Let it not return until --clear.',
  },
  {
    name: 'clear',
    short: 'c',
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Let it behave again.',
  },
  STATE,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: 'FUNCTION GPU|all',
  description:
    'Gives an NVML function of one GPU, by its index in the scenario, or of all a fault: a return code, a latency, or a hang.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    'node-nvml mock set nvmlDeviceGetTemperature 3 --return ERROR_GPU_IS_LOST',
    'node-nvml mock set nvmlDeviceGetMemoryInfo all --latency 100',
    'node-nvml mock set nvmlDeviceGetMemoryInfo all --clear',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const [functionName, target] = operands(parsed, ['FUNCTION', 'GPU|all']);
  const gpu = target === 'all' ? target : count(target, 'GPU|all');
  const given = (['return', 'latency', 'hang', 'clear'] as const).filter((name) => parsed.flags.has(name));
  if (given.length === 0) throw new UsageError('Say what: --return CODE, --latency US, --hang or --clear.');
  if (values.clear && given.length > 1) throw new UsageError('--clear stands alone.');
  const latency = values.latency === null ? null : count(values.latency, '--latency');
  const code = values.return === null ? null : await returnCode(values.return);

  const mock = await runningMock(parsed);
  if (values.clear) await mock.clear(functionName, gpu);
  if (code !== null) await mock.setReturn(functionName, gpu, code);
  if (latency !== null) await mock.setLatency(functionName, gpu, latency);
  if (values.hang) await mock.hang(functionName, gpu);
  return EXIT.ok;
}

/** NVML's number of a return code that is given by name, or as a number. */
async function returnCode(text: string): Promise<number> {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const { Return } = await import('../../../nvml/raw/enums.ts');
  const word = text.replace(/^NVML_/, '');
  const name = word === 'SUCCESS' || word.startsWith('ERROR_') ? word : `ERROR_${word}`;
  const code = new Map<string, number>(Object.entries(Return)).get(name);
  if (code !== undefined) return code;
  throw new UsageError(`There is no return code ${text}.${didYouMean(name, Object.keys(Return))}`);
}

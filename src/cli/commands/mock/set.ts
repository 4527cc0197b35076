import type { Option, Parsed, SwitchOption, ValueOption } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import type { MockFault } from '../../../mock/index.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

function property<const N extends string>(name: N, value: string, help: string): ValueOption<N> {
  return { name, short: null, value, values: null, env: [], default: null, help };
}
function action<const N extends string>(name: N, short: string | null, help: string): SwitchOption<N> {
  return { name, short, value: null, values: null, env: [], default: null, help };
}

const PROPERTIES = [
  {
    ...property('return', 'CODE', 'Let it answer this return code: ERROR_GPU_IS_LOST, or a number.'),
    short: 'r',
  },
  {
    ...property('latency', 'TIME', 'Let it take so much longer: 5ms, 2s, or a number of microseconds.'),
    short: 'l',
  },
  property('jitter', 'TIME', 'Let its latency vary by so much to either side.'),
  action('hang', null, 'Let it not return until --clear.'),
  property('hang-for', 'TIME', "Let it not return for so long, by the mock's clock."),
  property('for', 'TIME', 'Let the fault end after that; calls that hang go on.'),
  property('from', 'N', 'Strike from the Nth call on, counted from 1.'),
  property('every', 'N', 'Strike every Nth call.'),
  property('times', 'N', 'Strike so often, then let it behave again.'),
  property('probability', 'SHARE', 'Strike a share of the calls, 0 to 1.'),
  property('seed', 'N', 'Where the generator of --probability and --jitter begins.'),
] as const satisfies readonly Option[];

const OPTIONS = [...PROPERTIES, action('clear', 'c', 'Let it behave again.'), STATE] as const;

export const command: Command = {
  operands: 'FUNCTION|all GPU|all',
  description:
    'Gives an NVML function of one GPU, by its index in the scenario, or of all a fault: a return code, a latency, a hang, or several of these; for all its calls or for some. It takes the place of the fault that the function had. Functions that concern no GPU, as init and the waits for events, belong to all.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: [
    'node-nvml mock set nvmlDeviceGetTemperature 3 --return ERROR_GPU_IS_LOST',
    'node-nvml mock set nvmlDeviceGetTemperature 3 --return ERROR_UNKNOWN --from 3 --times 1',
    'node-nvml mock set nvmlDeviceGetMemoryInfo all --latency 5ms --jitter 1ms --probability 0.1',
    'node-nvml mock set nvmlDeviceGetPowerUsage 0 --hang-for 2s --every 10',
    'node-nvml mock set nvmlDeviceGetMemoryInfo all --clear',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const { clear } = valuesOf(OPTIONS, parsed);
  const [functionName, target] = operands(parsed, ['FUNCTION|all', 'GPU|all']);
  const gpu = target === 'all' ? target : count(target, 'GPU|all');
  const given = PROPERTIES.filter(({ name }) => parsed.flags.has(name));
  if (given.length === 0 && !clear) {
    throw new UsageError('Say what: --return CODE, --latency TIME, --hang or --clear.');
  }
  if (given.length > 0 && clear) throw new UsageError('--clear stands alone.');
  const fault = faultOf(parsed);
  const mock = await runningMock(parsed);
  await (clear ? mock.clear(functionName, gpu) : mock.setFault(functionName, gpu, fault));
  return EXIT.ok;
}

/** The mock itself says what is wrong with a value. */
function faultOf(parsed: Parsed): MockFault {
  const { hang, 'hang-for': hangFor } = valuesOf(OPTIONS, parsed);
  if (hang && hangFor !== null) throw new UsageError('Say one of --hang and --hang-for.');
  const given = PROPERTIES.flatMap(({ name }) => {
    const value = parsed.flags.get(name)?.at(-1);
    if (value === undefined) return [];
    if (name === 'hang') return [[name, 'forever']];
    return [[name === 'hang-for' ? 'hang' : name, value]];
  });
  return Object.fromEntries(given) as MockFault;
}

import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'GPU',
  description:
    'Lets a GPU, by its index in the scenario, fall off the bus: every call on it answers ERROR_GPU_IS_LOST until `mock return`.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock lose 3'],
  async run(parsed) {
    const [gpu] = operands(parsed, ['GPU']);
    const mock = await runningMock(parsed);
    await mock.lose(count(gpu, 'GPU'));
    return EXIT.ok;
  },
};

import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'GPU',
  description: 'Brings a lost GPU, by its index in the scenario, back to the bus.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock return 3'],
  async run(parsed) {
    const [gpu] = operands(parsed, ['GPU']);
    const mock = await runningMock(parsed);
    await mock.restore(count(gpu, 'GPU'));
    return EXIT.ok;
  },
};

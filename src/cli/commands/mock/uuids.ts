import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'GPU|all',
  description:
    'Gives a GPU, by its index in the scenario, or all of them, and their MIG devices other UUIDs, as a machine that was migrated cold; prints those that all GPUs have now.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock uuids all', 'node-nvml mock uuids 3'],
  async run(parsed, terminal) {
    const [target] = operands(parsed, ['GPU|all']);
    const gpu = target === 'all' ? target : count(target, 'GPU|all');
    const mock = await runningMock(parsed);
    for (const uuid of await mock.changeUuids(gpu)) terminal.print(uuid);
    return EXIT.ok;
  },
};

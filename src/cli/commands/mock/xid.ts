import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'GPU XID',
  description:
    'Lets a GPU, by its index in the scenario, report an Xid to everybody who waits for events: 48 for a double-bit ECC error, 79 for a GPU that has fallen off the bus. The GPU itself keeps answering; see `mock lose`.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock xid 3 79'],
  async run(parsed) {
    const [gpu, xid] = operands(parsed, ['GPU', 'XID']);
    const mock = await runningMock(parsed);
    await mock.xid(count(gpu, 'GPU'), count(xid, 'XID'));
    return EXIT.ok;
  },
};

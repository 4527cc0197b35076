import { type Command, EXIT } from '../../command.ts';
import { count, operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'GPU XID [GPU-INSTANCE COMPUTE-INSTANCE]',
  description:
    'Lets a GPU, by its index in the scenario, report an Xid to everybody who waits for events: 48 for a double-bit ECC error, 79 for a GPU that has fallen off the bus. The GPU itself keeps answering; see `mock lose`. With the ids of a MIG instance the Xid names it.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock xid 3 79', 'node-nvml mock xid 0 43 7 0'],
  async run(parsed) {
    const whole = parsed.positionals.length <= 2;
    const [gpu, xid, gpuInstance = '', computeInstance = ''] = whole
      ? operands(parsed, ['GPU', 'XID'])
      : operands(parsed, ['GPU', 'XID', 'GPU-INSTANCE', 'COMPUTE-INSTANCE']);
    const instance = whole
      ? null
      : {
          gpuInstance: count(gpuInstance, 'GPU-INSTANCE'),
          computeInstance: count(computeInstance, 'COMPUTE-INSTANCE'),
        };
    const mock = await runningMock(parsed);
    await mock.xid(count(gpu, 'GPU'), count(xid, 'XID'), instance);
    return EXIT.ok;
  },
};

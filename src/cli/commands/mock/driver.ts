import { type Command, EXIT } from '../../command.ts';
import { oneOf, operands, runningMock, STATE } from '../../running-mock.ts';
import { driverActions } from '../../../mock/faults.ts';

export const command: Command = {
  operands: `${driverActions.join('|')} [VERSION]`,
  description:
    'Lets the driver go or come, for every program on the mock. unload: every call answers ERROR_DRIVER_NOT_LOADED, nvmlInit too. load, reload: it is there and its GPUs begin anew; a program of before answers ERROR_UNINITIALIZED until it calls nvmlInit again. upgrade: the packages are of another version, so that nvmlInit answers ERROR_LIB_RM_VERSION_MISMATCH until a reload; who runs goes on. lose-access, restore-access: every call answers ERROR_UNKNOWN, as in a container after a daemon-reload.',
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: [
    'node-nvml mock driver unload',
    'node-nvml mock driver load',
    'node-nvml mock driver upgrade 580.95.05',
    'node-nvml mock driver lose-access',
  ],
  async run(parsed) {
    const names = ['ACTION', 'VERSION'] as const;
    const [action, version = null] = operands(parsed, parsed.positionals.length > 1 ? names : ['ACTION']);
    const mock = await runningMock(parsed);
    await mock.changeDriver(oneOf(driverActions, action, 'ACTION'), version);
    return EXIT.ok;
  },
};

import { type Command, EXIT } from '../../command.ts';
import { operands, runningMock, STATE } from '../../running-mock.ts';

export const command: Command = {
  operands: 'stop|run|TIME',
  description:
    "Moves the mock's clock forward by a time, as 30s, 5m or 200ms: counters advance as if it had passed, and what the timeline holds up to then happens. stop: time passes by this command alone; run: by itself again. Waits of programs keep real time.",
  options: [STATE],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock clock 30s', 'node-nvml mock clock stop'],
  async run(parsed) {
    const [word] = operands(parsed, ['stop|run|TIME']);
    const mock = await runningMock(parsed);
    if (word === 'stop') await mock.stopClock();
    else if (word === 'run') await mock.runClock();
    else await mock.advanceClock(word);
    return EXIT.ok;
  },
};

import { JSON_OUTPUT, type Option } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';

const OPTIONS = [JSON_OUTPUT] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description: 'The scenarios that come with the package, one a line.',
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock list'],
  async run(parsed, terminal) {
    const { listScenarios } = await import('../../../mock/index.ts');
    const names = listScenarios();
    const { json } = valuesOf(OPTIONS, parsed);
    terminal.print(json ? JSON.stringify(names, null, 2) : names.join('\n'));
    return EXIT.ok;
  },
};

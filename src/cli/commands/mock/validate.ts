import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';

export const command: Command = {
  operands: 'SCENARIO...',
  description:
    'Reads scenarios, files or names, and says of each whether it is one: by the schema, and by laying it out for trial. What is wrong is told with its line and column.',
  options: [],
  environment: [],
  exitCodes: [],
  examples: ['node-nvml mock validate ./my-node.yaml'],
  async run({ positionals }, terminal) {
    if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
    const { validateScenario } = await import('../../../mock/index.ts');
    let code: number = EXIT.ok;
    for (const name of positionals) {
      try {
        await validateScenario(name);
        terminal.print(`${name}: ${terminal.colors.green('valid')}`);
      } catch (error) {
        terminal.note(error instanceof Error ? error.message : String(error));
        code = EXIT.failed;
      }
    }
    return code;
  },
};

import { ScenarioError } from '../mock/scenario.ts';
import { didYouMean } from '../nearest.ts';
import { parse } from './arguments/parse.ts';
import { UsageError } from './arguments/usage-error.ts';
import { type Command, type CommandGroup, EXIT } from './command.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Runs the command that the arguments name; answers the exit code. `name` is what was consumed so far. */
export async function runGroup(
  name: string,
  group: CommandGroup,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [first, ...others] = args;
  const isNamed = first !== undefined && !first.startsWith('-');
  if (group.bare !== null && !isNamed && first !== '--help' && first !== '-h')
    return runGroup(name, group, [group.bare, ...args], terminal);
  if (first === undefined || first === '--help' || first === '-h') return showGroup(name, group, terminal);
  if (first === 'help') return runGroup(name, group, [...others, '--help'], terminal);
  const about = name === '' ? await aboutItself(first) : null;
  if (about !== null) {
    terminal.print(about);
    return EXIT.ok;
  }
  const entry = group.commands.find((command) => command.name === first);
  if (entry === undefined) return refuse(name, unknown(first, group), terminal);
  const loaded = await entry.load();
  const full = name === '' ? entry.name : `${name} ${entry.name}`;
  if ('commands' in loaded) return runGroup(full, loaded, others, terminal);
  if ('main' in loaded) return guarded(full, terminal, () => loaded.main(others, terminal));
  return runCommand(full, loaded, others, terminal);
}

/** What node-nvml tells of itself, without a command; null: that is not asked for. */
async function aboutItself(option: string): Promise<string | null> {
  switch (option) {
    case '--version':
    case '-v':
      return (await import('../package/version.ts')).packageVersion();
    case '--licenses':
      return (await import('../package/files.ts')).packageText('lib/bundle/LICENSES.txt').trimEnd();
    default:
      return null;
  }
}

/** Runs one command; a command line that it does not understand is an error of usage. */
function runCommand(
  name: string,
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  return guarded(name, terminal, async () => {
    const parsed = parse(args, command.options);
    if (parsed.flags.has('help')) {
      const { commandHelp } = await import('./help.ts');
      terminal.print(commandHelp(name, command, terminal));
      return EXIT.ok;
    }
    const surplus = parsed.positionals[0];
    if (command.operands === '' && surplus !== undefined) {
      throw new UsageError(`It takes no argument, but ${JSON.stringify(surplus)} was given.`);
    }
    return command.run(parsed, terminal);
  });
}

/** The exit code of `work`; what it throws is told on stderr, in the name of the command. */
export async function guarded(
  name: string,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) return refuse(name, error, terminal);
    terminal.note(`${programName(name)}: ${explain(error)}`);
    return error instanceof ScenarioError ? EXIT.usage : EXIT.failed;
  }
}

async function showGroup(name: string, group: CommandGroup, terminal: Terminal): Promise<number> {
  const { groupHelp } = await import('./help.ts');
  terminal.print(groupHelp(name, group, terminal));
  return EXIT.ok;
}

function unknown(word: string, group: CommandGroup): UsageError {
  if (word.startsWith('-')) {
    return new UsageError(`There is no option ${word} before the command; name the command first.`);
  }
  const names = group.commands.map((command) => command.name);
  return new UsageError(
    `There is no command ${word}; there are ${names.join(', ')}.${didYouMean(word, names)}`,
  );
}

function refuse(name: string, error: UsageError, terminal: Terminal): number {
  const program = programName(name);
  terminal.note(`${program}: ${error.message}`);
  terminal.note(`See ${program} --help.`);
  return EXIT.usage;
}

function programName(command: string): string {
  return command === '' ? 'node-nvml' : `node-nvml ${command}`;
}

/** Our errors are sentences. One of JavaScript's own is a fault of ours, and its stack is what helps. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const ours = !(
    error instanceof TypeError ||
    error instanceof ReferenceError ||
    error instanceof RangeError
  );
  return ours ? error.message : (error.stack ?? error.message);
}

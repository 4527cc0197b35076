import type { Option, Parsed } from './arguments/option.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Exit codes of every command; a command adds its own. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** A command as main.ts and --help see it. */
export type Command = {
  /** What follows the name on the command line, beside options; '' for nothing. */
  readonly operands: string;
  /** A paragraph or two for --help. */
  readonly description: string;
  readonly options: readonly Option[];
  /** Environment variables that no option names. */
  readonly environment: readonly (readonly [name: string, meaning: string])[];
  /** Exit codes beside those of every command. */
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  readonly examples: readonly string[];
  /** Answers the exit code. */
  run(parsed: Parsed, terminal: Terminal): Promise<number>;
};

/** A command that reads its arguments itself, because they follow the rules of another program. */
export type ForeignCommand = {
  /** Answers the exit code; a `UsageError` is a wrong command line. */
  main(args: readonly string[], terminal: Terminal): Promise<number>;
};

/** A command as it stands in a table: everything but its name and one line is loaded when it is called. */
export type CommandEntry = {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command | ForeignCommand | CommandGroup>;
};

/** A command that only has commands, as `mock`. */
export type CommandGroup = {
  readonly description: string;
  /** The command that is run where none is named; null: what there is is shown. */
  readonly bare: string | null;
  readonly commands: readonly CommandEntry[];
};

import type { Command, CommandGroup } from './command.ts';
import { HELP, type Option } from './arguments/option.ts';
import type { Terminal } from './terminal/terminal.ts';

const COMMON_EXIT_CODES = [
  ['0', 'done'],
  ['1', 'failed; stderr says what and why'],
  ['2', 'wrong usage: an unknown command, option or value'],
] as const;

const DEFAULT_WIDTH = 100;
const INDENT = '  ';

/** A term and what it means, as --help shows them in two columns. */
export type Definition = readonly [term: string, meaning: string];

export type HelpText = {
  readonly usage: string;
  readonly description: string;
  readonly definitions: readonly (readonly [title: string, rows: readonly Definition[]])[];
  readonly exitCodes: readonly Definition[];
  readonly examples: readonly string[];
};

/** --help of one command. */
export function commandHelp(name: string, command: Command, terminal: Terminal): string {
  const rows = [...command.options, HELP];
  const usage = ['node-nvml', name, '[options]', command.operands].filter((part) => part !== '').join(' ');
  const definitions = [
    ['Options', rows.map(describe)],
    ['Environment', command.environment],
  ] as const;
  const { description, exitCodes, examples } = command;
  return helpPage({ usage, description, definitions, exitCodes, examples }, terminal);
}

export function helpPage(help: HelpText, terminal: Terminal): string {
  return page(terminal, [
    ['Usage', [`${INDENT}${help.usage}`]],
    [null, wrap(help.description, 0, terminal)],
    ...help.definitions.map(([title, rows]) => [title, definitions(rows, terminal)] as const),
    ['Exit codes', definitions([...COMMON_EXIT_CODES, ...help.exitCodes], terminal)],
    ['Examples', help.examples.map((example) => `${INDENT}${example}`)],
  ]);
}

/** --help of node-nvml itself ('' as name) or of a command that has commands. */
export function groupHelp(name: string, group: CommandGroup, terminal: Terminal): string {
  const program = name === '' ? 'node-nvml' : `node-nvml ${name}`;
  const options: [string, string][] = [['-h, --help', 'Show this help, or that of a command.']];
  if (name === '') {
    options.push(['-v, --version', 'Show the version.']);
    options.push(['--licenses', 'Show the licences of everything that is in this program.']);
  }
  return page(terminal, [
    ['Usage', [`${INDENT}${program} <command> [options]`]],
    [null, wrap(group.description, 0, terminal)],
    [
      'Commands',
      definitions(
        group.commands.map((c) => [c.name, c.summary] as const),
        terminal,
      ),
    ],
    ['Options', definitions(options, terminal)],
    ['Exit codes', definitions(COMMON_EXIT_CODES, terminal)],
  ]);
}

function page(
  { colors }: Terminal,
  sections: readonly (readonly [title: string | null, lines: readonly string[]])[],
): string {
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (title === null ? lines : [colors.bold(title), ...lines]).join('\n'))
    .join('\n\n');
}

function describe(option: Option): Definition {
  const short = option.short === null ? '' : `-${option.short}, `;
  const value = option.value === null ? choice(option) : ` ${option.value}`;
  const notes = [
    option.value === null || option.values === null ? null : `One of ${option.values.join(', ')}.`,
    option.default === null ? null : `Default: ${option.default}.`,
    option.env.length === 0 ? null : `Environment: ${option.env.join(', ')}.`,
  ].filter((note) => note !== null);
  return [`${short}--${option.name}${value}`, [option.help, ...notes].join(' ')];
}

/** What a switch may be given. */
function choice({ values }: Option): string {
  return values === null ? '' : `[=${values.join('|')}]`;
}

/** Two columns; a term that is too long for the first has a line of its own. */
function definitions(rows: readonly Definition[], terminal: Terminal): string[] {
  const longest = Math.max(...rows.map(([term]) => term.length));
  const column = Math.min(longest, 28) + 2;
  return rows.flatMap(([term, meaning]) => {
    const [first = '', ...others] = wrap(meaning, INDENT.length + column, terminal);
    const padding = ' '.repeat(INDENT.length + column);
    const tail = others.map((line) => padding + line);
    const name = terminal.colors.cyan(term);
    if (term.length > column - 2) return [`${INDENT}${name}`, padding + first, ...tail];
    return [`${INDENT}${name}${' '.repeat(column - term.length)}${first}`, ...tail];
  });
}

/** Breaks at spaces; a paragraph stays one. */
function wrap(text: string, indent: number, { width }: Terminal): string[] {
  const room = Math.max(40, Math.min(width ?? DEFAULT_WIDTH, DEFAULT_WIDTH) - indent);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > room) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  });
}

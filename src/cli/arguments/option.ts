/** One option of a command. Parsing, --help and the suggestions for misspelt names read the same rows. */
export type Option = {
  /** Without the dashes. */
  readonly name: string;
  readonly short: string | null;
  /** What the value is called in --help; null: a switch. */
  readonly value: string | null;
  /** What the value may be; null: anything. Of a switch: what it may be given with `=`; alone it is the first. */
  readonly values: readonly string[] | null;
  /** Environment variables that say the same, for --help. */
  readonly env: readonly string[];
  /** The default as --help shows it; null: none. */
  readonly default: string | null;
  readonly help: string;
};

/** A switch whose name, and what it may be given, are known to the compiler. */
export type SwitchOption<N extends string, V extends string = never> = Option & {
  readonly name: N;
  readonly value: null;
  readonly values: [V] extends [never] ? null : readonly V[];
};
/** An option with a value whose name, and those values that it may have, are known to the compiler. */
export type ValueOption<N extends string, V extends string = never> = Option & {
  readonly name: N;
  readonly value: string;
  readonly values: [V] extends [never] ? null : readonly V[];
};

type ValueOf<O extends Option> = O['value'] extends null
  ? O['values'] extends readonly (infer V)[]
    ? V | null
    : boolean
  : (O['values'] extends readonly (infer V)[] ? V : string) | null;

/** Option name -> true for a switch that is given, the last value, or null where there is none. */
export type Values<O extends readonly Option[]> = { readonly [R in O[number] as R['name']]: ValueOf<R> };

/** What a command line said. */
export type Parsed = {
  /** Option name -> its values in order; a bare switch is 'true'. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** What stood before `--` and is no option. */
  readonly positionals: readonly string[];
  /** What stood behind `--`; null without one. */
  readonly rest: readonly string[] | null;
};

export const HELP: SwitchOption<'help'> = {
  name: 'help',
  short: 'h',
  value: null,
  values: null,
  env: [],
  default: null,
  help: 'Show this help.',
};

export const MOCK: ValueOption<'mock'> = {
  name: 'mock',
  short: null,
  value: 'SCENARIO',
  values: null,
  env: [],
  default: null,
  help: 'Run on the mock driver: the name of a scenario (node-nvml mock list) or a scenario file.',
};

/** For commands that else want names; each says in its help what all of it is. */
export const ALL: SwitchOption<'all'> = {
  name: 'all',
  short: null,
  value: null,
  values: null,
  env: [],
  default: null,
  help: 'All of them.',
};

export const COUNT: ValueOption<'count'> = {
  name: 'count',
  short: 'n',
  value: 'NUMBER',
  values: null,
  env: [],
  default: 'no end',
  help: 'End after so many.',
};

export const JSON_OUTPUT: SwitchOption<'json'> = {
  name: 'json',
  short: null,
  value: null,
  values: null,
  env: [],
  default: null,
  help: 'Write JSON.',
};

/** How --help and the documentation are divided. */
export const OPTION_GROUPS = [
  'Devices',
  'What containers get',
  'Sharing',
  'CDI',
  'Health',
  'Kubelet',
  'Configuration',
  'Status and logs',
  'Other',
] as const;

/** One setting, with every name that it goes by. */
export type OptionRow = {
  readonly key: string;
  readonly group: (typeof OPTION_GROUPS)[number];
  /** Without the dashes; null where no flag sets it. */
  readonly flag: string | null;
  readonly aliases: readonly string[];
  /** The first that is defined counts. */
  readonly env: readonly string[];
  /** Path in the config file; null where the file cannot set it. */
  readonly config: string | null;
  /** `duration`: "500ms", "30s", "5m", "1h"; held in milliseconds. Lists are comma-separated, or the flag repeated. */
  readonly kind: 'boolean' | 'string' | 'choice' | 'list' | 'integers' | 'duration';
  /** What the value is called in --help; null for booleans. */
  readonly value: string | null;
  /** What a `choice` may be, and each item of a `list`; null: anything. */
  readonly values: readonly string[] | null;
  /** What an empty string stands for; null where it is an error. Says nothing of kinds other than `string`. */
  readonly empty: string | null;
  /** Null: unset, and the help says what that means. */
  readonly default: boolean | string | number | readonly string[] | readonly number[] | null;
  readonly help: string;
};

type Item<R extends OptionRow> = R['values'] extends readonly (infer V)[] ? V : string;

type Value<R extends OptionRow> = {
  readonly boolean: boolean;
  readonly duration: number;
  readonly integers: readonly number[];
  readonly list: readonly Item<R>[];
  readonly choice: Item<R> | (R['default'] extends null ? null : never);
  readonly string: string;
}[R['kind']];

/** The settings of a list of rows, by their keys. */
export type OptionValues<R extends OptionRow> = { readonly [Row in R as Row['key']]: Value<Row> };

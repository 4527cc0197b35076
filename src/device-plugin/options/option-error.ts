/** A setting that cannot be. The message is one sentence that names the flag or variable, and the value. */
export class OptionError extends Error {
  override readonly name: string = 'OptionError';
}

/** The same in a config file; the message begins with `file:line:column`, counted from 1. */
export class ConfigError extends OptionError {
  override readonly name: string = 'ConfigError';
}

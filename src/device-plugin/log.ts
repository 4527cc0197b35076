/** Where the plugin tells what it does, one line a fact; pino's logger fits as it is. */
export interface PluginLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

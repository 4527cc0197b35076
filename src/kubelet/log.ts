/** Where this room tells what it does; pino's logger fits as it is. */
export interface KubeletLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Drops everything. */
export const silentLog: KubeletLog = { debug: () => {}, info: () => {}, warn: () => {} };

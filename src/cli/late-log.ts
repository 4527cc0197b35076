import { writeSync } from 'node:fs';

import type { Logger } from 'pino';

import type { DevicePluginOptions, PluginLog } from '../device-plugin/index.ts';
import type { Terminal } from './terminal/terminal.ts';

type Level = DevicePluginOptions['logLevel'];
/** As pino writes them. */
const LEVELS: Readonly<Record<Level, number>> = { debug: 20, info: 30, warn: 40, error: 50 };

type Line = {
  readonly level: Level;
  readonly fields: object;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly time: number;
};

const STDOUT = 1;
/** Whoever waits for the driver longer than this is to see why. */
const OPEN_AFTER_MS = 1_000;
/** The kubelet asks for the first list right after the registration. */
const OPEN_SOON_MS = 100;

/**
 * The plugin's log: JSON by pino, or text for a person. pino is loaded after the first registration, which would wait
 * for it otherwise; until then lines are kept. Later they are written once the work of the moment is done: the kubelet
 * waits for an answer, nobody for its line. A process that ends writes what is left.
 */
export class LateLog implements PluginLog {
  readonly #terminal: Terminal;
  #waiting: Line[] = [];
  #write: ((line: Line) => void) | null = null;
  #level: number = LEVELS.debug;
  #format: 'json' | 'text' = 'json';
  #writing: NodeJS.Immediate | null = null;
  #opening: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    process.once('exit', this.#writeAtExit);
  }

  /** What the settings say of the log; from now on it can be opened. */
  configure({ logLevel, logFormat }: Pick<DevicePluginOptions, 'logLevel' | 'logFormat'>): void {
    this.#level = LEVELS[logLevel];
    this.#format = logFormat === 'auto' ? (this.#terminal.isTerminal ? 'text' : 'json') : logFormat;
    // Text needs no pino, and a person wants to see it at once.
    if (this.#format === 'text') void this.open();
    else this.#openAfter(OPEN_AFTER_MS);
  }

  /** The kubelet has what it waits for. */
  openSoon(): void {
    if (this.#opening === null) this.#openAfter(OPEN_SOON_MS);
  }

  /** Writes what waits, and from now on at once. */
  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Writes what waits. */
  async close(): Promise<void> {
    await this.open();
    this.#writeWaiting();
    process.off('exit', this.#writeAtExit);
  }

  debug(fields: object, message: string): void {
    this.#take('debug', fields, message);
  }

  info(fields: object, message: string): void {
    this.#take('info', fields, message);
  }

  warn(fields: object, message: string): void {
    this.#take('warn', fields, message);
  }

  error(fields: object, message: string): void {
    this.#take('error', fields, message);
  }

  #take(level: Level, fields: object, message: string): void {
    if (LEVELS[level] < this.#level) return;
    const line: Line = { level, fields, message, time: Date.now() };
    this.#waiting.push(line);
    if (this.#write !== null) this.#writing ??= setImmediate(this.#writeWaiting);
  }

  #openAfter(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.open(), milliseconds).unref();
  }

  async #open(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const write =
      this.#format === 'text'
        ? (line: Line): void => {
            this.#terminal.print(text(line, this.#terminal));
          }
        : await jsonWriter();
    this.#write = write;
    this.#writeWaiting();
  }

  readonly #writeWaiting = (): void => {
    this.#writing = null;
    const lines = this.#waiting;
    this.#waiting = [];
    for (const line of lines) if (LEVELS[line.level] >= this.#level) this.#write?.(line);
  };

  /** The process may end before pino was there: by an error that nobody caught, or at once. */
  readonly #writeAtExit = (): void => {
    if (this.#write !== null) {
      this.#writeWaiting();
      return;
    }
    for (const { level, fields, message, time } of this.#waiting) {
      if (LEVELS[level] < this.#level) continue;
      const line = { level: LEVELS[level], time, pid: process.pid, ...fields, msg: message };
      writeSync(STDOUT, `${JSON.stringify(line)}\n`);
    }
  };
}

async function jsonWriter(): Promise<(line: Line) => void> {
  const { default: pino } = await import('pino');
  let time = 0;
  const log: Logger = pino({
    level: 'debug',
    // Of the moment when the line was told, which may be before it is written.
    timestamp: () => `,"time":${time}`,
    serializers: { error: pino.stdSerializers.err },
  });
  return (line) => {
    ({ time } = line);
    log[line.level](line.fields, line.message);
  };
}

const PAINT = { debug: 'dim', info: 'cyan', warn: 'yellow', error: 'red' } as const;

/** The message says what the fields do: they are for machines. */
function text({ level, message, time }: Line, { colors }: Terminal): string {
  const at = new Date(time).toISOString().slice(11, 23);
  return `${colors.dim(at)}  ${colors[PAINT[level]](level.padEnd(5))}  ${message}`;
}

import type { Terminal } from '../terminal/terminal.ts';

/** How a GPU stands in the demo. */
export type Standing = 'free' | 'held' | 'unhealthy';

const SUBJECT_WIDTH = 7;
const TEXT_WIDTH = 42;

/** What the demo writes: one line a fact, with the seconds since its start. */
export class DemoScreen {
  readonly #terminal: Terminal;
  readonly #start: number = performance.now();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  title(text: string, more: string): void {
    const { colors, print } = this.#terminal;
    print(`\n  ${colors.bold(text)}  ${colors.dim(more)}\n`);
  }

  fact(subject: string, text: string, standings: readonly Standing[] = []): void {
    const { colors, print } = this.#terminal;
    const seconds = ((performance.now() - this.#start) / 1_000).toFixed(2).padStart(6);
    const left = `  ${colors.dim(`${seconds} s`)}  ${colors.bold(subject.padEnd(SUBJECT_WIDTH))}  `;
    if (standings.length === 0) print(left + text);
    else print(`${left}${text.padEnd(TEXT_WIDTH)}  ${this.#row(standings)}`);
  }

  detail(text: string): void {
    this.#terminal.print(`${' '.repeat(14 + SUBJECT_WIDTH)}${this.#terminal.colors.cyan(text)}`);
  }

  /** The times at the end; the legend of the rows above it. */
  summary(rows: readonly (readonly [what: string, milliseconds: number, note: string])[]): void {
    const { colors, print } = this.#terminal;
    const marks = (['free', 'held', 'unhealthy'] as const).map((s) => `${this.#mark(s)} ${colors.dim(s)}`);
    print(`\n  ${marks.join('   ')}\n`);
    const width = Math.max(...rows.map(([what]) => what.length));
    for (const [what, milliseconds, note] of rows) {
      const figure = `${Math.round(milliseconds).toLocaleString('en-GB').padStart(6)} ms`;
      print(`  ${what.padEnd(width)}  ${colors.bold(figure)}  ${colors.dim(note)}`.trimEnd());
    }
  }

  close(text: string): void {
    this.#terminal.print(`\n  ${text}\n`);
  }

  #row(standings: readonly Standing[]): string {
    const allocatable = standings.filter((standing) => standing !== 'unhealthy').length;
    const marks = standings.map((standing) => this.#mark(standing)).join(' ');
    return `${marks}  ${this.#terminal.colors.dim(`${allocatable} of ${standings.length} allocatable`)}`;
  }

  #mark(standing: Standing): string {
    const { colors } = this.#terminal;
    switch (standing) {
      case 'free':
        return colors.green('●');
      case 'held':
        return colors.cyan('◆');
      case 'unhealthy':
        return colors.red('✗');
    }
  }
}

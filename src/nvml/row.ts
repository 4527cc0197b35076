/** A function of NVML, as its row in the table tells it. Read when asked for: a program uses few of them. */
export class Row {
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  get #head(): string[] {
    return this.#line.slice(0, this.#line.indexOf('(')).split(' ');
  }

  /** The C name without its prefix `nvml`. */
  get name(): string {
    const end = this.#line.indexOf('(');
    return this.#line.slice(this.#line.lastIndexOf(' ', end) + 1, end);
  }

  /** The name of its method in the raw layer. */
  get method(): string {
    const { name } = this;
    const start = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/.exec(name)?.[0] ?? '';
    return start.toLowerCase() + name.slice(start.length);
  }

  /** The first driver branch whose library exports it. */
  get driver(): number {
    return Number(this.#head[0]);
  }

  /** Whether the driver refuses everybody but root. */
  get root(): boolean {
    return this.#head.includes('ROOT');
  }

  get returnsText(): boolean {
    return this.#head.includes('TEXT');
  }

  /** Its parameters with their roles, as binding/abi/functions.def explains them. */
  get signature(): string {
    return this.#line.slice(this.#line.indexOf('(') + 1, -1);
  }

  /** The names of its parameters. */
  get parameters(): readonly string[] {
    return splitParameters(this.signature).map((each) => each.slice(each.lastIndexOf(' ') + 1));
  }
}

/** A signature at the commas that stand between parameters. */
export function splitParameters(signature: string): string[] {
  return signature
    .split(/,(?![^<]*>)/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

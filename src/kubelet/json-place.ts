/** Where and why a text is not JSON. Lines and columns count from 1. */
export type JsonFault = { readonly line: number; readonly column: number; readonly reason: string };

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** JSON.parse tells the place in some of its messages only; this finds it for a text that it refused. */
export function findJsonFault(text: string): JsonFault {
  const scan = new Scan(text);
  const reason = scan.value() ?? (scan.atEnd() ? 'the text ends too early' : 'something follows the value');
  const before = text.slice(0, scan.position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
}

/** Each method answers null when it read what it is named after, otherwise why not; position stays at the fault. */
class Scan {
  position = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    this.#skip(SPACE);
    return this.position >= this.#text.length;
  }

  value(): string | null {
    if (this.atEnd()) return 'the text ends where a value is expected';
    if (this.#take('{')) return this.#items('}', () => this.#member());
    if (this.#take('[')) return this.#items(']', () => this.value());
    return this.#skip(SCALAR) ? null : 'a value is expected';
  }

  #member(): string | null {
    this.#skip(SPACE);
    if (this.#text[this.position] !== '"' || !this.#skip(SCALAR)) return 'a key in double quotes is expected';
    return this.#take(':') ? this.value() : "':' is expected";
  }

  #items(close: string, item: () => string | null): string | null {
    if (this.#take(close)) return null;
    for (;;) {
      const fault = item();
      if (fault !== null) return fault;
      if (this.#take(close)) return null;
      if (!this.#take(',')) {
        return this.atEnd() ? `the text ends before '${close}'` : `',' or '${close}' is expected`;
      }
    }
  }

  #take(character: string): boolean {
    this.#skip(SPACE);
    if (this.#text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    if (!pattern.test(this.#text)) return false;
    this.position = pattern.lastIndex;
    return true;
  }
}

import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';

import { didYouMean } from '../../../nearest.ts';
import { ConfigError } from '../option-error.ts';
import { listing, quoted } from '../option-value.ts';

/** Words for nothing: the key is as if it were not there. */
const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
/** The words of YAML 1.1, which NVIDIA's plugin reads. */
const TRUE = /^(y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;

/** What the nodes of one file share. */
class Source {
  readonly file: string;
  readonly lines: LineCounter = new LineCounter();
  readonly anchors: Map<string, unknown> = new Map();
  readonly warnings: string[] = [];

  constructor(file: string) {
    this.file = file;
  }

  at(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.file}:${Math.max(1, line)}:${Math.max(1, col)}`;
  }
}

/** The parser repeats what it was given. */
const MAX_REASON = 200;

export type ParsedConfig = {
  /** Null: nothing but comments. */
  readonly root: ConfigNode | null;
  /** Grows while the nodes are read. */
  readonly warnings: readonly string[];
};

/** Reads YAML, and so JSON. Throws a `ConfigError` with the place for anything that is neither. */
export function parseConfig(text: string, file: string): ParsedConfig {
  const source = new Source(file);
  const document = documentOf(text, source);
  const [error] = document.errors;
  if (error !== undefined) {
    const what =
      error.code === 'MULTIPLE_DOCS'
        ? 'a second document begins here, but the config is one'
        : `this is not YAML: ${error.message.slice(0, MAX_REASON)}`;
    throw new ConfigError(`${source.at(error.pos[0])}: ${what.replace(/\.?$/, '.')}`);
  }
  const contents: unknown = document.contents;
  if (contents === null || isNothing(contents)) return { root: null, warnings: [] };
  return { root: new ConfigNode(source, contents, '', 0), warnings: source.warnings };
}

function documentOf(text: string, source: Source): Document {
  // The parser goes as deep as its input, up to the end of its stack, and that is the end of the process.
  if (isDeep(text)) throw new ConfigError(`${source.file} is nested deeper than any config.`);
  // Every scalar stays a text: what it means depends on what is wanted, as it does for NVIDIA's plugin.
  const document = parseDocument(text, {
    schema: 'failsafe',
    // Quadratic on large maps; `map()` looks itself.
    uniqueKeys: false,
    prettyErrors: false,
    // Not silent: that would take a second document without a word.
    logLevel: 'error',
    lineCounter: source.lines,
  });
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor !== undefined) source.anchors.set(node.anchor, node);
    },
  });
  return document;
}

const MAX_BRACKETS = 64;
/** Columns of indentation and of `- `, `? ` and `: ` before the text of a line. */
const DEEP_LINE = /^[ \t?:-]{200}/m;

function isDeep(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MAX_BRACKETS) return true;
  }
  return DEEP_LINE.test(text);
}

/** One value in a config file, that knows its place. */
export class ConfigNode {
  /** From the root, as `flags.plugin`; '' for the root itself. */
  readonly path: string;
  readonly #source: Source;
  readonly #node: unknown;
  readonly #offset: number;

  constructor(source: Source, node: unknown, path: string, offset: number) {
    this.path = path;
    this.#source = source;
    this.#offset = offsetOf(node) ?? offset;
    this.#node = isAlias(node) ? source.anchors.get(node.source) : node;
    if (isAlias(node) && this.#node === undefined)
      this.fail(`is *${node.source}, but nothing here is &${node.source}.`);
  }

  /** `file:line:column: path`, the subject of a sentence. */
  get place(): string {
    return `${this.#source.at(this.#offset)}: ${this.path === '' ? 'the config' : this.path}`;
  }

  get isText(): boolean {
    return isScalar(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  /** The sentence begins with the place: "... is 3, but must be ...". */
  fail(predicate: string): never {
    throw new ConfigError(`${this.place} ${predicate}`);
  }

  /** Its values by key; what is null is left out. An unknown key and one that is there twice are errors. */
  map(known: readonly string[]): Map<string, ConfigNode> {
    if (!isMap(this.#node)) return this.fail(`is ${this.#what()}, but must have keys: ${known.join(', ')}.`);
    const found = new Map<string, ConfigNode>();
    for (const pair of this.#pairs(this.#node)) {
      const { name, node } = this.#entry(pair, known);
      if (found.has(name)) node.fail('is there twice.');
      found.set(name, node);
    }
    for (const [name, node] of found) if (isNothing(node.#node)) found.delete(name);
    return found;
  }

  list(of: string): ConfigNode[] {
    if (!isSeq(this.#node)) return this.fail(`is ${this.#what()}, but must be a list of ${of}.`);
    return this.#node.items.map((item, index) => {
      const node = new ConfigNode(this.#source, item, `${this.path}[${index}]`, this.#offset);
      return isNothing(node.#node) ? node.fail(`is empty, but must be one of the ${of}.`) : node;
    });
  }

  /** A text, or a number or word as it is written. */
  text(): string {
    if (!isScalar(this.#node) || typeof this.#node.value !== 'string') {
      return this.fail(`is ${this.#what()}, but must be a text.`);
    }
    return this.#node.value;
  }

  boolean(): boolean {
    const text = this.#plain();
    if (text !== null && TRUE.test(text)) return true;
    if (text !== null && FALSE.test(text)) return false;
    return this.fail(`is ${this.#what()}, but must be true or false, without quotes.`);
  }

  /** Null where it is not written as a whole number. */
  integer(): number | null {
    const text = this.#plain() ?? '';
    const number = /^[-+]?(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(number) ? number : null;
  }

  #plain(): string | null {
    if (!isScalar(this.#node) || typeof this.#node.value !== 'string') return null;
    return this.#node.type === Scalar.PLAIN ? this.#node.value : null;
  }

  #what(): string {
    if (isSeq(this.#node)) return 'a list';
    if (isMap(this.#node)) return 'a map';
    return quoted(isScalar(this.#node) ? String(this.#node.value) : '');
  }

  /** With those of `<<`, which weigh less than its own. */
  #pairs(map: YAMLMap): Pair[] {
    const isMerge = ({ key }: Pair): boolean =>
      isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN;
    const own = map.items.filter((pair) => !isMerge(pair));
    const names = new Set(own.map(({ key }) => keyText(key)));
    for (const { value } of map.items.filter(isMerge)) {
      const target = isAlias(value) ? this.#source.anchors.get(value.source) : value;
      if (!isMap(target)) return this.fail('merges (<<) what is no map.');
      own.push(...target.items.filter(({ key }) => !names.has(keyText(key))));
    }
    return own;
  }

  #entry({ key, value }: Pair, known: readonly string[]): { name: string; node: ConfigNode } {
    const text = keyText(key);
    const offset = offsetOf(key) ?? this.#offset;
    const short = (text ?? '?').slice(0, 80);
    const path = this.path === '' ? short : `${this.path}.${short}`;
    const keyNode = new ConfigNode(this.#source, key, path, offset);
    if (text === null) return keyNode.fail('has a key that is no text.');
    // Go's decoder takes keys in any case.
    const name =
      known.find((one) => one === text) ?? known.find((one) => one.toLowerCase() === text.toLowerCase());
    if (name === undefined) {
      const owner = this.path === '' ? 'the config' : this.path;
      const hint = didYouMean(short, known);
      return keyNode.fail(`is no key of ${owner}, which has ${listing(known, 'and')}.${hint}`);
    }
    if (name !== text) this.#source.warnings.push(`${keyNode.place} is read as ${name}; write it so.`);
    const valuePath = this.path === '' ? name : `${this.path}.${name}`;
    return { name, node: new ConfigNode(this.#source, value, valuePath, offset) };
  }
}

function keyText(key: unknown): string | null {
  return isScalar(key) && typeof key.value === 'string' ? key.value : null;
}

function isNothing(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.type === Scalar.PLAIN && NULLS.has(String(node.value));
}

function offsetOf(node: unknown): number | null {
  if (node === null || typeof node !== 'object' || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}

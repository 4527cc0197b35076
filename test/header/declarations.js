// What a preprocessed C header declares: records with their members, enumerations, aliases and functions. As much of C
// as NVIDIA's header uses.

const tokensOf = (text) =>
  text.match(/[A-Za-z_]\w*|0[xX][0-9a-fA-F]+[uUlL]*|\d+[uUlL]*|'[^']*'|"[^"]*"|[^\s]/g) ?? [];

class Parser {
  #tokens;
  #at = 0;
  records = new Map();
  enums = new Map();
  aliases = new Map();
  functions = new Map();

  constructor(text) {
    this.#tokens = tokensOf(text);
  }

  get #token() {
    return this.#tokens[this.#at];
  }

  #accept(token) {
    if (this.#token !== token) return false;
    this.#at++;
    return true;
  }

  /** Everything up to `end` at this depth of brackets. */
  #until(end) {
    const found = [];
    for (let depth = 0; depth > 0 || this.#token !== end; this.#at++) {
      if ('({['.includes(this.#token)) depth++;
      if (')}]'.includes(this.#token)) depth--;
      found.push(this.#token);
    }
    this.#at++;
    return found;
  }

  parse() {
    while (this.#at < this.#tokens.length) {
      if (this.#accept('typedef')) this.#typedef();
      else this.#declaration(this.#until(';'));
    }
    return this;
  }

  #typedef() {
    const kind = this.#token;
    const next = this.#tokens[this.#at + 1];
    const isBody = next === '{' || this.#tokens[this.#at + 2] === '{';
    if (!['struct', 'union', 'enum'].includes(kind) || !isBody) {
      const words = this.#until(';');
      this.aliases.set(words.at(-1), words.slice(0, -1).join(' '));
      return;
    }
    this.#at += next === '{' ? 2 : 3;
    if (kind === 'enum') {
      const body = this.#until('}').join(' ').split(',');
      const names = body.map((each) => each.trim().split(' ')[0]).filter((name) => name !== '');
      this.enums.set(this.#until(';').at(-1), names);
      return;
    }
    const members = this.#members();
    const [name, ...others] = this.#until(';').filter((word) => /^[A-Za-z]/.test(word));
    this.records.set(name, { kind, members });
    for (const other of others) this.aliases.set(other, name);
  }

  #members() {
    const members = [];
    while (!this.#accept('}')) {
      const nested = ['struct', 'union'].includes(this.#token) && this.#tokens[this.#at + 1] === '{';
      if (nested) {
        const kind = this.#token;
        this.#at += 2;
        const record = { kind, members: this.#members() };
        const { name, ...of } = declarator(this.#until(';'));
        // One without a name gives its members to what it stands in.
        if (name === undefined) members.push(...record.members);
        else members.push({ name, ...of, record });
      } else {
        members.push({ ...declarator(this.#until(';')), record: null });
      }
    }
    return members;
  }

  #declaration(words) {
    const open = words.indexOf('(');
    if (open < 1) return;
    const parameters = words
      .slice(open + 1, -1)
      .join(' ')
      .split(',');
    this.functions.set(words[open - 1], {
      returns: words.slice(0, open - 1).join(' '),
      parameters: parameters
        .map((each) => each.trim())
        .filter((each) => each !== 'void' && each !== '')
        .map(parameter),
    });
  }
}

/** `unsigned int x [ 4 ]` as name, type and whether it is an array or a pointer. */
function declarator(words) {
  const bracket = words.indexOf('[');
  const head = bracket < 0 ? words : words.slice(0, bracket);
  return { name: head.at(-1), type: head.slice(0, -1).join(' '), isArray: bracket >= 0 };
}

function parameter(text) {
  const words = text.split(' ');
  const name = words.at(-1);
  return { name, type: words.slice(0, -1).join(' ') };
}

export const declarationsOf = (text) =>
  new Parser(text.replaceAll(/__attribute__\s*\(\((?:[^()]|\([^()]*\))*\)\)/g, '')).parse();

import { Script } from 'node:vm';

/** A piece of the bundled command line: the text of a function `(exports, require, module)`, and V8's cache of it. */
export type Piece = { readonly source: string; readonly cache: Buffer | null };

/** `url`: of the piece, for what would be import.meta.url. */
type Module = { exports: unknown; readonly url: string };
type Run = (exports: unknown, require: (name: string) => unknown, module: Module) => void;

/**
 * Runs the pieces of a program, each when it is first required, as modules would be. With the cache that was made after a
 * run, V8 neither parses nor compiles what that run used.
 */
export class Loader {
  readonly #read: (name: string) => Piece;
  readonly #folder: string;
  readonly #modules = new Map<string, Module>();
  /** What V8 compiled, by name: from it a cache can be made. */
  readonly scripts: Map<string, Script> = new Map();

  /** `folder`: the URL where the pieces seem to be. */
  constructor(folder: string, read: (name: string) => Piece) {
    this.#folder = folder;
    this.#read = read;
  }

  require = (name: string): unknown => {
    if (!name.startsWith('./')) return builtin(name);
    const key = name.slice(2);
    const known = this.#modules.get(key);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {}, url: `${this.#folder}${key}` };
    this.#modules.set(key, module);
    this.#compile(key)(module.exports, this.require, module);
    return module.exports;
  };

  /** Forgets what ran, as a new process would; what was compiled stays. */
  forget(): void {
    this.#modules.clear();
  }

  #compile(name: string): Run {
    let script = this.scripts.get(name);
    if (script === undefined) {
      const { source, cache } = this.#read(name);
      script = new Script(source, {
        filename: `node-nvml/${name}`,
        ...(cache === null ? {} : { cachedData: cache }),
      });
      this.scripts.set(name, script);
    }
    return script.runInThisContext() as Run;
  }
}

function builtin(name: string): unknown {
  const found: unknown = process.getBuiltinModule(name);
  if (found === undefined) throw new Error(`The program asks for ${name}, which is not in it.`);
  return found;
}

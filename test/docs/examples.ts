import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';

import ts from 'typescript';

/**
 * How an example in a docstring is written, so that it can be run:
 *
 * - It is a block of TypeScript under an `@example` tag. Its first line names the scenario that it runs on,
 *   `// on h100x8`; `// on h100x8, as root` where the driver asks for root. A block of another kind is not run.
 * - It has three names without saying so: `nvml`, open on that scenario, `device`, its first GPU (null where there is none),
 *   and `mock`, the running mock, for an example that has to break something. It may await, and may import from `node-nvml`
 *   and `node-nvml/mock`.
 * - Each line that it prints with `console.log` follows as a comment, `// -> 34`, behind the call or below it. Objects are
 *   printed as Node prints them, on one line however long. `…` stands for what changes from run to run.
 */
export type Example = {
  /** The file and line of the block, and the member that it explains. */
  readonly place: string;
  readonly scenario: string;
  readonly asRoot: boolean;
  readonly code: string;
  readonly expected: readonly string[];
};

const BLOCK = /^```ts\n([\s\S]*?)^```/gm;
const HEAD = /^\/\/ on ([\w-]+)(, as root)?\n/;

/** Every example below a folder of sources. */
export function examplesIn(root: string): Example[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('raw/'))
    .sort()
    .flatMap((file) => examplesOf(join(root, file), relative(process.cwd(), join(root, file))));
}

function examplesOf(path: string, shown: string): Example[] {
  const text = readFileSync(path, 'utf8');
  if (!text.includes('@example')) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    // A tag belongs to the declaration itself, not to the names within it.
    const own = ts.getJSDocCommentsAndTags(node).filter((doc) => ts.isJSDoc(doc) && doc.parent === node);
    for (const doc of own) found.push(...examplesOfDoc(doc as ts.JSDoc, node, source, shown));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function examplesOfDoc(doc: ts.JSDoc, node: ts.Node, source: ts.SourceFile, shown: string): Example[] {
  return (doc.tags ?? []).flatMap((tag) => {
    if (tag.tagName.text !== 'example') return [];
    const line = source.getLineAndCharacterOfPosition(tag.getStart()).line + 1;
    const name = (node as ts.NamedDeclaration).name?.getText(source) ?? 'the module';
    const text = tag
      .getText(source)
      .split('\n')
      .map((row) => row.replace(/^\s*\* ?/, ''))
      .join('\n');
    return [...text.matchAll(BLOCK)].map(([, block = '']) => parse(block, `${shown}:${line} (${name})`));
  });
}

function parse(block: string, place: string): Example {
  const head = HEAD.exec(block);
  if (head === null) {
    throw new Error(`${place}: the first line of an example names its scenario, as "// on h100x8".`);
  }
  return {
    place,
    scenario: head[1] ?? '',
    asRoot: head[2] !== undefined,
    code: block.slice(head[0].length),
    expected: [...block.matchAll(/\/\/ -> (.*)$/gm)].map(([, line = '']) => line.trimEnd()),
  };
}

/** Runs an example: the lines that it printed. `names`: what it finds without saying so; `modules`: what it may import. */
export async function runExample(
  { code }: Example,
  names: Readonly<Record<string, unknown>>,
  modules: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const printed: string[] = [];
  const log = (...values: unknown[]) => {
    printed.push(...values.map(onOneLine).join(' ').split('\n'));
  };
  const { outputText } = ts.transpileModule(
    code.replace(
      /^import \{([^}]*)\} from '([^']*)';$/gm,
      (_, imported: string, from: string) => `const {${imported}} = modules['${from}'];`,
    ),
    { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } },
  );
  const parameters = [...Object.keys(names), 'modules', 'console'];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is an example of our own
  const run = new Function(...parameters, `return (async () => {${outputText}})()`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(...Object.values(names), modules, { log });
  return printed;
}

/** Node's own form of a value, without the columns that it makes of long lists. */
function onOneLine(value: unknown): string {
  if (typeof value === 'string') return value;
  return inspect(value, { breakLength: Infinity, compact: 100, depth: 10 })
    .replace(/,\s+/g, ', ')
    .replace(/\s*\n\s*/g, ' ');
}

/** Whether what was printed is what the example says, where `…` stands for anything. */
export function isAsSaid(printed: readonly string[], expected: readonly string[]): boolean {
  return printed.length === expected.length && expected.every((line, i) => matches(printed[i] ?? '', line));
}

function matches(printed: string, expected: string): boolean {
  const parts = expected.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(printed);
}

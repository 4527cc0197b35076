// Writes src/nvml/raw/ from the table of binding/abi, as the program export_table prints it.
// Usage: node scripts/generate-nvml.js [export_table] [directory]
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enumsFile } from './generate-nvml/enums.js';
import { functionsFile } from './generate-nvml/functions.js';
import { quickFile } from './generate-nvml/quick.js';
import { rowsFile } from './generate-nvml/rows.js';
import { structsFile } from './generate-nvml/structs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [exporter = join(root, 'build/Release/export_table'), directory = join(root, 'src/nvml/raw')] =
  process.argv.slice(2);

const table = JSON.parse(execFileSync(exporter, { encoding: 'utf8', maxBuffer: 1 << 26 }));

const readers = ['U8', 'U16', 'U32', 'I32', 'U64', 'I64', 'F64', 'Amount'].map((kind) => `read${kind}`);
const memory = ['NativeMemory', 'clear', 'readText', 'readBytes', 'readArray', ...readers];
const checks = ['U8', 'U16', 'U32', 'I32', 'U64', 'I64', 'F64', 'Amount', 'Handle'].map(
  (kind) => `check${kind}`,
);

const imports = {
  enums: () => '',
  rows: () => "import { Row } from '../row.ts';",
  structs: (text) =>
    [used(text, '../memory.ts', memory), used(text, './enums.ts', enumNames, true)].join('\n'),
  functions: (text) =>
    [
      used(text, '../memory.ts', memory),
      used(text, '../call.ts', ['Call']),
      used(text, '../forms.ts', ['AnyForm', 'Form', 'NewestOptions'], true),
      used(text, './enums.ts', enumNames, true),
      used(text, './structs.ts', structNames),
    ].join('\n'),
  quick: (text) =>
    [
      used(text, '../memory.ts', memory),
      used(text, '../arguments.ts', checks),
      used(text, '../call.ts', ['arena', 'cross', 'crossOrGrow']),
      used(text, '../prepare.ts', ['again']),
      used(text, './enums.ts', enumNames, true),
      used(text, './structs.ts', structNames),
    ].join('\n'),
};
const enumNames = table.enums.filter(({ bits }) => bits !== true).map(({ name }) => name);
const types = new Set(['NativeMemory', 'Call']);
const structNames = [];

/** An import of those names that the text uses. */
function used(text, from, names, allTypes = false) {
  const found = names.filter((name) => new RegExp(`(?<![.'\\w])${name}\\b(?!['\\w])`).test(text));
  if (found.length === 0) return '';
  const isType = (name) => allTypes || types.has(name);
  return `import { ${found.map((name) => (isType(name) ? `type ${name}` : name)).join(', ')} } from '${from}';`;
}

const disable = "/* eslint-disable -- the types are checked; the style is the generator's */\n";

function write(name, text) {
  const head = `// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.\n${['structs', 'quick'].includes(name) ? disable : ''}`;
  const lines = `${head}${imports[name](text)}\n${text}`.split('\n').map((line) => line.trimEnd());
  writeFileSync(
    join(directory, `${name}.ts`),
    `${lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`,
  );
}

mkdirSync(directory, { recursive: true });
const structs = structsFile(table);
for (const [, kind, name] of structs.matchAll(/^export (type|function|const) (\w+)/gm)) {
  structNames.push(name);
  if (kind === 'type') types.add(name);
}
write('enums', enumsFile(table));
write('rows', rowsFile(table));
write('structs', structs);
write('functions', functionsFile(table));
write('quick', quickFile(table));

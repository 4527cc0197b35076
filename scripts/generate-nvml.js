// Writes src/nvml/raw/ from the table of binding/abi, as the program export_table prints it.
// Usage: node scripts/generate-nvml.js [export_table] [directory]
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { enumsFile } from './generate-nvml/enums.js';
import { functionsFile } from './generate-nvml/functions.js';
import { rowsFile } from './generate-nvml/rows.js';
import { structsFile } from './generate-nvml/structs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [exporter = join(root, 'build/Release/export_table'), directory = join(root, 'src/nvml/raw')] =
  process.argv.slice(2);

const table = JSON.parse(execFileSync(exporter, { encoding: 'utf8', maxBuffer: 1 << 26 }));

const imports = {
  enums: () => '',
  rows: () => '',
  structs: (text) =>
    [
      used(text, '../memory.ts', [
        ...['NativeMemory', 'clear', 'readText', 'writeText', 'textRoom', 'readArray', 'readAmount'],
        ...['readU8', 'readU16', 'readU32', 'readI32', 'readU64', 'readI64', 'readF64'],
      ]),
      used(text, '../arguments.ts', checks),
      used(text, './enums.ts', enumNames, true),
    ].join('\n'),
  functions: (text) =>
    [
      used(text, '../memory.ts', [
        'NativeMemory',
        'readText',
        'writeText',
        'textRoom',
        'readArray',
        'readAmount',
        ...readers,
      ]),
      used(text, '../arguments.ts', checks),
      used(text, '../call.ts', ['arena', 'BLOCK', 'RECORD', 'Call', 'cross', 'crossOrGrow']),
      used(text, '../sync-call.ts', ['callSync']),
      used(text, './enums.ts', enumNames, true),
      used(text, './structs.ts', structNames),
    ].join('\n'),
};
const readers = ['readU8', 'readU16', 'readU32', 'readI32', 'readU64', 'readI64', 'readF64'];
const checks = [
  'U8',
  'U16',
  'U32',
  'I32',
  'U64',
  'I64',
  'F64',
  'Amount',
  'Handle',
  'String',
  'Array',
  'Object',
  'Length',
]
  .map((kind) => `check${kind}`)
  .concat('plain');
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

async function write(name, text) {
  const path = join(directory, `${name}.ts`);
  const head = `// Generated from binding/abi by "npm run generate:nvml". Not edited by hand.\n${name === 'rows' ? '' : disable}${imports[name](text)}\n`;
  const config = await resolveConfig(join(root, 'src/nvml/raw/x.ts'));
  writeFileSync(path, await format(head + text, { ...config, parser: 'typescript' }));
}

mkdirSync(directory, { recursive: true });
const structs = structsFile(table);
for (const [, kind, name] of structs.matchAll(/^export (type|function|const) (\w+)/gm)) {
  structNames.push(name);
  if (kind === 'type') types.add(name);
}
await write('enums', enumsFile(table));
await write('rows', rowsFile(table));
await write('structs', structs);
await write('functions', functionsFile(table));

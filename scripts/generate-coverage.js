// Writes docs/coverage.md: every function of NVML, who offers it and what answers it. All of it is read from the sources:
// the table, the doc comments of the library's members, and the files of the mock.
// Usage: node scripts/generate-coverage.js [file]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { membersOf, usersOf } from './generate-coverage/members.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out = join(root, 'docs/coverage.md')] = process.argv.slice(2);
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The rows of functions.def under their headings. */
function sections() {
  const found = [];
  for (const line of read('binding/abi/functions.def').split('\n')) {
    const [, title] = /^\/\/ ---- (.*) ----$/.exec(line) ?? [];
    if (title !== undefined) found.push({ title, rows: [] });
    const [, driver, who, name] = /^FN(?:_TEXT)?\((\d+), (ANY|ROOT),\s+(\w+),/.exec(line) ?? [];
    if (name !== undefined) found.at(-1).rows.push({ name, driver, root: who === 'ROOT' });
  }
  return found;
}

/** Which file of the mock answers a function. */
function mockFiles() {
  const files = new Map();
  const folder = 'binding/mock';
  for (const file of readdirSync(join(root, folder)).filter((each) => each.endsWith('.cc'))) {
    for (const [, name] of read(join(folder, file)).matchAll(/\bapi::(\w+)\(/g)) files.set(name, file);
  }
  return files;
}

const methodOf = (name) => name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** The members that name a function; else the files that call it. */
function objectModel(name, members, users) {
  const named = members.get(`nvml${name}`);
  if (named !== undefined) return named.map((member) => `\`${member}\``).join(', ');
  const files = users.get(methodOf(name)) ?? [];
  return files.length === 0 ? '' : `in ${files.map((file) => `\`${file}\``).join(', ')}`;
}

function rowOf({ name, driver, root: isRoot }, members, users, mock, raw) {
  const method = methodOf(name);
  const file = mock.get(name);
  const has = raw.includes(`\n  ${method}(`) ? 'yes' : 'no';
  const cells = [
    `\`nvml${name}\``,
    driver,
    isRoot ? 'root' : '',
    has,
    has,
    objectModel(name, members, users),
    file === undefined || file.startsWith('pending_') ? 'none' : `\`${file}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

const members = membersOf(join(root, 'src/nvml'));
const mock = mockFiles();
const all = sections();
const rows = all.flatMap((section) => section.rows);
const users = usersOf(
  join(root, 'src/nvml'),
  rows.map(({ name }) => methodOf(name)),
);
const raw = read('src/nvml/raw/functions.ts');
const count = (holds) => rows.filter(holds).length;

const head = `# Coverage

<!-- Written by "npm run generate:coverage" from the sources. Not edited by hand. -->

All ${rows.length} functions of NVML (header 13.5.37). Each is a method of \`nvml.raw\` and of \`nvml.raw.async\` under its own
name. ${count(({ name }) => objectModel(name, members, users) !== '')} of them are behind the object model: the member, or where none is named after it the file that calls
it. The mock answers ${count(({ name }) => mock.has(name) && !mock.get(name).startsWith('pending_'))} from its state, in the file of binding/mock that the last column names.

- **driver**: the first branch whose library has the function.
- **who**: \`root\` where the driver refuses everybody else.
`;

const tables = all.map(
  ({ title, rows: own }) => `
## ${title}

| function | driver | who | sync | async | object model | mock |
| --- | --- | --- | --- | --- | --- | --- |
${own.map((row) => rowOf(row, members, users, mock, raw)).join('\n')}
`,
);

writeFileSync(out, head + tables.join(''));

// What the C compiler makes of NVIDIA's header, as JSON: a generated program prints sizes, offsets and values.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { declarationsOf } from './declarations.js';

/** Functions by their own names, not by the macros that give them those of their newest versions. */
const flags = ['-DNVML_NO_UNVERSIONED_FUNC_DEFS'];
const compiler = process.env.CC ?? 'gcc';

const kind = (value) =>
  `_Generic(${value}, unsigned char: "u8", char: "text", unsigned short: "u16", unsigned int: "u32", int: "i32", ` +
  'unsigned long: "u64", unsigned long long: "u64", long: "i64", long long: "i64", double: "f64", char *: "pointer", const char *: "pointer", default: "other")';

/** Statements that print a member, and those of the record that it is. */
function printMembers(type, path, members) {
  return members.flatMap(({ name, isArray, record }) => {
    const full = path === '' ? name : `${path}.${name}`;
    const element = isArray ? `${full}[0]` : full;
    const at = `((${type} *)0)->${full}`;
    return [
      `  printf("%s[\\"${name}\\",%zu,%zu,\\"%s\\",[", separator, offsetof(${type}, ${full}), sizeof(${at}), ${kind(`((${type} *)0)->${element}`)});`,
      '  separator = "";',
      ...(record === null ? [] : printMembers(type, element, record.members)),
      '  printf("]]"); separator = ",";',
    ];
  });
}

function program({ records }, constants) {
  const structs = [...records].flatMap(([name, { members }]) => [
    `  printf("%s\\"${name}\\":{\\"size\\":%zu,\\"members\\":[", comma, sizeof(${name})); comma = ","; separator = "";`,
    ...printMembers(name, '', members),
    '  printf("]}\\n");',
  ]);
  const values = constants.map(
    (name) => `  printf("%s\\"${name}\\":\\"%llu\\"\\n", comma, (unsigned long long)(${name})); comma = ",";`,
  );
  return `#include <stddef.h>
#include <stdio.h>
#include "nvml.h"
int main(void) {
  const char *comma = "", *separator = "";
  printf("{\\"records\\":{");
${structs.join('\n')}
  printf("},\\"values\\":{"); comma = "";
${values.join('\n')}
  printf("}}");
}`;
}

/** The macros that stand for one number, and the constants that the header defines as variables. */
function constantsOf(folder, { enums }) {
  const macros = execFileSync(compiler, ['-E', '-dM', ...flags, join(folder, 'nvml.h')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const text = execFileSync(compiler, ['-E', '-P', ...flags, join(folder, 'nvml.h')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const isNumber = /^[\s()\d+\-*|&<>~xXa-fA-FuUlL\w]+$/;
  const named = [...macros.matchAll(/^#define ((?:NVML_|nvml)\w+) (.+)$/gm)]
    .filter(
      ([, name, value]) =>
        isNumber.test(value) || /STRUCT_VERSION/.test(value) || name.startsWith('NVML_FI_'),
    )
    .map(([, name]) => name);
  const variables = [...text.matchAll(/^(?:static )?const unsigned long long (nvml\w+)/gm)].map(
    ([, name]) => name,
  );
  return [...new Set([...named, ...variables, ...[...enums.values()].flat()])];
}

/** Runs the program; null and what the compiler says: it does not take it. */
function compile(folder, source) {
  const made = mkdtempSync(join(tmpdir(), 'node-nvml-header-'));
  try {
    const file = join(made, 'facts.c');
    writeFileSync(file, source);
    execFileSync(compiler, ['-std=gnu11', '-w', ...flags, `-I${folder}`, file, '-o', join(made, 'facts')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return {
      output: execFileSync(join(made, 'facts'), { encoding: 'utf8', maxBuffer: 1 << 26 }),
      errors: '',
    };
  } catch (error) {
    return { output: null, errors: String(error.stderr ?? error) };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

export function factsOf(folder) {
  const text = execFileSync(compiler, ['-E', '-P', ...flags, join(folder, 'nvml.h')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const declarations = declarationsOf(text);
  let constants = constantsOf(folder, declarations);
  for (let tries = 0; tries < 3; tries++) {
    const { output, errors } = compile(folder, program(declarations, constants));
    if (output !== null) return { declarations, ...JSON.parse(output) };
    // Some macros stand for types, functions or text: the compiler shows their lines.
    const wrong = new Set([...errors.matchAll(/long long\)\((\w+)\)/g)].map(([, name]) => name));
    const left = constants.filter((name) => !wrong.has(name));
    if (left.length === constants.length)
      throw new Error(`the compiler does not take the program of facts: ${errors.slice(0, 2000)}`);
    constants = left;
  }
  throw new Error('the compiler does not take the program of facts');
}

// Which members of the library's classes and modules name which functions of NVML in their doc comments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('raw/'))
    .sort()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true),
    );
}

/** The text of a node's doc comments without its examples, which name functions of the library alone. */
function commentOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((comment) => comment.getFullText().split('@example')[0])
    .join('\n');
}

const functionsIn = (text) => [...new Set(text.match(/\bnvml[A-Z]\w+/g) ?? [])];

/** Of a class by its name its members, and what it extends. */
function classesOf(sources) {
  const classes = new Map();
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) {
      const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
      classes.set(node.name.text, { base: base?.expression.getText() ?? null, members: node.members });
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return classes;
}

/** The class that callers know: the last one that extends this. */
function publicName(name, classes) {
  const derived = [...classes].filter(([, { base }]) => base === name);
  return derived.length === 1 ? publicName(derived[0][0], classes) : name;
}

const isPrivate = (member) =>
  member.name === undefined ||
  ts.isPrivateIdentifier(member.name) ||
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;

/** By the C name of a function the members that are documented with it, as `Device.temperature`. */
export function membersOf(folder) {
  const classes = classesOf(sourcesOf(folder));
  const found = new Map();
  for (const [name, { members }] of classes) {
    for (const member of members.filter((each) => !isPrivate(each))) {
      const label = `${publicName(name, classes)}.${member.name.getText()}`;
      for (const each of functionsIn(commentOf(member))) {
        found.set(each, [...new Set([...(found.get(each) ?? []), label])]);
      }
    }
  }
  return found;
}

/** By the name of a raw method the files whose code calls it. */
export function usersOf(folder, methods) {
  const found = new Map();
  for (const source of sourcesOf(folder)) {
    const text = source.getFullText();
    for (const method of methods) {
      if (!new RegExp(`(\\.|')${method}\\b['(]`).test(text)) continue;
      found.set(method, [...(found.get(method) ?? []), source.fileName]);
    }
  }
  return found;
}

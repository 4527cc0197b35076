import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A name that `node-nvml` exports, or a member of such a class: what its comment says. */
type Explained = { readonly name: string; readonly sentence: string; readonly example: string };

const program = ts.createProgram(['src/nvml/index.ts'], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ['node'],
});
const checker = program.getTypeChecker();

/** Whether a person who reads the reference meets it: not private, not internal, and no part of a protocol of the platform. */
function isPublic(member: ts.Symbol): boolean {
  const [declaration] = member.declarations ?? [];
  if (declaration === undefined || member.name.startsWith('__@')) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  if ((ts.getCombinedModifierFlags(declaration) & hidden) !== 0) return false;
  if (ts.isPrivateIdentifier((declaration as ts.NamedDeclaration).name ?? declaration)) return false;
  if (member.getJsDocTags().some(({ name }) => name === 'internal')) return false;
  return declaration.getSourceFile().fileName.includes('/src/nvml/');
}

function explained(name: string, symbol: ts.Symbol): Explained {
  const tag = symbol.getJsDocTags(checker).find((each) => each.name === 'example');
  return {
    name,
    sentence: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    example: ts.displayPartsToString(tag?.text),
  };
}

function membersOf(exported: ts.Symbol): Explained[] {
  const type = checker.getDeclaredTypeOfSymbol(exported);
  const statics = checker.getPropertiesOfType(checker.getTypeOfSymbol(exported));
  return [...checker.getPropertiesOfType(type), ...statics.filter(({ name }) => name !== 'prototype')]
    .filter(isPublic)
    .map((member) => explained(`${exported.name}.${member.name}`, member));
}

const file = program.getSourceFile('src/nvml/index.ts');
const root = file === undefined ? undefined : checker.getSymbolAtLocation(file);
const exported = (root === undefined ? [] : checker.getExportsOfModule(root)).map((symbol) =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
);
const classes = exported.filter(({ flags }) => (flags & ts.SymbolFlags.Class) !== 0);
const functions = exported.filter(({ flags }) => (flags & ts.SymbolFlags.Function) !== 0);

describe('what a program can call or read', () => {
  const all = [...classes.flatMap(membersOf), ...functions.map((each) => explained(each.name, each))];

  it('is found', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Device.temperature', 'Nvml.open', 'Unit.async', 'isHung']),
    );
  });

  it('has a sentence', () => {
    expect(all.filter(({ sentence }) => sentence === '').map(({ name }) => name)).toEqual([]);
  });

  it('has an example that prints something', () => {
    expect(all.filter(({ example }) => !example.includes('// -> ')).map(({ name }) => name)).toEqual([]);
  });
});

it('every class has a sentence', () => {
  const silent = classes.filter((each) => explained(each.name, each).sentence === '');
  expect(silent.map(({ name }) => name)).toEqual([]);
});

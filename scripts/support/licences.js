// The licences of the packages that a bundle holds, which must go with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The text that goes with a bundle, of the packages whose files esbuild's metafile names. */
export function licencesOf(metafile, root) {
  const folders = new Set(Object.keys(metafile.inputs).map((file) => packageFolder(join(root, file))));
  folders.delete(null);
  return [...folders].sort().map(describe).join('\n');
}

/** One entry: what it is, and its licence. */
export function licenceEntry(title, text) {
  const line = '-'.repeat(80);
  return `${line}\n${title}\n${line}\n\n${text.trim()}\n`;
}

/** The folder of the package in node_modules that a file is from; null: it is ours. */
function packageFolder(file) {
  const start = file.lastIndexOf('node_modules/');
  if (start === -1) return null;
  let folder = dirname(file);
  // A package may hold further package.json without a name, which only say how its files are to be read.
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = texts.length > 0 ? texts.join('\n') : `Its package has no file with the text of its licence.`;
  return licenceEntry(`${name} ${version} (${license})`, text);
}

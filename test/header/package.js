// NVIDIA's header, from the PyPI package nvidia-nvml-dev. It is not ours to give away: it stays in a cache outside of
// the repository.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const PACKAGE = 'nvidia-nvml-dev';
/** The version that binding/abi was written from; a newer one is a newer table. */
export const VERSION = '13.5.37';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'node-nvml', 'header');

/** The folder that holds nvml.h; null and why: it could not be had. */
export async function headerFolder() {
  const folder = join(cache, VERSION);
  if (existsSync(join(folder, 'nvml.h'))) return { folder, reason: null };
  const tried = [];
  for (const wheel of [withPip, withFetch]) {
    try {
      unpackHeader(await wheel(), folder);
      return { folder, reason: null };
    } catch (error) {
      tried.push(`${wheel.name}: ${error.message}`);
    }
  }
  return { folder: null, reason: tried.join('; ') };
}

/** pip knows the index that this machine is meant to use. */
function withPip() {
  const folder = mkdtempSync(join(mkdirp(cache), 'pip-'));
  try {
    const download = ['download', '--quiet', '--no-deps', '--dest', folder, `${PACKAGE}==${VERSION}`];
    for (const [command, ...args] of [
      ['pip', ...download],
      ['python3', '-m', 'pip', ...download],
    ]) {
      if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) continue;
      const [file] = readdirSync(folder);
      if (file !== undefined) return readFileSync(join(folder, file));
    }
    throw new Error('no pip here that could download it');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withFetch() {
  const description = await fetch(`https://pypi.org/pypi/${PACKAGE}/${VERSION}/json`);
  if (!description.ok) throw new Error(`the index answered ${description.status}`);
  const { urls } = await description.json();
  const file = urls.find(({ filename }) => filename.endsWith('.whl') && filename.includes('x86_64'));
  if (file === undefined) throw new Error('the package has no wheel for x86_64');
  return Buffer.from(await (await fetch(file.url)).arrayBuffer());
}

function mkdirp(folder) {
  mkdirSync(folder, { recursive: true });
  return folder;
}

function unpackHeader(wheel, folder) {
  const text = fileOfZip(wheel, (name) => name.endsWith('/nvml.h'));
  if (text === null) throw new Error('the package holds no nvml.h');
  mkdirp(folder);
  const made = join(folder, `${process.pid}.h`);
  writeFileSync(made, text);
  renameSync(made, join(mkdirp(dirname(made)), 'nvml.h'));
}

/** The first file of a zip archive with such a name, by its central directory. */
function fileOfZip(zip, matches) {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (matches(name)) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
}

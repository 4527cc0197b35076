// Where the C library of the image comes from.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ARCHITECTURES } from './architectures.js';

/** What the binary, its addon and NVIDIA's libraries are linked with; the rest is opened by name resolution. */
export const LIBRARIES = [
  'libc.so.6',
  'libdl.so.2',
  'libgcc_s.so.1',
  'libm.so.6',
  'libpthread.so.0',
  'libresolv.so.2',
  'librt.so.1',
  'libstdc++.so.6',
];
const PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6'];

export function hasApt() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Debian's packages of the architecture, unpacked. apt works in folders of its own: it installs nothing, needs no root,
 * and the machine need not know the architecture. Answers the folders to look in, and files that tell whence they are.
 */
export function fromDebian(architecture, scratch) {
  const { debian } = ARCHITECTURES[architecture];
  const apt = path.join(scratch, `${architecture}-apt`);
  const root = path.join(scratch, `${architecture}-debian`);
  for (const folder of ['lists/partial', 'cache/archives/partial', 'debs']) {
    mkdirSync(path.join(apt, folder), { recursive: true });
  }
  writeFileSync(path.join(apt, 'status'), '');
  const settings = [
    `APT::Architecture=${debian}`,
    `APT::Architectures=${debian}`,
    `Dir::State::lists=${apt}/lists`,
    `Dir::State::status=${apt}/status`,
    `Dir::Cache=${apt}/cache`,
    // The sandbox user of apt may not enter our folder.
    'APT::Sandbox::User=root',
  ].flatMap((setting) => ['-o', setting]);
  run('apt-get', [...settings, '-qq', 'update'], apt);
  run('apt-get', [...settings, '-qq', 'download', ...PACKAGES], path.join(apt, 'debs'));
  const archives = readdirSync(path.join(apt, 'debs')).sort();
  for (const archive of archives) run('dpkg-deb', ['-x', archive, root], path.join(apt, 'debs'));
  const packages = archives.map((archive) => controlOf(path.join(apt, 'debs', archive)));
  return {
    folders: ['lib', 'usr/lib'].map((folder) => path.join(root, folder, ARCHITECTURES[architecture].triplet)),
    description: `Debian ${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
    packages: packages.map((one) => ({ ...one, copyright: copyrightOf(root, one.name) })),
  };
}

/** This machine's own. */
export function fromSystem(architecture) {
  const { triplet } = ARCHITECTURES[architecture];
  if (architecture !== process.arch) {
    throw new Error(`this machine has no libraries for ${architecture}; --libraries debian fetches them`);
  }
  const folders = ['/lib64', '/usr/lib64', `/lib/${triplet}`, `/usr/lib/${triplet}`].filter(existsSync);
  const { glibcVersionRuntime } = process.report.getReport().header;
  return { folders, description: `glibc ${glibcVersionRuntime} of the machine that built it`, packages: [] };
}

/** What scanners of images read to tell which version of a package is inside. */
function controlOf(archive) {
  const control = execFileSync('dpkg-deb', ['-f', archive], { encoding: 'utf8' });
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(control)?.[1] ?? '';
  return { name: field('Package'), version: field('Version'), control };
}

function copyrightOf(root, name) {
  const file = path.join(root, 'usr/share/doc', name, 'copyright');
  // libstdc++6 and libgcc-s1 share one, behind a link to a package that is not here.
  return existsSync(file)
    ? readFileSync(file)
    : `Part of GCC, under the GPL version 3 with the GCC Runtime Library Exception: https://gcc.gnu.org/onlinedocs/libstdc++/manual/license.html\n`;
}

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${command} ${args.at(-1)} failed: ${error?.message ?? stderr.trim()}`);
}

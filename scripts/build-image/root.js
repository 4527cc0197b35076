// Lays out the folders that become layers.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { ARCHITECTURES } from './architectures.js';
import { LIBRARIES } from './libraries.js';

/** 65532 is the user that images without a root user have by custom. */
const PASSWD = 'root:x:0:0:root:/:\nnonroot:x:65532:65532:nonroot:/:\n';
const GROUP = 'root:x:0:\nnonroot:x:65532:\n';

/** The C library where programs look for it, whether or not their distribution has merged /lib into /usr. */
export function stageLibraries(root, architecture, { folders, packages }) {
  const { triplet, loader, loaderPath } = ARCHITECTURES[architecture];
  const libraries = path.join(root, 'usr/lib', triplet);
  for (const folder of [libraries, ...['usr/lib64', 'etc', 'tmp', 'var/run'].map((name) => path.join(root, name))]) {
    mkdirSync(folder, { recursive: true });
  }
  for (const name of [loader, ...LIBRARIES]) copy(found(name, folders), path.join(libraries, name), 0o755);
  symlinkSync(path.relative(path.dirname(loaderPath), `usr/lib/${triplet}/${loader}`), path.join(root, loaderPath));
  for (const name of ['lib', 'lib64']) symlinkSync(`usr/${name}`, path.join(root, name));
  write(root, 'etc/passwd', PASSWD);
  write(root, 'etc/group', GROUP);
  write(root, 'etc/nsswitch.conf', 'hosts: files dns\n');
  for (const { name, control, copyright } of packages) {
    write(root, `var/lib/dpkg/status.d/${name}`, control);
    write(root, `usr/share/doc/${name}/copyright`, copyright);
  }
  chmodSync(path.join(root, 'tmp'), 0o1777);
}

/**
 * The binary, under the names that manifests call; and, where `npm run build:binary` has put them beside it, the files that
 * it would unpack, so that it runs on a read-only file system.
 */
export function stageBinary(root, file) {
  const folder = path.join(root, 'usr/bin');
  mkdirSync(folder, { recursive: true });
  copy(file, path.join(folder, 'node-nvml'), 0o755);
  for (const name of ['nvidia-device-plugin', 'config-manager']) symlinkSync('node-nvml', path.join(folder, name));
  const files = `${file}.files`;
  if (!existsSync(files)) return;
  for (const name of readdirSync(files, { recursive: true }).sort()) {
    const from = path.join(files, name);
    const to = path.join(root, 'usr/lib/node-nvml', name);
    if (statSync(from).isDirectory()) mkdirSync(to, { recursive: true });
    else copy(from, to, statSync(from).mode & 0o111 ? 0o755 : 0o644);
  }
}

function found(name, folders) {
  const file = folders.map((folder) => path.join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`there is no ${name} in ${folders.join(', ')}`);
  return realpathSync(file);
}

function copy(from, to, mode) {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, mode);
}

function write(root, name, text) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o644);
}

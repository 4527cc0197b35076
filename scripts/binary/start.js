// What the binary starts with (binding/start), and the libraries that it hands to the dynamic linker where a system has none.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { binutils } from '../support/debian.js';
import { licenceEntry } from '../support/licences.js';

/** Debian's text of their licence. */
const COPYRIGHT = '/usr/share/doc/libstdc++6/copyright';

const COMPILE = [
  '-std=c++17',
  '-Os',
  '-Wall',
  '-Wextra',
  '-fPIC',
  '-fvisibility=hidden',
  '-ffreestanding',
  '-fno-exceptions',
  '-fno-rtti',
  '-fno-jump-tables',
  '-fno-stack-protector',
  '-fno-asynchronous-unwind-tables',
  '-fcf-protection=none',
];

export function firstSteps(root, work, architecture) {
  const prefix = binutils(architecture);
  const source = (name) => join(root, 'binding/start', name);
  const objects = ['entry.S', 'start.cc'].map((name) => {
    const object = join(work, `${name}.o`);
    const options = COMPILE.filter(
      (option) => architecture === 'x64' || !option.startsWith('-fcf-protection'),
    );
    execFileSync(
      `${prefix}g++`,
      [...(name.endsWith('.cc') ? options : []), '-c', source(name), '-o', object],
      {
        stdio: 'inherit',
      },
    );
    return object;
  });
  const linked = join(work, 'start.elf');
  const flat = join(work, 'start.bin');
  execFileSync(`${prefix}ld`, ['-T', source('start.lds'), '-e', 'start_here', ...objects, '-o', linked], {
    stdio: 'inherit',
  });
  execFileSync(`${prefix}objcopy`, ['-O', 'binary', linked, flat]);
  return { code: readFileSync(flat), libraries: ['libstdc++.so.6', 'libgcc_s.so.1'].map(libraryOf(prefix)) };
}

/** Of the libraries that are inside. */
export function librariesLicence() {
  const title = 'libstdc++ and libgcc (GPL-3.0 or newer with the GCC Runtime Library Exception 3.1)';
  const compiler = execFileSync('g++', ['--version'], { encoding: 'utf8' }).split('\n')[0];
  const origin = `Unchanged from the distribution that built this program; their source is that of its compiler, ${compiler}.`;
  const text = existsSync(COPYRIGHT) ? readFileSync(COPYRIGHT, 'utf8') : '';
  return licenceEntry(title, `${origin}\n\n${text}`);
}

/** The compiler's own copy of a library. */
function libraryOf(prefix) {
  return (name) => {
    const path = execFileSync(`${prefix}g++`, [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
    if (path === name) throw new Error(`${prefix}g++ has no ${name}.`);
    return readFileSync(path);
  };
}

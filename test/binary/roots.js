// Root file systems that hold next to nothing.
import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { expectEqual } from '../real-kubelet/support/expect.js';
import { mustMatch, output, own } from './support.js';

/** What the package of glibc brings, and nothing of GCC's. */
const GLIBC = ['libc.so.6', 'libm.so.6', 'libdl.so.2', 'libpthread.so.0', 'librt.so.1'];
const LINKER = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' }[process.arch];

function bareRoot(folder, name, files) {
  const place = join(folder, name);
  for (const file of files) {
    mkdirSync(join(place, dirname(file)), { recursive: true });
    copyFileSync(realpathSync(file), join(place, file));
  }
  mkdirSync(place, { recursive: true });
  copyFileSync(own, join(place, 'node-nvml'));
  symlinkSync('node-nvml', join(place, 'nvidia-device-plugin'));
  return place;
}

export async function checkRoots(report, folder) {
  const libc = output(['ldd', own]).match(/libc\.so\.6 => (\S+)/)[1];
  const glibc = [LINKER, ...GLIBC.map((name) => join(dirname(libc), name))];
  const bare = bareRoot(folder, 'glibc', glibc);
  const inBare = (...command) => output(['chroot', bare, ...command]);

  report.heading('A root file system with glibc and nothing else');
  await report.check('it starts', () => inBare('/node-nvml', '--version').trim());
  await report.check('its own libstdc++ leaves nothing behind', () => {
    const left = readdirSync(bare, { recursive: true }).filter((name) =>
      basename(name).startsWith('.node-nvml-'),
    );
    expectEqual(left, [], 'files');
  });
  await report.check('it shows the GPUs of a mock', () => {
    expectEqual(inBare('/node-nvml', 'list', '--mock', 'h100x8').match(/NVIDIA H100/g)?.length, 8, 'GPUs');
  });
  await report.check('it is the device plugin by its name', () => {
    mustMatch(inBare('/nvidia-device-plugin', '--version'), /^node-nvml device-plugin version/);
  });
  await report.check('with /proc its own libstdc++ is in memory alone, and no child inherits it', () => {
    mkdirSync(join(bare, 'proc'));
    const run = `mount -t proc proc ${bare}/proc && chroot ${bare} /node-nvml mock run t4 -- /node-nvml list`;
    mustMatch(output(['unshare', '--mount', 'sh', '-c', run]), /Tesla T4/);
  });

  report.heading('A root file system without glibc');
  await report.check('it says what it needs', () => {
    const said = output(['chroot', bareRoot(folder, 'nothing', []), '/node-nvml', 'list'], { code: 127 });
    mustMatch(said, /^node-nvml runs on Linux with glibc 2\.28 or newer\. Here is none: .*musl.*\n$/);
  });
}

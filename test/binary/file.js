// The file itself.
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { ARCHITECTURES, binaryOf, mustMatch, output, own, root } from './support.js';

const MOST_BYTES = 100_000_000;
const MOST_COMPRESSED_BYTES = 35_000_000;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

export async function checkFile(report, folder) {
  report.heading('The file');
  for (const architecture of ARCHITECTURES) {
    await report.check(`${architecture} has at most ${megabytes(MOST_BYTES)}`, () => {
      const { size } = statSync(binaryOf(architecture));
      if (size > MOST_BYTES) throw new Error(`it has ${size} bytes`);
      return megabytes(size);
    });
    await report.check(`${architecture} has at most ${megabytes(MOST_COMPRESSED_BYTES)} compressed`, () => {
      const { length } = gzipSync(readFileSync(binaryOf(architecture)), { level: 6 });
      if (length > MOST_COMPRESSED_BYTES) throw new Error(`gzip leaves ${length} bytes`);
      return `${megabytes(length)} by gzip`;
    });
  }
  await report.check('tells the licences of what is in it', () => {
    const text = output([own, '--licenses']);
    for (const name of ['node-nvml', 'Node\\.js 22', '@grpc/grpc-js', 'pino', 'yaml', 'libstdc\\+\\+']) {
      mustMatch(text, new RegExp(`^-{80}\\n${name}`, 'm'));
    }
    return `${text.match(/^-{80}\n.+\n-{80}$/gm).length} parts`;
  });
  await report.check('is the device plugin where it is called nvidia-device-plugin', () => {
    const link = join(folder, 'nvidia-device-plugin');
    symlinkSync(own, link);
    mustMatch(output([link, '--version']), new RegExp(`^node-nvml device-plugin version ${version}$`, 'm'));
    mustMatch(output([link, '--mig-strategy=nonsense'], { code: 2 }), /mig-strategy/);
  });
  await report.check('starts itself again as a plugin of its own', () => {
    mustMatch(output([own, 'demo'], { env: { HOME: folder } }), /registers 8 GPUs as nvidia\.com\/gpu/);
  });
  await report.check('tells the libraries that it needs to ldd', () => {
    mustMatch(output(['ldd', own]), /libc\.so\.6 => \//);
  });
}

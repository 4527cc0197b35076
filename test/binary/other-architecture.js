// The binary of the other architecture, under qemu.
import { join } from 'node:path';

import { mockFor } from '../../scripts/binary/caches.js';
import { emulated } from '../../scripts/support/debian.js';
import { expectEqual } from '../real-kubelet/support/expect.js';
import { ARCHITECTURES, binaryOf, mustMatch, output, root } from './support.js';

export async function checkOtherArchitecture(report, folder) {
  const [architecture] = ARCHITECTURES.filter((each) => each !== process.arch);
  report.heading(`linux-${architecture}, under qemu`);
  const run = (env, ...args) => output(emulated(architecture, [binaryOf(architecture), ...args]), { env });
  await report.check('it starts', () => run({}, '--version').trim());
  await report.check('it tells its licences', () => mustMatch(run({}, '--licenses'), /^Node\.js /m));
  await report.check('it shows the GPUs of a driver', async () => {
    const mock = await mockFor(root, folder, architecture);
    try {
      const env = { ...mock.env, NODE_NVML_UNPACK_DIR: join(folder, 'unpacked') };
      expectEqual(run(env, 'list').match(/NVIDIA H100/g)?.length, 8, 'GPUs');
    } finally {
      await mock.close();
    }
  });
}

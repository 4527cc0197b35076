// V8's caches of the pieces: the Node of the binary runs them once (warm.js; under qemu for the other architecture), so
// that the caches hold, compiled, what a start uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { emulated } from '../support/debian.js';

/** Piece -> cache. `work` holds the assets; for a piece that no start uses there is none. */
export async function makeCaches({ root, work, release, architecture }) {
  const { DevelopmentKubelet } = await import('../../lib/kubelet/index.js');
  const folder = join(work, 'caches');
  mkdirSync(folder);
  const kubelet = await DevelopmentKubelet.start({ directory: join(work, 'kubelet') });
  try {
    const { kubeletSocket, podResourcesSocket } = kubelet.paths;
    const plugin = [
      'device-plugin',
      '--mock=h100x8',
      `--kubelet-socket=${kubeletSocket}`,
      `--pod-resources-socket=${podResourcesSocket}`,
      `--state-dir=${join(work, 'state')}`,
    ];
    const runs = [['--help'], ['--version'], ['list', '--mock', 'h100x8'], plugin];
    const [program, ...args] = emulated(architecture, [
      join(release, 'bin/node'),
      join(root, 'scripts/binary/warm.js'),
      join(work, 'assets'),
      folder,
      JSON.stringify(runs),
    ]);
    const env = { PATH: process.env.PATH, TMPDIR: work, NODE_NVML_UNPACK_DIR: join(work, 'unpacked') };
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const off = kubelet.on(({ type }) => {
      if (type === 'list') child.kill('SIGTERM');
    });
    const [code] = await once(child, 'close');
    off();
    if (code !== 0)
      throw new Error(`The pieces did not run in Node for ${architecture}: it ended with ${code}.`);
  } finally {
    await kubelet.stop();
  }
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

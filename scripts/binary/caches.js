// V8's caches of the pieces: the Node that is to run them does so once (warm.js), so that the caches hold, compiled, what a
// start uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Piece -> cache; for a piece that no start uses there is none. `node`: program and arguments of that Node; `assets` has
 * the pieces in code/.
 */
export async function makeCaches({ root, work, assets, node }) {
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
    const [program, ...args] = [
      ...node,
      join(root, 'scripts/binary/warm.js'),
      assets,
      folder,
      JSON.stringify(runs),
    ];
    const env = { PATH: process.env.PATH, TMPDIR: work, NODE_NVML_UNPACK_DIR: join(work, 'unpacked') };
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const off = kubelet.on(({ type }) => {
      if (type === 'list') child.kill('SIGTERM');
    });
    const [code] = await once(child, 'close');
    off();
    if (code !== 0) throw new Error(`The pieces did not run in ${node.join(' ')}: it ended with ${code}.`);
  } finally {
    await kubelet.stop();
  }
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

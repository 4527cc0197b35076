// V8's caches of the pieces: the Node that is to run them does so once (warm.js), so that the caches hold, compiled, what a
// start uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Piece -> cache; for a piece that no start uses there is none. `node`: program and arguments of that Node, of
 * `architecture`; `assets` has the pieces in code/.
 */
export async function makeCaches({ root, work, assets, node, architecture = process.arch }) {
  const { DevelopmentKubelet } = await import('../../lib/kubelet/index.js');
  const folder = join(work, 'caches');
  mkdirSync(folder);
  const kubelet = await DevelopmentKubelet.start({ directory: join(work, 'kubelet') });
  const mock = await mockFor(root, work, architecture);
  try {
    const { kubeletSocket, podResourcesSocket } = kubelet.paths;
    const plugin = [
      'device-plugin',
      `--kubelet-socket=${kubeletSocket}`,
      `--pod-resources-socket=${podResourcesSocket}`,
      `--state-dir=${join(work, 'state')}`,
    ];
    const runs = [['--help'], ['--version'], ['list'], plugin];
    const [program, ...args] = [
      ...node,
      join(root, 'scripts/binary/warm.js'),
      assets,
      folder,
      JSON.stringify(runs),
    ];
    const { PATH } = process.env;
    const env = { PATH, TMPDIR: work, NODE_NVML_UNPACK_DIR: join(work, 'unpacked'), ...mock.env };
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const off = kubelet.on(({ type }) => {
      if (type !== 'list') return;
      off();
      child.kill('SIGTERM');
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The pieces did not run in ${node.join(' ')}: it ended with ${code}.`);
  } finally {
    await mock.close();
    await kubelet.stop();
  }
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** A mock that is made here, for the other architecture with its libraries: the state is the same for both. */
export async function mockFor(root, work, architecture) {
  const { startMock } = await import('../../lib/mock/index.js');
  const directory = join(work, 'mock');
  const mock = await startMock('h100x8', { directory });
  if (architecture === process.arch) return mock;
  const shipped = join(root, 'prebuilds', `linux-${architecture}`, 'mock');
  copyFileSync(join(shipped, 'libnvidia-ml-core.so'), join(directory, 'libnvidia-ml-core.so'));
  const [library] = readdirSync(join(directory, 'lib')).filter((name) => name !== 'libnvidia-ml.so.1');
  const [, branch] = /\.so\.(\d+)/.exec(library) ?? [];
  const eras = readdirSync(shipped)
    .map(Number)
    .filter((era) => era <= Number(branch));
  copyFileSync(
    join(shipped, String(Math.max(...eras)), 'libnvidia-ml.so.1'),
    join(directory, 'lib', library),
  );
  return mock;
}

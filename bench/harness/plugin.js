// The bundled device plugin beside a development kubelet, on the mock driver, as processes of a node would be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../lib/bundle/node-nvml.js');
const REGISTER_TIMEOUT_MS = 20_000;

/** Runs `body({ kubelet, startPlugin })` and clears everything away. */
export async function withKubelet(body) {
  const { DevelopmentKubelet } = await import('../../lib/kubelet/index.js');
  const { startMock } = await import('../../lib/mock/index.js');
  const directory = mkdtempSync(join(tmpdir(), 'node-nvml-bench-'));
  const mock = await startMock('h100x8');
  const kubelet = await DevelopmentKubelet.start({ directory });
  const startPlugin = () => spawnPlugin(kubelet.paths, directory, mock.env);
  try {
    return await body({ kubelet, startPlugin });
  } finally {
    await kubelet.stop();
    await mock.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function spawnPlugin(paths, directory, env) {
  const child = spawn(
    process.execPath,
    [
      entry,
      'device-plugin',
      `--kubelet-socket=${paths.kubeletSocket}`,
      `--pod-resources-socket=${paths.podResourcesSocket}`,
      `--state-dir=${join(directory, 'state')}`,
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = `${said}${text}`.slice(-2000)));
  const ended = once(child, 'close');
  return {
    ended: ended.then(([code]) => `the plugin ended with ${code}: ${said.trim().split('\n').at(-1)}`),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The moment (performance.now()) of the next registration. Rejects when the plugin ends before. */
export async function nextRegistration(kubelet, plugin) {
  let off = () => {};
  let timer;
  const registered = new Promise((resolve, reject) => {
    off = kubelet.on(({ type }) => {
      if (type === 'registered') resolve(performance.now());
    });
    timer = setTimeout(() => reject(new Error('the plugin did not register')), REGISTER_TIMEOUT_MS);
    void plugin.ended.then((reason) => reject(new Error(reason)));
  });
  try {
    return await registered;
  } finally {
    off();
    clearTimeout(timer);
  }
}

// The bundled device plugin beside a development kubelet, on the mock driver, as processes of a node would be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../lib/bundle/node-nvml.js');
const REGISTER_TIMEOUT_MS = 20_000;

/**
 * Runs `body({ kubelet, mock, startPlugin })` and clears everything away. `replicas`: how often each GPU is shared, by a
 * config file; 1: it is not. `flags`: more of the plugin's.
 */
export async function withKubelet(body, { scenario = 'h100x8', replicas = 1, flags = [] } = {}) {
  const { DevelopmentKubelet } = await import('../../lib/kubelet/index.js');
  const { startMock } = await import('../../lib/mock/index.js');
  const directory = mkdtempSync(join(tmpdir(), 'node-nvml-bench-'));
  const mock = await startMock(scenario);
  const kubelet = await DevelopmentKubelet.start({ directory });
  const more = replicas === 1 ? flags : [...flags, `--config-file=${sharing(directory, replicas)}`];
  const startPlugin = () => spawnPlugin(kubelet.paths, directory, mock.env, more);
  try {
    return await body({ kubelet, mock, startPlugin });
  } finally {
    await kubelet.stop();
    await mock.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A config file that shares every GPU so often. */
function sharing(directory, replicas) {
  const file = join(directory, 'config.json');
  const resources = [{ name: 'nvidia.com/gpu', replicas }];
  writeFileSync(file, JSON.stringify({ version: 'v1', sharing: { timeSlicing: { resources } } }));
  return file;
}

function spawnPlugin(paths, directory, env, flags) {
  const child = spawn(
    process.execPath,
    [
      entry,
      'device-plugin',
      `--kubelet-socket=${paths.kubeletSocket}`,
      `--pod-resources-socket=${paths.podResourcesSocket}`,
      `--state-dir=${join(directory, 'state')}`,
      ...flags,
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let lines = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = `${said}${text}`.slice(-2000);
      lines += text.split('\n').length - 1;
    });
  }
  const ended = once(child, 'close');
  return {
    pid: child.pid,
    /** How many lines it has logged. */
    lines: () => lines,
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

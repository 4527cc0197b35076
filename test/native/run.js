// node test/native/run.js TREE: runs native_threads, and the mock, of a build with ThreadSanitizer. TREE holds build/Release.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [tree] = process.argv.slice(2);
process.env['NODE_NVML_BUILD'] = tree;
const { startMock } = await import('../../lib/mock/index.js');
const mock = await startMock('h100x8');
try {
  const { status, signal } = spawnSync(join(tree, 'build/Release/native_threads'), [mock.libraryPath], {
    stdio: 'inherit',
    env: { ...process.env, ...mock.env, TSAN_OPTIONS: 'exitcode=66' },
  });
  if (signal !== null) console.error(`native_threads was ended by ${signal}`);
  process.exitCode = status ?? 1;
} finally {
  await mock.close();
}

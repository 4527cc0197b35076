// NVML's functions with random arguments for a minute (FUZZ_SECONDS). Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const test = 'test/binding/random-arguments-crash-nothing.test.ts';
const { status } = spawnSync('npx', ['vitest', 'run', test], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { FUZZ_SECONDS: '60', ...process.env },
});
console.log(status === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(status ?? 1);

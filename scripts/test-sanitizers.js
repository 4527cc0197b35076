// Runs the tests of the native code on builds with sanitizers: the addon and the mock under AddressSanitizer, in Node
// itself. Ends with "N passed, N failed". Leaks are not looked for: Node's own, at exit, would drown ours.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tree = join(root, 'build-address');
const report = join(tree, 'report.json');

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status;
}

function sanitizerRuntime() {
  return execFileSync('gcc', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim();
}

if (run('npx', ['cmake-js', 'build', '-O', join(tree, 'build'), '--CDSANITIZE=address']) !== 0)
  process.exit(1);

rmSync(report, { force: true });
const status = run('npx', ['vitest', 'run', 'test/binding', 'test/mock', 'test/nvml'], {
  NODE_NVML_BUILD: tree,
  LD_PRELOAD: sanitizerRuntime(),
  // Node and V8 bring their own allocations and stacks; what matters is what our code reads and writes.
  ASAN_OPTIONS: 'detect_leaks=0:handle_segv=0:abort_on_error=0:exitcode=99',
  TEST_REPORT: report,
});

if (existsSync(report)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
}
process.exit(status ?? 1);

// Runs the tests of the native code on builds with sanitizers: the addon and the mock under AddressSanitizer, in Node
// itself; lanes, event waits and the mock under ThreadSanitizer, in a program of their own (test/native). Ends with "N passed, N failed". Leaks are not looked for: Node's own, at exit, would drown ours.
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

/** Of the mock only the era of the scenario that test/native runs on. */
const threadTargets = ['native_threads', 'nvml_mock_control', 'nvml_mock_570'];

function testThreads() {
  const threads = join(root, 'build-thread');
  const build = ['cmake-js', 'build', '-O', join(threads, 'build'), '--CDSANITIZE=thread', '-T'];
  return (
    threadTargets.every((target) => run('npx', [...build, target]) === 0) &&
    run(process.execPath, [join(root, 'test/native/run.js'), threads]) === 0
  );
}

if (!testThreads()) process.exit(1);
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';

import type { Parsed } from '../../arguments/option.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Command } from '../../command.ts';
import { drivingHint, mockEnvironment } from '../../mock-here.ts';
import { PROGRAM_OPTIONS, programSettings } from '../../mock-options.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const EXIT_NOT_STARTABLE = 126;
const EXIT_NOT_FOUND = 127;
const SIGNAL_BASE = 128;

/** What ends a program, passed on. */
const PASSED_ON: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP'];
/** A terminal's keys for these reach the program by themselves; where there is no terminal, they came to us alone. */
const KEYS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

export const command: Command = {
  operands: 'SCENARIO -- PROGRAM [ARGUMENT...]',
  description:
    "Runs a program whose libnvidia-ml.so.1 is the mock: a name of `mock list`, or a scenario file. The program's own environment names the mock (NODE_NVML_MOCK_STATE), so that what it starts can drive it too.\n" +
    'LD_LIBRARY_PATH is all that a program needs which asks NVML. One that opens the library by a full path, is set-user-ID, or looks into /dev and /proc for itself, as container tools do, needs a driver root: see `mock root`.',
  options: PROGRAM_OPTIONS,
  environment: [],
  exitCodes: [
    ['126', 'the program cannot be started'],
    ['127', 'there is no such program'],
    ['128+N', 'signal N ended the program'],
    ['other', "the program's own"],
  ],
  examples: [
    'node-nvml mock run h100x8 -- node app.js',
    'node-nvml mock run h100x8 -- python3 -c "import pynvml; pynvml.nvmlInit(); print(pynvml.nvmlDeviceGetCount())"',
    'node-nvml mock run --strict=abort h100x8 -- ./my-program',
    'node-nvml mock run a100x8-mig -- bash',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const { positionals, rest } = parsed;
  const [scenario, surplus] = positionals;
  const [program, ...args] = rest ?? [];
  if (scenario === undefined) throw new UsageError('Name the scenario: mock run SCENARIO -- PROGRAM.');
  if (surplus !== undefined || program === undefined) {
    throw new UsageError(`The program stands behind two dashes: mock run ${scenario} -- PROGRAM.`);
  }
  const { startMock } = await import('../../../mock/index.ts');
  const mock = await startMock(scenario);
  if (process.stderr.isTTY) terminal.note(drivingHint(mock));
  try {
    const env = { ...mockEnvironment(mock), ...programSettings(parsed) };
    return await runProgram(mock.commandLine(program, args), env, terminal);
  } finally {
    await mock.close();
  }
}

async function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  // The program decides what Ctrl-C means, and we end after it.
  const wait = (): void => undefined;
  const onKey = hasTerminal() ? wait : passOn;
  for (const signal of KEYS) process.on(signal, onKey);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  // After the listeners: a signal that came between would end us and leave the program running.
  const child = spawn(program, args, { env, stdio: 'inherit' });
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return code ?? SIGNAL_BASE + constants.signals[signal ?? 'SIGKILL'];
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    terminal.note(
      `node-nvml mock run: ${program} ${missing ? 'was not found; give its path, or have its folder in PATH' : `cannot be started: ${String(error)}`}.`,
    );
    return missing ? EXIT_NOT_FOUND : EXIT_NOT_STARTABLE;
  } finally {
    for (const signal of KEYS) process.off(signal, onKey);
    for (const signal of PASSED_ON) process.off(signal, passOn);
  }
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

// A measurement that wants a process to itself: a script that prints one line of JSON.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** `core`: the processor that the script is kept on; null: any. */
export async function jsonFrom(script, args, { core = null, timeoutMs = TIMEOUT_MS } = {}) {
  const command = [process.execPath, script, ...args];
  const [program, ...rest] = core === null ? command : ['taskset', '-c', String(core), ...command];
  try {
    const { stdout } = await execute(program, rest, {
      timeout: timeoutMs,
      maxBuffer: 1 << 26,
    });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${program} is not installed`);
    if (error.killed === true) throw new Error(`${script} did not end within ${timeoutMs / 1000} s`);
    const reason = String(error.stderr ?? error.message).split('\n');
    throw new Error(reason.find((line) => line.includes('Error')) ?? reason[0]);
  }
}

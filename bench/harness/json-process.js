// A measurement that wants a process to itself: a script that prints one line of JSON.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const TIMEOUT_MS = 120_000;

export async function jsonFrom(script, args) {
  try {
    const { stdout } = await execute(process.execPath, [script, ...args], {
      timeout: TIMEOUT_MS,
      maxBuffer: 1 << 26,
    });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed === true) throw new Error(`${script} did not end within ${TIMEOUT_MS / 1000} s`);
    const reason = String(error.stderr ?? error.message).split('\n');
    throw new Error(reason.find((line) => line.includes('Error')) ?? reason[0]);
  }
}

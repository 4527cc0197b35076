import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A child process whose output goes to a file, and which is gone when `kill` has resolved. */
export class Process {
  constructor(name, command, args, { env = process.env, log, stdio = null, cwd = process.cwd() }) {
    const file = openSync(log, 'a');
    this.name = name;
    this.log = log;
    this.child = spawn(command, args, {
      env,
      cwd,
      stdio: stdio === null ? ['ignore', file, file] : stdio(file),
    });
    closeSync(file);
    this.ended = null;
    this.exited = new Promise((resolve) => {
      const end = (how) => {
        this.ended = how;
        resolve(how);
      };
      this.child.once('error', (error) => end(error.message));
      this.child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
  }

  /** Throws with the last lines of its output if the process has ended by itself. */
  assertAlive() {
    if (this.ended !== null) throw new Error(`${this.name} ended (${this.ended}):\n${this.tail()}`);
  }

  tail(lines = 12) {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  async kill(signal = 'SIGKILL') {
    if (this.ended === null) this.child.kill(signal);
    await this.exited;
  }
}

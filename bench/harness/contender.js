// One binding under measurement: a process of its own that answers lines. It prints "works NAME ..." once; each
// line "WORK TIMES" is then answered with "WALL_NS CPU_NS" of that many repetitions, measured by the process itself.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The line of a crash report that says something. */
function reasonIn(complaint) {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => line.includes('Error')) ?? lines.at(-1) ?? '';
}

export class Contender {
  #child;
  #lines;

  constructor(name, child, lines, works) {
    this.name = name;
    this.works = works;
    this.#child = child;
    this.#lines = lines;
  }

  static async start({ name, command, args, env }) {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (text) => (complaint += text));
    child.stdin.on('error', () => {});
    const failed = new Promise((_, reject) => child.once('error', reject));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await Promise.race([lines.next(), failed]);
    if (first.done || !first.value.startsWith('works ')) {
      throw new Error(`it did not start: ${reasonIn(complaint)}`);
    }
    return new Contender(name, child, lines, first.value.split(' ').slice(1));
  }

  /** @returns {Promise<{ wall: number, cpu: number }>} ns for `times` repetitions */
  async measure(work, times) {
    this.#child.stdin.write(`${work} ${times}\n`);
    const line = await this.#lines.next();
    if (line.done) throw new Error(`${this.name} ended while it measured ${work}.`);
    const [wall, cpu] = line.value.split(' ').map(Number);
    return { wall, cpu };
  }

  stop() {
    this.#child.kill();
  }
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { dirname, join } from 'node:path';

import { nativeFolder } from './paths.ts';

type Waiting = { resolve: (answer: string) => void; reject: (error: Error) => void };

export function controlProgram(): string {
  return join(nativeFolder(), 'bin', 'nvml-mock-control');
}

/** A running `nvml-mock-control`, and who waits for its answers. */
type Program = {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly waiting: Waiting[];
  rest: string;
};

/**
 * Speaks to one mock through `nvml-mock-control`, which knows how the state is laid out, locks it and wakes those who
 * wait. The program starts with the first command and does not keep Node alive.
 */
export class Controller {
  readonly #stateFile: string;
  #program: Program | null = null;

  constructor(stateFile: string) {
    this.#stateFile = stateFile;
  }

  /** Performs one command and gives its answer; the parts may hold spaces. Throws the sentence of a refusal. */
  command(...parts: readonly (string | number | bigint)[]): Promise<string> {
    const texts = parts.map(String);
    const bad = texts.find((part) => /[\t\n]/.test(part));
    if (bad !== undefined) {
      return Promise.reject(
        new Error(`A value for the mock holds a tab or a line break: ${JSON.stringify(bad)}.`),
      );
    }
    const { child, waiting } = (this.#program ??= this.#start());
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) child.ref();
      waiting.push({ resolve, reject });
      child.stdin.write(`${texts.join('\t')}\n`);
    });
  }

  /** Lets the program go. What it was asked before is still done and answered. */
  close(): void {
    this.#program?.child.stdin.end();
    this.#program = null;
  }

  #start(): Program {
    const path = controlProgram();
    const child = spawn(path, [this.#stateFile], {
      // Where there is no /proc its linker does not know where it lies, and the mock's core lies beside it.
      env: { ...process.env, LD_ORIGIN_PATH: dirname(path) },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const program: Program = { child, waiting: [], rest: '' };
    child.unref();
    for (const stream of [child.stdin, child.stdout] as unknown[]) (stream as { unref: () => void }).unref();
    child.stdin.on('error', () => undefined); // told by 'exit'
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      read(program, text);
    });
    child.on('error', (error) => {
      this.#ended(program, error);
    });
    // 'close', not 'exit': its last answers are read before.
    child.on('close', (code, signal) => {
      this.#ended(program, new Error(`The mock's control program ended (${signal ?? code ?? 'unknown'}).`));
    });
    return program;
  }

  #ended(program: Program, error: Error): void {
    if (this.#program === program) this.#program = null;
    for (const waiting of program.waiting.splice(0)) waiting.reject(error);
  }
}

function read(program: Program, text: string): void {
  const lines = (program.rest + text).split('\n');
  program.rest = lines.pop() ?? '';
  for (const line of lines) {
    const waiting = program.waiting.shift();
    const [verdict, answer] = line.split('\t', 2);
    if (verdict === 'ok') waiting?.resolve(answer ?? '');
    else waiting?.reject(new Error(answer ?? line));
  }
  if (program.waiting.length === 0) program.child.unref();
}
